import { toMillionths } from '../../scoring/millionths.ts';
import { writeThousandths } from '../account-lines.ts';
import { builtInCatalogue, type Catalogue } from '../catalogue.ts';
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
  const change = sayFacts([gap], 'full', spoken) ?? fallbackText(gap);
  const { before, after } = gap;
  const params = { change, after: after.rank };
  if (before.rank === undefined) return frame('gap.admitted', params, spoken);
  if (before.rank !== after.rank) {
    return frame('gap.moved', { ...params, before: before.rank }, spoken);
  }
  const gain = Math.ceil((toMillionths(after.score) - toMillionths(before.score)) / 1000);
  return frame('gap.stayed', { ...params, gain: writeThousandths(gain, false, spoken) }, spoken);
}
