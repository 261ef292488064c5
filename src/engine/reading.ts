import type { Demand } from '../model/demand.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
import { callPlugin } from './plugin-call.ts';

/** What every plugin of a pipeline read from one record, in the order of the pipeline. */
export interface Reading {
  /** The scorers' features or queries; `null` where a scorer found nothing. */
  readonly scorers: readonly unknown[];
  /** The gates' features or queries. */
  readonly gates: readonly unknown[];
}

/** Reads records on behalf of the plugins of a pipeline. */
export interface Reader {
  /** The date the run is computed for. */
  readonly asOf: string;
  /** The context of each scorer. */
  readonly scorerContexts: readonly ReadContext<unknown>[];
  /** The context of each gate. */
  readonly gateContexts: readonly ReadContext<unknown>[];
  /** What the plugins see in a technology. */
  readTechnology(technology: Technology): Reading;
  /** What the plugins see in a demand. */
  readDemand(demand: Demand): Reading;
}

/** A reader for a pipeline, a date and a directory of organizations. */
export function createReader(
  pipeline: Pipeline,
  asOf: string,
  organization: (id: string | undefined) => Organization | undefined,
): Reader {
  const contextOf = (entry: { readonly options: unknown }): ReadContext<unknown> =>
    Object.freeze({ options: entry.options, asOf, organization });
  const scorerContexts = pipeline.scorers.map(contextOf);
  const gateContexts = pipeline.gates.map(contextOf);
  return {
    asOf,
    scorerContexts,
    gateContexts,
    readTechnology(technology) {
      const subject = () => ({ technology: technology.id });
      return {
        scorers: pipeline.scorers.map(({ scorer }, i) =>
          callPlugin(
            scorer,
            'readTechnology',
            subject,
            () =>
              scorer.readTechnology(technology, scorerContexts[i] as ReadContext<unknown>) ?? null,
          ),
        ),
        gates: pipeline.gates.map(({ gate }, i) =>
          callPlugin(gate, 'readTechnology', subject, () =>
            gate.readTechnology(technology, gateContexts[i] as ReadContext<unknown>),
          ),
        ),
      };
    },
    readDemand(demand) {
      const subject = () => ({ demand: demand.id });
      return {
        scorers: pipeline.scorers.map(({ scorer }, i) =>
          callPlugin(
            scorer,
            'readDemand',
            subject,
            () => scorer.readDemand(demand, scorerContexts[i] as ReadContext<unknown>) ?? null,
          ),
        ),
        gates: pipeline.gates.map(({ gate }, i) =>
          callPlugin(gate, 'readDemand', subject, () =>
            gate.readDemand(demand, gateContexts[i] as ReadContext<unknown>),
          ),
        ),
      };
    },
  };
}
