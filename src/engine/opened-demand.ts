import type { Demand } from '../model/demand.ts';
import type { Explanation } from '../scoring/explanation.ts';
import { fromMillionths } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import type { OpenScorer, Pair } from '../scoring/scorer.ts';
import { callPlugin, pluginFailure, type Subject } from './plugin-call.ts';
import { quantise, quantised } from './plugin-value.ts';
import type { Reading } from './reading.ts';
import type { ScorerColumn, TechnologyIndex } from './technology-index.ts';

/** A demand made ready to be compared with technologies. */
export interface OpenedDemand {
  /** The record. */
  readonly record: Demand;
  /** What the plugins read from it. */
  readonly reading: Reading;
  /** The scorers, opened; `null` where a scorer found nothing in the demand. */
  readonly scorers: readonly (OpenScorer<unknown> | null)[];
}

/** Opens a demand with every scorer of the pipeline. */
export function openDemand(index: TechnologyIndex, record: Demand, reading: Reading): OpenedDemand {
  return {
    record,
    reading,
    scorers: index.scorers.map((view, i) => {
      const query = reading.scorers[i];
      return query === null ? null : openQuery(view, query, () => ({ demand: record.id }));
    }),
  };
}

/** Opens a query, or finds one with the same key open. */
function openQuery(
  { entry, context, statistics, index, openings }: ScorerColumn,
  query: unknown,
  subject: () => Subject,
): OpenScorer<unknown> {
  const { scorer } = entry;
  const key = callPlugin(scorer, 'queryKey', subject, () => scorer.queryKey?.(query));
  const known = key === undefined ? undefined : openings.get(key);
  if (known) return known;
  const opened = callPlugin(scorer, 'open', subject, () =>
    scorer.open(query, { ...context, statistics, index }),
  );
  if (key !== undefined) openings.set(key, opened);
  return opened;
}

/** The value that a scorer gives to a feature, in millionths, or a negative number of `ABSENT`. */
export function featureValue(
  view: ScorerColumn,
  opened: OpenScorer<unknown> | null,
  feature: unknown,
  subject: () => { readonly demand: string; readonly technology: string | undefined },
): number {
  if (opened === null) return feature === null ? ABSENT.both : ABSENT.demand;
  if (feature === null) return ABSENT.technology;
  const { scorer } = view.entry;
  const value = callPlugin(scorer, 'score', subject, () => opened.score(feature));
  return quantise(scorer, value, subject);
}

/** The values of a pair, one for each scorer. */
export function pairValues(
  index: TechnologyIndex,
  demand: OpenedDemand,
  technology: { readonly id: string; readonly features: readonly unknown[] },
): readonly number[] {
  const subject = () => ({ demand: demand.record.id, technology: technology.id });
  return index.scorers.map((view, i) =>
    featureValue(
      view,
      demand.scorers[i] as OpenScorer<unknown> | null,
      technology.features[i],
      subject,
    ),
  );
}

/** A scorer's explanation of a pair; checked to be of the value that it has given, in millionths. */
export function explainValue(
  view: ScorerColumn,
  opened: OpenScorer<unknown>,
  { feature, value }: { readonly feature: unknown; readonly value: number },
  pair: Pair,
): Explanation {
  const { scorer } = view.entry;
  const subject = () => ({ demand: pair.demand.id, technology: pair.technology.id });
  const explanation = callPlugin(scorer, 'explain', subject, () => opened.explain(feature, pair));
  if (quantised(explanation.value) !== value) {
    throw pluginFailure(
      scorer,
      `explained ${explanation.value} where it had scored ${fromMillionths(value)}`,
      subject(),
    );
  }
  return explanation;
}
