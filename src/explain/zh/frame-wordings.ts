import type { englishFrames } from '../en/frame-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Chinese sentences around the facts: summary, absences, words, lists, accounts. */
export const chineseFrames: Readonly<Record<keyof typeof englishFrames, Wording>> = {
  'summary.reasons': { full: '{reasons}。', brief: '{reasons}' },
  'summary.reasons-demand': { full: '对需求方而言：{reasons}。', brief: '{reasons}' },
  'summary.reasons-technology': { full: '对技术方而言：{reasons}。', brief: '{reasons}' },
  'summary.no-reasons': {
    full: '从双方记录看，没有明显支持匹配的理由。',
    brief: '没有明显支持匹配的理由',
  },
  'summary.reservation': { full: '需注意：{reservation}。', brief: '{reservation}' },
  'summary.vetoed': { full: '已排除：{vetoes}。', brief: '已排除：{vetoes}' },
  'summary.insufficient': {
    full: '双方信息太少，难以判断。',
    brief: '双方信息太少，难以判断',
  },
  'summary.withheld': {
    full: '因{side?demand=需求|technology=技术|both=双方}匿名，不显示详情。',
    brief: '不显示详情',
  },
  'component.for': {
    full: '“{component}”一项支持匹配。',
    brief: '“{component}”一项支持匹配',
  },
  'component.against': {
    full: '“{component}”一项不利于匹配。',
    brief: '“{component}”一项不利于匹配',
  },
  'component.for.silkmatch/tfidf': {
    full: '双方文本有一些相同的词语。',
    brief: '双方文本有一些相同的词语',
  },
  'component.for.silkmatch/fuzzy-text': {
    full: '双方文本有一些相近的术语。',
    brief: '双方文本有一些相近的术语',
  },
  'component.for-told.silkmatch/fuzzy-text': {
    full: '相近术语即前面已列出的词语。',
    brief: '相近术语即前面已列出的词语',
  },
  'component.against.silkmatch/tfidf': {
    full: '双方文本很少有相同的词语。',
    brief: '双方文本很少有相同的词语',
  },
  'component.against.silkmatch/fuzzy-text': {
    full: '需求中的多数术语，技术文本里没有相近的。',
    brief: '需求中的多数术语，技术文本里没有相近的',
  },
  'component.against.silkmatch/sector-taxonomy': {
    full: '双方所属行业不同。',
    brief: '双方所属行业不同',
  },
  'absence.demand': { full: '{subject}：需求未注明，不影响评分。', brief: '{subject}：需求未注明' },
  'absence.technology': {
    full: '{subject}：技术未注明，不影响评分。',
    brief: '{subject}：技术未注明',
  },
  'absence.both': {
    full: '{subject}：双方均未注明，不影响评分。',
    brief: '{subject}：双方均未注明',
  },
  'absence.inapplicable': {
    full: '{subject}：{why}，不影响评分。',
    brief: '{subject}：{why}',
  },
  'absence.demand-counted': {
    full: '{subject}：需求未注明，按不利因素计。',
    brief: '{subject}：需求未注明',
  },
  'absence.technology-counted': {
    full: '{subject}：技术未注明，按不利因素计。',
    brief: '{subject}：技术未注明',
  },
  'absence.both-counted': {
    full: '{subject}：双方均未注明，按不利因素计。',
    brief: '{subject}：双方均未注明',
  },
  'absence.inapplicable-counted': {
    full: '{subject}：{why}，按不利因素计。',
    brief: '{subject}：{why}',
  },
  'words.found': {
    item: '{term:quote}[（{places}）]',
    full: '需求中的术语，技术文本里也有：{items}[（另有{more}个）]。',
    brief: '已找到：{items}',
  },
  'words.missing': {
    item: '{term:quote}',
    full: '需求中的术语，技术文本里没有：{items}[（另有{more}个）]。',
    brief: '未找到：{items}',
  },
  'words.places': {
    full: '[需求：{demand:fields}][；技术：{technology:fields}]',
    brief: '[需求：{demand:fields}][；技术：{technology:fields}]',
  },
  'search.technologies': {
    full: '已与{considered}项技术逐一比较[，其中{vetoed}项被硬性规则排除]。名单完整，没有遗漏更好的结果。截至{asOf:date}。',
    brief: '已与全部技术比较',
  },
  'search.demands': {
    full: '已与{considered}项需求逐一比较[，其中{vetoed}项被硬性规则排除]。名单完整，没有遗漏更好的结果。截至{asOf:date}。',
    brief: '已与全部需求比较',
  },
  'search.excluded': { full: '排除原因：{vetoes}。', brief: '{vetoes}' },
  'why-not.listed': { full: '已在名单中，排第{rank}位。', brief: '已在名单中' },
  'why-not.vetoed': { full: '已排除：{vetoes}。', brief: '已排除：{vetoes}' },
  'why-not.below': { full: '排第{rank}位，未进名单，还差{gap}。', brief: '未进名单' },
  'why-not.tied': {
    full: '排第{rank}位，未进名单，得分与名单末位相同。',
    brief: '未进名单，得分与名单末位相同',
  },
  'compare.above': {
    item: '{component}（{difference}）',
    full: '{better:quote}比{worse:quote}高{difference}，优势在于：{items}。',
    brief: '{better:quote}优于{worse:quote}',
  },
  'compare.other-side': {
    item: '{component}（{difference}）',
    full: '{worse:quote}占优的方面：{items}。',
    brief: '{worse:quote}占优的方面：{items}',
  },
  'compare.equal': {
    full: '{better:quote}与{worse:quote}得分相同，按编号排序。',
    brief: '{better:quote}与{worse:quote}得分相同',
  },
  'account.baseline': { full: '基准分（无任何信息时）', brief: '基准分' },
  'account.score': { full: '得分', brief: '得分' },
  'account.score-demand': { full: '对需求方的价值', brief: '对需求方的价值' },
  'account.score-technology': { full: '对技术方的价值', brief: '对技术方的价值' },
  'account.step': { full: '评价项', brief: '评价项' },
  'account.change': { full: '增减', brief: '增减' },
  'account.total': { full: '累计', brief: '累计' },
  'report.scope': {
    full: '{demands}项需求与{technologies}项技术的匹配结果，截至{asOf:date}。',
    brief: '截至{asOf:date}',
  },
  'report.figures': {
    full: '得分{score}：对需求方{forDemand}，对技术方{forTechnology}；已知信息{coverage:percent}。',
    brief: '{score}',
  },
  'waterfall.title': { full: '{demand}与{technology}的得分构成', brief: '得分构成' },
};
