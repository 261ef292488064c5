import type { Demand } from '../model/demand.ts';
import type { Technology } from '../model/technology.ts';
import type { Explanation } from '../scoring/explanation.ts';
import type { AnyScorer, OpenScorer, ReadContext, ScorerIndex } from '../scoring/scorer.ts';

/** Technologies as one scorer sees them: slot i holds technology i. */
export interface ScorerCorpus {
  /** The technologies. */
  readonly technologies: readonly Technology[];
  /** What the scorer read from each; `null` where it found nothing. */
  readonly features: readonly unknown[];
  /** The scorer's statistics. */
  readonly statistics: unknown;
  /** The scorer's index. */
  readonly index: ScorerIndex<unknown> | undefined;
}

/** One pair that the scorer gave a number or found inapplicable. */
export interface ScoredPair {
  /** The demand. */
  readonly demand: Demand;
  /** The technology. */
  readonly technology: Technology;
  /** What the scorer read from it. */
  readonly feature: unknown;
  /** The demand, opened. */
  readonly opened: OpenScorer<unknown>;
  /** What `score` returned. */
  readonly value: number | undefined;
}

/** Reads technologies and counts them in. */
export function buildCorpus(
  scorer: AnyScorer,
  technologies: readonly Technology[],
  context: ReadContext<unknown>,
): ScorerCorpus {
  const features = technologies.map((technology) => scorer.readTechnology(technology, context));
  const statistics = scorer.statistics?.empty();
  const index = scorer.index?.(context);
  features.forEach((feature, slot) => {
    if (feature === null) return;
    scorer.statistics?.add(statistics, feature);
    index?.add(slot, feature);
  });
  return { technologies, features, statistics, index };
}

/** Opens a demand; `null` if the scorer finds nothing in it. */
export function openDemand(
  scorer: AnyScorer,
  { statistics, index }: ScorerCorpus,
  demand: Demand,
  context: ReadContext<unknown>,
): OpenScorer<unknown> | null {
  const query = scorer.readDemand(demand, context);
  return query === null ? null : scorer.open(query, { ...context, statistics, index });
}

/** Every pair in which both sides say something, scored. */
export function* scoredPairs(
  scorer: AnyScorer,
  corpus: ScorerCorpus,
  demands: readonly Demand[],
  context: ReadContext<unknown>,
): Generator<ScoredPair> {
  for (const demand of demands) {
    const opened = openDemand(scorer, corpus, demand, context);
    if (opened === null) continue;
    for (const [slot, technology] of corpus.technologies.entries()) {
      const feature = featureOf(corpus, slot);
      if (feature === null) continue;
      yield { demand, technology, feature, opened, value: opened.score(feature) };
    }
  }
}

/** What the scorer read from the technology of a slot, as its index keeps it if it has one. */
export function featureOf({ features, index }: ScorerCorpus, slot: number): unknown {
  const feature = features[slot];
  return feature === null || feature === undefined ? null : (index?.feature(slot) ?? feature);
}

/** The explanation of a pair that has a number. */
export function explainPair({ opened, feature, demand, technology }: ScoredPair): Explanation {
  return opened.explain(feature, { demand, technology });
}

/** Names a pair in a counterexample. */
export function pairName({
  demand,
  technology,
}: Pick<ScoredPair, 'demand' | 'technology'>): string {
  return `demand ${JSON.stringify(demand.id)} and technology ${JSON.stringify(technology.id)}`;
}
