/**
 * Classifications of industries and technologies: reading codes, comparing them across classifications.
 *
 * @module silkmatch/sectors
 * @packageDocumentation
 */
import { isic4Codes } from './isic4.ts';
import { isic4GroupTitles } from './isic4-group-titles.ts';
import type { ParsedCode } from './parse-code.ts';
import {
  builtInSectors,
  type SectorCode,
  type SectorSimilarityOptions,
} from './sector-knowledge.ts';
import type { SectorSimilarity } from './set-similarity.ts';
import type { Pivot, TitleLanguage } from './taxonomy.ts';
import { wipo35Fields } from './wipo35.ts';

export type { CodeMeeting, SectorRelation } from './code-meeting.ts';
export {
  defineTaxonomy,
  type TaxonomyDefinition,
  type TaxonomyLink,
  type TaxonomyNodeDefinition,
} from './define-taxonomy.ts';
export type { ParsedCode } from './parse-code.ts';
export {
  createSectorKnowledge,
  type SectorCode,
  type SectorKnowledge,
  type SectorSimilarityOptions,
} from './sector-knowledge.ts';
export type { CodePair, SectorSimilarity } from './set-similarity.ts';
export type { SimilarityMeasure } from './similarity-measure.ts';
export {
  guessSectors,
  inferSectors,
  type SectorGuess,
  type SectorInference,
  type SectorSuggestion,
  type SectorTexts,
  suggestSectors,
} from './suggest-sectors.ts';
export type {
  LinkKind,
  Pivot,
  PivotLink,
  PivotNode,
  RelatedCode,
  Taxonomy,
  TaxonomyNode,
  TitleLanguage,
} from './taxonomy.ts';

/**
 * Reads a code of any built-in classification.
 *
 * Understands `scheme:code`, the name of a standard before the code (`GB/T 4754 C3841`), and forms that only
 * one classification uses: `27.20` and `C27.20` (NACE), `2720` (ISIC), `27.20.1` (OKVED 2), `H01M 10/05` and
 * `H01M0010050000` (IPC), `C3841` (GB/T 4754, where ISIC has no such division).
 *
 * @param text - The code.
 * @param scheme - Its scheme, if the text does not say it.
 * @returns The code with its place in its tree and in the pivots.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` if it is no code, or could be one of several. Where
 * the classification is known but does not have the code, `details` holds its `scheme` and the `form` of its codes.
 * @example
 * ```ts
 * parseCode('GB/T 4754 C3841').links[0]; // { pivot: 'isic4', kind: 'editorial', nodes: [{ code: '2720', weight: 1 }], … }
 * ```
 */
export function parseCode(text: string, scheme?: string): ParsedCode {
  return builtInSectors().parseCode(text, scheme);
}

/**
 * How well an offer's codes answer a demand's codes.
 *
 * Codes are compared in their common tree, else through the pivot (ISIC Rev.4 or WIPO's technology fields) that both
 * reach with the greatest confidence. Sets are compared by a best-match average weighted towards the demand.
 *
 * @param demandCodes - The demand's codes.
 * @param offerCodes - The offer's codes.
 * @param options - Measure and weights.
 * @returns A value from 0 to 1 with its best pairs; `undefined` if no two codes can be compared.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` if a code cannot be read.
 * @example
 * ```ts
 * similarity(['isic4:2720'], ['gbt4754:C3841'])?.value; // => 0.85
 * ```
 */
export function similarity(
  demandCodes: readonly SectorCode[],
  offerCodes: readonly SectorCode[],
  options?: SectorSimilarityOptions,
): SectorSimilarity | undefined {
  return builtInSectors().similarity(demandCodes, offerCodes, options);
}

/**
 * Title of a code, where the built-in classifications have one: ISIC sections and divisions (also for the NACE
 * family), WIPO technology fields and the short lists; groups and classes of ISIC in English.
 *
 * @param code - A code that {@link parseCode} reads.
 * @param language - Language of the title.
 * @returns The title; `undefined` if there is none.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-input` if it is no code.
 * @example
 * ```ts
 * sectorTitle('isic4:C', 'ru'); // => 'Обрабатывающие производства'
 * ```
 */
export function sectorTitle(code: string, language: TitleLanguage): string | undefined {
  const title = builtInSectors().sectorTitle(code, language);
  if (title !== undefined || language !== 'en') return title;
  const parsed = parseCode(code);
  return parsed.scheme === 'isic4' ? isic4GroupTitles().get(parsed.code) : undefined;
}

/**
 * The codes of a pivot: the 21 sections and 88 divisions of ISIC Rev.4, or WIPO's 35 technology fields.
 *
 * @param pivot - Which one.
 * @returns Codes without their scheme, in the order of the source.
 * @example
 * ```ts
 * pivotCodes('wipo35').length; // => 35
 * ```
 */
export function pivotCodes(pivot: Pivot): readonly string[] {
  return pivot === 'isic4' ? isic4Codes() : wipo35Fields().map(({ code }) => code);
}
