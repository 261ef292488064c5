import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import { isPluginId, isSemVer } from '../model/plugin-id.ts';
import type { Technology } from '../model/technology.ts';
import { adaptPairScorer, type PairScorerDefinition } from './pair-scorer.ts';
import type { AnyScorer, Scorer, ScorerDefinition } from './scorer.ts';

type AnyScorerDefinition = Omit<AnyScorer, 'kind' | 'contract'>;

/**
 * Defines a scorer from a function of one pair (the small form).
 *
 * @param definition - See {@link PairScorerDefinition}.
 * @returns A frozen scorer, ready for a pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if the definition is malformed.
 * @example
 * ```ts
 * const sameCountry = defineScorer({
 *   id: 'example/same-country',
 *   version: '1.0.0',
 *   neutral: 0.5,
 *   reads: { demand: ['country'], technology: ['country'] },
 *   score: ({ demand, technology }) => (demand.country === technology.country ? 1 : 0),
 * });
 * ```
 */
export function defineScorer<
  Options = Record<string, never>,
  const DemandField extends keyof Demand = keyof Demand,
  const TechnologyField extends keyof Technology = keyof Technology,
>(
  definition: PairScorerDefinition<Options, DemandField, TechnologyField>,
): Scorer<Options, Partial<Technology>, Partial<Demand>, undefined, undefined>;
/**
 * Defines a scorer in the full form: reading, statistics, index, opening and scoring apart.
 *
 * @param definition - See {@link Scorer}.
 * @returns A frozen scorer, ready for a pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if the definition is malformed.
 * @example
 * ```ts
 * const maturity = defineScorer({
 *   id: 'example/maturity',
 *   version: '1.0.0',
 *   neutral: 0.5,
 *   readTechnology: (technology) => technology.trl ?? null,
 *   readDemand: () => 9,
 *   key: (trl) => String(trl),
 *   open: (wanted) => ({
 *     ceiling: 1,
 *     score: (trl) => trl / wanted,
 *     explain: (trl) => ({ value: trl / wanted, evidence: [] }),
 *   }),
 * });
 * ```
 */
export function defineScorer<Options, Feature, Query, Statistics = undefined, Index = undefined>(
  definition: ScorerDefinition<Options, Feature, Query, Statistics, Index>,
): Scorer<Options, Feature, Query, Statistics, Index>;
export function defineScorer(
  definition: PairScorerDefinition<unknown> | AnyScorerDefinition,
): AnyScorer {
  const full: AnyScorerDefinition = 'open' in definition ? definition : adaptPairScorer(definition);
  const faults = faultsOf(full);
  if (!('open' in definition) && typeof definition.score !== 'function') {
    faults.push('Expected `score` to be a function, or the full form with `open`.');
  }
  if (faults.length > 0) {
    throw new SilkmatchError(
      'invalid-plugin',
      `Scorer ${JSON.stringify(definition.id)} is not well formed: ${faults.join(' ')}`,
    );
  }
  return Object.freeze({ ...full, kind: 'scorer', contract: 1 });
}

function faultsOf(scorer: AnyScorerDefinition): string[] {
  const faults: string[] = [];
  if (!isPluginId(scorer.id)) {
    faults.push(
      'Expected `id` to be `author/name` in lower case, for example `example/budget-fit`.',
    );
  }
  if (!isSemVer(scorer.version)) {
    faults.push('Expected `version` to be three numbers, for example `1.0.0`.');
  }
  if (!(scorer.neutral >= 0 && scorer.neutral <= 1)) {
    faults.push(
      'Expected `neutral` to be a number from 0 to 1: the value of a pair that has nothing to do with each other.',
    );
  }
  for (const name of ['readTechnology', 'readDemand', 'open'] as const) {
    if (typeof scorer[name] !== 'function') faults.push(`Expected \`${name}\` to be a function.`);
  }
  return faults;
}
