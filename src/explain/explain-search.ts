import type { Engine } from '../engine/engine.ts';
import type { MatchResult, WhyNot } from '../engine/result.ts';
import type { Block, Side } from '../model/evidence.ts';
import { toMillionths } from '../scoring/millionths.ts';
import { writeThousandths } from './account-lines.ts';
import { builtInCatalogue, type Catalogue, type CatalogueLanguage } from './catalogue.ts';
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
 * first, each once. A rule that the record itself fails excludes every counterpart, and is then told alone. The first
 * 200 counterparts are asked.
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
  const found = engine
    .ids(fromDemand ? 'technologies' : 'demands')
    .slice(0, MOST_ASKED)
    .map((id) => (fromDemand ? engine.score(query.id, id) : engine.score(id, query.id)).vetoes);
  const rules = rulesOf(found, spoken);
  const own = new Set(
    found.flatMap((vetoes) =>
      vetoes.filter((veto) => isOfRecord(veto, query.side)).map(({ code }) => code),
    ),
  );
  const decisive = own.size > 0 ? rules.filter(({ code }) => own.has(code)) : rules;
  const told = [...new Set(decisive.map(({ clause }) => clause))];
  if (told.length === 0) return '';
  const vetoes = told.slice(0, MOST_REASONS).join(spoken.grammar.clauseMark);
  return frame('search.excluded', { count: Math.min(told.length, MOST_REASONS), vetoes }, spoken);
}

/** Whether a veto is about a record of that side being closed or hidden, whoever the counterpart is. */
function isOfRecord({ code, side }: Block, own: Side): boolean {
  return /^(?:availability|visibility)\./.test(code) && (side === own || side === 'both');
}

interface Rule {
  readonly code: string;
  /** Its commonest clause. */
  readonly clause: string;
}

/** The rules that exclude counterparts, the one that excludes most first. */
function rulesOf(
  asked: readonly (readonly Block[])[],
  language: CatalogueLanguage,
): readonly Rule[] {
  const rules = new Map<string, Map<string, number>>();
  for (const vetoes of asked) {
    for (const veto of vetoes) {
      const clauses = rules.get(veto.code) ?? new Map<string, number>();
      const clause = ruleClauses([veto], language);
      clauses.set(clause, (clauses.get(clause) ?? 0) + 1);
      rules.set(veto.code, clauses);
    }
  }
  return [...rules]
    .map(([code, clauses]) => {
      const [[clause, count] = ['', 0]] = [...clauses].sort(([, a], [, b]) => b - a);
      return { code, clause, count };
    })
    .sort((a, b) => b.count - a.count);
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
