import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NAME_LANGUAGES } from '../../../scripts/knowledge/name-languages.ts';
import {
  type CountryNames,
  countries,
  createCountryKnowledge,
} from '../../../src/knowledge/countries/index.ts';

const folder = new URL('../../../src/knowledge/countries/names/', import.meta.url);

async function namesIn(tag: string): Promise<CountryNames> {
  const { countryNames } = await import(new URL(`${tag}.data.ts`, folder).href);
  return countryNames;
}

/** Spellings by language as people write them: usual, official, short and old names, abbreviations. */
const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    CN: "Peoples Republic of China|P. R. of China|CHINA (PRC)|China, People's Republic of",
    RU: 'The Russian Federation|Russian Fed.',
    KG: 'Kyrgyz Rep.|KYRGYZSTAN',
    VN: 'Socialist Republic of Vietnam|VIETNAM',
    KR: 'S. Korea|R.O.K.|Korea, Rep.|Rep. of Korea',
    KP: "N. Korea|Korea, Dem. People's Rep.|D.P.R.K.",
    LA: 'Lao PDR|Laos PDR',
    MM: 'Republic of the Union of Myanmar|Burma (Myanmar)',
    IR: 'Iran, Islamic Rep.|I.R. Iran',
    SY: 'Syrian Arab Republic',
    TZ: 'United Republic of Tanzania|Tanzania, United Republic of',
    VE: 'Venezuela (Bolivarian Republic of)|Venezuela, RB',
    BO: 'Bolivia (Plurinational State of)',
    EG: 'Egypt, Arab Rep.',
    GB: 'United Kingdom of Great Britain and Northern Ireland|Britain|Scotland',
    US: 'the United States|U.S.|US of America',
    AE: 'The UAE',
    PS: 'State of Palestine|Palestine',
    VA: 'Holy See|Vatican',
    CV: 'Cape Verde|Cabo Verde',
    TR: 'Turkiye, Republic of',
    CZ: 'The Czech Republic',
    MD: 'Rep. of Moldova',
    GE: 'Republic of Georgia',
  },
  zh: {
    CN: '中国大陆|中华人民共和国（中国）',
    RU: '俄联邦|俄羅斯',
    KZ: '哈薩克斯坦',
    KR: '韩国（大韩民国）|南朝鲜',
    KP: '北朝鲜',
    VN: '越南社会主义共和国',
    MM: '缅甸联邦共和国',
    LA: '老挝人民民主共和国',
    IR: '伊朗伊斯兰共和国',
    AE: '阿联酋国',
    SA: '沙特阿拉伯王国|沙特',
    DE: '德意志联邦共和国|西德',
    FR: '法兰西共和国|法国',
    GB: '大不列颠及北爱尔兰联合王国|联合王国',
    US: '美利坚合众国',
    NZ: '新西兰|纽西兰',
    TH: '泰王国|暹罗',
    BY: '白俄罗斯共和国',
    RS: '塞尔维亚共和国',
    NL: '荷兰王国|尼德兰',
  },
  ru: {
    RU: 'Россия (РФ)|РСФСР|Российская федерация',
    CN: 'КНР (Китай)|Китайская народная республика|Китайская Нар. Респ.',
    KZ: 'Респ. Казахстан|Казахская ССР',
    KG: 'Кыргызская респ.|Киргизская ССР|Кыргызстан',
    UZ: 'Узбекская ССР|РУз',
    BY: 'Белорусская ССР|РЕСПУБЛИКА БЕЛАРУСЬ|БССР',
    VN: 'Социалистическая Республика Вьетнам',
    KR: 'Ю. Корея|Республика Корея (Южная)',
    KP: 'Сев. Корея|Корейская Народно-Демократическая Республика',
    MM: 'Республика Союз Мьянма',
    AE: 'Эмираты|Объединённые Арабские Эмираты',
    GB: 'Соединённое Королевство|Англия|Соединенное Королевство Великобритании и Северной Ирландии',
    US: 'Соединённые Штаты|Америка',
    DE: 'Федеративная Республика Германия',
    MD: 'Республика Молдова|Молдавская ССР',
    TR: 'Турецкая республика',
    IR: 'Исламская республика Иран|Персия',
    LK: 'Цейлон',
    TH: 'Королевство Таиланд|Сиам',
    CZ: 'Чехия (Чешская Республика)',
  },
  kk: {
    KZ: 'Қазақстан Республикасы|ҚР',
    CN: 'Қытай Халық Республикасы|ҚХР',
    RU: 'Ресей Федерациясы|Ресей',
    UZ: 'Өзбекстан|Өзбекстан Республикасы',
    KG: 'Қырғызстан|Қырғыз Республикасы',
    TJ: 'Тәжікстан',
    TM: 'Түрікменстан',
    TR: 'Түркия|Түркия Республикасы',
    DE: 'Германия',
  },
  tr: {
    KZ: 'Kazakistan|Kazakistan Cumhuriyeti',
    TR: 'TÜRKİYE|Türkiye Cumhuriyeti',
    CN: 'Çin|Çin Halk Cumhuriyeti|Cin',
    RU: 'Rusya|Rusya Federasyonu|RUSYA',
    KG: 'Kirgizistan|Kırgızistan',
    AZ: 'Azerbaycan',
    DE: 'Almanya',
    US: 'ABD|Amerika Birleşik Devletleri',
    KR: 'Güney Kore',
    GR: 'Yunanistan',
  },
  fa: {
    IR: 'ایران|جمهوری اسلامی ایران|ايران',
    CN: 'چین|جمهوری خلق چین',
    RU: 'روسیه|فدراسیون روسیه',
    KZ: 'قزاقستان',
    TJ: 'تاجیکستان|جمهوری تاجیکستان',
    UZ: 'ازبکستان',
    TR: 'ترکیه|تركيه',
    AF: 'افغانستان',
    IN: 'هند|هندوستان',
  },
};

function all(): readonly (readonly [language: string, code: string, name: string])[] {
  return Object.entries(spellings).flatMap(([language, countriesOf]) =>
    Object.entries(countriesOf).flatMap(([code, names]) =>
      names.split('|').map((name) => [language, code, name] as const),
    ),
  );
}

describe('names of countries by language', () => {
  test('come in every language of the list, and no other', () => {
    const files = readdirSync(folder).map((file) => file.replace('.data.ts', ''));
    expect(files.sort()).toEqual(NAME_LANGUAGES.map(([tag]) => tag).sort());
  });

  test('are there for all but a few countries, and never resolve to another country', async () => {
    const everything: CountryNames[] = [];
    for (const [tag] of NAME_LANGUAGES) everything.push(await namesIn(tag));
    const knowledge = createCountryKnowledge({ names: everything });
    for (const [at, names] of everything.entries()) {
      const tag = NAME_LANGUAGES[at]?.[0];
      expect(Object.keys(names).length, tag).toBeGreaterThanOrEqual(countries().length - 1);
      for (const [code, list] of Object.entries(names)) {
        for (const name of list) {
          const found = knowledge.resolveCountry(name);
          const meant = found && ('country' in found ? [found.country] : found.candidates);
          expect(meant, `${tag} ${code} ${name}`).toContain(code);
        }
      }
    }
  });

  test('are not known before they are given', async () => {
    expect(createCountryKnowledge().resolveCountry('Almanya')).toBeUndefined();
    const knowledge = createCountryKnowledge({ names: [await namesIn('tr')] });
    expect(knowledge.resolveCountry('Almanya')).toEqual({ country: 'DE' });
  });

  test('resolve spellings in six languages: nearly all, and none wrongly', async () => {
    const tags = ['kk', 'tr', 'fa', 'zh-Hant'];
    const names = await Promise.all(tags.map(namesIn));
    const { resolveCountry } = createCountryKnowledge({ names });
    const found = all().map(([, code, name]) => ({ code, name, found: resolveCountry(name) }));
    const wrong = found.filter(
      (one) => one.found && 'country' in one.found && one.found.country !== one.code,
    );
    const missed = found.filter((one) => !(one.found && 'country' in one.found));
    expect(found.length).toBeGreaterThanOrEqual(100);
    expect(wrong).toEqual([]);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.03 * found.length);
  });

  test('find nearly all of 184 more spellings in six languages, each with its own names, and none wrongly', async () => {
    const tags = { en: [], zh: [], ru: [], kk: ['kk'], uz: ['uz', 'uz-Cyrl'], tr: ['tr'] };
    const names = await Promise.all(Object.values(tags).flat().map(namesIn));
    const together = createCountryKnowledge({ names });
    const rows = readFileSync(new URL('more-spellings.tsv', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [keyof typeof tags, string, string]);
    const alone = new Map<string, ReturnType<typeof createCountryKnowledge>>();
    for (const [language, own] of Object.entries(tags)) {
      alone.set(language, createCountryKnowledge({ names: await Promise.all(own.map(namesIn)) }));
    }
    for (const knowledgeOf of [(language: string) => alone.get(language), () => together]) {
      const found = rows.map(([language, code, name]) => {
        const one = knowledgeOf(language)?.resolveCountry(name);
        return { code, name, country: one && 'country' in one ? one.country : undefined };
      });
      expect(found.filter(({ code, country }) => country && country !== code)).toEqual([]);
      const right = found.filter(({ code, country }) => country === code);
      expect(right.length / rows.length).toBeGreaterThanOrEqual(0.97);
    }
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect(new Set(rows.map(([language]) => language)).size).toBe(6);
  });

  test('finds nine of ten spellings of another author, and no country in what is none', async () => {
    const linesOf = (file: string) =>
      readFileSync(new URL(file, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    const { resolveCountry } = createCountryKnowledge({
      names: await Promise.all(['kk', 'uz', 'uz-Cyrl', 'tr'].map(namesIn)),
    });
    const countryOf = (text: string) => {
      const found = resolveCountry(text);
      return found && 'country' in found ? found.country : undefined;
    };
    const rows = linesOf('outside-spellings.tsv').map((line) => line.split('\t'));
    const found = rows.map(([code, name = '']) => ({ code, name, country: countryOf(name) }));
    expect(found.filter(({ code, country }) => country && country !== code)).toEqual([]);
    const right = found.filter(({ code, country }) => country === code);
    expect(rows.length).toBeGreaterThanOrEqual(240);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.92);
    expect(linesOf('no-country.txt').filter(countryOf)).toEqual([]);
  });
});
