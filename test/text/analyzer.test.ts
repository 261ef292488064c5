import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/text/analyzer.ts';
import { stemmers } from '../../src/text/stemmers.ts';
import { collidingWords } from '../model/colliding-words.ts';

const analyzer = createAnalyzer();
const terms = (text: string, language?: string) =>
  analyzer.analyze(text, language).tokens.map((token) => token.term);
const share = (one: string, other: string, language?: string) => {
  const has = new Set(terms(one, language));
  return terms(other, language).some((term) => has.has(term));
};
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(..."aZé中文ー한 -‐.,'’0９٣ाขั\u200d\u200b\ud83d\ude00ßİÅ".split('')))
    .map((s) => s.join('')),
);

describe('an analysis', () => {
  it('exists for any string, with every token inside the text and not empty', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(undefined, 'en', 'ru', 'zh', 'tr', 'xx'),
        (text, language) => {
          for (const { term, start, end, weight } of analyzer.analyze(text, language).tokens) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            expect(end - start).toBeLessThanOrEqual(80);
            expect(term).not.toBe('');
            expect([0.25, 0.5, 1]).toContain(weight);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads the slice a token points at as that token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { term, start, end } of analyzer.analyze(text, 'xx').tokens) {
          expect(terms(`${text.slice(start, end)} a`, 'xx')).toContain(term);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same every time, and from every analyzer', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = analyzer.analyze(text);
        expect(analyzer.analyze(text)).toEqual(once);
        expect(createAnalyzer().analyze(text)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });

  it('counts what it lists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const listed = new Map<string, number>();
        for (const { term } of analyzer.analyze(text).tokens) {
          listed.set(term, (listed.get(term) ?? 0) + 2);
        }
        const counted = analyzer.count([{ text, weight: 2 }]);
        expect(new Map(counted.terms.map((term, i) => [term, counted.counts[i]]))).toEqual(listed);
      }),
      { numRuns: 150 },
    );
  });

  it('takes hostile text in its stride', () => {
    expect(terms('x'.repeat(10_000_000), 'en')).toEqual(['x'.repeat(64)]);
    expect(terms('7'.repeat(1_000_000), 'en')).toEqual(['7'.repeat(64)]);
    expect(terms('\ud800'.repeat(100_000))).toEqual([]);
    expect(terms('\u200d\u200f'.repeat(100_000))).toEqual([]);
    expect(terms('-a'.repeat(100_000), 'en').length).toBeLessThan(200_000);
    expect(terms("a'".repeat(100_000), 'en').length).toBeLessThan(10);
    expect(analyzer.count([{ text: { en: '中'.repeat(1_000_000) }, weight: 1 }]).terms).toEqual([
      '中中',
      '中',
    ]);
  });

  it.each(['a', '太', '가', 'カ', 'ก'])('cuts %s with a great many marks', (letter) => {
    for (const marks of ['\u0301', '\u0301\u0316', '\u0e48\u0e38']) {
      const longest = Math.max(...terms(letter + marks.repeat(50_000)).map(({ length }) => length));
      expect(longest).toBeLessThanOrEqual(64);
    }
  });

  it('takes words made to have equal hashes as any others', () => {
    const words = collidingWords(11);
    const own = createAnalyzer({ language: 'ru', stem: false });
    const counted = own.count([{ text: `${words.join(' ')} ${words.join(' ')}`, weight: 1 }]);
    expect(counted.terms).toEqual(words);
    expect(new Set(counted.counts)).toEqual(new Set([2]));
  });

  it('drops characters newer than Unicode 15.0, so that all runtimes agree', () => {
    expect(terms('ab\u{1c89}cd', 'en')).toEqual(['ab', 'cd']);
  });
});

describe('words', () => {
  it('meet their inflections', () => {
    const pairs: readonly (readonly [string, string, string])[] = [
      ['en', 'battery', 'batteries'],
      ['ru', 'берёзовая кора', 'березовой коры'],
      ['de', 'Häuser', 'Haus'],
      ['fr', "l'énergie", 'énergies'],
      ['es', 'tecnologías', 'tecnología'],
      ['it', "dell'energia", 'energie'],
      ['pt', 'tecnologias', 'tecnologia'],
      ['nl', 'batterijen', 'batterij'],
      ['sv', 'batterier', 'batterierna'],
      ['no', 'batterier', 'batteriene'],
      ['tr', "Türkiye'nin", 'Türkiye'],
      ['fi', 'talossa', 'talon'],
      ['da', 'husene', 'huset'],
      ['hu', 'házak', 'ház'],
      ['id', 'pembelajaran', 'mempelajari'],
      ['ar', 'والمدرسة', 'مدرسة'],
      ['hi', 'भाषाओं', 'भाषा'],
      ['ro', 'tehnologiile', 'tehnologiilor'],
      ['bg', 'книгите', 'книга'],
      ['bg', 'отпадъци', 'отпадък'],
      ['bg', 'успехи', 'успехите'],
      ['el', 'ενέργεια', 'ενέργειας'],
      ['el', 'μπαταρία', 'μπαταριών'],
      ['uk', 'технологія', 'технології'],
      ['pt', 'evolução', 'evoluções'],
      ['kk', 'технологияларын', 'технология'],
      ['kk', 'машина', 'машиналарға'],
      ['ky', 'технологиясы', 'технологиялар'],
      ['uz', 'texnologiyalarning', 'texnologiya'],
      ['uz', 'технологияларининг', 'texnologiyasi'],
      ['az', 'texnologiyaların', 'texnologiya'],
    ];
    for (const [language, one, other] of pairs) {
      expect(share(one, other, language), `${language}: ${one} ${other}`).toBe(true);
    }
  });

  it('meet across the alphabets of one language', () => {
    expect(terms('ўзбек', 'uz')).toEqual(terms('o‘zbek', 'uz'));
    expect(terms('технологија', 'sr')).toEqual(terms('tehnologija', 'sr'));
    expect(terms('Азәрбајҹан', 'az')).toEqual(terms('Azərbaycan', 'az'));
    expect(terms('Қазақстан', 'kk')).toEqual(terms('Qazaqstan', 'kk'));
  });

  it('meet across widths, ligatures, case, diacritics and spellings of Arabic letters', () => {
    expect(terms('ＬＥＤ', 'en')).toEqual(terms('led', 'en'));
    expect(terms('eﬃcient', 'en')).toEqual(terms('EFFICIENT', 'en'));
    expect(terms('Ångström', 'en')).toEqual(terms('angstrom', 'en'));
    expect(terms('ﾊﾞｲｵ', 'ja')).toEqual(terms('バイオ', 'ja'));
    expect(terms('کتاب', 'fa')).toEqual(terms('كتاب', 'fa'));
  });

  it('meet whichever sign is typed for the apostrophe', () => {
    for (const sign of '’‘ʼʻ`´＇') {
      expect(terms(`o${sign}zbek`, 'uz'), sign).toEqual(terms("o'zbek", 'uz'));
      expect(terms(`l${sign}eau`, 'fr'), sign).toEqual(terms("l'eau", 'fr'));
    }
  });

  it('meet whether letters are composed or written apart', () => {
    for (const [language, text] of [
      ['ko', '한국어 기술'],
      ['ja', 'バイオガス プラント'],
      ['ru', 'ёмкий йод, Й.Й. Иванов, Й.йй'],
      ['vi', 'pin năng lượng'],
    ] as const) {
      expect(terms(text.normalize('NFD'), language)).toEqual(terms(text, language));
    }
  });

  it('without a subject are left out, unless kept', () => {
    expect(terms('the of and', 'en')).toEqual([]);
    expect(terms('и на для', 'ru')).toEqual([]);
    const keeping = createAnalyzer({ keepStopWords: true });
    expect(keeping.analyze('the cell', 'en').tokens.map((t) => t.term)).toEqual(['the', 'cell']);
  });
});

describe('stemmers', () => {
  it.each([...stemmers])('of %s take any word', (_, stem) => {
    const letters = fc.constantFrom(
      ..."abcdeimnorstuyäöüßéèàçñãõåæøğışаеилнстьяąאבابةकाकि한中0'".split(''),
    );
    const aWord = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.array(letters, { minLength: 1, maxLength: 64 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(aWord, (word) => {
        const stemmed = stem(word);
        expect(typeof stemmed).toBe('string');
        expect(stem(word)).toBe(stemmed);
      }),
      { numRuns: 200 },
    );
  });
});

describe('names that read the same in every language', () => {
  const free = (text: string, language: string) =>
    analyzer
      .analyze(text, language)
      .tokens.filter((token) => token.language === 'zxx')
      .map((token) => token.term);

  it('are formulas, models, acronyms, amounts and amounts with units', () => {
    expect(free('LiFePO4 and H₂O', 'en')).toEqual(['lifepo4', 'h2o']);
    expect(free('GPS приёмник', 'ru')).toEqual(['gps', 'gp']);
    expect(free('COVID-19', 'en')).toContain('covid19');
    expect(free('10kW', 'en')).toContain('10kw');
    expect(free('3.7V and 37V', 'en')).toEqual(['3.7v', '37v']);
    expect(free('мощность 10 кВт', 'ru')).toContain('10kw');
    expect(terms('10 kW', 'en')).toContain('10kw');
    expect(free('1,250,000 or 3,5', 'en')).toEqual(['1250000', '3.5']);
    expect(free('٣٥', 'ar')).toEqual(['35']);
    expect(free('٣٫٥ و ١٬٢٥٠٬٠٠٠', 'ar')).toEqual(['3.5', '1250000']);
    expect(free('３．５ｋＷ', 'zh')).toEqual(['3.5', 'kw', '3.5kw']);
  });

  it('are acronyms in texts of scripts without capitals', () => {
    for (const [text, language] of [
      ['WHO认证疫苗', 'zh'],
      ['WHOのワクチン', 'ja'],
      ['WHO 백신', 'ko'],
      ['لقاح WHO', 'ar'],
      ['วัคซีน WHO', 'th'],
      ['חיסון WHO', 'he'],
    ] as const) {
      expect(free(text, language)).toContain('who');
    }
    expect(free('WHO VACCINE', 'en')).toEqual([]); // all in capitals
  });

  it.each(['kk', 'uz', 'tr', 'hu', 'ru', 'zh', 'en'])('are acronyms as keywords, in %s', (own) => {
    for (const keyword of ['SCADA', 'RFID', 'GPS', 'IOT']) {
      expect(free(keyword, own)[0]).toBe(keyword.toLowerCase());
    }
  });

  it('are amounts with units, in whatever script the unit is written', () => {
    const amounts = (text: string, language: string) =>
      free(text, language).filter((term) => /^[\d.]+[a-zμ]/.test(term));
    for (const [text, language] of [
      ['10 kWh', 'en'],
      ['10 кВтч', 'ru'],
      ['10kWh', 'uz'],
      ['10千瓦时', 'zh'],
      ['10 千瓦時的電池', 'zh-Hant'],
      ['１０ kWh', 'ja'],
    ] as const) {
      expect(amounts(text, language)).toEqual(['10kwh']);
    }
    expect(amounts('3,5 мкм', 'ru')).toEqual(amounts('3.5 µm', 'en'));
    expect(amounts('2020 г. и 10 м', 'ru')).toEqual([]);
    expect(amounts('第10米，千瓦', 'zh')).toEqual([]);
  });

  it('are formulas and models, in Latin or in Cyrillic letters that look the same', () => {
    expect(free('выбросы СО2, Н2О и Т-50', 'ru')).toEqual(free('co2 h2o T-50', 'en'));
    expect(free('МиГ-29 и Ил-76', 'ru')).toEqual(['29', 'миг29', '76', 'ил76']);
  });

  it('point at the amount with its unit', () => {
    const text = '功率为10 千瓦时的电池';
    const [token] = analyzer.analyze(text, 'zh').tokens.filter(({ term }) => term === '10kwh');
    expect(text.slice(token?.start, token?.end)).toBe('10 千瓦时');
  });

  it('are no acronyms where all is in capitals', () => {
    expect(free('NEW LED LAMPS', 'en')).toEqual([]);
    expect(free('new LED lamps', 'en')).toEqual(['led']);
  });
});

describe('scripts without spaces', () => {
  it('give overlapping pairs, and single characters at a quarter of the weight', () => {
    const { tokens } = analyzer.analyze('锂电池', 'zh');
    expect(tokens.map(({ term, weight }) => [term, weight])).toEqual([
      ['锂电', 1],
      ['电池', 1],
      ['锂', 0.25],
      ['电', 0.25],
      ['池', 0.25],
    ]);
  });

  it('meet whether in traditional or in simplified characters', () => {
    expect(terms('鋰電池回收後發現', 'zh-Hant')).toEqual(terms('锂电池回收后发现', 'zh'));
    expect(terms('リチウム電池', 'ja')).toContain('电池');
  });

  it('give threes in Thai and pairs in Korean words', () => {
    expect(terms('เทคโน', 'th')).toEqual(['เทค', 'ทคโ', 'คโน']);
    expect(terms('한국어 기술', 'ko')).toEqual(['한국', '국어', '기술']);
  });
});

describe('the language of a text', () => {
  const samples: readonly (readonly [string, string])[] = [
    ['en', 'The method is used in the production of batteries'],
    ['de', 'Das Verfahren wird für die Herstellung von Batterien verwendet'],
    ['fr', 'Le procédé est utilisé pour la production de batteries'],
    ['es', 'El método se utiliza para la producción de baterías'],
    ['it', 'Il metodo è utilizzato per la produzione di batterie'],
    ['pt', 'O método não é utilizado para a produção de baterias'],
    ['nl', 'De methode wordt gebruikt voor het maken van batterijen'],
    ['pl', 'Metoda jest stosowana do produkcji baterii oraz ogniw'],
    ['tr', 'Bu yöntem pil üretimi için kullanılan bir yöntemdir'],
    ['uz', 'Bu usul batareyalar ishlab chiqarish uchun va ular bilan'],
    ['sv', 'Metoden används för att tillverka batterier och är en av de'],
    ['ru', 'Метод используется для производства аккумуляторов'],
    ['uk', 'Метод використовується для виробництва акумуляторів і є'],
    ['be', 'Метад выкарыстоўваецца для вытворчасці акумулятараў'],
    ['bg', 'Методът се използва за производството на батерии'],
    ['ky', 'Канаттуулар чарбасынын калдыктарын органикалык жер семирткичке иштетүү'],
    ['uz', 'Parrandachilik chiqindilarini organik o‘g‘itga qayta ishlash qurilmasi'],
    ['bg', 'Инсталация за преработка на отпадъци от птицевъдството'],
    ['pl', 'Instalacja do przetwarzania odpadów drobiarskich na nawóz organiczny'],
    ['sk', 'Zariadenie na spracovanie hydinového odpadu na organické hnojivo'],
    ['sl', 'Naprava za predelavo perutninskih odpadkov v organsko gnojilo'],
    ['fi', 'Laitos siipikarjajätteen käsittelemiseksi orgaaniseksi lannoitteeksi'],
    ['kk', 'Бұл әдіс аккумулятор өндіру үшін қолданылады'],
    ['ky', 'Бул ыкма аккумуляторлорду өндүрүү үчүн колдонулат'],
    ['tg', 'Ин усул барои истеҳсоли батареяҳо истифода мешавад'],
    ['mn', 'Энэ арга нь зай хураагуур үйлдвэрлэхэд ашиглагдаж байна'],
    ['sr', 'Ова метода се користи за производњу батерија'],
    ['fa', 'این روش برای تولید باتری استفاده می‌شود'],
    ['ar', 'تستخدم هذه الطريقة في إنتاج البطاريات'],
    ['zh', '该方法用于生产电池'],
    ['ja', 'この方法は電池の製造に使われる'],
    ['ko', '이 방법은 배터리 생산에 사용된다'],
    ['th', 'วิธีนี้ใช้ในการผลิตแบตเตอรี่'],
    ['hi', 'इस विधि का उपयोग बैटरी के उत्पादन में किया जाता है'],
    ['el', 'Η μέθοδος χρησιμοποιείται για την παραγωγή μπαταριών'],
    ['ka', 'ეს მეთოდი გამოიყენება'],
    ['und', '2026 — 100 %'],
  ];
  it.each(samples)('is taken as %s', (language, text) => {
    expect(analyzer.analyze(text).languages).toEqual([language]);
  });

  it('is the given one, for the letters it is written in', () => {
    expect(analyzer.analyze({ 'de-AT': 'Batterien', ru: 'батареи' }).languages).toEqual([
      'de',
      'ru',
    ]);
    const [latin] = analyzer.analyze('batteries', 'ru').tokens;
    expect(latin).toMatchObject({ language: 'en', term: 'batteri' });
    expect(createAnalyzer({ language: 'de' }).analyze('gift').languages).toEqual(['de']);
  });
});

describe('the count of a document', () => {
  it('weighs words by their text, and takes the length of the longest version', () => {
    const counted = analyzer.count([
      { text: { en: 'birch bark', ru: 'кора' }, weight: 3 },
      { text: 'bark', weight: 1 },
    ]);
    expect(counted.terms).toEqual(['birch', 'bark', 'кор']);
    expect(counted.counts).toEqual([3, 4, 3]);
    expect(counted.length).toBe(7);
    expect(counted.languages).toEqual(['en', 'ru']);
    expect(counted.usedIn).toEqual([1, 1, 2]);
  });
});

it('refuses options of another name or type', () => {
  const make = (options: object) => () => createAnalyzer(options);
  expect(make({ stemm: false })).toThrow(/Unknown option `stemm`.*language, stem, keepStopWords/);
  expect(make({ stem: 'false' })).toThrow(/`stem` of an analyzer to be a boolean, got "false"/);
  expect(make({ language: 5 })).toThrow(/`language`.* string, got 5/);
  expect(make({ language: undefined, stem: false })().options).toEqual({ stem: false });
  expect(make(null as unknown as object)).toThrow(/options of an analyzer to be an object/);
});

describe('what is no text', () => {
  it.each([null, undefined, 5, ['pump'], { en: 5 }])('is refused: %j', (text) => {
    const refused = expect.objectContaining({ code: 'invalid-input' });
    expect(() => analyzer.analyze(text as unknown as string)).toThrow(refused);
    expect(() => analyzer.count([{ text: text as unknown as string, weight: 1 }])).toThrow(refused);
  });

  it.each([null, 5, { en: 'en' }, ['en']])('nor is a language: %j', (language) => {
    for (const text of ['pump', { en: 'pump' }]) {
      expect(() => analyzer.analyze(text, language as unknown as string)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    }
    expect(analyzer.analyze('pump', 'no tag').languages).toEqual(['no tag']);
  });

  it.each([undefined, null, 'pump', { text: 'pump' }])('nor a list of texts: %j', (texts) => {
    expect(() => analyzer.count(texts as unknown as [])).toThrow(/a list of texts such as/);
    expect(() => analyzer.count([null as never])).toThrow(/Expected a text to be a string/);
  });

  it.each([0, -1, 1.5, Number.NaN, '2'])('nor is a weight: %j', (weight) => {
    expect(() => analyzer.count([{ text: 'pump', weight: weight as number }])).toThrow(
      /weight of a text to be a whole number from 1/,
    );
    expect(analyzer.count([{ text: 'pump', weight: 2 }]).counts).toEqual([2]);
  });
});
