import type { Demand } from '../model/demand.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import { fieldKey, projectFields } from './field-projection.ts';
import type { OpenScorer, ReadContext, Reads, ScorerDefinition } from './scorer.ts';
import type { StandardSchema } from './standard-schema.ts';

/**
 * What the function of a {@link PairScorerDefinition} is given. The last two type parameters are the
 * names of the fields that it reads.
 */
export interface PairInput<
  Options,
  DemandField extends keyof Demand = keyof Demand,
  TechnologyField extends keyof Technology = keyof Technology,
> {
  /** The demand; only the fields named in `reads`, if any are named. */
  readonly demand: Partial<Pick<Demand, DemandField>>;
  /** The technology; only the fields named in `reads`, if any are named. */
  readonly technology: Partial<Pick<Technology, TechnologyField>>;
  /** The validated options. */
  readonly options: Options;
  /** The date the run is computed for, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A value with the facts behind it. */
export interface JudgedPair {
  /** 0 to 1. */
  readonly value: number;
  /** The facts, the strongest first. */
  readonly evidence: readonly Evidence[];
}

/** The small form of a scorer: a function of one pair. */
export interface PairScorerDefinition<
  Options,
  DemandField extends keyof Demand = keyof Demand,
  TechnologyField extends keyof Technology = keyof Technology,
> {
  /** `author/name` in lower case with hyphens. */
  readonly id: string;
  /** Version of the numeric behaviour, `1.0.0`. */
  readonly version: string;
  /**
   * What the scorer gives an unrelated pair, 0 to 1: stands in where there is no evidence.
   * @defaultValue 0.5
   */
  readonly neutral?: number;
  /** Validates the options; any Standard Schema. */
  readonly options?: StandardSchema<unknown, Options>;
  /**
   * The fields it looks at. A side that has none of its fields is absent and `score` is not called;
   * technologies that agree in these fields are scored once. `score` is given these fields and no others.
   */
  readonly reads?: Reads<DemandField, TechnologyField>;
  /** The value of the pair, 0 to 1, alone or with evidence; `undefined` for no evidence. Pure. */
  readonly score: (
    input: PairInput<Options, DemandField, TechnologyField>,
  ) => number | JudgedPair | undefined;
}

/** Turns the small form into the full one. */
export function adaptPairScorer<Options>(
  definition: PairScorerDefinition<Options>,
): ScorerDefinition<Options, Partial<Technology>, Partial<Demand>, undefined, undefined> {
  const { score, reads, neutral = 0.5, ...rest } = definition;
  return {
    ...rest,
    neutral,
    ...(reads ? { reads, key: fieldKey, queryKey: fieldKey } : {}),
    readTechnology: (technology) => projectFields(technology, reads?.technology),
    readDemand: (demand) => projectFields(demand, reads?.demand),
    open: (demand, context) => openPair(score, demand, context),
  };
}

function openPair<Options>(
  score: PairScorerDefinition<Options>['score'],
  demand: Partial<Demand>,
  { options, asOf }: ReadContext<Options>,
): OpenScorer<Partial<Technology>> {
  const judge = (technology: Partial<Technology>) => score({ demand, technology, options, asOf });
  return {
    ceiling: 1,
    score: (technology) => {
      const judged = judge(technology);
      return typeof judged === 'object' ? judged.value : judged;
    },
    explain: (technology) => {
      const judged = judge(technology);
      return typeof judged === 'object' ? judged : { value: judged ?? 0, evidence: [] };
    },
  };
}
