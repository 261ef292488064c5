import { type AnalyzerOptions, requireAnalyzerOptions } from './analyzer-options.ts';
import { primaryLanguage } from './language-tag.ts';
import { guardOwnAnalysis, type OwnAnalysis } from './own-analysis.ts';
import { TermWeight } from './surface.ts';
import { createSurfaceReader, type SurfaceReader } from './surface-reader.ts';
import { createTermCounter, type TermCounter } from './term-counter.ts';
import { type AnalyzableText, requireLanguage, requireText } from './text.ts';

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
  /** The terms, in the order of the text; single characters of a run of Chinese or Japanese after its pairs. */
  readonly tokens: readonly Token[];
  /** Primary languages of the text, in the order of its parts; `und` if nothing tells. */
  readonly languages: readonly string[];
}

/** Turns text into terms. Total: any string gives an analysis; the same one on every runtime. */
export interface Analyzer {
  /** `silkmatch/multilingual`, or the name of a host's own analysis. */
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
   * @throws A `SilkmatchError` with code `invalid-input` for anything but a text, or a language that is no string.
   */
  readonly analyze: (text: AnalyzableText, language?: string) => Analysis;
  /**
   * The terms of a document, counted; the fast way, without places.
   *
   * @param texts - The texts, each with its weight.
   * @throws A `SilkmatchError` with code `invalid-input` for anything but a list of texts, each with a weight that is an
   * integer from 1.
   */
  readonly count: TermCounter['count'];
  /**
   * The same with numbers in a growing list in place of the terms: faster for an index, which keeps what it makes of each
   * number as long as the list is the same one.
   */
  readonly countNumbers: TermCounter['countNumbers'];
}

const LANGUAGE_FREE = 'zxx';

/** Changes whenever the analysis of any text does. */
export const ANALYSIS_VERSION = '1.0.0';

/**
 * Makes the analyzer of all languages: words are found by their characters alone, folded to one
 * spelling, stripped of function words and stemmed by language; Chinese, Japanese, Korean, Thai and
 * their like become overlapping character sequences; numbers with units, formulas, model names and
 * acronyms stay whole.
 *
 * @param options - See {@link AnalyzerOptions}.
 * @param own - A host's own stemmers, function words and segmenters; it names the analyzer.
 * @throws A `SilkmatchError` with code `invalid-option` for options and an `own` of another form, among them a
 * language of `own` that is no primary language code. The analyzer throws one with code `plugin-failed` for an answer
 * of `own` outside its contract.
 * @returns An analyzer. It remembers words it has read; that changes its speed, not its answers.
 * @example
 * ```ts
 * const analyzer = createAnalyzer();
 * analyzer.analyze('Birch-bark extracts', 'en').tokens.map((token) => token.term); // => ['birch', 'bark', 'extract']
 * ```
 */
export function createAnalyzer(options: AnalyzerOptions = {}, own?: OwnAnalysis): Analyzer {
  requireAnalyzerOptions(options);
  const reader = createSurfaceReader({
    stem: options.stem ?? true,
    keepStopWords: options.keepStopWords ?? false,
    language: options.language === undefined ? undefined : primaryLanguage(options.language),
    own: own ? guardOwnAnalysis(own) : new Map(),
  });
  const analyze = (text: AnalyzableText, language?: string): Analysis => {
    requireText(text);
    requireLanguage(language);
    reader.tidy();
    if (typeof text === 'string') return analyzeString(reader, { text, language });
    const parts = Object.entries(text).map(([key, part]) =>
      analyzeString(reader, { text: part, language: key, key }),
    );
    return {
      tokens: parts.flatMap((part) => part.tokens),
      languages: [...new Set(parts.flatMap((part) => part.languages))],
    };
  };

  return Object.freeze({
    id: own?.id ?? 'silkmatch/multilingual',
    version: own?.version ?? ANALYSIS_VERSION,
    options: Object.freeze({ ...options }),
    analyze,
    ...createTermCounter(reader),
  });
}

/** One version of a text. */
interface Version {
  readonly text: string;
  readonly language: string | undefined;
  readonly key?: string;
}

function analyzeString(reader: SurfaceReader, { text, language: tag, key }: Version): Analysis {
  const language = reader.languageOf(text, tag);
  const tokens: Token[] = [];
  const { count, readings, starts, ends, scripts } = reader.read(text, language);
  const terms = reader.terms();
  const add = (i: number, term: string, spoken: string, weight: number): void => {
    const start = starts[i] as number;
    const end = ends[i] as number;
    tokens.push(
      key === undefined
        ? { term, start, end, language: spoken, weight }
        : { term, start, end, language: spoken, weight, key },
    );
  };
  for (let i = 0; i < count; i++) {
    const reading = readings[i] as number;
    const spoken = reader.languageIn(scripts[i] as number);
    const { terms: numbers, weights, languageFree } = reader.surfaceOf(reading);
    for (const [k, number] of numbers.entries()) {
      const weight = (weights[k] as number) / TermWeight.full;
      add(i, terms[number] as string, languageFree ? LANGUAGE_FREE : spoken, weight);
    }
  }
  return { tokens, languages: [language] };
}
