import type { englishProfile } from '../en/profile-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Chinese sentences about what a record should say and what it should not give away. */
export const chineseProfile: Readonly<Record<keyof typeof englishProfile, Wording>> = {
  'profile.summary-line': {
    full: '满分20分，得{points}分：{verdict}。',
    brief: '{verdict}',
  },
  'profile.title': {
    full: '标题应说明是什么、有何用途，不少于5个汉字。',
    brief: '标题应说明是什么、有何用途，不少于5个汉字',
  },
  'profile.summary': {
    full: '补充两三句话的摘要，不少于40个汉字，不含保密内容。',
    brief: '补充两三句话的摘要，不少于40个汉字，不含保密内容',
  },
  'profile.description': {
    full: '补充详细说明，不少于135个汉字：原理、条件、已取得的结果。',
    brief: '补充详细说明，不少于135个汉字：原理、条件、已取得的结果',
  },
  'profile.keywords': {
    full: '补充至少三个关键词。',
    brief: '补充至少三个关键词',
  },
  'profile.sectors': {
    full: '补充行业代码或技术领域代码。',
    brief: '补充行业代码或技术领域代码',
  },
  'profile.problem-solved': {
    full: '说明技术解决什么问题，或可用于哪些场合。',
    brief: '说明技术解决什么问题，或可用于哪些场合',
  },
  'profile.advantages': {
    full: '至少写明一项优于现有技术的优势。',
    brief: '至少写明一项优于现有技术的优势',
  },
  'profile.economic-comparison': {
    full: '与现有做法比较成本和效益。',
    brief: '与现有做法比较成本和效益',
  },
  'profile.performance': {
    full: '至少写明一项带单位的实测指标。',
    brief: '至少写明一项带单位的实测指标',
  },
  'profile.readiness': {
    full: '注明技术成熟度（TRL）或所处阶段。',
    brief: '注明技术成熟度（TRL）或所处阶段',
  },
  'profile.problem': {
    full: '说明需要解决什么问题。',
    brief: '说明需要解决什么问题',
  },
  'profile.current-state': {
    full: '说明目前的做法以及已尝试过的办法。',
    brief: '说明目前的做法以及已尝试过的办法',
  },
  'profile.metrics': {
    full: '至少写明一项带单位的目标指标。',
    brief: '至少写明一项带单位的目标指标',
  },
  'profile.constraints': {
    full: '写明解决方案须遵守的标准、规定或限制。',
    brief: '写明解决方案须遵守的标准、规定或限制',
  },
  'profile.readiness-wanted': {
    full: '注明可接受的技术成熟度（TRL）。',
    brief: '注明可接受的技术成熟度（TRL）',
  },
  'profile.cooperation': {
    full: '至少写明一种希望的合作方式。',
    brief: '至少写明一种希望的合作方式',
  },
  'profile.partner-sought': {
    full: '说明寻找什么样的伙伴：类型、规模和专长。',
    brief: '说明寻找什么样的伙伴：类型、规模和专长',
  },
  'profile.supplier-conditions': {
    full: '说明对供方的要求：类型、规模、资质。',
    brief: '说明对供方的要求：类型、规模、资质',
  },
  'profile.territories': {
    full: '说明可在哪些地区授权，或希望伙伴来自哪些国家。',
    brief: '说明可在哪些地区授权，或希望伙伴来自哪些国家',
  },
  'profile.countries': {
    full: '说明希望或不希望供方来自哪些国家。',
    brief: '说明希望或不希望供方来自哪些国家',
  },
  'profile.price': {
    full: '注明报价，至少给出区间。',
    brief: '注明报价，至少给出区间',
  },
  'profile.budget': {
    full: '注明预算，至少给出区间。',
    brief: '注明预算，至少给出区间',
  },
  'profile.languages': {
    full: '注明可使用的工作语言。',
    brief: '注明可使用的工作语言',
  },
  'profile.country': {
    full: '注明所在国。',
    brief: '注明所在国',
  },
  'profile.organization': {
    full: '注明记录所属机构；匿名记录不会显示该机构。',
    brief: '注明记录所属机构；匿名记录不会显示该机构',
  },
  'profile.ipr': {
    full: '注明知识产权情况：专利、技术秘密或无。',
    brief: '注明知识产权情况：专利、技术秘密或无',
  },
  'profile.ipr-wanted': {
    full: '说明成果归谁所有，需要哪些权利。',
    brief: '说明成果归谁所有，需要哪些权利',
  },
  'profile.expiry': {
    full: '注明记录的有效期。',
    brief: '注明记录的有效期',
  },
  'profile.leaks': {
    full: '删除所有可能暴露所有者身份的内容。',
    brief: '删除所有可能暴露所有者身份的内容',
  },
  'leak.name': {
    full: '{field:field}：名称{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
  'leak.email': {
    full: '{field:field}：电子邮箱{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
  'leak.link': {
    full: '{field:field}：链接{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
  'leak.phone': {
    full: '{field:field}：电话号码{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
  'leak.patent': {
    full: '{field:field}：专利号{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
  'leak.address': {
    full: '{field:field}：地址{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
  'leak.registration': {
    full: '{field:field}：登记号{text:quote}会暴露所有者身份，请改写此句：{sentence:quote}',
    brief: '文本会暴露所有者身份（{text:quote}）',
  },
};
