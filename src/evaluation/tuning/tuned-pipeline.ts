import { SilkmatchError } from '../../model/error.ts';
import { createPipeline } from '../../scoring/define-pipeline.ts';
import { MILLION } from '../../scoring/millionths.ts';
import type { Pipeline, Plugin } from '../../scoring/pipeline.ts';
import type { PipelineSpec } from '../../scoring/pipeline-spec.ts';
import type { Weighting } from '../pair-matrix.ts';
import type { Point } from './coordinate-search.ts';

/** A pipeline with the weights of a weighting. */
export function pipelineWith(pipeline: Pipeline, { scorers }: Weighting): Pipeline {
  const spec = {
    ...pipeline.spec,
    scorers: pipeline.spec.scorers.map((entry, k) => {
      const weighted = scorers[k] as Weighting['scorers'][number];
      return {
        ...entry,
        weight: {
          demand: weighted.demandWeight / MILLION,
          technology: weighted.technologyWeight / MILLION,
        },
      };
    }),
  };
  return createPipeline(spec, { plugins: pluginsOf(pipeline) });
}

function pluginsOf({ gates, scorers }: Pipeline): readonly Plugin[] {
  return [...gates.map(({ gate }) => gate), ...scorers.map(({ scorer }) => scorer)];
}

/**
 * A pipeline with other numbers at named places: `text.weight` (both sides), `text.neutral`, `text.options.k1`,
 * `coupling.demandShare`.
 *
 * @param pipeline - The pipeline as it is.
 * @param values - Numbers by the names of their places.
 * @returns A new pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-option` if there is no such place, `invalid-pipeline` if a
 * number is refused there.
 * @example
 * ```ts
 * withParameters(defaultPipeline, new Map([['text.options.k1', 1.5], ['sector.neutral', 0.1]]));
 * ```
 */
export function withParameters(pipeline: Pipeline, values: Point): Pipeline {
  const { spec } = pipeline;
  const kind = spec.coupling?.kind ?? 'harmonic';
  let coupling = spec.coupling;
  const scorers = spec.scorers.map((entry) => ({ ...entry }));
  for (const [name, value] of values) {
    const [head = '', field = '', option] = name.split('.');
    const entry = scorers[pipeline.scorers.findIndex(({ as }) => as === head)];
    if (name === 'coupling.demandShare') coupling = { kind, demandShare: value };
    else if (!entry || !setNumber(entry, field, { option, value }))
      throw noSuchPlace(name, pipeline);
  }
  const changed = { ...spec, scorers, ...(coupling === undefined ? {} : { coupling }) };
  return createPipeline(changed, { plugins: pluginsOf(pipeline) });
}

/** Sets a number of an entry; whether there is such a one. */
function setNumber(
  entry: PipelineSpec['scorers'][number],
  field: string,
  { option, value }: { readonly option: string | undefined; readonly value: number },
): boolean {
  if (field === 'options' && option !== undefined) {
    entry.options = { ...entry.options, [option]: value };
    return true;
  }
  if (option !== undefined || (field !== 'weight' && field !== 'neutral')) return false;
  entry[field] = value;
  return true;
}

function noSuchPlace(name: string, { scorers }: Pipeline): SilkmatchError {
  const names = scorers.map(({ as }) => as).join(', ');
  return new SilkmatchError(
    'invalid-option',
    `There is no number at \`${name}\`; expected ENTRY.weight, ENTRY.neutral, ENTRY.options.NAME or coupling.demandShare, ENTRY being one of ${names}.`,
  );
}
