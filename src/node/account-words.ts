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
  readonly gaps: string;
  /** What follows a label. */
  readonly colon: string;
  /** What stands between the items of a list. */
  readonly listMark: string;
  /** What stands before decimals. */
  readonly decimal: string;
  /** A remark in brackets, as it follows a text. */
  readonly brackets: (text: string) => string;
  readonly percent: (value: number) => string;
}

/** Languages that an account can be written in. */
export type AccountLanguage = 'en' | 'zh' | 'ru';

/** The words of every language. */
export const accountWords: Readonly<Record<AccountLanguage, AccountWords>> = {
  en: {
    demand: 'Demand',
    technology: 'Technology',
    score: 'Score',
    forDemand: 'for the requester',
    forTechnology: 'for the owner',
    coverage: 'Known',
    rank: 'Rank',
    notRanked: 'excluded',
    asOf: 'Date',
    excludedBy: 'Excluded by',
    notDecided: 'To be cleared up',
    overridable: 'a person responsible may lift it',
    component: 'Criterion',
    value: 'value',
    weight: 'weights',
    contribution: 'contribution',
    baseline: 'Starting point (nothing known)',
    found: 'Also in both texts',
    missing: 'Missing from the technology',
    gaps: 'What would raise the score or the rank',
    colon: ': ',
    listMark: ', ',
    decimal: '.',
    brackets: (text) => ` (${text})`,
    percent: (value) => `${value}%`,
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
    notDecided: '有待核实',
    overridable: '可由负责人批准放行',
    component: '评价项',
    value: '分值',
    weight: '权重',
    contribution: '增减',
    baseline: '基准分（无任何信息时）',
    found: '双方共有的其他词语',
    missing: '技术文本中没有的词语',
    gaps: '改进建议',
    colon: '：',
    listMark: '、',
    decimal: '.',
    brackets: (text) => `（${text}）`,
    percent: (value) => `${value}%`,
  },
  ru: {
    demand: 'Запрос',
    technology: 'Технология',
    score: 'Оценка',
    forDemand: 'для заказчика',
    forTechnology: 'для владельца',
    coverage: 'Известно',
    rank: 'Место',
    notRanked: 'исключено',
    asOf: 'Дата',
    excludedBy: 'Исключено условием',
    notDecided: 'Нужно уточнить',
    overridable: 'ответственный сотрудник может снять запрет',
    component: 'Критерий',
    value: 'значение',
    weight: 'веса',
    contribution: 'вклад',
    baseline: 'Исходный уровень (без сведений)',
    found: 'Есть также в обоих текстах',
    missing: 'Нет в описании технологии',
    gaps: 'Что повысит оценку или место в списке',
    colon: ': ',
    listMark: ', ',
    decimal: ',',
    brackets: (text) => ` (${text})`,
    percent: (value) => `${value}\u00a0%`,
  },
};
