import type { englishRules } from '../en/rule-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Chinese sentences for hard rules: vetoes, and rules that could not be decided. */
export const chineseRules: Readonly<Record<keyof typeof englishRules, Wording>> = {
  'availability.status': {
    full: '{side?demand=该需求|technology=该技术|both=双方记录}目前不参与匹配（状态：{status:status}）。',
    brief: '{side?demand=该需求|technology=该技术|both=双方记录}目前不参与匹配',
  },
  'availability.not-accepting': {
    full: '{side?demand=该需求|technology=该技术|both=双方记录}目前暂不接受对接。',
    brief: '{side?demand=该需求|technology=该技术|both=双方记录}目前暂不接受对接',
  },
  'availability.not-yet-published': {
    full: '{side?demand=该需求|technology=该技术|both=双方记录均未发布，其中需求}将于{publishedAt:date}发布。',
    brief: '{side?demand=该需求|technology=该技术|both=双方记录}尚未发布',
  },
  'availability.expired': {
    full: '{side?demand=该需求|technology=该技术|both=双方记录均已过期，其中需求}的有效期截至{expiresAt:date}。',
    brief: '{side?demand=该需求|technology=该技术|both=双方记录}已过有效期',
  },
  'availability.answers-closed': {
    full: '该需求的应答截止日期为{answerBy:date}。',
    brief: '该需求已停止接受应答',
  },
  'organization.same': {
    full: '需求与技术来自同一机构（{organization}）。',
    brief: '需求与技术来自同一机构',
  },
  'organization.group': {
    full: '双方机构（{demandOrganization}与{technologyOrganization}）受同一方控制（{controller}）。',
    brief: '双方机构受同一方控制',
  },
  'organization.excluded': {
    full: '{side?demand=需求方|technology=技术方}已排除机构{organization}[（其控制方为{controller}）]。',
    brief: '{side?demand=需求方已排除该技术方|technology=技术方已排除该需求方}',
  },
  'visibility.hidden': {
    full: '{side?demand=该需求|technology=该技术|both=双方记录}在此不可见（可见范围：{visibility:visibility}）。',
    brief: '{side?demand=该需求|technology=该技术|both=双方记录}在此不可见',
  },
  'trl.below-minimum': {
    full: '技术成熟度（TRL）为{trl}级，而需求要求不低于{min}级[；技术方计划于{by:date}达到{target}级，需求期限为{needBy:date}]。',
    brief: '技术成熟度低于需求的最低要求',
  },
  'trl.unknown': {
    full: '技术方未注明技术成熟度（TRL），而需求要求不低于{min}级。',
    brief: '技术成熟度有待核实',
  },
  'cooperation.must': {
    full: '{side?demand=需求方|technology=技术方}必须采用{modes:anyMode}，而{side?demand=技术方提供的|technology=需求方希望的}是{offered:modes}。',
    brief: '{side?demand=需求方|technology=技术方}必须采用的合作方式，对方并未提出',
  },
  'cooperation.never': {
    full: '{side?demand=需求方|technology=技术方}不接受对方希望的合作方式：{modes:modes}。',
    brief: '{side?demand=需求方|technology=技术方}不接受对方希望的合作方式',
  },
  'cooperation.unknown': {
    full: '{side?demand=技术方|technology=需求方}必须采用{modes:anyMode}，{side?demand=需求方|technology=技术方}未说明希望的合作方式。',
    brief: '{side?demand=需求方|technology=技术方}能否接受必需的合作方式有待核实',
  },
  'country.never': {
    full: '{side?demand=需求方|technology=技术方}不与{ref:country}的伙伴合作[（对方所在国：{country:country}）]。',
    brief: '{side?demand=需求方|technology=技术方}不与{ref:country}的伙伴合作',
  },
  'country.must': {
    full: '{side?demand=需求方|technology=技术方}只接受来自{required:anyCountry}的伙伴（对方所在国：{country:country}）。',
    brief: '对方所在国（{country:country}）不在{side?demand=需求方|technology=技术方}要求的范围内',
  },
  'country.territory-excluded': {
    full: '技术方不授予{ref:country}的权利[（需求所在国：{country:country}）]。',
    brief: '技术方不授予{ref:country}的权利',
  },
  'country.territory-not-included': {
    full: '技术方只授予以下地区的权利：{included:countries}（需求所在国：{country:country}）。',
    brief: '技术方授权的地区不包括需求所在国（{country:country}）',
  },
  'country.domestic': {
    full: '双方在同一国家：{country:country}。',
    brief: '双方在同一国家（{country:country}）',
  },
  'country.policy-denied': {
    full: '有关政策禁止此项往来：{reason}。[需求所在国：{demandCountry:country}。][技术所在国：{technologyCountry:country}。]',
    brief: '有关政策禁止此项往来',
  },
  'country.policy-review': {
    full: '有关政策要求在往来前进行审查：{reason}。[需求所在国：{demandCountry:country}。][技术所在国：{technologyCountry:country}。]',
    brief: '有关政策要求审查',
  },
  'country.unknown': {
    full: '{side?demand=需求|technology=技术}所在国未注明，因此无法核对{rule?never=关于排除国家的规则|must=关于指定国家的规则|territory=授权地区}。',
    brief: '{side?demand=需求|technology=技术}所在国有待核实',
  },
  'country.unknown-ref': {
    full: '{side?demand=需求方|technology=技术方}的规则提到国家组{ref:quote}，此处没有其成员资料。',
    brief: '{side?demand=需求方|technology=技术方}的国家规则无法核对',
  },
  'disclosure.withheld': {
    full: '该配对被硬性规则排除；因{side?demand=需求|technology=技术|both=双方}匿名，不显示具体规则。',
    brief: '该配对被硬性规则排除',
  },
  'evidence.required': {
    full: '“{scorer}”一项必须有依据，但{absence?technology=技术方未说明|demand=需求方未说明|both=双方均未说明|inapplicable=双方信息无法比较}。',
    brief: '缺少必需的信息',
  },
};
