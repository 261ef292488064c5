import { describe, expect, it } from 'vitest';
import { englishPack } from '../../src/explain/en/pack.ts';
import {
  bandName,
  builtInCatalogue,
  createCatalogue,
  explainMatch,
  sentence,
} from '../../src/explain/index.ts';
import type { LanguagePack } from '../../src/explain/language-pack.ts';
import { russianPack } from '../../src/explain/ru/pack.ts';
import { formatNames } from '../../src/explain/speech.ts';
import { parseTemplate, type Template, type TemplatePart } from '../../src/explain/template.ts';
import { chinesePack } from '../../src/explain/zh/pack.ts';
import { cooperationModes } from '../../src/model/cooperation-mode.ts';
import { SilkmatchError } from '../../src/model/error.ts';
import { bandSchema } from '../../src/model/match.ts';
import { statusSchema } from '../../src/model/status.ts';
import { visibilitySchema } from '../../src/model/visibility.ts';
import { builtInPlugins } from '../../src/scoring/built-in.ts';
import { demandTextFields, technologyTextFields } from '../../src/scoring/tfidf-text.ts';
import { sampleEngine } from './sample-world.ts';

const packs: readonly LanguagePack[] = [englishPack, russianPack, chinesePack];
const texts = packs.flatMap(({ language, wordings }) =>
  Object.entries(wordings).flatMap(([code, wording]) =>
    Object.entries(wording).map(([form, text]) => ({ language, code, form, text: text as string })),
  ),
);

function flat(template: Template): readonly TemplatePart[] {
  return template.flatMap((part) => (part.kind === 'optional' ? flat(part.parts) : [part]));
}

function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(SilkmatchError);
    expect(error).toMatchObject({ code: 'invalid-option' });
    return (error as SilkmatchError).message;
  }
  return '';
}

describe('the built-in catalogue', () => {
  it('uses only formats that there are', () => {
    for (const { text } of texts) {
      for (const part of flat(parseTemplate(text))) {
        if (part.kind === 'value') expect(formatNames).toContain(part.format);
      }
    }
  });

  it('gives every count the plural forms of its language', () => {
    const forms = new Map([
      ['en', 2],
      ['ru', 3],
    ]);
    for (const { language, text } of texts) {
      for (const part of flat(parseTemplate(text))) {
        if (part.kind === 'plural') expect(part.forms).toHaveLength(forms.get(language) ?? 1);
      }
    }
  });

  it('asks for the same parameters in every language', () => {
    const namesIn = (pack: LanguagePack, code: string, form: 'full' | 'item') => {
      const text = pack.wordings[code]?.[form];
      const parts = text === undefined ? [] : flat(parseTemplate(text));
      return [...new Set(parts.flatMap((part) => ('name' in part ? [part.name] : [])))].sort();
    };
    for (const code of Object.keys(englishPack.wordings)) {
      const english = namesIn(englishPack, code, 'full').filter((name) => name !== 'count');
      for (const pack of packs) {
        const own = namesIn(pack, code, 'full').filter((name) => name !== 'count');
        expect({ code, own }).toEqual({ code, own: english });
        expect(namesIn(pack, code, 'item')).toEqual(namesIn(englishPack, code, 'item'));
      }
    }
  });

  it('has no figure in a clause for the summary', () => {
    const figures = ['percent', 'date', 'money', 'levels', 'code', 'sector'];
    for (const { code, form, text } of texts) {
      if (form !== 'brief' || code.includes('.found') || code.includes('.missing')) continue;
      if (/^(?:report|gap|profile|leak)\./.test(code)) continue; // not in a summary
      for (const part of flat(parseTemplate(text))) {
        if (part.kind === 'text') expect(part.text).not.toMatch(/\d/);
        if (part.kind === 'value') expect(figures).not.toContain(part.format);
      }
    }
  });

  it('begins a clause in lower case and ends it without a full stop', () => {
    for (const { form, text } of texts) {
      if (form === 'brief') expect(text).not.toMatch(/^[A-ZА-ЯЁ]|[.。]$/);
    }
  });

  it('has a name in every language for every code of the model that a sentence may name', () => {
    const keys: Readonly<Record<string, readonly string[]>> = {
      band: bandSchema.options,
      mode: cooperationModes,
      status: statusSchema.options,
      visibility: visibilitySchema.options,
      field: [...technologyTextFields, ...demandTextFields],
      scorer: builtInPlugins.filter(({ kind }) => kind === 'scorer').map(({ id }) => id),
      language: [
        'zh',
        'ru',
        'en',
        'kk',
        'ky',
        'tg',
        'uz',
        'mn',
        'fa',
        'ur',
        'hi',
        'ar',
        'vi',
        'th',
      ],
      country: ['KZ', 'CN', 'XK', 'sco', 'asean', 'central-asia', 'm49:143', 'corridor:north'],
    };
    for (const language of ['en', 'ru', 'zh']) {
      const { knownName } = builtInCatalogue().speak(language);
      for (const [kind, names] of Object.entries(keys)) {
        for (const key of names)
          expect([language, key, knownName(kind, key)]).not.toContain(undefined);
      }
    }
  });

  it('has the same names in the three languages', () => {
    const apart = new Set(['currency', 'country']);
    for (const { names } of packs) {
      for (const [kind, table] of Object.entries(englishPack.names)) {
        if (!apart.has(kind)) expect(Object.keys(names[kind] ?? {})).toEqual(Object.keys(table));
      }
    }
    expect(Object.keys(russianPack.names['currency'] ?? {})).toEqual(
      Object.keys(chinesePack.names['currency'] ?? {}),
    );
  });

  it('is spoken by the primary language of a tag, and names its languages if it has none', () => {
    expect(bandName('strong', 'zh-Hans-CN')).toBe('高度匹配');
    expect(bandName('strong', 'ru-KZ')).toBe('отличное совпадение');
    expect(bandName('superb', 'en')).toBe('superb');
    expect(refusal(() => bandName('strong', 'fr'))).toContain('en, ru, zh');
    expect(refusal(() => bandName('strong', '__proto__'))).toContain('"__proto__"');
  });
});

describe('createCatalogue', () => {
  const fact = {
    outcome: 'block',
    code: 'export.listed',
    side: 'technology',
    overridable: false,
    params: { list: 'A', count: 3 },
  } as const;

  it("says a host's codes, by a template for each form or one for both", () => {
    const catalogue = createCatalogue([
      {
        language: 'en',
        wordings: { 'export.listed': 'On list {list}: {count} {count#entry|entries}.' },
      },
      {
        language: 'ru',
        wordings: {
          'export.listed': {
            full: '{side?demand=Запрос|technology=Технология} в списке {list:quote}.',
            brief: 'есть в списке',
          },
        },
      },
    ]);
    expect(sentence(fact, 'en', catalogue)).toBe('On list A: 3 entries.');
    expect(sentence(fact, 'ru', catalogue)).toBe('Технология в списке «A».');
    expect(sentence(fact, 'zh', catalogue)).toContain('export.listed');
    expect(sentence(fact, 'en')).toBe('export.listed (side: technology, list: A, count: 3)');
  });

  it('takes a further language, with what it lacks from another', () => {
    const catalogue = createCatalogue([
      {
        language: 'kk',
        like: 'ru',
        names: { band: { strong: 'Өте сәйкес' } },
        wordings: { 'trl.ideal': '{trl} деңгей — дәл қажетті деңгей.' },
        grammar: { quote: (text) => `„${text}“` },
      },
    ]);
    expect(catalogue.languages).toEqual(['en', 'kk', 'ru', 'zh']);
    expect(bandName('strong', 'kk', catalogue)).toBe('Өте сәйкес');
    expect(bandName('good', 'kk', catalogue)).toBe('хорошее совпадение');
    const ideal = { code: 'trl.ideal', sentiment: 'positive', params: { trl: 6 } } as const;
    expect(sentence(ideal, 'kk', catalogue)).toBe('6 деңгей — дәл қажетті деңгей.');
    const [match] = sampleEngine().match('d001-birch-bark-use', { top: 1 }).matches;
    expect(match && explainMatch(match, 'kk', { catalogue }).summary).toContain('„');
  });

  it('leaves the built-in catalogue as it is', () => {
    createCatalogue([{ language: 'en', names: { band: { strong: 'top' } } }]);
    expect(bandName('strong', 'en')).toBe('strong match');
  });

  it('refuses templates that are malformed, and says which', () => {
    for (const bad of ['{', '}', 'a ] b', '{a b}', '{}', '[[x]]', '{side?demand}', '[{a]}']) {
      const message = refusal(() =>
        createCatalogue([{ language: 'en', wordings: { 'x.y': bad } }]),
      );
      expect(message).toContain(JSON.stringify(bad));
    }
  });

  it('refuses to be like a language that it does not have', () => {
    expect(refusal(() => createCatalogue([{ language: 'kk', like: 'uz' }]))).toContain('"uz"');
  });

  it('takes names that plain objects inherit as names', () => {
    const wordings = JSON.parse('{"__proto__":"never","constructor":"built"}');
    const catalogue = createCatalogue([
      { language: 'en', wordings, names: { band: { toString: 'x' } } as never },
    ]);
    expect(sentence({ code: 'constructor', sentiment: 'mixed' }, 'en', catalogue)).toBe('built');
    expect(sentence({ code: 'toString', sentiment: 'mixed' }, 'en', catalogue)).toBe('toString');
    expect(bandName('valueOf', 'en', catalogue)).toBe('valueOf');
    expect(Reflect.get({}, 'never')).toBeUndefined();
  });
});
