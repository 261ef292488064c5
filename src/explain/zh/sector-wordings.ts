import type { englishSectors } from '../en/sector-wordings.ts';
import type { Wording } from '../language-pack.ts';

const pairOfCodes =
  '{demand:code}—{technology:code}[（按{demandNode:code}—{technologyNode:code}比较）][{inferred?true=（其中一个为自动推断）}]';

/** Chinese sentences for where the sectors of the two records meet. */
export const chineseSectors: Readonly<Record<keyof typeof englishSectors, Wording>> = {
  'sector.same-code': {
    item: '{common:sector}',
    full: '双方所属行业相同：{items}。',
    brief: '双方所属行业相同[（{common:sectorTitle}）]',
  },
  'sector.offer-more-specific': {
    full: '技术所属行业属于需求行业的细分领域：{technology:sector}；需求：{demand:sector}。',
    brief: '技术所属行业属于需求行业的细分领域[（{demand:sectorTitle}）]',
  },
  'sector.demand-more-specific': {
    full: '技术所属行业比需求行业宽泛：{technology:sector}；需求：{demand:sector}。',
    brief: '技术所属行业比需求行业宽泛[（{technology:sectorTitle}）]',
  },
  'sector.same-class': {
    item: pairOfCodes,
    full: '行业小类相同：{common:sector}；需求—技术：{items}。',
    brief: '双方属于同一行业小类[（{common:sectorTitle}）]',
  },
  'sector.same-group': {
    item: pairOfCodes,
    full: '分类组别相同：{common:sector}；需求—技术：{items}。',
    brief: '双方属于同一分类组别[（{common:sectorTitle}）]',
  },
  'sector.same-division': {
    item: pairOfCodes,
    full: '行业大类相同：{common:sector}；需求—技术：{items}。',
    brief: '双方属于同一行业大类[（{common:sectorTitle}）]',
  },
  'sector.same-section': {
    item: pairOfCodes,
    full: '双方仅同属一个门类：{common:sector}；需求—技术：{items}。',
    brief: '双方仅同属一个门类[（{common:sectorTitle}）]',
  },
  'sector.same-subclass': {
    item: pairOfCodes,
    full: '专利小类相同：{common:sector}；需求—技术：{items}。',
    brief: '双方属于同一专利小类[（{common:sectorTitle}）]',
  },
  'sector.same-patent-class': {
    item: pairOfCodes,
    full: '专利大类相同：{common:sector}；需求—技术：{items}。',
    brief: '双方属于同一专利大类[（{common:sectorTitle}）]',
  },
  'sector.same-field': {
    item: pairOfCodes,
    full: '技术领域相同：{common:sector}；需求—技术：{items}。',
    brief: '双方属于同一技术领域[（{common:sectorTitle}）]',
  },
  'sector.same-technology-sector': {
    item: pairOfCodes,
    full: '双方仅同属一个宽泛的技术门类：{common:sector}；需求—技术：{items}。',
    brief: '双方仅同属一个宽泛的技术门类[（{common:sectorTitle}）]',
  },
  'sector.same-branch': {
    item: pairOfCodes,
    full: '分类体系中同属一支：{common:sector}；需求—技术：{items}。',
    brief: '双方在分类体系中同属一支[（{common:sectorTitle}）]',
  },
  'sector.mapped': {
    item: '{demand:code}—{technology:code}',
    full: '分类体系不同，只能大致对应（需求—技术）：{items}；共同归属：{common:sector}。',
    brief: '双方所属行业大致对应[（{common:sectorTitle}）]',
  },
  'sector.mapped-broad': {
    item: '{demand:code}—{technology:code}',
    full: '分类体系不同，仅在门类层面大致对应（需求—技术）：{items}；共同归属：{common:sector}。',
    brief: '双方所属行业仅在门类层面大致对应[（{common:sectorTitle}）]',
  },
  'sector.related': {
    full: '双方领域相邻；需求为{demand:sector}，技术为{technology:sector}。',
    brief: '双方领域相邻',
  },
  'sector.unrelated': {
    full: '双方所属行业没有交集；需求为{demand:sector}，技术为{technology:sector}。',
    brief: '双方所属行业没有交集',
  },
  'sector.rest-unrelated': {
    full: '另有行业没有交集；需求为{demand:sector}，技术为{technology:sector}。',
    brief: '双方有部分行业没有交集',
  },
};
