import { primaryLanguage } from './language-tag.ts';
import type { Surface } from './surface.ts';
import { createSurfaceReader } from './surface-reader.ts';

/** A text in one or several languages: a string, or a map from BCP-47 language to string. */
export type AnalyzableText = string | Readonly<Record<string, string>>;

/** How an analyzer reads. Plain data: it can be stored and revived. */
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

/** One term at one place of a text. */
export interface Token {
  /** The form under which it is indexed. */
  readonly term: string;
  /** Offset of its first UTF-16 unit in the original text. */
  readonly start: number;
  /** Offset after its last UTF-16 unit. */
  readonly end: number;
  /** Primary language it was read in; `zxx` for numbers, formulas, model names and acronyms. */
  readonly language: string;
  /** 1 for a word or bigram, 0.5 for a compound beside its parts, 0.25 for a character of a longer run. */
  readonly weight: number;
  /** Key of the text the offsets count in, where the text is a map of languages. */
  readonly key?: string;
}

/** What an analyzer makes of a text. */
export interface Analysis {
  /** The terms, in the order of the text. */
  readonly tokens: readonly Token[];
  /** Primary languages of the text, in the order of its parts; `und` if nothing tells. */
  readonly languages: readonly string[];
}

/** One of the texts of a document, for counting. */
export interface WeightedText {
  /** The text. */
  readonly text: AnalyzableText;
  /** How often each of its words counts: an integer from 1. */
  readonly weight: number;
}

/** The terms of a document, counted over its texts. */
export interface TermCounts {
  /** The distinct terms, in order of first appearance. */
  readonly terms: readonly string[];
  /** Occurrences of each term times the weight of the text they stand in. */
  readonly counts: readonly number[];
  /** Weight of each term's kind, in quarters: the largest of its occurrences. */
  readonly quarters: readonly number[];
  /** Words times weights; of a text in several languages the longest version counts. */
  readonly length: number;
  /** Primary languages of the texts, in order of appearance. */
  readonly languages: readonly string[];
  /**
   * The languages each term is used in: bit i stands for `languages[i]`, the last of 32 bits for all
   * further ones; all bits are set where the language of the text is unknown.
   */
  readonly usedIn: readonly number[];
}

/** Turns text into terms. Total: any string gives an analysis; the same one on every runtime. */
export interface Analyzer {
  /** `silkmatch/multilingual`. */
  readonly id: string;
  /** Version of the analysis: another one may give other terms. */
  readonly version: string;
  /** The options it was made with. */
  readonly options: AnalyzerOptions;
  /**
   * The terms of a text, with their places.
   *
   * @param text - A string, or a map of languages.
   * @param language - BCP-47 language of the string, if known.
   */
  readonly analyze: (text: AnalyzableText, language?: string) => Analysis;
  /** The terms of a document, counted; the fast way, without places. */
  readonly count: (texts: readonly WeightedText[]) => TermCounts;
}

const LANGUAGE_FREE = 'zxx';
const UNDETERMINED = 'und';

/**
 * Makes the analyzer of all languages: words are found by their characters alone, folded to one
 * spelling, stripped of function words and stemmed by language; Chinese, Japanese, Korean, Thai and
 * their like become overlapping character sequences; numbers with units, formulas, model names and
 * acronyms stay whole.
 *
 * @param options - See {@link AnalyzerOptions}.
 * @returns An analyzer. It remembers words it has read; that changes its speed, not its answers.
 * @example
 * ```ts
 * const analyzer = createAnalyzer();
 * analyzer.analyze('Birch-bark extracts', 'en').tokens.map((token) => token.term); // => ['birch', 'bark', 'extract']
 * ```
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const reader = createSurfaceReader({
    stem: options.stem ?? true,
    keepStopWords: options.keepStopWords ?? false,
    language: options.language === undefined ? undefined : primaryLanguage(options.language),
  });
  let serial = 0;

  const analyzeString = (text: string, given: string | undefined, key?: string): Analysis => {
    const language = reader.languageOf(text, given);
    const tokens: Token[] = [];
    reader.visit(text, language, (surface, start, end, wordLanguage) => {
      for (const [i, cell] of surface.cells.entries()) {
        tokens.push({
          term: cell.term,
          start,
          end,
          language: surface.languageFree ? LANGUAGE_FREE : wordLanguage,
          weight: (surface.weights[i] as number) / 4,
          ...(key === undefined ? {} : { key }),
        });
      }
    });
    return { tokens, languages: [language] };
  };

  const analyze = (text: AnalyzableText, language?: string): Analysis => {
    if (typeof text === 'string') return analyzeString(text, language);
    const parts = Object.entries(text).map(([key, part]) => analyzeString(part, key, key));
    return {
      tokens: parts.flatMap((part) => part.tokens),
      languages: [...new Set(parts.flatMap((part) => part.languages))],
    };
  };

  const count = (texts: readonly WeightedText[]): TermCounts => {
    serial++;
    const stamp = serial;
    const terms: string[] = [];
    const counts: number[] = [];
    const quarters: number[] = [];
    const languages: string[] = [];
    const usedIn: number[] = [];
    let weight = 1;
    let bits = 0;
    let words = 0;
    let length = 0;
    const visitor = (surface: Surface): void => {
      const { cells, weights } = surface;
      words += surface.length;
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i] as Surface['cells'][number];
        const quarter = weights[i] as number;
        if (cell.stamp === stamp) {
          (counts[cell.at] as number) += weight;
          (usedIn[cell.at] as number) |= bits;
          if (quarter > (quarters[cell.at] as number)) quarters[cell.at] = quarter;
        } else {
          cell.stamp = stamp;
          cell.at = terms.length;
          terms.push(cell.term);
          counts.push(weight);
          quarters.push(quarter);
          usedIn.push(bits);
        }
      }
    };
    const add = (text: string, given: string | undefined): number => {
      const language = reader.languageOf(text, given);
      if (language !== UNDETERMINED && !languages.includes(language)) languages.push(language);
      bits = language === UNDETERMINED ? -1 : 1 << Math.min(31, languages.indexOf(language));
      words = 0;
      reader.visit(text, language, visitor);
      return words;
    };
    for (const part of texts) {
      weight = part.weight;
      if (typeof part.text === 'string') length += weight * add(part.text, undefined);
      else {
        let longest = 0;
        for (const key of Object.keys(part.text)) {
          const here = add(part.text[key] as string, key);
          if (here > longest) longest = here;
        }
        length += weight * longest;
      }
    }
    return { terms, counts, quarters, length, languages, usedIn };
  };

  return Object.freeze({
    id: 'silkmatch/multilingual',
    version: '1.0.0',
    options: Object.freeze({ ...options }),
    analyze,
    count,
  });
}
