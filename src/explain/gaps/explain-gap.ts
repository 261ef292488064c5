import { toMillionths } from '../../scoring/millionths.ts';
import { writeThousandths } from '../account-lines.ts';
import { builtInCatalogue, type Catalogue, type CatalogueLanguage } from '../catalogue.ts';
import { fallbackText, frame, sayFacts } from '../say.ts';
import type { Gap } from './gap.ts';

/**
 * Says what could be changed and what it would move.
 *
 * @param gap - What {@link findGaps} found.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainGap(gap, 'en'); // => 'If the technology has reached TRL 6, state it. Rank 14 → 3.'
 * ```
 */
export function explainGap(
  gap: Gap,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  const spoken = catalogue.speak(language);
  if (staysInPlace(gap)) return raised('gap.stayed', gap, spoken);
  const { before, after } = gap;
  const params = { change: changeOf(gap, spoken), after: after.rank };
  return before.rank === undefined
    ? frame('gap.admitted', params, spoken)
    : frame('gap.moved', { ...params, before: before.rank }, spoken);
}

/**
 * Says what could be changed in one pair, a sentence or two for each gap; if none of them moves the rank, a last
 * sentence says so for all.
 *
 * @param gaps - What {@link findGaps} found for the pair.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainGaps(findGaps(engine, 'orchard', 'pump'), 'en').join('\n');
 * ```
 */
export function explainGaps(
  gaps: readonly Gap[],
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): readonly string[] {
  const [first] = gaps;
  if (!first || !gaps.every(staysInPlace)) {
    return gaps.map((gap) => explainGap(gap, language, catalogue));
  }
  const spoken = catalogue.speak(language);
  return [
    ...gaps.map((gap) => raised('gap.raised', gap, spoken)),
    frame('gap.none-moves', { count: gaps.length, rank: first.after.rank }, spoken),
  ];
}

function staysInPlace({ before, after }: Gap): boolean {
  return before.rank !== undefined && before.rank === after.rank;
}

function changeOf(gap: Gap, language: CatalogueLanguage): string {
  return sayFacts([gap], 'full', language) ?? fallbackText(gap);
}

function raised(code: string, gap: Gap, language: CatalogueLanguage): string {
  const { before, after } = gap;
  const gain = Math.ceil((toMillionths(after.score) - toMillionths(before.score)) / 1000);
  const params = {
    change: changeOf(gap, language),
    after: after.rank,
    gain: writeThousandths(gain, false, language),
  };
  return frame(code, params, language);
}
