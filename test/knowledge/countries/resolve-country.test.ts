import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countries,
  countryName,
  createCountryKnowledge,
  resolveCountry,
  resolveRef,
} from '../../../src/knowledge/countries/index.ts';
import { PLACES } from '../../../src/knowledge/countries/places.data.ts';

/** Spellings of twenty countries and more as they occur in registers of technologies, in several languages. */
const spellings: Readonly<Record<string, string>> = {
  CN: "China|中国|Китай|中华人民共和国|大陆|PRC|People's Republic of China|КНР|Китайская Народная Республика|Қытай|CHN|156|P.R. China",
  RU: 'Russia|俄罗斯|Россия|俄国|俄罗斯联邦|Russian Federation|РФ|Российская Федерация|RUS|RUSSIAN FEDERATION (THE)|Ресей',
  KZ: 'Kazakhstan|哈萨克斯坦|Казахстан|哈萨克|哈国|哈萨克斯坦共和国|Republic of Kazakhstan|РК|Республика Казахстан|Казакстан|Қазақстан|KAZ|Kazakhstan, Republic of',
  KG: 'Kyrgyzstan|吉尔吉斯斯坦|吉尔吉斯|吉国|吉尔吉斯共和国|Kyrgyz Republic|Kirghizia|Киргизия|Кыргызская Республика|Кыргызстан|KGZ|the Kyrgyz Republic',
  TJ: 'Tajikistan|塔吉克斯坦|塔吉克|塔国|Republic of Tajikistan|Республика Таджикистан|Таджикистан|Тоҷикистон|TJK',
  UZ: "Uzbekistan|Uzbekistan |乌兹别克斯坦|乌兹别克|乌国|Republic of Uzbekistan|Республика Узбекистан|Узбекистан|O'zbekiston|Oʻzbekiston|O‘zbekiston|O’zbekiston|Ўзбекистон|UZB|860",
  TM: 'Turkmenistan|土库曼斯坦|土库曼|土国|Туркмения|Туркменистан|Türkmenistan',
  IN: 'India|印度|Индия|印度共和国|Bharat|Republic of India|Республика Индия|भारत',
  PK: 'Pakistan|巴基斯坦|Пакистан|巴国|巴基斯坦伊斯兰共和国|Islamic Republic of Pakistan|Исламская Республика Пакистан|پاکستان',
  IR: 'Iran|伊朗|Иран|伊朗伊斯兰共和国|Islamic Republic of Iran|Iran (Islamic Republic of)|Iran, Islamic Republic of|Persia|ИРИ|Исламская Республика Иран|ایران',
  BY: 'Belarus|白俄罗斯|白俄|Belorussia|Republic of Belarus|Белоруссия|Беларусь|Республика Беларусь|РБ',
  MN: 'Mongolia|蒙古|蒙古国|外蒙|Монголия|Монгол Улс',
  AF: 'Afghanistan|阿富汗|Афганистан|阿富汗伊斯兰酋长国|افغانستان',
  LK: 'Sri Lanka|斯里兰卡|锡兰|Ceylon|Шри-Ланка|Шри Ланка',
  NP: 'Nepal|尼泊尔|Непал',
  TR: 'Turkey|Türkiye|Turkiye|土耳其|Турция|Турецкая Республика|Republic of Türkiye|TÜRKİYE',
  AZ: 'Azerbaijan|阿塞拜疆|Азербайджан|Азербайджанская Республика',
  AM: 'Armenia|亚美尼亚|Армения|Республика Армения',
  GE: 'Georgia (country)|格鲁吉亚|Грузия|GEO',
  KH: 'Cambodia|柬埔寨|高棉|Kampuchea|Камбоджа|Kingdom of Cambodia',
  EG: 'Egypt|埃及|Египет|Арабская Республика Египет|АРЕ|Arab Republic of Egypt',
  QA: 'Qatar|卡塔尔|卡塔尔国|Катар',
  SA: 'Saudi Arabia|沙特阿拉伯|沙特|KSA|КСА|Королевство Саудовская Аравия|Саудовская Аравия',
  KW: 'Kuwait|科威特|科威特国|Кувейт',
  MV: 'Maldives|马尔代夫|Мальдивская Республика|Мальдивы',
  MM: 'Myanmar|Burma|缅甸|Бирма|Мьянма|Myanmar (Burma)',
  AE: 'United Arab Emirates|UAE|Emirates|阿联酋|阿拉伯联合酋长国|ОАЭ|U.A.E.|Объединенные Арабские Эмираты',
  BH: 'Bahrain|巴林|Бахрейн|Королевство Бахрейн',
  LA: "Laos|Lao PDR|Lao P.D.R.|Lao People's Democratic Republic|老挝|寮国|Лаос|ЛНДР",
  VN: 'Vietnam|Viet Nam|越南|Вьетнам|СРВ|Socialist Republic of Viet Nam',
  TL: 'Timor-Leste|East Timor|东帝汶|Восточный Тимор',
  ID: 'Indonesia|印度尼西亚|印尼|Индонезия',
  MY: 'Malaysia|马来西亚|Малайзия|大马',
  TH: 'Thailand|泰国|Таиланд|泰王国',
  BN: 'Brunei|Brunei Darussalam|文莱|Бруней|Бруней-Даруссалам',
  KR: 'South Korea|Korea (Republic of)|Korea, Republic of|Republic of Korea|ROK|大韩民国|韩国|南韩|Южная Корея|Корея Южная|Республика Корея|Korea, South|KOR',
  KP: "North Korea|DPRK|Korea (Democratic People's Republic of)|Democratic People's Republic of Korea|朝鲜民主主义人民共和国|朝鲜|北韩|КНДР|Северная Корея",
  JP: 'Japan|日本|日本国|Nippon|Япония',
  CZ: 'Czechia|Czech Republic|捷克|捷克共和国|Чехия|Чешская Республика',
  SK: 'Slovakia|Slovak Republic|斯洛伐克|Словакия',
  BA: 'Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia|Bosnia-Herzegovina|波斯尼亚|波黑|БиГ|Босния и Герцеговина',
  MK: 'North Macedonia|Macedonia|FYROM|马其顿|北马其顿|Македония|Северная Македония',
  ME: 'Montenegro|Черногория|黑山',
  MD: 'Moldova|Молдавия|Молдова|摩尔多瓦|Republic of Moldova|Moldova, Republic of',
  GB: 'United Kingdom|UK|U.K.|Great Britain|England|英国|Великобритания|GBR',
  US: 'United States|USA|U.S.A.|America|United States of America|美国|США|Соединенные Штаты Америки',
  DE: 'Germany|德国|Германия|ФРГ|Federal Republic of Germany|Deutschland',
  NL: 'Netherlands|The Netherlands|Holland|荷兰|Нидерланды|Голландия',
  HK: 'Hong Kong|Hongkong|中国香港|香港特区|香港|Гонконг|Hong Kong SAR, China',
  MO: 'Macao|Macau|中国澳门|澳门|Макао',
  TW: '中国台湾|Chinese Taipei|台湾|Тайвань',
  CI: "Côte d'Ivoire|Cote d’Ivoire|Ivory Coast|科特迪瓦",
  CD: 'Congo, Dem. Rep.|DR Congo|Democratic Republic of the Congo|刚果民主共和国|刚果（金）|ДР Конго',
  CG: 'Congo, Rep.|Republic of the Congo|刚果（布）|Республика Конго',
  GN: 'Republic of Guinea|Guinea, Republic of',
  ZA: 'South Africa|南非|ЮАР|RSA',
  SZ: 'Swaziland|Eswatini|斯威士兰',
  LC: 'St. Lucia|Saint Lucia|圣卢西亚',
  GR: 'Greece|EL|Hellenic Republic|希腊|Греция',
};

function countryOf(found: ReturnType<typeof resolveCountry>): string | undefined {
  return found && 'country' in found ? found.country : undefined;
}

describe('resolveCountry', () => {
  test('finds every spelling of the list and never a wrong country', () => {
    const all = Object.entries(spellings).flatMap(([code, names]) =>
      names.split('|').map((name) => [code, name] as const),
    );
    expect(all.length).toBeGreaterThanOrEqual(314);
    const failures = all.filter(([code, name]) => {
      const found = resolveCountry(name);
      return !(found && 'country' in found && found.country === code);
    });
    expect(failures).toEqual([]);
  });

  test('finds nine of ten spellings that nobody foresaw, and never a wrong country', () => {
    const rows = readFileSync(new URL('fresh-spellings.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]);
    const found = rows.map(([code, name]) => ({ code, name, found: resolveCountry(name) }));
    const wrong = found.filter((one) => countryOf(one.found) && countryOf(one.found) !== one.code);
    expect(wrong).toEqual([]);
    const right = found.filter((one) => countryOf(one.found) === one.code);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.94);
  });

  test.each([
    ['Узбекистана', 'UZ'],
    ['в Узбекистане', 'UZ'],
    ['Республике Казахстан', 'KZ'],
    ['Республики Беларусь', 'BY'],
    ['Южную Корею', 'KR'],
    ['Объединенных Арабских Эмиратах', 'AE'],
    ['на Мальдивах', 'MV'],
    ['烏茲別克斯坦', 'UZ'],
    ['来自哈萨克斯坦', 'KZ'],
    ['Бермудские о-ва', 'BM'],
    ['Верхняя Вольта', 'BF'],
  ])('knows %s as it stands in a sentence', (name, code) => {
    expect(resolveCountry(name)).toEqual({ country: code });
  });

  test.each([
    ['Puerto Rico, USA'],
    ['Kosovo, Serbia'],
    ['Macedonia (Greece)'],
    ['Tashkent'],
    ['в'],
  ])('takes neither country of %s', (text) => {
    expect(countryOf(resolveCountry(text))).toBeUndefined();
  });

  test.each([
    [
      'a state, province or canton beside its place',
      'Atlanta, GA|Los Angeles, CA|Boston, MA|Chicago, IL|Memphis, TN|Geneva, GE|Atlanta, Georgia|Wilmington, DE|Denver, CO',
    ],
    [
      'a place that lies elsewhere, or is not known to lie there',
      'Moscow, China|Tashkent, Kazakhstan|Milan, IN|Vienna, VA|Los Angeles, CA|Rome, Georgia|Athens, Georgia|Seoul, Congo|Almaty and Tashkent, Kazakhstan|Sevastopol, Russia|Сеул, Китай|中国莫斯科|中国台北|乌兹别克斯坦阿拉木图',
    ],
    [
      'a place alone, several places, or a place beside two countries',
      'Tashkent|г. Ташкент|北京|北京上海|山东青岛|Moscow, Tashkent|Moscow, Russia, Kazakhstan|not Moscow, Russia|除北京，中国|Shenzhen, Hong Kong',
    ],
    [
      'two territories or two countries',
      'Puerto Rico, USA|Kosovo, Serbia|Malta, MT|Korea (KZ)|Georgia, US|United Kingdom, Sweden|United States and Canada|United Arab Emirates and United Kingdom|China and Taiwan|Тайвань и Китай|Hong Kong and China|中非',
    ],
    ['a word that is like an abbreviation', 'car|spore|states|the States|H, B|S U|在意|以|老'],
    [
      'a list, a negation or a misspelling beside a country',
      'All except Iran, China|not Russia, China|除俄罗斯，中国|EU, China|СНГ, Китай|ASEAN, China|Central Asia, Russia|Kazahkstan, Russia|北京、上海、香港',
    ],
    [
      'a qualifier in brackets',
      'Republic of Korea (North)|Ireland (North)|Republic of Guinea (Equatorial)|Гвинейская Республика (Бисау)|几内亚共和国（比绍）|刚果共和国（金）|Guyana (French)|Sudan (Southern)|China (Taipei)|中国（台北）',
    ],
    [
      'a place with a code of its own beside China',
      'Taipei, China|Kowloon, China|Hong Kong Special Administrative Region, China|Republic of China (Taiwan)',
    ],
    [
      'the Republic of China in any order',
      'Republic of China|China, Republic of|China (Republic of)|China Republic|Rep. of China|Республика Китай|Хитой Республикаси|Республики Китай|Китай, Республика|中国共和国|中华民国',
    ],
    ['a long ending after one character', '英联邦|中王国|法联邦|越国|德联邦|美王国'],
    ['one character that several places bear', '澳|蒙|乌|土|伊|埃|吉|波|加'],
    [
      'a common noun or an abbreviation of several',
      'штат|штата|штатов|монгола|эмират|эмирата|чин|чину|чином|Nga|Can|SAR|РМ',
    ],
    [
      'a part of another country or a name of two',
      'South Africa - West|South Africa (West)|Республика Сербская|Serbian Republic|Niger State|State of Niger|State of Georgia|Georgia State|Доминика Республикасы|Republic of Dominica',
    ],
  ])('takes no country for %s', (_, texts) => {
    const taken = texts.split('|').filter((text) => countryOf(resolveCountry(text)));
    expect(taken).toEqual([]);
  });

  test.each([
    ['Tashkent, Uzbekistan', 'UZ'],
    ['Uzbekistan, Tashkent city', 'UZ'],
    ['г.Ташкент, Республика Узбекистан', 'UZ'],
    ['Санкт-Петербург / РФ', 'RU'],
    ['乌兹别克斯坦（塔什干）', 'UZ'],
    ['Almaty - Kazakhstan', 'KZ'],
    ['Almaty, KZ', 'KZ'],
    ['Qingdao, Shandong, China', 'CN'],
    ['中国山东', 'CN'],
    ['中国山东省青岛市', 'CN'],
    ['山东省青岛市，中国', 'CN'],
    ['印度尼西亚雅加达', 'ID'],
    ['蒙古国乌兰巴托', 'MN'],
    ['Hyderabad, Pakistan', 'PK'],
    ['Hyderabad, India', 'IN'],
    ['Seoul, Korea', 'KR'],
    ['Georgia (Tbilisi)', 'GE'],
    ['Moscow, USSR', 'RU'],
  ])('takes %s, because the place lies there', (text, code) => {
    expect(resolveCountry(text)).toEqual({ country: code });
  });

  test('takes neither of two countries', () => {
    const country = fc.constantFrom(...countries().filter(({ code }) => code !== 'TW'));
    const language = fc.constantFrom('en' as const, 'zh' as const, 'ru' as const);
    const between = fc.constantFrom(', ', ' and ', ' и ', ' ', '/', ' (', '和', '，', ' - ');
    fc.assert(
      fc.property(country, country, language, between, (one, other, chosen, mark) => {
        fc.pre(one !== other);
        const text = [one, other].map(({ code }) => countryName(code, chosen)).join(mark);
        expect(countryOf(resolveCountry(text)), text).toBeUndefined();
      }),
    );
  });

  test('knows no place by the name of another country', () => {
    const names = PLACES.flatMap((row) =>
      row
        .slice(3)
        .split(';')
        .map((name) => [row, name]),
    );
    expect(names.filter(([, name = '']) => countryOf(resolveCountry(name)))).toEqual([]);
    for (const [row = '', name = ''] of names) {
      const country = row.slice(0, 2);
      expect(resolveCountry(`${name}, ${countryName(country, 'en')}`), name).toEqual({ country });
    }
  });

  test.each([
    ['Korea, Republic of', 'KR'],
    ['Kazakhstan (KZ)', 'KZ'],
    ['KZ - Kazakhstan', 'KZ'],
    ['Kazakhstan/KZ', 'KZ'],
    ['Korea (KR)', 'KR'],
    ['Georgia (GE)', 'GE'],
    ['Georgia (US)', 'US'],
    ['CD - Congo', 'CD'],
    ['China [CN]', 'CN'],
    ['South West Africa', 'NA'],
    ['Россия, РФ', 'RU'],
    ['P.R.China', 'CN'],
    ['Chi\u00adna\u200b', 'CN'],
    ['Guinea, Equatorial', 'GQ'],
    ['Hong Kong (China)', 'HK'],
    ['中国（台湾）', 'TW'],
    ['Taiwan, Republic of China', 'TW'],
    ['Соединенных Штатов', 'US'],
    ['на Филиппинах', 'PH'],
    ['Филиппин', 'PH'],
    ['俄联邦', 'RU'],
    ['泰王国', 'TH'],
  ])('still takes %s', (text, code) => {
    expect(resolveCountry(text)).toEqual({ country: code });
  });

  test.each([
    ['Кореи', ['KR', 'KP']],
    ['в Гвинее', ['GN', 'GW', 'GQ', 'PG']],
  ])('leaves %s as open as its nominative', (text, candidates) => {
    expect(resolveCountry(text)).toEqual({ candidates, because: 'ambiguous' });
  });

  test('finds every code in either case', () => {
    for (const { code, alpha3, numeric } of countries()) {
      for (const text of [code, code.toLowerCase(), alpha3, alpha3.toLowerCase(), numeric]) {
        expect(resolveCountry(text), text).toEqual({ country: code });
      }
    }
  });

  test('finds its own names, or says that they are ambiguous', () => {
    for (const { code } of countries()) {
      for (const language of ['en', 'zh', 'ru'] as const) {
        const found = resolveCountry(countryName(code, language) ?? '');
        const meant =
          found && ('country' in found ? [found.country] : (found.candidates as string[]));
        expect(meant, `${code} ${language}`).toContain(code);
      }
    }
  });

  test.each([
    ['Korea', ['KR', 'KP']],
    ['Корея', ['KR', 'KP']],
    ['Congo', ['CD', 'CG']],
    ['刚果', ['CD', 'CG']],
    ['Guinea', ['GN', 'GW', 'GQ', 'PG']],
    ['Georgia', ['GE', 'US']],
    ['乔治亚', ['GE', 'US']],
    ['Republic of China', ['CN', 'TW']],
    ['Czechoslovakia', ['CZ', 'SK']],
  ])('refuses to choose for %s', (name, candidates) => {
    expect(resolveCountry(name)).toEqual({ candidates, because: 'ambiguous' });
  });

  test.each([
    ['Kazahstan', 'KZ'],
    ['Uzbekistna', 'UZ'],
    ['Кыргызтан', 'KG'],
  ])('offers what %s is similar to, without taking it', (name, code) => {
    expect(resolveCountry(name)).toEqual({ candidates: [code], because: 'similar' });
  });

  test.each([
    [''],
    ['   '],
    ['xx'],
    ['Republic'],
    ['Kingdom of'],
    ['Atlantis'],
    ['999'],
    ['__proto__'],
    ['constructor'],
  ])('knows no country called %j', (text) => {
    expect(resolveCountry(text)).toBeUndefined();
  });

  test('answers any text, however hostile, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = resolveCountry(text);
        if (found && 'country' in found) expect(found.country).toMatch(/^[A-Z]{2}$/);
      }),
    );
    expect(resolveCountry('x'.repeat(10_000_000))).toBeUndefined();
    expect(resolveCountry('\ud800')).toBeUndefined();
  });

  test('does not depend on case, accents, spaces or punctuation', () => {
    for (const { code } of countries()) {
      const name = countryName(code, 'en') ?? '';
      const noisy = `  ${name.toUpperCase().split(' ').join('   ')}. `;
      expect(resolveCountry(noisy), name).toEqual(resolveCountry(name));
    }
  });

  test('learns names of further languages from the host', () => {
    const knowledge = createCountryKnowledge({
      names: [{ CN: 'Çin', DE: ['Almanya', 'Almaniya'] }],
    });
    expect(knowledge.resolveCountry('ÇİN')).toEqual({ country: 'CN' });
    expect(knowledge.resolveCountry('almaniya')).toEqual({ country: 'DE' });
    expect(resolveCountry('almaniya')).toBeUndefined();
  });
});

describe('resolveRef', () => {
  test.each([
    ['中亚', 'central-asia'],
    ['上合组织国家', 'sco'],
    ['SCO', 'sco'],
    ['东盟', 'asean'],
    ['东盟十国', 'asean10'],
    ['中东欧', 'ceec'],
    ['16+1', 'ceec16'],
    ['独联体', 'cis'],
    ['СНГ', 'cis'],
    ['ЕАЭС', 'eaeu'],
    ['东北亚五国', 'nea5'],
    ['European Union', 'eu'],
    ['corridor:north', 'corridor:north'],
    ['m49:143', 'm49:143'],
    ['Республика Казахстан', 'KZ'],
  ])('%s is %s', (text, ref) => {
    expect(resolveRef(text)).toEqual({ ref });
  });

  test('passes on what is ambiguous', () => {
    expect(resolveRef('Korea')).toEqual({ candidates: ['KR', 'KP'], because: 'ambiguous' });
  });
});
