// Names of countries and territories from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3;
// copyright 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE, joined by '|'. A name may be followed by
// its short form and its variant after ';'.

/** English. */
export const NAMES_EN =
  'Andorra|United Arab Emirates|Afghanistan|Antigua & Barbuda|Anguilla|Albania|Armenia|Angola|Antarctica|' +
  'Argentina|American Samoa|Austria|Australia|Aruba|Åland Islands|Azerbaijan|Bosnia & Herzegovina;Bosnia|Barbados|' +
  'Bangladesh|Belgium|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|St. Barthélemy|Bermuda|Brunei|Bolivia|' +
  'Caribbean Netherlands|Brazil|Bahamas|Bhutan|Bouvet Island|Botswana|Belarus|Belize|Canada|' +
  'Cocos (Keeling) Islands;Cocos Islands|Congo - Kinshasa;Congo (DRC)|Central African Republic|' +
  'Congo - Brazzaville;Congo (Republic)|Switzerland|Côte d’Ivoire;Ivory Coast|Cook Islands|Chile|Cameroon|China|' +
  'Colombia|Costa Rica|Cuba|Cape Verde;Cabo Verde|Curaçao|Christmas Island|Cyprus|Czechia;Czech Republic|Germany|' +
  'Djibouti|Denmark|Dominica|Dominican Republic|Algeria|Ecuador|Estonia|Egypt|Western Sahara|Eritrea|Spain|' +
  'Ethiopia|Finland|Fiji|Falkland Islands;Falkland Islands (Islas Malvinas)|Micronesia|Faroe Islands|France|Gabon|' +
  'United Kingdom;UK|Grenada|Georgia|French Guiana|Guernsey|Ghana|Gibraltar|Greenland|Gambia|Guinea|Guadeloupe|' +
  'Equatorial Guinea|Greece|South Georgia & South Sandwich Islands|Guatemala|Guam|Guinea-Bissau|Guyana|' +
  'Hong Kong SAR China;Hong Kong|Heard & McDonald Islands|Honduras|Croatia|Haiti|Hungary|Indonesia|Ireland|Israel|' +
  'Isle of Man|India|British Indian Ocean Territory|Iraq|Iran|Iceland|Italy|Jersey|Jamaica|Jordan|Japan|Kenya|' +
  'Kyrgyzstan|Cambodia|Kiribati|Comoros|St. Kitts & Nevis|North Korea|South Korea|Kuwait|Cayman Islands|' +
  'Kazakhstan|Laos|Lebanon|St. Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lithuania|Luxembourg|Latvia|Libya|' +
  'Morocco|Monaco|Moldova|Montenegro|St. Martin|Madagascar|Marshall Islands|North Macedonia|Mali|' +
  'Myanmar (Burma);Myanmar|Mongolia|Macao SAR China;Macao|Northern Mariana Islands|Martinique|Mauritania|' +
  'Montserrat|Malta|Mauritius|Maldives|Malawi|Mexico|Malaysia|Mozambique|Namibia|New Caledonia|Niger|' +
  'Norfolk Island|Nigeria|Nicaragua|Netherlands|Norway|Nepal|Nauru|Niue|New Zealand;Aotearoa New Zealand|Oman|' +
  'Panama|Peru|French Polynesia|Papua New Guinea|Philippines|Pakistan|Poland|St. Pierre & Miquelon|' +
  'Pitcairn Islands;Pitcairn|Puerto Rico|Palestinian Territories;Palestine|Portugal|Palau|Paraguay|Qatar|Réunion|' +
  'Romania|Serbia|Russia|Rwanda|Saudi Arabia|Solomon Islands|Seychelles|Sudan|Sweden|Singapore|St. Helena|' +
  'Slovenia|Svalbard & Jan Mayen|Slovakia|Sierra Leone|San Marino|Senegal|Somalia|Suriname|South Sudan|' +
  'São Tomé & Príncipe|El Salvador|Sint Maarten|Syria|Eswatini;Swaziland|Turks & Caicos Islands|Chad|' +
  'French Southern Territories|Togo|Thailand|Tajikistan|Tokelau|Timor-Leste;East Timor|Turkmenistan|Tunisia|Tonga|' +
  'Türkiye;Turkey|Trinidad & Tobago|Tuvalu|Taiwan|Tanzania|Ukraine|Uganda|U.S. Outlying Islands|United States;US|' +
  'Uruguay|Uzbekistan|Vatican City|St. Vincent & Grenadines|Venezuela|British Virgin Islands|U.S. Virgin Islands|' +
  'Vietnam|Vanuatu|Wallis & Futuna|Samoa|Kosovo|Yemen|Mayotte|South Africa|Zambia|Zimbabwe';

/** Chinese. */
export const NAMES_ZH =
  '安道尔|阿拉伯联合酋长国|阿富汗|安提瓜和巴布达|安圭拉|阿尔巴尼亚|亚美尼亚|安哥拉|南极洲|阿根廷|美属萨摩亚|' +
  '奥地利|澳大利亚|阿鲁巴|奥兰群岛|阿塞拜疆|波斯尼亚和黑塞哥维那|巴巴多斯|孟加拉国|比利时|布基纳法索|保加利亚|' +
  '巴林|布隆迪|贝宁|圣巴泰勒米|百慕大|文莱|玻利维亚|荷属加勒比区|巴西|巴哈马|不丹|布韦岛|博茨瓦纳|白俄罗斯|' +
  '伯利兹|加拿大|科科斯（基林）群岛|刚果（金）;刚果民主共和国|中非共和国|刚果（布）;刚果共和国|瑞士|' +
  '科特迪瓦;象牙海岸|库克群岛|智利|喀麦隆|中国|哥伦比亚|哥斯达黎加|古巴|佛得角|库拉索|圣诞岛|塞浦路斯|' +
  '捷克;捷克共和国|德国|吉布提|丹麦|多米尼克|多米尼加共和国|阿尔及利亚|厄瓜多尔|爱沙尼亚|埃及|西撒哈拉|' +
  '厄立特里亚|西班牙|埃塞俄比亚|芬兰|斐济|福克兰群岛;福克兰群岛（马尔维纳斯群岛）|密克罗尼西亚|法罗群岛|法国|加蓬|' +
  '英国|格林纳达|格鲁吉亚|法属圭亚那|根西岛|加纳|直布罗陀|格陵兰|冈比亚|几内亚|瓜德罗普|赤道几内亚|希腊|' +
  '南乔治亚和南桑威奇群岛|危地马拉|关岛|几内亚比绍|圭亚那|中国香港特别行政区;香港|赫德岛和麦克唐纳群岛|洪都拉斯|' +
  '克罗地亚|海地|匈牙利|印度尼西亚|爱尔兰|以色列|马恩岛|印度|英属印度洋领地|伊拉克|伊朗|冰岛|意大利|泽西岛|' +
  '牙买加|约旦|日本|肯尼亚|吉尔吉斯斯坦|柬埔寨|基里巴斯|科摩罗|圣基茨和尼维斯|朝鲜|韩国|科威特|开曼群岛|' +
  '哈萨克斯坦|老挝|黎巴嫩|圣卢西亚|列支敦士登|斯里兰卡|利比里亚|莱索托|立陶宛|卢森堡|拉脱维亚|利比亚|摩洛哥|' +
  '摩纳哥|摩尔多瓦|黑山|法属圣马丁|马达加斯加|马绍尔群岛|北马其顿|马里|缅甸|蒙古|中国澳门特别行政区;澳门|' +
  '北马里亚纳群岛|马提尼克|毛里塔尼亚|蒙特塞拉特|马耳他|毛里求斯|马尔代夫|马拉维|墨西哥|马来西亚|莫桑比克|' +
  '纳米比亚|新喀里多尼亚|尼日尔|诺福克岛|尼日利亚|尼加拉瓜|荷兰|挪威|尼泊尔|瑙鲁|纽埃|新西兰|阿曼|巴拿马|秘鲁|' +
  '法属波利尼西亚|巴布亚新几内亚|菲律宾|巴基斯坦|波兰|圣皮埃尔和密克隆群岛|皮特凯恩群岛|波多黎各|' +
  '巴勒斯坦领土;巴勒斯坦|葡萄牙|帕劳|巴拉圭|卡塔尔|留尼汪|罗马尼亚|塞尔维亚|俄罗斯|卢旺达|沙特阿拉伯|所罗门群岛|' +
  '塞舌尔|苏丹|瑞典|新加坡|圣赫勒拿|斯洛文尼亚|斯瓦尔巴和扬马延|斯洛伐克|塞拉利昂|圣马力诺|塞内加尔|索马里|' +
  '苏里南|南苏丹|圣多美和普林西比|萨尔瓦多|荷属圣马丁|叙利亚|斯威士兰|特克斯和凯科斯群岛|乍得|法属南部领地|多哥|' +
  '泰国|塔吉克斯坦|托克劳|东帝汶|土库曼斯坦|突尼斯|汤加|土耳其|特立尼达和多巴哥|图瓦卢|台湾|坦桑尼亚|乌克兰|' +
  '乌干达|美国本土外小岛屿|美国|乌拉圭|乌兹别克斯坦|梵蒂冈|圣文森特和格林纳丁斯|委内瑞拉|英属维尔京群岛|' +
  '美属维尔京群岛|越南|瓦努阿图|瓦利斯和富图纳|萨摩亚|科索沃|也门|马约特|南非|赞比亚|津巴布韦';

/** Russian. */
export const NAMES_RU =
  'Андорра|ОАЭ|Афганистан|Антигуа и Барбуда|Ангилья|Албания|Армения|Ангола|Антарктида|Аргентина|' +
  'Американское Самоа|Австрия|Австралия|Аруба|Аландские о-ва|Азербайджан|Босния и Герцеговина|Барбадос|' +
  'Бангладеш|Бельгия|Буркина-Фасо|Болгария|Бахрейн|Бурунди|Бенин|Сен-Бартелеми|Бермудские о-ва|Бруней|' +
  'Боливия|Бонэйр, Синт-Эстатиус и Саба|Бразилия|Багамы|Бутан|о-в Буве|Ботсвана|Беларусь|Белиз|Канада|' +
  'Кокосовые о-ва|Конго - Киншаса;Конго (ДРК)|Центрально-Африканская Республика|' +
  'Конго - Браззавиль;Республика Конго|Швейцария|Кот-д’Ивуар|о-ва Кука|Чили|Камерун|Китай|Колумбия|' +
  'Коста-Рика|Куба|Кабо-Верде|Кюрасао|о-в Рождества|Кипр|Чехия;Чешская Республика|Германия|Джибути|' +
  'Дания|Доминика|Доминиканская Республика|Алжир|Эквадор|Эстония|Египет|Западная Сахара|Эритрея|Испания|' +
  'Эфиопия|Финляндия|Фиджи|Фолклендские о-ва;Фолклендские (Мальвинские) о-ва|' +
  'Федеративные Штаты Микронезии|Фарерские о-ва|Франция|Габон|Великобритания;Британия|Гренада|Грузия|' +
  'Французская Гвиана|Гернси|Гана|Гибралтар|Гренландия|Гамбия|Гвинея|Гваделупа|Экваториальная Гвинея|' +
  'Греция|Южная Георгия и Южные Сандвичевы о-ва|Гватемала|Гуам|Гвинея-Бисау|Гайана|' +
  'Гонконг (САР);Гонконг|о-ва Херд и Макдональд|Гондурас|Хорватия|Гаити|Венгрия|Индонезия|Ирландия|' +
  'Израиль|о-в Мэн|Индия|Британская территория в Индийском океане|Ирак|Иран|Исландия|Италия|Джерси|' +
  'Ямайка|Иордания|Япония|Кения|Киргизия|Камбоджа|Кирибати|Коморы|Сент-Китс и Невис|КНДР|' +
  'Республика Корея|Кувейт|о-ва Кайман|Казахстан|Лаос|Ливан|Сент-Люсия|Лихтенштейн|Шри-Ланка|Либерия|' +
  'Лесото|Литва|Люксембург|Латвия|Ливия|Марокко|Монако|Молдова|Черногория|Сен-Мартен|Мадагаскар|' +
  'Маршалловы о-ва|Северная Македония|Мали|Мьянма (Бирма)|Монголия|Макао (САР);Макао|' +
  'Северные Марианские о-ва|Мартиника|Мавритания|Монтсеррат|Мальта|Маврикий|Мальдивы|Малави|Мексика|' +
  'Малайзия|Мозамбик|Намибия|Новая Каледония|Нигер|о-в Норфолк|Нигерия|Никарагуа|Нидерланды|Норвегия|' +
  'Непал|Науру|Ниуэ|Новая Зеландия;Аотеароа (Новая Зеландия)|Оман|Панама|Перу|Французская Полинезия|' +
  'Папуа — Новая Гвинея|Филиппины|Пакистан|Польша|Сен-Пьер и Микелон|о-ва Питкэрн|Пуэрто-Рико|' +
  'Палестинские территории;Палестина|Португалия|Палау|Парагвай|Катар|Реюньон|Румыния|Сербия|Россия|' +
  'Руанда|Саудовская Аравия|Соломоновы о-ва|Сейшельские о-ва|Судан|Швеция|Сингапур|о-в Св. Елены|' +
  'Словения|Шпицберген и Ян-Майен|Словакия|Сьерра-Леоне|Сан-Марино|Сенегал|Сомали|Суринам|Южный Судан|' +
  'Сан-Томе и Принсипи|Сальвадор|Синт-Мартен|Сирия|Эсватини;Свазиленд|Тёркс и Кайкос|Чад|' +
  'Французские Южные территории|Того|Таиланд|Таджикистан|Токелау|Восточный Тимор;Тимор-Лесте|' +
  'Туркменистан|Тунис|Тонга|Турция|Тринидад и Тобаго|Тувалу|Тайвань|Танзания|Украина|Уганда|' +
  'Внешние малые о-ва (США)|Соединенные Штаты;США|Уругвай|Узбекистан|Ватикан|Сент-Винсент и Гренадины|' +
  'Венесуэла|Виргинские о-ва (Великобритания)|Виргинские о-ва (США)|Вьетнам|Вануату|Уоллис и Футуна|' +
  'Самоа|Косово|Йемен|Майотта|Южно-Африканская Республика|Замбия|Зимбабве';
