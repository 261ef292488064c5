import type { MatchResult, WhyNot } from '../engine/result.ts';
import { toMillionths } from '../scoring/millionths.ts';
import { writeThousandths } from './account-lines.ts';
import { builtInCatalogue, type Catalogue } from './catalogue.ts';
import { ruleClauses } from './explain-match.ts';
import { frame } from './say.ts';

/**
 * Says how far a search went: how many records were compared, how many of them are excluded, and that the list is
 * complete.
 *
 * @param result - The result of a search.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainSearch(engine.match('demand-1'), 'zh'); // => '已与164项技术逐一比较……'
 * ```
 */
export function explainSearch(
  result: Pick<MatchResult, 'query' | 'considered' | 'vetoed' | 'asOf'>,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  const { query, considered, vetoed, asOf } = result;
  const code = query.side === 'demand' ? 'search.technologies' : 'search.demands';
  const params = { considered, asOf, ...(vetoed > 0 ? { vetoed } : {}) };
  return frame(code, params, catalogue.speak(language));
}

/**
 * Says why a pair is, or is not, in a list.
 *
 * @param whyNot - What the engine answered.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainWhyNot(engine.whyNot('demand-1', 'technology-9'), 'en'); // => 'At rank 14, below the list: 0.034 short of it.'
 * ```
 */
export function explainWhyNot(
  whyNot: WhyNot,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  const spoken = catalogue.speak(language);
  if (whyNot.outcome === 'vetoed') {
    return frame('why-not.vetoed', { vetoes: ruleClauses(whyNot.vetoes, spoken) }, spoken);
  }
  const { rank } = whyNot;
  if (whyNot.outcome === 'listed') return frame('why-not.listed', { rank }, spoken);
  const gap = Math.ceil(toMillionths(whyNot.gap) / 1000);
  return gap === 0
    ? frame('why-not.tied', { rank }, spoken)
    : frame('why-not.below', { rank, gap: writeThousandths(gap, false, spoken) }, spoken);
}
