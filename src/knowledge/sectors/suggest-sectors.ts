import type { Code } from '../../model/code.ts';
import { SilkmatchError } from '../../model/error.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import { divisions, sectorModel } from './sector-model.ts';
import type { TitleLanguage } from './taxonomy.ts';

/** A division that a text may be about. */
export interface SectorGuess {
  /** `isic4:` and the division. */
  readonly code: string;
  /** Share of the evidence, greater than 0; the shares of a suggestion sum to 1. */
  readonly share: number;
}

/** What a text is about, as far as its words tell. */
export interface SectorSuggestion {
  /** At most five, the likeliest first; none for a text without a known word. */
  readonly sectors: readonly SectorGuess[];
  /** How far to trust them, 0 to 1: share of known words times how much one division stands out. */
  readonly confidence: number;
}

/** The parts of a record that tell its sector. */
export interface SectorTexts {
  /** Title. */
  readonly title?: LocalizedText | undefined;
  /** Summary. */
  readonly summary?: LocalizedText | undefined;
  /** Keywords. */
  readonly keywords?: readonly LocalizedText[] | undefined;
}

const MOST_SECTORS = 5;

/** Codes that `inferSectors` gives; further ones are seldom right. */
const MOST_INFERRED = 3;

/** A sector with less than this share of the first one's is left out of a record. */
const LEAST_SHARE = 0.25;

/** Longer texts say nothing more about a sector. */
const MOST_LENGTH = 4000;

/**
 * Suggests ISIC Rev.4 divisions for a text.
 *
 * A naive Bayes model with complement counts over the titles of the standard and rows of technical terms in the language;
 * trained when first used (some tens of milliseconds), the same on every machine. A soft guess, not a label: among labelled
 * descriptions the first division is acceptable in about three of four, one of the first three in nine of ten.
 *
 * @param text - A short description; only the first 4,000 characters are read.
 * @param language - Its language.
 * @returns At most five divisions with their shares, and a confidence.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` for another language.
 * @example
 * ```ts
 * suggestSectors('锂离子电池正极材料', 'zh').sectors[0]?.code; // => 'isic4:27'
 * ```
 */
export function suggestSectors(text: string, language: TitleLanguage): SectorSuggestion {
  if (!isTitleLanguage(language)) {
    throw new SilkmatchError(
      'invalid-input',
      `Expected the language to be en, zh or ru, got \`${String(language)}\`. Translate the text first.`,
    );
  }
  const { scores, coverage } = sectorModel(language)(text.slice(0, MOST_LENGTH));
  if (coverage === 0) return { sectors: [], confidence: 0 };
  const ranked = scores
    .map((score, at) => ({ score, code: `isic4:${divisions()[at] ?? ''}` }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const floor = ranked[MOST_SECTORS]?.score ?? 0;
  const excesses = ranked
    .slice(0, MOST_SECTORS)
    .map(({ code, score }) => ({ code, excess: (score - floor) * (score - floor) }));
  const total = excesses.reduce((sum, { excess }) => sum + excess, 0);
  const sectors = excesses
    .filter(({ excess }) => excess > 0)
    .map(({ code, excess }) => ({ code, share: excess / total }));
  return { sectors, confidence: coverage * concentration(sectors) };
}

/** 0 where all shares are equal, 1 where one has everything. */
function concentration(sectors: readonly SectorGuess[]): number {
  const squares = sectors.reduce((sum, { share }) => sum + share * share, 0);
  return Math.max(0, (squares - 1 / MOST_SECTORS) / (1 - 1 / MOST_SECTORS));
}

/** Codes that a program guesses for a record. */
export interface SectorInference {
  /** At most three, the likeliest first, marked as inferred. */
  readonly codes: readonly Code[];
  /** How far to trust them, 0 to 1 in hundredths: that of the language that tells most. */
  readonly confidence: number;
}

/**
 * {@link inferSectors} with its confidence, as `sectorTaxonomyOf` takes it for records without codes.
 *
 * @param texts - A technology or a demand.
 * @returns The codes and how far to trust them; no codes and 0 if no word is known.
 * @example
 * ```ts
 * const sector = sectorTaxonomyOf('our-hub/sector-taxonomy', () => createSectorKnowledge(), guessSectors);
 * ```
 */
export function guessSectors(texts: SectorTexts): SectorInference {
  const shares = new Map<string, number>();
  let most = 0;
  for (const [language, text] of textsByLanguage(texts)) {
    const { sectors, confidence } = suggestSectors(text, language);
    most = Math.max(most, confidence);
    for (const { code, share } of sectors) {
      shares.set(code, (shares.get(code) ?? 0) + share * confidence);
    }
  }
  const ranked = [...shares]
    .filter(([, share]) => share > 0)
    .sort(([a, shareA], [b, shareB]) => shareB - shareA || (a < b ? -1 : 1));
  const first = ranked[0]?.[1] ?? 1;
  const codes = ranked
    .slice(0, MOST_INFERRED)
    .filter(([, share]) => share >= LEAST_SHARE * first)
    .map(([code, share]) => ({ code, weight: percent(share / first), inferred: true }));
  return { codes, confidence: codes.length === 0 ? 0 : percent(most) };
}

function textsByLanguage({ title, summary, keywords = [] }: SectorTexts) {
  const byLanguage = new Map<TitleLanguage, string>();
  for (const text of [title, summary, ...keywords]) {
    for (const [language, part] of partsOf(text)) {
      byLanguage.set(language, `${byLanguage.get(language) ?? ''} ${part}`);
    }
  }
  return byLanguage;
}

/**
 * Guesses the sectors of a record without codes, from its title, summary and keywords in all languages that the models
 * know. The codes are marked as inferred, so that `sectorTaxonomy` trusts them less and says so.
 *
 * @param texts - A technology or a demand.
 * @returns At most three codes with weights, the likeliest first; none if no word is known.
 * @example
 * ```ts
 * const enriched = technologies.map((technology) =>
 *   technology.sectors ? technology : { ...technology, sectors: inferSectors(technology) },
 * );
 * ```
 */
export function inferSectors(texts: SectorTexts): readonly Code[] {
  return guessSectors(texts).codes;
}

function percent(share: number): number {
  return Math.round(share * 100) / 100;
}

/** The texts of a field with the model that reads them: by the stated language, else by the script. */
function partsOf(text: LocalizedText | undefined): readonly (readonly [TitleLanguage, string])[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [[languageByScript(text), text]];
  return Object.entries(text).flatMap(([tag, part]) => {
    const language = tag.slice(0, 2);
    return isTitleLanguage(language) ? [[language, part] as const] : [];
  });
}

function isTitleLanguage(language: string): language is TitleLanguage {
  return language === 'en' || language === 'zh' || language === 'ru';
}

function languageByScript(text: string): TitleLanguage {
  if (/[\u3400-\u9fff]/.test(text)) return 'zh';
  return /[\u0400-\u04ff]/.test(text) ? 'ru' : 'en';
}
