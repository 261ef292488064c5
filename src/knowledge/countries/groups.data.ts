// Memberships of country groups with the days on which they began and ended. Facts checked to November 2026
// against public statements of the organisations; where only a month or a year is known, the first day stands.
// Not confirmed: outcomes of the SCO and BRICS summits of 2026, and the day on which Moldova leaves the CIS.
// Terms: dates of public record, collected by this project, MIT.

/** The day to which the memberships were checked; the default date of evaluation. */
export const GROUPS_AS_OF = '2026-11-01';

/** Chinese, English and Russian names under which a group is asked for. */
export interface GroupRow {
  /** Identifier in lower case. */
  readonly id: string;
  /** English name. */
  readonly en: string;
  /** Chinese name. */
  readonly zh: string;
  /** Russian name. */
  readonly ru: string;
  /** Other spellings, separated by ';'. */
  readonly aliases?: string;
  /**
   * Periods `from codes` or `from/to codes`, separated by ';'. The day `to` is the first day outside. `-` stands for
   * an open beginning. A period may name other groups with `@`.
   */
  readonly members: string;
}

/** The built-in groups. */
export const GROUPS: readonly GroupRow[] = [
  {
    id: 'sco',
    en: 'SCO',
    zh: '上海合作组织',
    ru: 'ШОС',
    aliases:
      'Shanghai Cooperation Organisation;Shanghai Cooperation Organization;上合组织;上合组织国家;上合组织成员国;上合;Шанхайская организация сотрудничества;страны ШОС',
    members:
      '2001-06-15 CN RU KZ KG TJ UZ;2017-06-09 IN PK;2023-07-04 IR;2024-07-04 BY',
  },
  {
    id: 'sco-partner',
    en: 'SCO partners',
    zh: '上合组织伙伴国',
    ru: 'партнёры ШОС',
    aliases: 'SCO partner;上海合作组织伙伴;партнер ШОС',
    members: '2025-09-01 AF MN LK TR KH AZ NP AM EG QA SA BH MV AE KW MM LA',
  },
  {
    id: 'sco-family',
    en: 'SCO family',
    zh: '上合大家庭',
    ru: 'семья ШОС',
    aliases: '上合组织大家庭',
    members: '- @sco @sco-partner',
  },
  {
    id: 'asean',
    en: 'ASEAN',
    zh: '东盟',
    ru: 'АСЕАН',
    aliases:
      'Association of Southeast Asian Nations;东南亚国家联盟;东盟国家;страны АСЕАН;Ассоциация государств Юго-Восточной Азии',
    members:
      '1967-08-08 ID MY PH SG TH;1984-01-07 BN;1995-07-28 VN;1997-07-23 LA MM;1999-04-30 KH;2025-10-26 TL',
  },
  {
    id: 'asean10',
    en: 'ASEAN-10',
    zh: '东盟十国',
    ru: 'десятка АСЕАН',
    members: '1999-04-30 ID MY PH SG TH BN VN LA MM KH',
  },
  {
    id: 'ceec',
    en: 'China–CEEC',
    zh: '中国-中东欧国家合作',
    ru: 'Китай — страны ЦВЕ',
    aliases:
      'CEEC;China-CEE;14+1;Central and Eastern European countries;中东欧;中东欧国家;中东欧14国;страны ЦВЕ;Центральная и Восточная Европа',
    members:
      '2012-04-26 AL BA BG HR CZ HU ME MK PL RO RS SK SI;2012-04-26/2021-05-22 LT;2012-04-26/2022-08-11 EE LV;2019-04-12 GR',
  },
  {
    id: 'ceec16',
    en: 'China–CEEC 16+1',
    zh: '中东欧16国',
    ru: 'формат «16+1»',
    aliases: '16+1;中东欧十六国',
    members: '- AL BA BG HR CZ EE HU LV LT ME MK PL RO RS SK SI',
  },
  {
    id: 'ceec17',
    en: 'China–CEEC 17+1',
    zh: '中东欧17国',
    ru: 'формат «17+1»',
    aliases: '17+1;中东欧十七国',
    members: '- @ceec16 GR',
  },
  {
    id: 'nea5',
    en: 'Northeast Asia five',
    zh: '东北亚五国',
    ru: 'пять стран Северо-Восточной Азии',
    aliases: 'Northeast Asia;东北亚;东北亚国家;Северо-Восточная Азия',
    members: '- JP KR KP MN RU',
  },
  {
    id: 'nea-fta',
    en: 'China–Japan–Korea',
    zh: '中日韩',
    ru: 'Китай — Япония — Республика Корея',
    aliases: '中日韩自贸区;CJK',
    members: '- CN JP KR',
  },
  {
    id: 'central-asia',
    en: 'Central Asia',
    zh: '中亚',
    ru: 'Центральная Азия',
    aliases: '中亚五国;中亚国家;страны Центральной Азии;Средняя Азия;C5',
    members: '- KZ KG TJ TM UZ',
  },
  {
    id: 'cis',
    en: 'CIS',
    zh: '独联体',
    ru: 'СНГ',
    aliases:
      'Commonwealth of Independent States;独立国家联合体;独联体国家;Содружество Независимых Государств;страны СНГ',
    members:
      '1991-12-21 AM AZ BY KZ KG MD RU TJ UZ;1993-12-03/2009-08-18 GE;1991-12-21/2018-05-19 UA',
  },
  {
    id: 'eaeu',
    en: 'EAEU',
    zh: '欧亚经济联盟',
    ru: 'ЕАЭС',
    aliases: 'Eurasian Economic Union;EEU;Евразийский экономический союз;страны ЕАЭС',
    members: '2015-01-01 BY KZ RU;2015-01-02 AM;2015-08-12 KG',
  },
  {
    id: 'brics',
    en: 'BRICS',
    zh: '金砖国家',
    ru: 'БРИКС',
    aliases: '金砖;金砖国家成员;страны БРИКС',
    members: '2009-06-16 BR RU IN CN;2010-12-24 ZA;2024-01-01 EG ET IR AE;2025-01-06 ID',
  },
  {
    id: 'brics-partner',
    en: 'BRICS partners',
    zh: '金砖伙伴国',
    ru: 'партнёры БРИКС',
    members: '2025-01-01 BY BO KZ CU MY TH UG UZ;2025-01-17 NG;2025-06-13 VN',
  },
  {
    id: 'rcep',
    en: 'RCEP',
    zh: '区域全面经济伙伴关系协定',
    ru: 'ВРЭП',
    aliases: 'Regional Comprehensive Economic Partnership;RCEP成员国;Всестороннее региональное экономическое партнерство',
    members:
      '2022-01-01 AU BN CN JP KH LA NZ SG TH VN;2022-02-01 KR;2022-03-04 MM;2022-03-18 MY;2023-01-02 ID;2023-06-02 PH',
  },
  {
    id: 'eu',
    en: 'European Union',
    zh: '欧盟',
    ru: 'Европейский союз',
    aliases: 'EU;European Union;欧洲联盟;欧盟国家;ЕС;Евросоюз;страны ЕС',
    members:
      '1958-01-01 BE DE FR IT LU NL;1973-01-01 DK IE;1973-01-01/2020-02-01 GB;1981-01-01 GR;1986-01-01 ES PT;1995-01-01 AT FI SE;2004-05-01 CY CZ EE HU LT LV MT PL SI SK;2007-01-01 BG RO;2013-07-01 HR',
  },
  {
    id: 'gcc',
    en: 'GCC',
    zh: '海湾合作委员会',
    ru: 'ССАГПЗ',
    aliases: 'Gulf Cooperation Council;海合会;海湾国家;Совет сотрудничества стран Персидского залива',
    members: '1981-05-25 AE BH KW OM QA SA',
  },
  {
    id: 'oecd',
    en: 'OECD',
    zh: '经合组织',
    ru: 'ОЭСР',
    aliases: '经济合作与发展组织;Организация экономического сотрудничества и развития',
    members:
      '1961-09-30 AT BE CA DK FR DE GR IS IE LU NL NO PT ES SE CH TR GB US;1962-03-29 IT;1964-04-28 JP;1969-01-28 FI;1971-06-07 AU;1973-05-29 NZ;1994-05-18 MX;1995-12-21 CZ;1996-05-07 HU;1996-11-22 PL;1996-12-12 KR;2000-12-14 SK;2010-05-07 CL;2010-07-21 SI;2010-09-07 IL;2010-12-09 EE;2016-07-01 LV;2018-07-05 LT;2020-04-28 CO;2021-05-25 CR',
  },
  {
    id: 'turkic-ots',
    en: 'Organization of Turkic States',
    zh: '突厥国家组织',
    ru: 'Организация тюркских государств',
    aliases: 'OTS;Turkic Council;ОТГ',
    members: '2009-10-03 AZ KZ KG TR;2019-10-15 UZ',
  },
  {
    id: 'eco',
    en: 'Economic Cooperation Organization',
    zh: '经济合作组织（ECO）',
    ru: 'Организация экономического сотрудничества (ОЭС)',
    members: '1985-01-01 IR PK TR;1992-11-28 AF AZ KZ KG TJ TM UZ',
  },
];
