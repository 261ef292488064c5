import type { englishGaps } from '../en/gap-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Chinese sentences for changes that would move a match. */
export const chineseGaps: Readonly<Record<keyof typeof englishGaps, Wording>> = {
  'gap.trl-state': {
    full: '如果技术成熟度（TRL）已达{trl}级，请注明。',
    brief: '注明技术成熟度（{trl}级）',
  },
  'gap.trl-raise': {
    full: '待技术成熟度（TRL）达到{trl}级后，请更新记录。',
    brief: '将技术成熟度提升至{trl}级',
  },
  'gap.trl-plan': {
    full: '如果技术成熟度（TRL）计划于{by:date}前达到{trl}级，请注明该计划。',
    brief: '注明按期达到{trl}级的计划',
  },
  'gap.trl-ask': {
    full: '如果需求要求技术成熟度（TRL）不低于{trl}级，请注明。',
    brief: '注明需求要求的技术成熟度（不低于{trl}级）',
  },
  'gap.trl-accept': {
    full: '如果技术成熟度（TRL）{trl}级也可以接受，请放宽需求中的级别范围。',
    brief: '在需求中接受技术成熟度{trl}级',
  },
  'gap.cooperation': {
    full: '如果{side?demand=需求方|technology=技术方}也接受{mode:mode}，请将其加入合作方式。',
    brief: '在{side?demand=需求|technology=技术}的合作方式中加入{mode:mode}',
  },
  'gap.language': {
    full: '如果{side?demand=需求方|technology=技术方}也能使用{language:language}工作，请将其加入工作语言。',
    brief: '在{side?demand=需求|technology=技术}的工作语言中加入{language:language}',
  },
  'gap.budget': {
    full: '如果预算可以达到{amount:money}，请注明。',
    brief: '注明预算{amount:money}',
  },
  'gap.price': {
    full: '如果报价可以不超过{amount:money}，请注明报价上限。',
    brief: '注明报价上限{amount:money}',
  },
  'gap.sector': {
    full: '如果{side?demand=该需求|technology=该技术}也属于{sector:sector}，请补充这一代码。',
    brief: '为{side?demand=该需求|technology=该技术}补充代码：{sector:sector}',
  },
  'gap.territory': {
    full: '如果技术方可以授予{country:country}的权利，请将其加入授权地区。',
    brief: '将{country:country}加入授权地区',
  },
  'gap.country-welcome': {
    full: '如果{side?demand=需求方|technology=技术方}愿意与来自{country:country}的伙伴合作，请将其加入国别意愿。',
    brief: '将{country:country}加入{side?demand=需求方|technology=技术方}的国别意愿',
  },
  'gap.country-state': {
    full: '如果{side?demand=该需求|technology=该技术}来自{country:country}，请注明所在国。',
    brief: '注明{side?demand=需求|technology=技术}的所在国',
  },
  'gap.country-of-group': {
    full: '如果{side?demand=该需求|technology=该技术}来自{ref:country}，请注明所在国（按{member:country}测算）。',
    brief: '注明{side?demand=需求|technology=技术}的所在国',
  },
  'gap.renew': {
    full: '{side?demand=该需求|technology=该技术}的有效期已过；如果仍然有效，请延长有效期。',
    brief: '延长{side?demand=该需求|technology=该技术}的有效期',
  },
  'gap.accept-interest': {
    full: '如果{side?demand=需求方|technology=技术方}愿意接洽，请重新开放对接意向。',
    brief: '为{side?demand=该需求|technology=该技术}重新开放对接意向',
  },
  'gap.answer-by': {
    full: '如果仍欢迎应答，请延长应答截止日期。',
    brief: '延长应答截止日期',
  },
  'gap.moved': {
    full: '{change}排名将由第{before}位变为第{after}位。',
    brief: '第{before}位→第{after}位',
  },
  'gap.stayed': {
    full: '{change}排名仍为第{after}位，得分提高{gain}。',
    brief: '得分提高{gain}',
  },
  'gap.raised': { full: '{change}得分提高{gain}。', brief: '得分提高{gain}' },
  'gap.none-moves': {
    full: '以上改动单独进行都不会改变排名（仍为第{rank}位）。',
    brief: '排名仍为第{rank}位',
  },
  'gap.admitted': {
    full: '{change}该配对将不再被排除，排第{after}位。',
    brief: '不再被排除，排第{after}位',
  },
};
