import type { AnyScorer, Pair } from '../scoring/scorer.ts';
import { type Check, type Law, tryLaws } from './check.ts';
import { corpusLaws } from './corpus-laws.ts';
import { definitionLaws } from './definition-laws.ts';
import { undeclaredField, watchSamples } from './field-laws.ts';
import { hostileDemands, hostileTechnologies } from './hostile-records.ts';
import { pollution } from './pollution.ts';
import { recordVariants } from './record-variants.ts';
import { sameData } from './same-data.ts';
import { type FrozenSamples, freezeSamples, type Samples } from './samples.ts';
import { buildCorpus, openDemand, scoredPairs } from './scorer-corpus.ts';
import { faultyExplanation, firstFault, outOfRange, valueLaws } from './value-laws.ts';

/**
 * Tries a scorer against the laws of its contract: shape and options; a value for one pair of the samples at
 * least, because what is never scored shows nothing; values from 0 to 1; `null` and
 * `undefined` for absence only; the same answer every time, from frozen records; explanations that equal
 * the score and point at text that is there; sound ceilings, bounds and candidates; ranges that equal the
 * loop; statistics and an index without a trace of what was removed; keys, `reads` and symmetry that hold;
 * hostile text.
 *
 * @param scorer - The scorer.
 * @param samples - Records to try it on, and its options; see {@link Samples}. They are copied.
 * @returns One check for each law, for any test runner; {@link assertConformance} throws for the failed.
 * @example
 * ```ts
 * for (const check of checkScorer(myScorer, { technologies, demands })) {
 *   test(check.name, () => assert(check.passed, check.detail));
 * }
 * ```
 */
export function checkScorer(scorer: AnyScorer, samples: Samples): readonly Check[] {
  const frozen = freezeSamples(scorer, samples);
  const definition = tryLaws(definitionLaws(scorer, samples, frozen));
  if (frozen.optionFaults.length > 0) return definition;
  return [...definition, ...tryLaws(scoringLaws(scorer, frozen))];
}

function scoringLaws(scorer: AnyScorer, samples: FrozenSamples): Readonly<Record<string, Law>> {
  return {
    ...valueLaws(scorer, samples),
    ...corpusLaws(scorer, samples),
    'gives equal values to features with equal keys': () => brokenKey(scorer, samples),
    'gives equal values and reasons to queries with equal keys': () =>
      brokenQueryKey(scorer, samples),
    'looks at no field that it does not name': () => readsMore(scorer, samples),
    'withstands hostile text': () => hostileFault(scorer, samples),
  };
}

function brokenKey(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const { key } = scorer;
  if (!key || scorer.index) return undefined;
  const { technologies, demands, context } = samples;
  const corpus = buildCorpus(scorer, technologies, context);
  const variants = recordVariants(technologies)
    .map((technology) => ({ technology, feature: scorer.readTechnology(technology, context) }))
    .filter(({ feature }) => feature !== null);
  for (const demand of demands) {
    const opened = openDemand(scorer, corpus, demand, context);
    const values = new Map<string, number | undefined>();
    for (const { technology, feature } of opened ? variants : []) {
      const name = key(feature);
      const value = opened?.score(feature);
      if (values.has(name) && !Object.is(values.get(name), value)) {
        return `two variants of technologies (the second of ${JSON.stringify(technology.id)}) share the key ${JSON.stringify(name)}, but score ${values.get(name)} and ${value} for demand ${JSON.stringify(demand.id)}`;
      }
      values.set(name, value);
    }
  }
  return undefined;
}

function brokenQueryKey(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const { queryKey } = scorer;
  if (!queryKey) return undefined;
  const { technologies, demands, context } = samples;
  const corpus = buildCorpus(scorer, technologies, context);
  const known = new Map<string, readonly unknown[]>();
  for (const demand of recordVariants(demands)) {
    const query = scorer.readDemand(demand, context);
    const opened = openDemand(scorer, corpus, demand, context);
    if (query === null || !opened) continue;
    const name = queryKey(query);
    const answers = technologies.map((technology, slot) => {
      const feature = corpus.features[slot] ?? null;
      if (feature === null || opened.score(feature) === undefined) return undefined;
      return opened.explain(feature, { demand, technology });
    });
    const before = known.get(name) ?? answers;
    known.set(name, before);
    const at = answers.findIndex((answer, i) => !sameData(before[i], answer));
    if (at < 0) continue;
    return `two variants of demands (the second of ${JSON.stringify(demand.id)}) share the query key ${JSON.stringify(name)}, but differ on technology ${JSON.stringify(technologies[at]?.id)}: ${JSON.stringify(before[at])} and ${JSON.stringify(answers[at])}`;
  }
  return undefined;
}

function readsMore(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const seen = { demand: new Set<string>(), technology: new Set<string>() };
  const { technologies, demands, context } = watchSamples(samples, seen);
  const corpus = buildCorpus(scorer, technologies, context);
  const opened = demands.map((demand) => openDemand(scorer, corpus, demand, context));
  for (const [at, open] of opened.entries()) {
    for (const [slot, technology] of technologies.entries()) {
      const [feature, demand] = [corpus.features[slot] ?? null, demands[at]];
      if (!open || !demand || feature === null || open.score(feature) === undefined) continue;
      open.explain(feature, { demand, technology });
    }
  }
  return undeclaredField(scorer, seen);
}

function hostileFault(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  return pollution(() => {
    const ordinary = {
      technologies: samples.technologies.slice(0, 2),
      demands: samples.demands.slice(0, 2),
    };
    const technologies = [...ordinary.technologies, ...hostileTechnologies()];
    const demands = [...ordinary.demands, ...hostileDemands()];
    // Explaining every pair of long texts would take most of the time of all checks.
    const isTelling = ({ demand, technology }: Pair) =>
      demand.title === technology.title ||
      ordinary.demands.includes(demand) ||
      ordinary.technologies.includes(technology);
    const corpus = buildCorpus(scorer, technologies, samples.context);
    return firstFault(
      scoredPairs(scorer, corpus, demands, samples.context),
      (pair) => outOfRange(pair) ?? (isTelling(pair) ? faultyExplanation(pair) : undefined),
    );
  });
}
