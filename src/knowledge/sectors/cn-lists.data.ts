// Three short Chinese entry lists with editorial anchors by this project: ISIC Rev.4 divisions and groups, and
// WIPO technology fields, that an entry covers as a whole (a union, without weights). English and Russian
// names are working translations. Form: `code;en;zh;ru;isic4 codes;wipo35 fields`, joined by '|'.
// Terms: short names of the entries only, cited by what they are lists of; anchors and translations are this project’s own.

/** High and new technology fields supported by the state (国家重点支持的高新技术领域, 2016 edition): 8 fields. */
export const CN_HIGHTECH =
  '1;Electronic information;电子信息;Электронная информация;26,58,61,62,63;2,3,4,5,6,7,8,9' +
  '|2;Biology and new medicine;生物与新医药;Биология и новая медицина;21,3250,2660,01,10;11,13,14,15,16,18' +
  '|3;Aerospace;航空航天;Авиация и космос;3030,51;32' +
  '|4;New materials;新材料;Новые материалы;20,22,23,24,13;17,19,20,21,22' +
  '|5;High technology services;高技术服务;Высокотехнологичные услуги;62,63,71,72,74;7,10' +
  '|6;New energy and energy saving;新能源与节能;Новая энергетика и энергосбережение;35,27,2811;1,27,30' +
  '|7;Resources and environment;资源与环境;Ресурсы и окружающая среда;36,37,38,39,05,06,07,08,09;24' +
  '|8;Advanced manufacturing and automation;先进制造与自动化;Передовое производство и автоматизация;25,28,29,30,2651,27;10,12,25,26,27,28,29,31,32';

/** Technical fields of the registration of technology contracts (技术合同 技术领域): 11 fields. */
export const CN_CONTRACT =
  '1;Electronic information;电子信息;Электронная информация;26,58,61,62,63;2,3,4,5,6,7,8,9' +
  '|2;Aerospace;航空航天;Авиация и космос;3030,51;32' +
  '|3;Advanced manufacturing;先进制造;Передовое производство;25,28,29,30,2651,27;10,12,25,26,27,28,29,31' +
  '|4;Biology, medicine and medical devices;生物、医药和医疗器械;Биология, медицина и медицинские изделия;21,3250,2660,86;11,13,14,15,16' +
  '|5;New materials and their application;新材料及其应用;Новые материалы и их применение;20,22,23,24,13;17,19,20,21,22' +
  '|6;New energy and efficient energy saving;新能源与高效节能;Новая энергетика и энергосбережение;35,27,2811;1,27,30' +
  '|7;Environmental protection and comprehensive use of resources;环境保护与资源综合利用;Охрана среды и комплексное использование ресурсов;36,37,38,39;24' +
  '|8;Nuclear applications;核应用;Ядерные применения;35,2660,0721;27' +
  '|9;Agriculture;农业;Сельское хозяйство;01,02,03,10,2821,2012,2021,75;18,29' +
  '|10;Modern transport;现代交通;Современный транспорт;29,30,49,50,51,52;32' +
  '|11;Urban construction and social development;城市建设与社会发展;Городское строительство и социальное развитие;41,42,43,84,85,88;35';

/** Strategic emerging industries (战略性新兴产业分类 2018, National Bureau of Statistics order 23): 9 domains. */
export const CN_STRATEGIC =
  '1;New generation information technology;新一代信息技术产业;Информационные технологии нового поколения;26,58,61,62,63;3,4,5,6,7,8' +
  '|2;High-end equipment manufacturing;高端装备制造产业;Производство передового оборудования;28,3030,302,301,2651;10,12,25,26,27,31,32' +
  '|3;New materials;新材料产业;Новые материалы;20,22,23,24,13;17,19,20,21,22' +
  '|4;Biology;生物产业;Биоиндустрия;21,3250,2660,01,2021;11,13,14,15,16' +
  '|5;New energy vehicles;新能源汽车产业;Автомобили на новой энергии;29,2720,271;1,32' +
  '|6;New energy;新能源产业;Новая энергетика;35,27,2811;1,27,30' +
  '|7;Energy saving and environmental protection;节能环保产业;Энергосбережение и охрана окружающей среды;36,37,38,39,2819;24,30' +
  '|8;Digital creative industry;数字创意产业;Цифровые креативные индустрии;58,59,60,62,74,90;2,6' +
  '|9;Related services;相关服务业;Сопутствующие услуги;71,72,74,69,64;7';
