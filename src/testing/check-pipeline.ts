import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { type Match, matchSchema } from '../model/match.ts';
import { createPipeline } from '../scoring/define-pipeline.ts';
import { toMillionths } from '../scoring/millionths.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import { type Check, type Law, tryLaws } from './check.ts';
import { sameData } from './same-data.ts';
import type { Samples } from './samples.ts';

/** The records that a pipeline is tried on; the options of its plugins are its own. */
export type PipelineSamples = Omit<Samples, 'options'>;

/**
 * Tries a pipeline, in an engine, against the laws of matching: it comes back from its specification; the
 * account of every match adds up; a pair has one score from both sides; the top of a list is that of
 * scoring every pair, ties included; neither the order of the records nor what was removed leaves a trace.
 * Its plugins are tried by {@link checkScorer} and {@link checkGate}.
 *
 * @param pipeline - The pipeline.
 * @param samples - Records to try it on.
 * @returns One check for each law, for any test runner; {@link assertConformance} throws for the failed.
 * @example
 * ```ts
 * assertConformance(checkPipeline(myPipeline, { technologies, demands }));
 * ```
 */
export function checkPipeline(pipeline: Pipeline, samples: PipelineSamples): readonly Check[] {
  return tryLaws(pipelineLaws(pipeline, samples));
}

function pipelineLaws(pipeline: Pipeline, samples: PipelineSamples): Readonly<Record<string, Law>> {
  const engine = engineOf(pipeline, samples);
  return {
    'comes back from its specification': () => lostInSpec(pipeline),
    'gives an account that adds up': () => firstFault(allMatches(engine(), samples), wrongAccount),
    'gives a pair one score from both sides': () => oneSided(engine(), samples),
    'ranks as scoring every pair does': () => wrongTop(engine(), samples),
    'does not depend on the order of the records': () => {
      const technologies = [...samples.technologies].reverse();
      const demands = [...samples.demands].reverse();
      return difference(
        engine(),
        engineOf(pipeline, { ...samples, technologies, demands })(),
        samples,
      );
    },
    'keeps no trace of what was removed': () =>
      difference(engine(), churned(pipeline, samples), samples),
  };
}

function engineOf(pipeline: Pipeline, samples: PipelineSamples): () => Engine {
  const { technologies, demands, organizations = [], asOf = '2026-01-01' } = samples;
  return () => createEngine({ technologies, demands, organizations, pipeline, asOf });
}

function lostInSpec(pipeline: Pipeline): string | undefined {
  const plugins = [
    ...pipeline.scorers.map(({ scorer }) => scorer),
    ...pipeline.gates.map(({ gate }) => gate),
  ];
  const text = JSON.stringify(pipeline);
  const again = JSON.stringify(createPipeline(JSON.parse(text), { plugins }));
  return again === text ? undefined : `the specification ${text} came back as ${again}`;
}

function* allMatches(engine: Engine, { demands }: PipelineSamples): Generator<Match> {
  for (const { id } of demands) {
    yield* engine.match(id, { from: 'demands', top: Number.POSITIVE_INFINITY }).matches;
  }
}

function firstFault(
  matches: Iterable<Match>,
  fault: (match: Match) => string | undefined,
): string | undefined {
  for (const match of matches) {
    const found = fault(match);
    if (found !== undefined) return `${found}, for ${nameOf(match)}`;
  }
  return undefined;
}

function wrongAccount(match: Match): string | undefined {
  const parsed = matchSchema.safeParse(match);
  if (!parsed.success)
    return `the match is not of its form: ${JSON.stringify(parsed.error.issues)}`;
  const parts = [
    ['score', 'contribution'],
    ['forDemand', 'forDemand'],
    ['forTechnology', 'forTechnology'],
  ] as const;
  for (const [total, part] of parts) {
    const sum = match.components.reduce(
      (sum, component) => sum + toMillionths(component[part]),
      toMillionths(match.baseline[total]),
    );
    if (sum !== toMillionths(match[total])) {
      return `\`${total}\` is ${match[total]}, but the baseline and the contributions add up to ${sum / 1e6}`;
    }
  }
  return undefined;
}

function oneSided(engine: Engine, { technologies, demands }: PipelineSamples): string | undefined {
  const top = Number.POSITIVE_INFINITY;
  const fromTechnologies = new Map(
    technologies.flatMap(({ id }) =>
      engine
        .match(id, { from: 'technologies', top })
        .matches.map((match) => [nameOf(match), match] as const),
    ),
  );
  const fromDemands = demands.flatMap(
    ({ id }) => engine.match(id, { from: 'demands', top }).matches,
  );
  if (fromDemands.length !== fromTechnologies.size) {
    return `${fromDemands.length} pairs match from the demands, ${fromTechnologies.size} from the technologies`;
  }
  return firstFault(fromDemands, (match) =>
    sameData(match, fromTechnologies.get(nameOf(match)))
      ? undefined
      : 'the match differs when it is asked for from the technology',
  );
}

function wrongTop(engine: Engine, { technologies, demands }: PipelineSamples): string | undefined {
  for (const demand of demands) {
    const all = technologies
      .map(({ id }) => engine.score(demand.id, id))
      .filter(({ vetoes }) => vetoes.length === 0)
      .sort(byScoreThenId);
    for (const top of [1, 3, 10, technologies.length]) {
      const { matches } = engine.match(demand.id, { from: 'demands', top });
      if (!sameData(matches, all.slice(0, top))) {
        return `the top ${top} of demand ${JSON.stringify(demand.id)} are ${listed(matches)}, but scoring every pair gives ${listed(all.slice(0, top))}`;
      }
    }
  }
  return undefined;
}

function byScoreThenId(a: Match, b: Match): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.technology < b.technology ? -1 : 1;
}

function listed(matches: readonly Match[]): string {
  return matches.map(({ technology, score }) => `${technology} ${score}`).join(', ');
}

/** An engine that holds the samples after additions, replacements and removals in another order. */
function churned(pipeline: Pipeline, samples: PipelineSamples): Engine {
  const half = Math.ceil(samples.technologies.length / 2);
  const [first, second] = [samples.technologies.slice(0, half), samples.technologies.slice(half)];
  const engine = engineOf(pipeline, { ...samples, technologies: second })();
  engine.add({ technologies: [...first].reverse() });
  engine.remove({ technologies: second.map(({ id }) => id) });
  engine.add({
    technologies: second.map((technology, i) => ({
      ...(first[i] ?? technology),
      id: technology.id,
    })),
  });
  engine.update({ technologies: second });
  engine.remove({ demands: samples.demands.map(({ id }) => id) });
  engine.add({ demands: samples.demands });
  return engine;
}

function difference(a: Engine, b: Engine, { demands }: PipelineSamples): string | undefined {
  for (const { id } of demands) {
    const options = { from: 'demands', top: Number.POSITIVE_INFINITY } as const;
    const [matches, others] = [a.match(id, options).matches, b.match(id, options).matches];
    const at = matches.findIndex((match, i) => !sameData(match, others[i]));
    if (at >= 0 || matches.length !== others.length) {
      return `the list of demand ${JSON.stringify(id)} differs from place ${at < 0 ? matches.length + 1 : at + 1} on`;
    }
  }
  return undefined;
}

function nameOf({ demand, technology }: Match): string {
  return `demand ${JSON.stringify(demand)} and technology ${JSON.stringify(technology)}`;
}
