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
]);

/** Beginnings of such words in English and Russian, and whole words before `$`. */
const alphabetic =
  /^(?:technolog|system|equipment|project|product|develop|method|process|application|solution|service|compan|design|quality|cost|require|use[sd]?$|using$|make|work|data$|year|first$|two$|three$|four$|five$|small|large|high|low$|new$|local|free$|need|below$|above$|before$|after$|supply$|without$|техн(?:олог|ик|ич)|систем|оборудован|проект|продук|метод|разраб|производ|изготов|решени|услуг|компан|предприят|качеств|стоимост|треб|нуж|использ|примен|работ|данн|год|лет$|перв|дв(?:а|е|ух)$|три$|нов|высок|низк|местн|мал|больш|без$|собственн|получен|стран|ниже$|выше$|готов)/;

/** Whether a word says nothing of what a record is about. */
export function isGenericWord(word: string): boolean {
  return chinese.has(word) || alphabetic.test(word.toLowerCase());
}
