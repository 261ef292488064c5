/**
 * Everyday names in English, Chinese and Russian of the countries that exchange technologies most often. They only make the advice
 * about a wrong value better; names are resolved by `silkmatch/countries`.
 */
const names: readonly string[] = [
  'AE|United Arab Emirates|UAE|阿联酋|ОАЭ',
  'AF|Afghanistan|阿富汗|Афганистан',
  'AL|Albania|阿尔巴尼亚|Албания',
  'AM|Armenia|亚美尼亚|Армения',
  'AZ|Azerbaijan|阿塞拜疆|Азербайджан',
  'BA|Bosnia and Herzegovina|波黑|Босния и Герцеговина',
  'BG|Bulgaria|保加利亚|Болгария',
  'BN|Brunei|文莱|Бруней',
  'BY|Belarus|白俄罗斯|Беларусь|Белоруссия',
  'CN|China|中国|Китай|КНР',
  'CZ|Czechia|Czech Republic|捷克|Чехия',
  'DE|Germany|德国|Германия',
  'EE|Estonia|爱沙尼亚|Эстония',
  'EG|Egypt|埃及|Египет',
  'GB|United Kingdom|英国|Великобритания',
  'GR|Greece|希腊|Греция',
  'HR|Croatia|克罗地亚|Хорватия',
  'HU|Hungary|匈牙利|Венгрия',
  'ID|Indonesia|印度尼西亚|印尼|Индонезия',
  'IN|India|印度|Индия',
  'IR|Iran|伊朗|Иран',
  'JP|Japan|日本|Япония',
  'KG|Kyrgyzstan|吉尔吉斯斯坦|Кыргызстан|Киргизия',
  'KH|Cambodia|柬埔寨|Камбоджа',
  'KP|North Korea|朝鲜|КНДР',
  'KR|South Korea|韩国|Южная Корея|Республика Корея',
  'KZ|Kazakhstan|哈萨克斯坦|Казахстан',
  'LA|Laos|老挝|Лаос',
  'LK|Sri Lanka|斯里兰卡|Шри-Ланка',
  'LT|Lithuania|立陶宛|Литва',
  'LV|Latvia|拉脱维亚|Латвия',
  'MD|Moldova|摩尔多瓦|Молдова',
  'ME|Montenegro|黑山|Черногория',
  'MK|North Macedonia|北马其顿|Северная Македония',
  'MM|Myanmar|缅甸|Мьянма',
  'MN|Mongolia|蒙古|Монголия',
  'MY|Malaysia|马来西亚|Малайзия',
  'NP|Nepal|尼泊尔|Непал',
  'PH|Philippines|菲律宾|Филиппины',
  'PK|Pakistan|巴基斯坦|Пакистан',
  'PL|Poland|波兰|Польша',
  'RO|Romania|罗马尼亚|Румыния',
  'RS|Serbia|塞尔维亚|Сербия',
  'RU|Russia|俄罗斯|Россия|РФ',
  'SA|Saudi Arabia|沙特阿拉伯|沙特|Саудовская Аравия',
  'SG|Singapore|新加坡|Сингапур',
  'SI|Slovenia|斯洛文尼亚|Словения',
  'SK|Slovakia|斯洛伐克|Словакия',
  'TH|Thailand|泰国|Таиланд',
  'TJ|Tajikistan|塔吉克斯坦|Таджикистан',
  'TL|Timor-Leste|东帝汶|Восточный Тимор',
  'TM|Turkmenistan|土库曼斯坦|Туркменистан|Туркмения',
  'TR|Turkey|Türkiye|土耳其|Турция',
  'UA|Ukraine|乌克兰|Украина',
  'US|United States|USA|美国|США',
  'UZ|Uzbekistan|乌兹别克斯坦|Узбекистан',
  'VN|Vietnam|越南|Вьетнам',
];

const codeOf: ReadonlyMap<string, string> = new Map(
  names.flatMap((row) => {
    const [code = '', ...all] = row.split('|');
    return all.map((name) => [name.toLowerCase(), code] as const);
  }),
);

/**
 * Finds the country that a name means, for advice.
 *
 * @param text - What a record says.
 * @returns The alpha-2 code; `undefined` if the name is none of the everyday ones.
 * @example
 * ```ts
 * countryNamed('Китай'); // => 'CN'
 * ```
 */
export function countryNamed(text: string): string | undefined {
  return codeOf.get(text.trim().toLowerCase());
}
