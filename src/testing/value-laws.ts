import type { Demand } from '../model/demand.ts';
import { evidenceSchema } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import type { Explanation } from '../scoring/explanation.ts';
import type { AnyScorer } from '../scoring/scorer.ts';
import type { Law } from './check.ts';
import { without } from './record-variants.ts';
import { sameData } from './same-data.ts';
import type { FrozenSamples } from './samples.ts';
import {
  buildCorpus,
  explainPair,
  openDemand,
  pairName,
  type ScoredPair,
  scoredPairs,
} from './scorer-corpus.ts';
import { misplacedSpan } from './span-place.ts';

/** What a scorer's numbers and explanations keep. */
export function valueLaws(
  scorer: AnyScorer,
  samples: FrozenSamples,
): Readonly<Record<string, Law>> {
  const pairs = () => scoredPairs(scorer, corpus(), samples.demands, samples.context);
  const corpus = () => buildCorpus(scorer, samples.technologies, samples.context);
  const first = (fault: (pair: ScoredPair) => string | undefined): Law => {
    return () => firstFault(pairs(), fault);
  };
  return {
    'gives a number to one of the pairs at least': () => neverScored(scorer, pairs()),
    'gives numbers from 0 to 1, or undefined': first(outOfRange),
    'finds null, and nothing else, where a record says nothing': () =>
      numberForNothing(scorer, samples),
    'answers the same every time': () => changedAnswer(scorer, samples),
    'explains exactly what it scores': first(wrongExplanation),
    'points at text that is there': first(wrongSpan),
    'never exceeds its ceiling': first(aboveCeiling),
    'never exceeds its bound': first(aboveBound),
    'gives the same value with the sides exchanged, if it says so': () =>
      asymmetry(scorer, samples),
  };
}

/** The first fault of any pair, with the pair's name. */
export function firstFault(
  pairs: Iterable<ScoredPair>,
  fault: (pair: ScoredPair) => string | undefined,
): string | undefined {
  for (const pair of pairs) {
    const found = fault(pair);
    if (found !== undefined) return `${found}, for ${pairName(pair)}`;
  }
  return undefined;
}

/** Samples on which the other laws would find nothing because the scorer has nothing to say. */
function neverScored({ reads }: AnyScorer, pairs: Iterable<ScoredPair>): string | undefined {
  for (const { value } of pairs) if (value !== undefined) return undefined;
  const fields = reads && ` (demand: ${list(reads.demand)}; technology: ${list(reads.technology)})`;
  return `no pair of the samples was scored; add records that state what the scorer reads${fields ?? ''}`;
}

function list(names: readonly string[] = []): string {
  return names.length > 0 ? names.join(', ') : 'nothing';
}

/** A value that is neither a number from 0 to 1 nor `undefined`. */
export function outOfRange({ value }: ScoredPair): string | undefined {
  const fits = value === undefined || (typeof value === 'number' && value >= 0 && value <= 1);
  return fits ? undefined : `\`score\` returned ${String(value)}`;
}

function wrongExplanation(pair: ScoredPair): string | undefined {
  return pair.value === undefined ? undefined : foreignExplanation(explainPair(pair), pair);
}

function wrongSpan(pair: ScoredPair): string | undefined {
  return pair.value === undefined ? undefined : misplacedSpan(explainPair(pair), pair);
}

/** What is wrong with an explanation, its spans included. */
export function faultyExplanation(pair: ScoredPair): string | undefined {
  if (pair.value === undefined) return undefined;
  const explanation = explainPair(pair);
  return foreignExplanation(explanation, pair) ?? misplacedSpan(explanation, pair);
}

/** An explanation of another value, or with evidence that is not of its form. */
function foreignExplanation(
  { value, evidence }: Explanation,
  pair: ScoredPair,
): string | undefined {
  if (!Object.is(value, pair.value)) {
    return `\`explain\` gave the value ${value} where \`score\` gave ${pair.value}`;
  }
  const wrong = evidence.find((fact) => {
    return !evidenceSchema.safeParse(fact).success || !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(fact.code);
  });
  return (
    wrong &&
    `the evidence ${JSON.stringify(wrong)} is not of the form \`{ code: 'scorer.fact', sentiment, params?, spans? }\``
  );
}

function aboveCeiling({ opened, value = 0 }: ScoredPair): string | undefined {
  return value <= opened.ceiling && opened.ceiling <= 1
    ? undefined
    : `\`score\` returned ${value} under a ceiling of ${opened.ceiling}`;
}

function aboveBound({ opened, feature, value = 0 }: ScoredPair): string | undefined {
  const bound = opened.bound?.(feature) ?? opened.ceiling;
  return value <= bound && bound <= opened.ceiling
    ? undefined
    : `\`score\` returned ${value}, \`bound\` ${bound}, under a ceiling of ${opened.ceiling}`;
}

function numberForNothing(
  scorer: AnyScorer,
  { technologies, demands, context }: FrozenSamples,
): string | undefined {
  return (
    wrongAbsence(technologies, scorer.reads?.technology, (technology) =>
      scorer.readTechnology(technology, context),
    ) ?? wrongAbsence(demands, scorer.reads?.demand, (demand) => scorer.readDemand(demand, context))
  );
}

function wrongAbsence<Fields extends Technology | Demand>(
  records: readonly Fields[],
  names: readonly string[] | undefined,
  read: (record: Fields) => unknown,
): string | undefined {
  for (const record of records) {
    const id = JSON.stringify(record.id);
    if (read(record) === undefined) {
      return `reading ${id} returned undefined; it has to return null where it finds nothing`;
    }
    if (names && names.length > 0 && read(without(record, names)) !== null) {
      return `reading ${id} without any of the fields named in \`reads\` did not return null`;
    }
  }
  return undefined;
}

function changedAnswer(
  scorer: AnyScorer,
  { technologies, demands, context }: FrozenSamples,
): string | undefined {
  const before = answers(
    scoredPairs(scorer, buildCorpus(scorer, technologies, context), demands, context),
  );
  const corpus = buildCorpus(scorer, technologies, context);
  const backwards = [...scoredPairs(scorer, corpus, [...demands].reverse(), context)].reverse();
  const again = answers(backwards);
  for (const [name, answer] of before) {
    if (!sameData(answer, again.get(name))) {
      return `the same ${name} were scored ${JSON.stringify(answer)} and then ${JSON.stringify(again.get(name))}`;
    }
  }
  return undefined;
}

function answers(pairs: Iterable<ScoredPair>): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const pair of pairs) {
    const explanation = pair.value === undefined ? undefined : explainPair(pair);
    found.set(pairName(pair), [pair.value, pair.opened.score(pair.feature), explanation]);
  }
  return found;
}

function asymmetry(
  scorer: AnyScorer,
  { technologies, demands, context }: FrozenSamples,
): string | undefined {
  if (scorer.symmetric !== true) return undefined;
  const corpus = buildCorpus(scorer, technologies, context);
  const offered = demands as readonly object[] as readonly Technology[];
  const wanted = technologies as readonly object[] as readonly Demand[];
  const values = new Map(
    wanted.map((demand) => {
      const opened = openDemand(scorer, corpus, demand, context);
      const features = offered.map((technology) => scorer.readTechnology(technology, context));
      const row = features.map((feature) =>
        feature === null ? undefined : opened?.score(feature),
      );
      return [demand.id, new Map(offered.map(({ id }, i) => [id, row[i]]))];
    }),
  );
  return firstFault(scoredPairs(scorer, corpus, demands, context), (pair) => {
    const exchanged = values.get(pair.technology.id)?.get(pair.demand.id);
    return Object.is(pair.value, exchanged)
      ? undefined
      : `the value is ${pair.value}, but ${exchanged} with the sides exchanged`;
  });
}
