import { lazy } from '../knowledge/lazy.ts';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import { primaryLanguage } from '../scoring/primary-language.ts';
import { englishPack } from './en/pack.ts';
import type { Grammar } from './grammar.ts';
import { knowledgeName } from './knowledge-name.ts';
import type { LanguagePack, Names, Wording } from './language-pack.ts';
import { russianPack } from './ru/pack.ts';
import type { Speech } from './speech.ts';
import { parseTemplate, type Template } from './template.ts';
import { chinesePack } from './zh/pack.ts';

/** The languages that silkmatch speaks by itself. */
export type ReaderLanguage = 'en' | 'ru' | 'zh';

/** What a host adds to the catalogue for one language. */
export interface CatalogueExtra {
  /** BCP-47 tag of the language; a new one, or one that the catalogue has. */
  readonly language: string;
  /**
   * The language that supplies what is not given here. A language that the catalogue has supplies for itself.
   * @defaultValue 'en'
   */
  readonly like?: string;
  /** Sentences by code; a text alone serves as sentence and as clause. See {@link Wording} for the templates. */
  readonly wordings?: Readonly<Record<string, Wording | string>>;
  /** Names by kind (`mode`, `band`, `scorer`, `country` …) and key. */
  readonly names?: Names;
  /** The manner of the language. */
  readonly grammar?: Partial<Grammar>;
}

/** The form of a {@link Wording}. */
export type WordingForm = 'full' | 'brief' | 'item';

/** One language of a catalogue, ready to be spoken. */
export interface CatalogueLanguage extends Speech {
  /** BCP-47 tag. */
  readonly language: string;
  /**
   * The template of a code in a form, if there is one.
   *
   * @internal
   */
  readonly template: (code: string, form: WordingForm) => Template | undefined;
  /** The codes that have a sentence. */
  readonly codes: readonly string[];
}

/** Sentences and names in a number of languages. Immutable. */
export interface Catalogue {
  /** BCP-47 tags of the languages, in order. */
  readonly languages: readonly string[];
  /**
   * One language.
   *
   * @param tag - BCP-47 tag; if it is not there as it stands, its primary language is taken.
   * @throws A {@link SilkmatchError} with code `invalid-option` if the catalogue has neither.
   */
  readonly speak: (tag: string) => CatalogueLanguage;
}

interface Voice {
  readonly spoken: CatalogueLanguage;
  readonly pack: LanguagePack;
  /** Language of the built-in knowledge that names countries and sectors. */
  readonly knowledge: ReaderLanguage;
}

/**
 * Puts a host's sentences, names and languages beside the built-in ones.
 *
 * @param extras - In order; a later one sees the earlier ones.
 * @returns A catalogue for {@link sentence}, {@link explainMatch} and the others.
 * @throws A {@link SilkmatchError} with code `invalid-option` if a template is malformed, or `like` names a language
 * that is not there.
 * @example
 * ```ts
 * const catalogue = createCatalogue([
 *   { language: 'en', wordings: { 'export.listed': 'Listed for export control ({list}).' } },
 *   { language: 'kk', like: 'ru', names: { band: { strong: 'Өте сәйкес' } } },
 * ]);
 * ```
 */
export function createCatalogue(extras: readonly CatalogueExtra[]): Catalogue {
  const voices = new Map(builtInVoices());
  for (const extra of extras) voices.set(extra.language, extend(voices, extra));
  return catalogueOf(voices);
}

const builtInVoices = lazy(
  (): ReadonlyMap<string, Voice> =>
    new Map(
      [englishPack, russianPack, chinesePack].map((pack) => [
        pack.language,
        voiceOf(pack, pack.language as ReaderLanguage),
      ]),
    ),
);

/** The catalogue of silkmatch: Chinese, Russian and English. */
export const builtInCatalogue: () => Catalogue = lazy(() => catalogueOf(builtInVoices()));

function catalogueOf(voices: ReadonlyMap<string, Voice>): Catalogue {
  const languages = Object.freeze([...voices.keys()].sort());
  return Object.freeze({
    languages,
    speak: (tag: string) => {
      const voice =
        typeof tag === 'string' ? (voices.get(tag) ?? voices.get(primaryLanguage(tag))) : undefined;
      if (voice) return voice.spoken;
      throw new SilkmatchError(
        'invalid-option',
        `Expected \`language\` to be one of ${languages.join(', ')}, got ${showValue(tag)}: add it with \`createCatalogue\`.`,
      );
    },
  });
}

function extend(voices: ReadonlyMap<string, Voice>, extra: CatalogueExtra): Voice {
  const { language, like = 'en', wordings = {}, names = {}, grammar = {} } = extra;
  const base = voices.get(language) ?? voices.get(like);
  if (!base) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`like\` of \`${language}\` to be one of ${[...voices.keys()].join(', ')}, got ${showValue(like)}.`,
    );
  }
  const { pack, knowledge } = base;
  const own = Object.entries(wordings).map(([code, wording]): [string, Wording] => [
    code,
    typeof wording === 'string' ? { full: wording, brief: wording } : wording,
  ]);
  return voiceOf(
    {
      language,
      grammar: { ...pack.grammar, ...grammar },
      wordings: { ...pack.wordings, ...Object.fromEntries(own) },
      names: mergeNames(pack.names, names),
    },
    knowledge,
  );
}

function mergeNames(base: Names, own: Names): Names {
  const kinds = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(kinds.map((kind) => [kind, { ...base[kind], ...own[kind] }]));
}

function voiceOf(pack: LanguagePack, knowledge: ReaderLanguage): Voice {
  const names = new Map(
    Object.entries(pack.names).map(([kind, table]) => [kind, new Map(Object.entries(table))]),
  );
  const knownName = (kind: string, key: string) =>
    names.get(kind === 'sectorTitle' ? 'sector' : kind)?.get(key) ??
    knowledgeName(kind, key, knowledge);
  const templates = new Map(
    Object.entries(pack.wordings).flatMap(([code, wording]) =>
      Object.entries(wording).map(([form, text]) => [
        `${form} ${code}`,
        parseTemplate(text, `\`${code}\` in \`${pack.language}\``),
      ]),
    ),
  );
  const spoken: CatalogueLanguage = Object.freeze({
    language: pack.language,
    grammar: pack.grammar,
    codes: Object.freeze(Object.keys(pack.wordings).sort()),
    knownName,
    name: (kind: string, key: string) => knownName(kind, key) ?? key,
    template: (code: string, form: WordingForm) => templates.get(`${form} ${code}`),
  });
  return { spoken, pack, knowledge };
}
