import type { Engine } from '../engine/engine.ts';
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

/** Reasons of an exclusion are looked for in so many counterparts. */
const MOST_ASKED = 200;

/** So many reasons are named. */
const MOST_REASONS = 3;

/**
 * Says why a search found nothing although there are counterparts: the hard rules that exclude them, the commonest
 * first. The first 200 counterparts are asked.
 *
 * @param result - The result of a search.
 * @param engine - What gave the result: an engine, or a view of one.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @returns The sentence; empty if something was found or nothing is excluded.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainExclusions(engine.match('demand-1'), engine, 'en'); // => 'Reason: the request has expired.'
 * ```
 */
export function explainExclusions(
  { query, matches, vetoed }: Pick<MatchResult, 'query' | 'matches' | 'vetoed'>,
  engine: Pick<Engine, 'ids' | 'score'>,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  const spoken = catalogue.speak(language);
  if (matches.length > 0 || vetoed === 0) return '';
  const fromDemand = query.side === 'demand';
  const counts = new Map<string, number>();
  for (const id of engine.ids(fromDemand ? 'technologies' : 'demands').slice(0, MOST_ASKED)) {
    const { vetoes } = fromDemand ? engine.score(query.id, id) : engine.score(id, query.id);
    const clauses = new Set(vetoes.map((veto) => ruleClauses([veto], spoken)));
    for (const clause of clauses) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  }
  const reasons = [...counts].sort(([, a], [, b]) => b - a).map(([clause]) => clause);
  if (reasons.length === 0) return '';
  const vetoes = reasons.slice(0, MOST_REASONS).join(spoken.grammar.clauseMark);
  return frame(
    'search.excluded',
    { count: Math.min(reasons.length, MOST_REASONS), vetoes },
    spoken,
  );
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
