/** The words around the figures of an account, in one language. */
export interface AccountWords {
  readonly demand: string;
  readonly technology: string;
  readonly score: string;
  readonly forDemand: string;
  readonly forTechnology: string;
  readonly coverage: string;
  readonly rank: string;
  readonly notRanked: string;
  readonly asOf: string;
  readonly excludedBy: string;
  readonly notDecided: string;
  readonly overridable: string;
  readonly component: string;
  readonly value: string;
  readonly weight: string;
  readonly contribution: string;
  readonly baseline: string;
  readonly found: string;
  readonly missing: string;
}

/** Languages that an account can be written in. */
export type AccountLanguage = 'en' | 'zh' | 'ru';

/** The words of every language. */
export const accountWords: Readonly<Record<AccountLanguage, AccountWords>> = {
  en: {
    demand: 'Demand',
    technology: 'Technology',
    score: 'Score',
    forDemand: 'for the demand',
    forTechnology: 'for the technology',
    coverage: 'Known',
    rank: 'Rank',
    notRanked: 'excluded',
    asOf: 'Date',
    excludedBy: 'Excluded by',
    notDecided: 'Could not be decided',
    overridable: 'a person responsible may lift it',
    component: 'Component',
    value: 'value',
    weight: 'weights',
    contribution: 'contribution',
    baseline: 'nothing known',
    found: 'Found',
    missing: 'Missing',
  },
  zh: {
    demand: '需求',
    technology: '技术',
    score: '得分',
    forDemand: '对需求方',
    forTechnology: '对技术方',
    coverage: '已知信息',
    rank: '排名',
    notRanked: '已排除',
    asOf: '日期',
    excludedBy: '排除原因',
    notDecided: '无法判定',
    overridable: '负责人可以解除',
    component: '评分项',
    value: '分值',
    weight: '权重',
    contribution: '贡献',
    baseline: '无任何信息时',
    found: '命中词',
    missing: '缺失词',
  },
  ru: {
    demand: 'Запрос',
    technology: 'Технология',
    score: 'Оценка',
    forDemand: 'для заказчика',
    forTechnology: 'для владельца технологии',
    coverage: 'Известно',
    rank: 'Место',
    notRanked: 'исключено',
    asOf: 'Дата',
    excludedBy: 'Исключено правилом',
    notDecided: 'Нельзя решить',
    overridable: 'ответственное лицо может снять',
    component: 'Составляющая',
    value: 'значение',
    weight: 'веса',
    contribution: 'вклад',
    baseline: 'если ничего не известно',
    found: 'Найдено',
    missing: 'Не найдено',
  },
};
