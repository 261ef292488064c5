import type { englishFacts } from '../en/fact-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Chinese sentences for what scorers see. */
export const chineseFacts: Readonly<Record<keyof typeof englishFacts, Wording>> = {
  'tfidf.shared-term': {
    item: '{term:quote}',
    full: '双方文本共有的词语：{items}。',
    brief: '双方都提到{items}',
  },
  'tfidf.shared-term-weak': {
    item: '{term:quote}',
    full: '双方共有的词语很少：{items}。',
    brief: '双方共有的词语很少（{items}）',
  },
  'country.preferred': {
    full: '{side?demand=需求方|technology=技术方}优先考虑来自{ref:country}的伙伴[（第{rank}选择）][（对方所在国：{country:country}）]。[{country:country}自{since:date}起为其成员。]',
    brief: '{side?demand=需求方|technology=技术方}优先考虑来自{ref:country}的伙伴',
  },
  'country.preferred-weak': {
    full: '{side?demand=需求方|technology=技术方}对来自{ref:country}的伙伴只是略有倾向[（对方所在国：{country:country}）]。',
    brief: '{side?demand=需求方|technology=技术方}对来自{ref:country}的伙伴只是略有倾向',
  },
  'country.near': {
    full: '{country:country}不在{side?demand=需求方|technology=技术方}的优先名单中，但与名单中的{ref:country}相近。',
    brief:
      '对方所在国（{country:country}）与{side?demand=需求方|technology=技术方}优先考虑的国家相近',
  },
  'country.indifferent': {
    full: '{side?demand=需求方|technology=技术方}对{country:country}没有特别意愿。',
    brief: '{side?demand=需求方|technology=技术方}对{country:country}没有特别意愿',
  },
  'country.unlisted': {
    full: '{side?demand=需求方|technology=技术方}优先考虑的国家不包括{country:country}。',
    brief: '{side?demand=需求方|technology=技术方}优先考虑的国家不包括{country:country}',
  },
  'country.avoided': {
    full: '{side?demand=需求方|technology=技术方}希望避开来自{ref:country}的伙伴[（对方所在国：{country:country}）]。',
    brief: '{side?demand=需求方|technology=技术方}希望避开来自{ref:country}的伙伴',
  },
  'country.refused': {
    full: '{side?demand=需求方|technology=技术方}不接受来自{ref:country}的伙伴[（对方所在国：{country:country}）]。',
    brief: '{side?demand=需求方|technology=技术方}不接受来自{ref:country}的伙伴',
  },
  'country.unknown-wish': {
    full: '{side?demand=需求方|technology=技术方}的意愿提到{ref:quote}，此处没有这个国家或国家组，因此未计入。',
    brief: '{side?demand=需求方|technology=技术方}关于国家的一项意愿未计入',
  },
  'country.domestic': {
    full: '双方在同一国家：{country:country}。',
    brief: '双方在同一国家（{country:country}）',
  },
  'country.corridor': {
    full: '两国同属一条合作走廊：{corridors:corridors}。',
    brief: '两国同属一条合作走廊（{corridors:corridors}）',
  },
  'fuzzy-text.same': {
    item: '{asked:quote}',
    full: '双方文本中有相同的术语：{items}。',
    brief: '双方都提到{items}',
  },
  'fuzzy-text.similar': {
    item: '{asked:quote}—{found:quote}',
    full: '双方文本中有相近的术语（需求—技术）：{items}。',
    brief: '双方用语相近（{items}）',
  },
  'fuzzy-text.alike': {
    item: '{asked:quote}—{found:quote}',
    full: '拼写或读音相近的词语，可能只是巧合（需求—技术）：{items}。',
    brief: '有的词语拼写或读音相近（{items}）',
  },
  'vector.near': {
    full: '两份文本语义相近（相似度{similarity}；向量“{vector}”，度量{metric}）。',
    brief: '两份文本语义相近',
  },
  'vector.far': {
    full: '两份文本语义相距较远（相似度{similarity}；向量“{vector}”，度量{metric}）。',
    brief: '两份文本语义相距较远',
  },
  'trl.below': {
    full: '技术成熟度（TRL）为{trl}级，需求要求{range:levels}，还差{gap}级。',
    brief: '技术成熟度低于需求的要求',
  },
  'trl.above': {
    full: '技术成熟度（TRL）为{trl}级，需求为{range:levels}，高出{gap}级。',
    brief: '技术成熟度高于需求的要求',
  },
  'trl.ideal': {
    full: '技术成熟度（TRL）为{trl}级，正是需求方的理想级别。',
    brief: '技术成熟度正是需求方的理想级别',
  },
  'trl.within': {
    full: '技术成熟度（TRL）为{trl}级，符合需求（{range:levels}）。',
    brief: '技术成熟度符合需求',
  },
  'trl.target-in-time': {
    full: '技术方计划[于{by:date}]达到TRL {target}级[，赶得上需求期限（{needBy:date}）]。',
    brief: '技术成熟度有望按期达到要求',
  },
  'trl.target-late': {
    full: '技术方计划[于{by:date}]达到TRL {target}级，赶不上需求期限[（{needBy:date}）]。',
    brief: '技术成熟度难以按期达到要求',
  },
  'trl.target-undated': {
    full: '技术方计划达到TRL {target}级，但有一方未注明日期，无法判断能否赶上期限。',
    brief: '技术能否按期成熟尚无法判断',
  },
  'cooperation.same': {
    full: '双方希望的合作方式一致：{mode:mode}。',
    brief: '双方希望的合作方式一致（{mode:mode}）',
  },
  'cooperation.open': {
    full: '{side?demand=技术方希望|technology=需求方希望}采用{mode:mode}，{side?demand=需求方|technology=技术方}未限定合作方式。',
    brief: '{side?demand=需求方|technology=技术方}未限定合作方式',
  },
  'cooperation.near': {
    full: '双方希望的合作方式相近：需求方为{demandMode:mode}，技术方为{technologyMode:mode}。',
    brief: '双方希望的合作方式相近',
  },
  'cooperation.near-weak': {
    full: '双方希望的合作方式不同，但较为接近：需求方为{demandMode:mode}，技术方为{technologyMode:mode}。',
    brief: '双方希望的合作方式不同，但较为接近',
  },
  'cooperation.avoided': {
    full: '{side?demand=需求方|technology=技术方}不太愿意采用{mode:mode}。',
    brief: '{side?demand=需求方|technology=技术方}不太愿意采用{mode:mode}',
  },
  'cooperation.none': {
    full: '没有双方都能接受的合作方式[；需求方希望{demandModes:modes}][；技术方希望{technologyModes:modes}]。',
    brief: '没有双方都能接受的合作方式',
  },
  'budget.covers': {
    full: '预算（{budget:money}）足以支付报价（{price:money}）。',
    brief: '预算足以支付报价',
  },
  'budget.starts-within': {
    full: '预算（{budget:money}）高于最低报价（{price:money}），报价未注明上限。',
    brief: '预算高于最低报价',
  },
  'budget.overlaps': {
    full: '预算（{budget:money}）只能覆盖部分报价区间（{price:money}）。',
    brief: '预算只能覆盖部分报价区间',
  },
  'budget.short': {
    full: '预算（{budget:money}）只够最低报价（{price:money}）的{percent:percent}。',
    brief: '预算低于报价',
  },
  'budget.converted': {
    full: '按设定汇率折算：1 {from} = {rate} {to}。',
    brief: '金额已按设定汇率折算',
  },
  'language.shared': {
    full: '双方的共同工作语言：{languages:languages}。',
    brief: '双方有共同的工作语言（{languages:languages}）',
  },
  'language.bridged': {
    full: '双方没有共同的工作语言，但可借助翻译（需求方：{demand:language}；技术方：{technology:language}）。',
    brief: '双方沟通需要翻译',
  },
  'language.none': {
    full: '双方没有共同的工作语言（需求方：{demand:languages}；技术方：{technology:languages}）。',
    brief: '双方没有共同的工作语言',
  },
};
