import type { Block, Term, Unknown } from '../model/evidence.ts';
import type { Band, Component, Match } from '../model/match.ts';
import { pluginReference } from '../model/plugin-id.ts';
import type { Technology } from '../model/technology.ts';
import { type Attribution, attribute } from '../scoring/attribution.ts';
import type { Explanation } from '../scoring/explanation.ts';
import { fromMillionths } from '../scoring/millionths.ts';
import { absenceOf } from '../scoring/missing-policy.ts';
import type { Pipeline, PipelineScorer } from '../scoring/pipeline.ts';
import type { OpenScorer } from '../scoring/scorer.ts';
import { type PairScore, scorePair } from '../scoring/utility.ts';
import { askGates } from './gatekeeping.ts';
import type { Holdings } from './holdings.ts';
import { explainValue, type OpenedDemand, pairValues } from './opened-demand.ts';
import { lackingEvidence } from './rank-demands.ts';
import type { Reading } from './reading.ts';

/** What is known of a pair, and what is wanted. */
export interface Occasion {
  /** The values of the pair, one for each scorer; computed unless given. */
  readonly values?: readonly number[];
  /**
   * Whether the evidence is wanted.
   * @defaultValue true
   */
  readonly evidence?: boolean;
}

/** Scores one pair and accounts for it: gates, values, score, contributions, evidence. */
export function accountFor(
  holdings: Holdings,
  demand: OpenedDemand,
  technology: { readonly record: Technology; readonly reading: Reading },
  { values: known, evidence = true }: Occasion = {},
): Match {
  const { pipeline, index } = holdings;
  const subject = () => ({ demand: demand.record.id, technology: technology.record.id });
  const readings = { demand: demand.reading, technology: technology.reading };
  const { vetoes, flags } = askGates(holdings, readings, subject);
  const values =
    known ??
    pairValues(index, demand, {
      id: technology.record.id,
      features: technology.reading.scorers,
    });
  const score = scorePair(pipeline.scorers, values, pipeline.coupling);
  const attribution = attribute(pipeline.scorers, values, pipeline.coupling);
  const pair = { demand: demand.record, technology: technology.record };
  const explanations = evidence
    ? index.scorers.map((view, i) => {
        const value = values[i] as number;
        if (value < 0) return undefined;
        const opened = demand.scorers[i] as OpenScorer<unknown>;
        const feature = technology.reading.scorers[i];
        return explainValue(view, opened, { feature, value }, pair);
      })
    : [];
  return Object.freeze({
    demand: demand.record.id,
    technology: technology.record.id,
    score: fromMillionths(score.score),
    forDemand: fromMillionths(score.forDemand),
    forTechnology: fromMillionths(score.forTechnology),
    coverage: fromMillionths(score.coverage),
    band: bandOf(pipeline, score),
    baseline: Object.freeze({
      score: fromMillionths(attribution.baseline),
      forDemand: fromMillionths(attribution.baselineForDemand),
      forTechnology: fromMillionths(attribution.baselineForTechnology),
    }),
    components: Object.freeze(componentsOf(pipeline.scorers, values, attribution, explanations)),
    found: termsOf(explanations, 'found'),
    missing: termsOf(explanations, 'missing'),
    vetoes: Object.freeze([...vetoes, ...requirements(pipeline, values)]),
    flags: Object.freeze(flags) as readonly Unknown[],
  });
}

function bandOf(pipeline: Pipeline, { score, coverage }: PairScore): Band {
  if (coverage < pipeline.minCoverage) return 'insufficient';
  if (score >= pipeline.bands.strong) return 'strong';
  if (score >= pipeline.bands.good) return 'good';
  return score >= pipeline.bands.possible ? 'possible' : 'weak';
}

/** What the components of all pairs have in common. */
type ComponentFrame = Pick<Component, 'name' | 'scorer' | 'weight' | 'neutral'>;

const frames = new WeakMap<readonly PipelineScorer[], readonly ComponentFrame[]>();

function framesOf(entries: readonly PipelineScorer[]): readonly ComponentFrame[] {
  const known = frames.get(entries);
  if (known) return known;
  const total = { demand: 0, technology: 0 };
  for (const { demandWeight, technologyWeight } of entries) {
    total.demand += demandWeight;
    total.technology += technologyWeight;
  }
  const made = entries.map((entry) => ({
    name: entry.as,
    scorer: pluginReference(entry.scorer),
    weight: Object.freeze({
      demand: shareOf(entry.demandWeight, total.demand),
      technology: shareOf(entry.technologyWeight, total.technology),
    }),
    neutral: fromMillionths(entry.neutral),
  }));
  frames.set(entries, made);
  return made;
}

function componentsOf(
  entries: readonly PipelineScorer[],
  values: readonly number[],
  attribution: Attribution,
  explanations: readonly (Explanation | undefined)[],
): readonly Component[] {
  return framesOf(entries).map(({ name, scorer, weight, neutral }, i) => {
    const value = values[i] as number;
    const contribution = fromMillionths(attribution.contributions[i] as number);
    const forDemand = fromMillionths(attribution.forDemand[i] as number);
    const forTechnology = fromMillionths(attribution.forTechnology[i] as number);
    const evidence = explanations[i]?.evidence ?? [];
    const sides = { contribution, forDemand, forTechnology, evidence };
    return Object.freeze(
      value < 0
        ? { name, scorer, weight, neutral, absence: absenceOf(value), ...sides }
        : { name, scorer, weight, neutral, value: fromMillionths(value), ...sides },
    );
  });
}

function shareOf(weight: number, total: number): number {
  return total === 0 ? 0 : fromMillionths(Math.round((weight * 1_000_000) / total));
}

function termsOf(
  explanations: readonly (Explanation | undefined)[],
  kind: 'found' | 'missing',
): readonly Term[] {
  return Object.freeze(explanations.flatMap((explanation) => explanation?.[kind] ?? []));
}

/** The vetoes of the policy `require`. */
function requirements(pipeline: Pipeline, values: readonly number[]): readonly Block[] {
  return lackingEvidence(pipeline, values).map((i) => {
    const absence = absenceOf(values[i] as number);
    return {
      outcome: 'block',
      code: 'evidence.required',
      side: absence === 'inapplicable' ? 'both' : absence,
      overridable: true,
      params: { scorer: (pipeline.scorers[i] as Pipeline['scorers'][number]).as, absence },
    };
  });
}
