import type { AnyScorer, OpenScorer, SlotBounds } from '../scoring/scorer.ts';
import type { Law } from './check.ts';
import { fractionIn, sameData } from './same-data.ts';
import type { FrozenSamples } from './samples.ts';
import { buildCorpus, featureOf, openDemand, type ScorerCorpus } from './scorer-corpus.ts';

/** What a scorer's statistics and index keep. */
export function corpusLaws(
  scorer: AnyScorer,
  samples: FrozenSamples,
): Readonly<Record<string, Law>> {
  return {
    'counts technologies in and out without a trace': () => statisticsTrace(scorer, samples),
    'empties the slots of its index without a trace': () => indexTrace(scorer, samples),
    'scores ranges of slots as it scores one by one': () => wrongRange(scorer, samples),
    'scores and bounds a slot as it scores ranges': () => wrongSlot(scorer, samples),
    'leaves no technology out of its candidates': () => lostCandidate(scorer, samples),
  };
}

function statisticsTrace(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const { statistics: group } = scorer;
  if (!group) return undefined;
  const features = buildCorpus(scorer, samples.technologies, samples.context).features.filter(
    (feature) => feature !== null,
  );
  const counted = (added: readonly unknown[], removed: readonly unknown[] = []) => {
    const statistics = group.empty();
    for (const feature of added) group.add(statistics, feature);
    for (const feature of removed) group.remove(statistics, feature);
    return statistics;
  };
  const all = counted(features);
  const half = features.slice(0, Math.ceil(features.length / 2));
  const fraction = fractionIn(all);
  if (fraction !== undefined) {
    return `the statistics hold ${fraction}; sums of numbers that are not whole depend on their order`;
  }
  if (!sameData(all, counted([...features].reverse()))) {
    return 'the statistics depend on the order in which technologies are added';
  }
  if (!sameData(group.empty(), counted(features, features))) {
    return 'adding and removing every technology does not restore empty statistics';
  }
  return sameData(counted(half), counted(features, features.slice(half.length).reverse()))
    ? undefined
    : 'removing technologies does not restore the statistics of those that are left';
}

function indexTrace(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  if (!scorer.index) return undefined;
  const { technologies, context } = samples;
  const kept = technologies.map((_, slot) => slot % 2 === 0);
  const fresh = fill(scorer, samples, (slot) => kept[slot] === true);
  const used = buildCorpus(scorer, [...technologies].reverse(), context);
  const reused = { ...fresh, statistics: used.statistics, index: used.index };
  empty(scorer, used);
  enter(scorer, reused, (slot) => kept[slot] === true);
  const emptied = fill(scorer, samples, () => true);
  empty(scorer, {
    ...emptied,
    features: emptied.features.map((f, slot) => (kept[slot] ? null : f)),
  });
  const wanted = results(scorer, samples, fresh);
  const name = (got: ReadonlyMap<string, unknown>) =>
    [...wanted].find(([key, value]) => !sameData(value, got.get(key)))?.[0];
  const afterReuse = name(results(scorer, samples, reused));
  if (afterReuse !== undefined) return `slots that were used before change ${afterReuse}`;
  const afterRemoval = name(
    results(scorer, samples, { ...fresh, statistics: emptied.statistics, index: emptied.index }),
  );
  return afterRemoval && `technologies that were removed change ${afterRemoval}`;
}

/** A corpus in which only some slots are occupied. */
function fill(
  scorer: AnyScorer,
  { technologies, context }: FrozenSamples,
  occupied: (slot: number) => boolean,
): ScorerCorpus {
  const features = technologies.map((technology, slot) =>
    occupied(slot) ? scorer.readTechnology(technology, context) : null,
  );
  const index = scorer.index?.(context);
  const corpus = { technologies, features, statistics: scorer.statistics?.empty(), index };
  enter(scorer, corpus, occupied);
  return corpus;
}

function enter(
  scorer: AnyScorer,
  { features, statistics, index }: ScorerCorpus,
  occupied: (slot: number) => boolean,
): void {
  features.forEach((feature, slot) => {
    if (feature === null || !occupied(slot)) return;
    scorer.statistics?.add(statistics, feature);
    index?.add(slot, feature);
  });
}

/** Removes every technology that has a feature. */
function empty(scorer: AnyScorer, { features, statistics, index }: ScorerCorpus): void {
  features.forEach((feature, slot) => {
    if (feature === null) return;
    scorer.statistics?.remove(statistics, index?.feature(slot) ?? feature);
    index?.remove(slot);
  });
}

/** Everything that a corpus lets a scorer say about the occupied slots. */
function results(
  scorer: AnyScorer,
  { demands, context }: FrozenSamples,
  corpus: ScorerCorpus,
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const demand of demands) {
    const opened = openDemand(scorer, corpus, demand, context);
    if (opened === null) continue;
    const range = scoreSlots(opened, corpus.technologies.length, corpus.technologies.length);
    for (const [slot, technology] of corpus.technologies.entries()) {
      const feature = featureOf(corpus, slot);
      if (feature === null) continue;
      const value = opened.score(feature);
      const explanation =
        value === undefined ? undefined : opened.explain(feature, { demand, technology });
      const name = `demand ${JSON.stringify(demand.id)} and technology ${JSON.stringify(technology.id)}`;
      found.set(`the value of ${name}`, [value, range?.[slot]]);
      found.set(`the explanation of ${name}`, explanation);
    }
  }
  return found;
}

function wrongRange(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const { technologies, demands, context } = samples;
  const corpus = buildCorpus(scorer, technologies, context);
  for (const demand of demands) {
    for (const step of [1, 3, technologies.length]) {
      const opened = openDemand(scorer, corpus, demand, context);
      const got = opened && scoreSlots(opened, technologies.length, step);
      if (!opened || !got) continue;
      const slot = technologies.findIndex((_, at) => {
        const feature = featureOf(corpus, at);
        return feature !== null && millionths(opened.score(feature)) !== got[at];
      });
      if (slot < 0) continue;
      const alone = millionths(opened.score(featureOf(corpus, slot)));
      return `\`scoreRange\` in steps of ${step} wrote ${got[slot]} where \`score\` gives ${alone}, for demand ${JSON.stringify(demand.id)} and technology ${JSON.stringify(technologies[slot]?.id)}`;
    }
  }
  return undefined;
}

/** Scores all slots in ascending, adjoining ranges of a length. */
function scoreSlots(
  opened: OpenScorer<unknown>,
  count: number,
  step: number,
): Int32Array | undefined {
  if (!opened.scoreRange) return undefined;
  const values = new Int32Array(count);
  for (let from = 0; from < count; from += step) {
    const to = Math.min(count, from + step);
    const range = new Int32Array(to - from).fill(-7);
    opened.scoreRange(from, to, range);
    values.set(range, from);
  }
  return values;
}

function millionths(value: number | undefined): number {
  return value === undefined ? -1 : Math.round(value * 1e6);
}

function wrongSlot(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const { technologies, demands, context } = samples;
  const corpus = buildCorpus(scorer, technologies, context);
  for (const demand of demands) {
    const opened = openDemand(scorer, corpus, demand, context);
    if (!opened?.scoreSlot) continue;
    const numbers = new Int32Array(technologies.length);
    const bounds = opened.slotBounds?.();
    bounds?.numbers(0, technologies.length, numbers);
    for (const [slot, { id }] of technologies.entries()) {
      const feature = featureOf(corpus, slot);
      const number = numbers[slot] as number;
      const wrong =
        feature === null
          ? undefined
          : (slotFault(opened, feature, { slot, number }) ??
            boundFault(opened, feature, { bounds, number }));
      if (wrong === undefined) continue;
      return `${wrong}, for demand ${JSON.stringify(demand.id)} and technology ${JSON.stringify(id)}`;
    }
  }
  return undefined;
}

function slotFault(
  opened: OpenScorer<unknown>,
  feature: unknown,
  { slot, number }: { readonly slot: number; readonly number: number },
): string | undefined {
  const alone = millionths(opened.score(feature));
  const got = opened.scoreSlot?.(slot, number);
  return got === alone ? undefined : `\`scoreSlot\` gave ${got} where \`score\` gives ${alone}`;
}

function boundFault(
  opened: OpenScorer<unknown>,
  feature: unknown,
  { bounds, number }: { readonly bounds: SlotBounds | undefined; readonly number: number },
): string | undefined {
  const value = millionths(opened.score(feature));
  const limit = bounds ? bounds.limits[number >> bounds.shift] : millionths(opened.ceiling);
  if (limit === undefined) return `\`slotBounds\` has no limit for the number ${number}`;
  if (value > limit) {
    return `\`${bounds ? 'slotBounds' : 'ceiling'}\` gave the limit ${limit} where the value is ${value}`;
  }
  return bounds && value < 0 && limit >= 0 && !bounds.isPartial
    ? '`slotBounds` must be `isPartial` where a pair cannot be compared'
    : undefined;
}

function lostCandidate(scorer: AnyScorer, samples: FrozenSamples): string | undefined {
  const { technologies, demands, context } = samples;
  const corpus = buildCorpus(scorer, technologies, context);
  for (const demand of demands) {
    const opened = openDemand(scorer, corpus, demand, context);
    if (!opened?.candidates) continue;
    const candidates = new Set(opened.candidates());
    const lost = technologies.findIndex(
      (_, slot) => !candidates.has(slot) && slotValue(opened, corpus, slot) > 0,
    );
    if (lost < 0) continue;
    return `technology ${JSON.stringify(technologies[lost]?.id)} scores ${slotValue(opened, corpus, lost)} for demand ${JSON.stringify(demand.id)}, but is not among its candidates`;
  }
  return undefined;
}

function slotValue(opened: OpenScorer<unknown>, corpus: ScorerCorpus, slot: number): number {
  const feature = featureOf(corpus, slot);
  return feature === null ? 0 : (opened.score(feature) ?? 0);
}
