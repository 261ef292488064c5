import type { Demand } from '../model/demand.ts';
import { blockSchema, unknownSchema } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import type { AnyGate, Verdict } from '../scoring/gate.ts';
import { type Check, type Law, tryLaws } from './check.ts';
import { definitionLaws } from './definition-laws.ts';
import { undeclaredField, watchSamples } from './field-laws.ts';
import { hostileDemands, hostileTechnologies } from './hostile-records.ts';
import { pollution } from './pollution.ts';
import { recordVariants } from './record-variants.ts';
import { sameData } from './same-data.ts';
import { type FrozenSamples, freezeSamples, type Samples } from './samples.ts';

/**
 * Tries a gate against the laws of its contract: shape and options; verdicts of the right form; the same
 * verdict every time, from frozen records; keys, marks and `reads` that hold; hostile text.
 *
 * @param gate - The gate.
 * @param samples - Records to try it on, and its options; see {@link Samples}. They are copied.
 * @returns One check for each law, for any test runner; {@link assertConformance} throws for the failed.
 * @example
 * ```ts
 * assertConformance(checkGate(myGate, { technologies, demands }));
 * ```
 */
export function checkGate(gate: AnyGate, samples: Samples): readonly Check[] {
  const frozen = freezeSamples(gate, samples);
  const definition = tryLaws(definitionLaws(gate, samples, frozen));
  if (frozen.optionFaults.length > 0) return definition;
  return [...definition, ...tryLaws(verdictLaws(gate, frozen))];
}

interface JudgedPair {
  readonly demand: Demand;
  readonly technology: Technology;
  readonly verdict: Verdict;
}

function verdictLaws(gate: AnyGate, samples: FrozenSamples): Readonly<Record<string, Law>> {
  return {
    'lets pass, blocks or does not know, with a code and a side': () => malformed(gate, samples),
    'answers the same every time': () => changedVerdict(gate, samples),
    'gives equal verdicts to features with equal keys': () => brokenKey(gate, samples),
    'gives equal verdicts to queries with equal keys': () => brokenQueryKey(gate, samples),
    'lets pairs pass that share no mark': () => brokenMarks(gate, samples),
    'looks at no field that it does not name': () => {
      const seen = { demand: new Set<string>(), technology: new Set<string>() };
      for (const _ of judgedPairs(gate, watchSamples(samples, seen)));
      return undeclaredField(gate, seen);
    },
    'withstands hostile text': () =>
      pollution(() =>
        malformed(gate, {
          ...samples,
          technologies: [...samples.technologies.slice(0, 3), ...hostileTechnologies()],
          demands: [...samples.demands.slice(0, 3), ...hostileDemands()],
        }),
      ),
  };
}

function* judgedPairs(gate: AnyGate, samples: FrozenSamples): Generator<JudgedPair> {
  const { technologies, demands, context } = samples;
  const features = technologies.map((technology) => gate.readTechnology(technology, context));
  for (const demand of demands) {
    const query = gate.readDemand(demand, context);
    for (const [i, technology] of technologies.entries()) {
      yield { demand, technology, verdict: gate.check(query, features[i], context) };
    }
  }
}

function malformed(gate: AnyGate, samples: FrozenSamples): string | undefined {
  for (const pair of judgedPairs(gate, samples)) {
    if (pair.verdict === undefined || isWellFormed(pair.verdict)) continue;
    return `\`check\` returned ${JSON.stringify(pair.verdict)}, for ${nameOf(pair)}`;
  }
  return undefined;
}

function isWellFormed(verdict: unknown): boolean {
  const parsed = blockSchema.safeParse(verdict);
  const either = parsed.success ? parsed : unknownSchema.safeParse(verdict);
  return either.success && /^[a-z0-9-]+\.[a-z0-9-]+$/.test(either.data.code);
}

function changedVerdict(gate: AnyGate, samples: FrozenSamples): string | undefined {
  const { technologies, demands } = samples;
  const before = [...judgedPairs(gate, samples)];
  const backwards = {
    ...samples,
    technologies: [...technologies].reverse(),
    demands: [...demands].reverse(),
  };
  const again = [...judgedPairs(gate, backwards)].reverse();
  const at = before.findIndex(({ verdict }, i) => !sameData(verdict, again[i]?.verdict));
  const pair = before[at];
  return (
    pair &&
    `the verdict was ${JSON.stringify(pair.verdict)} and then ${JSON.stringify(again[at]?.verdict)}, for ${nameOf(pair)}`
  );
}

function brokenKey(gate: AnyGate, samples: FrozenSamples): string | undefined {
  const { key } = gate;
  if (!key) return undefined;
  const { technologies, demands, context } = samples;
  const features = recordVariants(technologies).map((technology) =>
    gate.readTechnology(technology, context),
  );
  for (const demand of demands) {
    const query = gate.readDemand(demand, context);
    const verdicts = new Map<string, Verdict>();
    for (const feature of features) {
      const [name, verdict] = [key(feature), gate.check(query, feature, context)];
      if (verdicts.has(name) && !sameData(verdicts.get(name), verdict)) {
        return `two variants of technologies share the key ${JSON.stringify(name)}, but get ${JSON.stringify(verdicts.get(name))} and ${JSON.stringify(verdict)} for demand ${JSON.stringify(demand.id)}`;
      }
      verdicts.set(name, verdict);
    }
  }
  return undefined;
}

function brokenQueryKey(gate: AnyGate, samples: FrozenSamples): string | undefined {
  const { queryKey } = gate;
  if (!queryKey) return undefined;
  const { technologies, demands, context } = samples;
  const features = technologies.map((technology) => gate.readTechnology(technology, context));
  const known = new Map<string, readonly Verdict[]>();
  for (const demand of recordVariants(demands)) {
    const query = gate.readDemand(demand, context);
    const name = queryKey(query);
    const verdicts = features.map((feature) => gate.check(query, feature, context));
    const before = known.get(name) ?? verdicts;
    known.set(name, before);
    const at = verdicts.findIndex((verdict, i) => !sameData(before[i], verdict));
    if (at < 0) continue;
    return `two variants of demands (the second of ${JSON.stringify(demand.id)}) share the query key ${JSON.stringify(name)}, but get ${JSON.stringify(before[at])} and ${JSON.stringify(verdicts[at])} with technology ${JSON.stringify(technologies[at]?.id)}`;
  }
  return undefined;
}

function brokenMarks(gate: AnyGate, samples: FrozenSamples): string | undefined {
  const { marks } = gate;
  if (!marks) return undefined;
  const { context } = samples;
  const technologies = recordVariants(samples.technologies);
  const features = technologies.map((technology) => gate.readTechnology(technology, context));
  const names = features.map((feature) => marks.feature(feature));
  for (const demand of recordVariants(samples.demands)) {
    const query = gate.readDemand(demand, context);
    const own = new Set(marks.query(query));
    const at = features.findIndex(
      (feature, i) =>
        !names[i]?.some((name) => own.has(name)) &&
        gate.check(query, feature, context) !== undefined,
    );
    if (at < 0) continue;
    return `\`check\` did not let a variant of demand ${JSON.stringify(demand.id)} and one of technology ${JSON.stringify(technologies[at]?.id)} pass, though they share no mark`;
  }
  return undefined;
}

function nameOf({ demand, technology }: JudgedPair): string {
  return `demand ${JSON.stringify(demand.id)} and technology ${JSON.stringify(technology.id)}`;
}
