import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/** How an analyzer reads. Plain data: kept beside its version, it makes the same analyzer again. */
export interface AnalyzerOptions {
  /** BCP-47 language of strings that come without one. By default it is identified from each string. */
  readonly language?: string | undefined;
  /**
   * Reduce inflected words to their stems, where a stemmer of the language exists.
   * @defaultValue true
   */
  readonly stem?: boolean | undefined;
  /**
   * Keep function words (the, of, и, на …).
   * @defaultValue false
   */
  readonly keepStopWords?: boolean | undefined;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['language', 'string'],
  ['stem', 'boolean'],
  ['keepStopWords', 'boolean'],
]);

/** Throws a {@link SilkmatchError} with code `invalid-option` for what is no object, or an option of another name or type. */
export function requireAnalyzerOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw wrong('options of an analyzer to be an object such as `{ stem: false }`', options);
  }
  for (const [name, value] of Object.entries(options)) {
    const type = TYPES.get(name);
    if (type === undefined) {
      throw new SilkmatchError(
        'invalid-option',
        `Unknown option \`${name.slice(0, 40)}\` of an analyzer: it takes ${[...TYPES.keys()].join(', ')}.`,
      );
    }
    if (value === undefined || typeof value === type) continue;
    throw wrong(`option \`${name}\` of an analyzer to be a ${type}`, value);
  }
}

function wrong(expected: string, found: unknown): SilkmatchError {
  return new SilkmatchError('invalid-option', `Expected ${expected}, got ${showValue(found)}.`);
}
