import { SilkmatchError } from '../model/error.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { type Json, jsonCopy } from './json.ts';
import { toMillionths } from './millionths.ts';
import type { MissingPolicies } from './missing-policy.ts';
import type { Pipeline, PipelineGate, PipelineScorer, Plugin } from './pipeline.ts';
import { type PipelineSpec, pipelineSpecSchema } from './pipeline-spec.ts';
import { validateOptions } from './plugin-options.ts';
import { findPlugin } from './plugin-reference.ts';

type ScorerSpec = PipelineSpec['scorers'][number];
type GateSpec = PipelineSpec['gates'][number];

const DEFAULT_BANDS = { strong: 0.62, good: 0.48, possible: 0.38 };
const DEFAULT_MIN_COVERAGE = 0.15;

/** Checks a specification against the plugins at hand and assembles the pipeline, or lists all faults. */
export function revivePipeline(input: unknown, plugins: readonly Plugin[]): Pipeline {
  const faults: string[] = [];
  const copy = jsonCopy(input, 'pipeline', faults);
  refuseFaults(faults);
  const parsed = pipelineSpecSchema.safeParse(copy);
  if (!parsed.success) throw refusal(schemaFaults(parsed.error.issues, 'pipeline', copy));
  const spec = copy as Json & PipelineSpec;
  const gates = spec.gates.map((entry, i) => reviveGate(entry, `gates[${i}]`, plugins, faults));
  const scorers = spec.scorers.map((entry, i) =>
    reviveScorer(entry, `scorers[${i}]`, plugins, faults),
  );
  faults.push(...faultsOfWhole(spec, scorers));
  refuseFaults(faults);
  return freezePipeline(spec, gates.filter(isPresent), scorers.filter(isPresent));
}

function freezePipeline(
  spec: PipelineSpec,
  gates: readonly PipelineGate[],
  scorers: readonly PipelineScorer[],
): Pipeline {
  const bands = spec.bands ?? DEFAULT_BANDS;
  return Object.freeze({
    spec,
    gates: Object.freeze(gates),
    scorers: Object.freeze(scorers),
    coupling: Object.freeze({
      kind: spec.coupling?.kind ?? 'harmonic',
      demandShare: spec.coupling?.demandShare ?? 0.5,
    }),
    bands: Object.freeze({
      strong: toMillionths(bands.strong),
      good: toMillionths(bands.good),
      possible: toMillionths(bands.possible),
    }),
    minCoverage: toMillionths(spec.minCoverage ?? DEFAULT_MIN_COVERAGE),
    toJSON: () => spec,
  });
}

function reviveGate(
  entry: GateSpec,
  path: string,
  plugins: readonly Plugin[],
  faults: string[],
): PipelineGate | undefined {
  const gate = findPlugin(entry.use, 'gate', plugins, (fault) => faults.push(`${path}: ${fault}`));
  if (!gate) return undefined;
  const options = validateOptions(gate, entry.options, `${path}.options`, faults);
  return Object.freeze({ gate, options });
}

function reviveScorer(
  entry: ScorerSpec,
  path: string,
  plugins: readonly Plugin[],
  faults: string[],
): PipelineScorer | undefined {
  const scorer = findPlugin(entry.use, 'scorer', plugins, (fault) =>
    faults.push(`${path}: ${fault}`),
  );
  if (!scorer) return undefined;
  const options = validateOptions(scorer, entry.options, `${path}.options`, faults);
  const weight =
    typeof entry.weight === 'number'
      ? { demand: entry.weight, technology: entry.weight }
      : entry.weight;
  return Object.freeze({
    as: entry.as ?? scorer.id.slice(scorer.id.indexOf('/') + 1),
    scorer,
    options,
    demandWeight: toMillionths(weight.demand),
    technologyWeight: toMillionths(weight.technology),
    neutral: toMillionths(entry.neutral ?? scorer.neutral),
    missing: missingPolicies(entry.missing),
  });
}

function missingPolicies(missing: ScorerSpec['missing']): MissingPolicies {
  const each = typeof missing === 'string' ? undefined : missing;
  const all = typeof missing === 'string' ? missing : 'neutral';
  return Object.freeze({
    technology: each?.technology ?? all,
    demand: each?.demand ?? all,
    both: each?.both ?? all,
    inapplicable: each?.inapplicable ?? all,
  });
}

function faultsOfWhole(
  spec: PipelineSpec,
  scorers: readonly (PipelineScorer | undefined)[],
): readonly string[] {
  const faults: string[] = [];
  const present = scorers.filter(isPresent);
  const total = present.reduce((sum, s) => sum + s.demandWeight + s.technologyWeight, 0);
  if (total === 0 && present.length === scorers.length) {
    faults.push('scorers: Expected at least one weight above 0: nothing would be scored.');
  }
  const names = present.map((scorer) => scorer.as);
  for (const name of new Set(names.filter((name, i) => names.indexOf(name) !== i))) {
    faults.push(`scorers: Expected different names, got \`${name}\` twice: set \`as\` on one.`);
  }
  const { kind, demandShare = 0.5 } = spec.coupling ?? {};
  if (kind === 'geometric' && demandShare !== 0.5) {
    faults.push(
      `coupling.demandShare: Expected \`0.5\` with \`geometric\`, got \`${demandShare}\`: choose \`harmonic\` or \`linear\` for unequal shares.`,
    );
  }
  const { strong, good, possible } = spec.bands ?? DEFAULT_BANDS;
  if (!(strong >= good && good >= possible)) {
    faults.push(
      `bands: Expected \`strong\` ≥ \`good\` ≥ \`possible\`, got ${strong}, ${good}, ${possible}.`,
    );
  }
  return faults;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** @throws A {@link SilkmatchError} with code `invalid-pipeline` that lists all faults, if there are any. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw refusal(faults);
}

function refusal(faults: readonly string[]): SilkmatchError {
  return new SilkmatchError(
    'invalid-pipeline',
    `The pipeline has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    { details: faults },
  );
}
