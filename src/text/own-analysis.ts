import { SilkmatchError } from '../model/error.ts';
import { isPluginId, isSemVer } from '../model/plugin-id.ts';
import { showValue } from '../model/show-value.ts';
import { primaryLanguage } from './language-tag.ts';
import { normaliseRun } from './normalise.ts';

/** How a host reads one language. What is left out stays built in; `stem: (word) => word` keeps full words. */
export interface OwnLanguage {
  /**
   * Reduces a word, lower case and with its marks, to the form under which it is indexed; the empty string
   * leaves it out. Pure: results are remembered.
   */
  readonly stem?: (word: string) => string;
  /**
   * Function words, which are left out: all of them, because the list takes the place of the built-in one.
   * Languages are still identified by the built-in lists.
   */
  readonly stopWords?: readonly string[];
  /**
   * Parts a run into words: a stretch of unspaced script as it is written (instead of overlapping pairs or
   * threes of characters), or a word in lower case (a compound). Pure. The parts joined give the run.
   */
  readonly segment?: (run: string) => readonly string[];
}

/** A host's own reading of some languages. It is code, so its name and version stand for it. */
export interface OwnAnalysis {
  /** Its name, `author/name`. */
  readonly id: string;
  /** Its version, three numbers. A change that can give other terms needs another one. */
  readonly version: string;
  /** By primary language code, such as `kk`. */
  readonly languages: Readonly<Record<string, OwnLanguage>>;
}

/** A language of a host, guarded. */
export interface OwnRules {
  readonly stem: ((word: string) => string) | undefined;
  readonly stopWords: ReadonlySet<string> | undefined;
  readonly segment: ((run: string) => readonly string[]) | undefined;
}

/**
 * Copies a host's analysis and puts guards around its functions.
 *
 * @throws A {@link SilkmatchError} with code `invalid-option` for a key that is no primary language code and for
 * anything of another form than {@link OwnAnalysis}; the guarded functions throw one with code `plugin-failed` for an
 * answer outside the contract.
 */
export function guardOwnAnalysis(own: OwnAnalysis): ReadonlyMap<string, OwnRules> {
  const rules = new Map<string, OwnRules>();
  requireForm(
    isObject(own),
    'an analysis of your own',
    'an object `{ id, version, languages }`',
    own,
  );
  const example = '`author/name` in lower case, for example `our-hub/words`';
  requireForm(isPluginId(own.id), '`id` of an analysis of your own', example, own.id);
  requireForm(
    isSemVer(own.version),
    `\`version\` of ${own.id}`,
    'three numbers, for example `1.0.0`',
    own.version,
  );
  requireForm(
    isObject(own.languages),
    `\`languages\` of ${own.id}`,
    'an object such as `{ pl: { stem } }`',
    own.languages,
  );
  for (const [language, reading] of Object.entries(own.languages)) {
    if (!/^[a-z]{2,3}$/.test(language) || primaryLanguage(language) !== language) {
      throw new SilkmatchError(
        'invalid-option',
        `Expected languages of ${own.id} by primary language code, such as \`kk\`, got \`${language.slice(0, 40)}\`: use \`${primaryLanguage(language).slice(0, 40)}\`.`,
      );
    }
    requireReading(reading, `\`${language}\` of ${own.id}`);
    const { stem, stopWords, segment } = reading;
    const name = `of \`${language}\` in ${own.id}@${own.version}`;
    rules.set(language, {
      stem: stem && guardStemmer(stem, name),
      stopWords: stopWords && new Set(stopWords.map(normaliseRun)),
      segment: segment && guardSegmenter(segment, name),
    });
  }
  return rules;
}

function requireReading(reading: OwnLanguage, name: string): void {
  requireForm(isObject(reading), name, 'an object with `stem`, `stopWords` or `segment`', reading);
  for (const [part, value] of Object.entries(reading)) {
    const words = part === 'stopWords';
    const known = words || part === 'stem' || part === 'segment';
    requireForm(known, name, 'made of `stem`, `stopWords` and `segment`', part);
    const fits = words
      ? Array.isArray(value) && value.every(isString)
      : typeof value === 'function';
    const form = words ? 'a list of words' : 'a function';
    requireForm(value === undefined || fits, `\`${part}\` of ${name}`, form, value);
  }
}

function requireForm(fits: boolean, name: string, form: string, found: unknown): void {
  if (fits) return;
  throw new SilkmatchError(
    'invalid-option',
    `Expected ${name} to be ${form}, got ${showValue(found)}.`,
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function guardStemmer(stem: (word: string) => string, name: string): (word: string) => string {
  return (word) => {
    const stemmed: unknown = stem(word);
    if (typeof stemmed === 'string') return stemmed;
    throw new SilkmatchError(
      'plugin-failed',
      `The stemmer ${name} gave ${typeof stemmed} for \`${word}\`: return a string.`,
    );
  };
}

function guardSegmenter(
  segment: (run: string) => readonly string[],
  name: string,
): (run: string) => readonly string[] {
  return (run) => {
    const parts: unknown = segment(run);
    const isText = Array.isArray(parts) && parts.every(isString);
    if (isText && parts.join('') === run) return parts;
    throw new SilkmatchError(
      'plugin-failed',
      `The segmenter ${name} gave \`${String(parts).slice(0, 40)}\` for \`${run.slice(0, 40)}\`: return its parts as a list of strings, which joined give the run.`,
    );
  };
}
