import type { PipelineSpec } from '../scoring/pipeline-spec.ts';

type ScorerSpec = PipelineSpec['scorers'][number];

/** The weights of an entry, one for each side. */
export interface SideWeights {
  readonly demand: number;
  readonly technology: number;
}

/** The weights of an entry. */
export function weightsOf({ weight }: ScorerSpec): SideWeights {
  return typeof weight === 'number' ? { demand: weight, technology: weight } : weight;
}

/**
 * The weights at which the stronger side has a given weight, both in the same proportion as now. A side without
 * weight keeps none; where neither has any, the proportion is that of `fallback`.
 */
export function scaledWeights(now: SideWeights, to: number, fallback: SideWeights): SideWeights {
  const shape = now.demand + now.technology > 0 ? now : fallback;
  const most = Math.max(shape.demand, shape.technology);
  if (most === 0) return { demand: to, technology: to };
  return {
    demand: thousandths((to * shape.demand) / most),
    technology: thousandths((to * shape.technology) / most),
  };
}

/** The specification with an entry changed. */
export function withEntry(
  spec: PipelineSpec,
  at: number,
  change: Partial<ScorerSpec>,
): PipelineSpec {
  const scorers = spec.scorers.map((entry, i) => (i === at ? { ...entry, ...change } : entry));
  return { ...spec, scorers };
}

/** The specification with the weights of an entry changed. */
export function withWeights(spec: PipelineSpec, at: number, weights: SideWeights): PipelineSpec {
  const { demand, technology } = weights;
  return withEntry(spec, at, { weight: demand === technology ? demand : { demand, technology } });
}

/** The number at a path of the options of an entry; `undefined` where the specification gives none. */
export function optionAt(
  entry: ScorerSpec | undefined,
  path: readonly string[],
): number | undefined {
  let value: unknown = entry?.options;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'number' ? value : undefined;
}

/** The specification with a number at a path of the options of an entry. */
export function withOption(
  spec: PipelineSpec,
  at: number,
  path: readonly string[],
  value: number,
): PipelineSpec {
  return withEntry(spec, at, { options: placed(spec.scorers[at]?.options ?? {}, path, value) });
}

function placed(
  options: Readonly<Record<string, unknown>>,
  [key, ...rest]: readonly string[],
  value: number,
): Record<string, unknown> {
  if (key === undefined) return { ...options };
  if (rest.length === 0) return { ...options, [key]: value };
  const inner = options[key];
  const owner = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...options, [key]: placed(owner as Record<string, unknown>, rest, value) };
}

/** The specification without a gate, or with it again in its place. */
export function withGate(
  spec: PipelineSpec,
  gate: PipelineSpec['gates'][number],
  all: PipelineSpec['gates'],
  isOn: boolean,
): PipelineSpec {
  const on = new Set(spec.gates.map(({ use }) => use));
  if (isOn) on.add(gate.use);
  else on.delete(gate.use);
  const known = new Set(all.map(({ use }) => use));
  const others = spec.gates.filter(({ use }) => on.has(use) && !known.has(use));
  return { ...spec, gates: [...all.filter(({ use }) => on.has(use)), ...others] };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
