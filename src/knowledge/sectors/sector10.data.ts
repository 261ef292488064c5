// Ten priority sectors of a technology transfer network: a proposal of this project, meant to be replaced by
// the host's own list. Anchors: ISIC Rev.4 divisions and groups, and WIPO technology fields, that a sector
// covers as a whole (a union, without weights).
// Edition: 2026. Terms: this project’s own, MIT.

/** `code;en;zh;ru;isic4 codes;wipo35 fields`, one sector per item, joined by '|'. */
export const SECTOR10 =
  'AGR;Modern agriculture and food;现代农业与食品;Сельское хозяйство и продовольствие;01,02,03,10,11,12,2821,2012,2021,75;18' +
  '|BIO;Biomedicine and health;生物医药与健康;Биомедицина и здоровье;21,3250,2660,86;11,13,14,15,16' +
  '|EQP;Advanced equipment and smart manufacturing;高端装备与智能制造;Передовое оборудование;25,26,27,28,29,30,33;10,12,25,26,27,28,29,31' +
  '|MAT;New materials and chemistry;新材料与化工;Новые материалы и химия;13,17,20,22,23,24;14,17,19,20,21,22,23' +
  '|ENE;New energy and energy technology;新能源与能源技术;Энергетика;35,05,06,19,271,2720;1,27,30' +
  '|ENV;Environment and climate;节能环保与气候;Экология и климат;36,37,38,39;24' +
  '|ICT;Digital economy, artificial intelligence and information technology;数字经济、人工智能与信息技术;Цифровая экономика и искусственный интеллект;26,58,59,60,61,62,63;2,3,4,5,6,7,8' +
  '|MAR;Marine technology and shipbuilding;海洋科技与船舶;Морские технологии и судостроение;301,50,03;' +
  '|TRA;Transport, logistics and infrastructure;交通物流与基础设施;Транспорт, логистика и инфраструктура;29,302,41,42,43,49,50,51,52,53;32,35' +
  '|RES;Mining, resources and geoscience;矿产资源与地质;Недра, ресурсы и геология;05,06,07,08,09,2824;';

/** Likeness of sectors that border on each other, editorial, 0 to 100. */
export const SECTOR10_RELATED = 'MAT-EQP:50 ENE-ENV:50 AGR-BIO:50';
