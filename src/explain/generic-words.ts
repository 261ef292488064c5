/** Words that half of all records use, whatever they are about. */
const chinese: ReadonlySet<string> = new Set([
  ...[
    '技术',
    '系统',
    '设备',
    '项目',
    '产品',
    '方案',
    '工艺',
    '方法',
    '装置',
    '材料',
    '服务',
    '平台',
  ],
  ...[
    '生产',
    '制造',
    '加工',
    '应用',
    '使用',
    '研究',
    '开发',
    '研发',
    '设计',
    '建设',
    '处理',
    '合作',
  ],
  ...[
    '企业',
    '公司',
    '用户',
    '客户',
    '需求',
    '要求',
    '标准',
    '质量',
    '成本',
    '效率',
    '性能',
    '指标',
  ],
  ...[
    '提供',
    '采用',
    '实现',
    '提高',
    '降低',
    '减少',
    '可以',
    '以上',
    '以下',
    '难以',
    '希望',
    '现有',
  ],
  ...['年产', '产量', '满足', '国内', '国外', '目前', '培训', '安装', '指导', '试验'],
  ...['用于', '面向', '进行', '保持', '保留', '支持', '工作', '操作', '启动', '组合', '最大'],
  ...[
    '不低于',
    '低于',
    '高于',
    '不足',
    '无需',
    '需要',
    '第二',
    '三个',
    '两年',
    '五年',
    '万吨',
    '万公顷',
    '适合',
    '地区',
    '运行',
  ],
]);

/** Beginnings of such words in English. */
const english =
  /^(?:technolog|system|equipment|project|product|develop|method|process|application|solution|service|compan|design|quality|cost|require|make|work|need|want|seek|look|direct$|associat|data$|use[sd]?$|using$)/;

/** Beginnings of such words in Russian. */
const russian =
  /^(?:техн(?:олог|ик|ич)|систем|оборудован|проект|продук|метод|разраб|производ|изготов|решени|услуг|компан|предприят|качеств|стоимост|треб|нуж|использ|примен|работ|перв|нов|высок|низк|местн|мал|больш|собственн|получ|хо(?:чет|тят)|да(?:ёт|ют)|прин(?:има|ят)|име(?:ет|ют)|позвол|допуск|желат|куп(?:им|ит)|сопровожда|обходит|обеспечи|переда|стар(?:ый|ые|ых|ой)|стран|готов|ищ(?:ет|ем)|созда)/;

/** Whole words that say nothing by themselves: of place and measure, numbers, and units without a number. */
const particles: ReadonlySet<string> = new Set(
  [
    'a above after against and as at before below both by end for from free give in large leave less local locally',
    'low made more new no of off offer on only over own per send small stay than the to under up via with without year',
    'years month months week weeks day days hour hours high supply common',
    'one two three four five six seven eight nine ten first second third',
    'без более в вместе во выше два две двух для до за из к ко между менее на над не ниже около от по под после при',
    'против с со три трёх трех четыре пять пяти у через данн данные данных год года лет месяц месяца дней часов',
    'kg mg g t kw mw w v m mm cm km l ha h km2 km² m2 m² m3 m³ µg mwh kwh кг мг г т квт мвт вт м мм см км л га ч',
    'км2 км² м2 м² м3 м³ мкг тыс млн млрд сут шт usd eur cny rub kzt',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word says nothing of what a record is about: a letter or two, a number, a unit, a word that many records use. */
export function isBareWord(word: string): boolean {
  const key = word.toLowerCase();
  return (
    key.length < 2 ||
    /^[a-z]{2}$/.test(word) ||
    /^[\d\s.,:/–-]+$/.test(key) ||
    chinese.has(word) ||
    particles.has(key) ||
    english.test(key) ||
    russian.test(key)
  );
}
