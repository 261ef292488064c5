import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Block, Unknown } from '../model/evidence.ts';
import { isPluginId, isSemVer } from '../model/plugin-id.ts';
import type { Technology } from '../model/technology.ts';
import { fieldKey, projectFields } from './field-projection.ts';
import type { PairInput } from './pair-scorer.ts';
import type { ReadContext, Reads } from './scorer.ts';
import type { StandardSchema } from './standard-schema.ts';

/**
 * What a gate says of a pair: `undefined` lets it pass, `block` vetoes it, `unknown` lets it pass with a
 * flag because what the rule needs is not stated.
 */
export type Verdict = Block | Unknown | undefined;

/**
 * A plugin with a hard rule. A gate is not a scorer: a rule as a score of 0 could be outvoted.
 *
 * The type parameters are the validated options and the features read from a technology and a demand.
 */
export interface Gate<Options = unknown, Feature = unknown, Query = unknown> {
  /** Tells a gate from a scorer. */
  readonly kind: 'gate';
  /** Version of this interface. */
  readonly contract: 1;
  /** `author/name` in lower case with hyphens. */
  readonly id: string;
  /** Version of the behaviour, `1.0.0`. */
  readonly version: string;
  /** Validates the options; without it the gate takes none. */
  readonly options?: StandardSchema<unknown, Options>;
  /** The fields it looks at; checked by the conformance kit. */
  readonly reads?: Reads;
  /** Reads a technology once: pure. */
  readonly readTechnology: (technology: Technology, context: ReadContext<Options>) => Feature;
  /** Reads a demand once: pure. */
  readonly readDemand: (demand: Demand, context: ReadContext<Options>) => Query;
  /** Names a feature: equal keys get equal verdicts from every demand. */
  readonly key?: (feature: Feature) => string;
  /** Names a query: equal keys get equal verdicts from every technology; they are remembered for a while. */
  readonly queryKey?: (query: Query) => string;
  /**
   * Names what a side is about, such as organizations: a pair whose sides share no name passes, so that only the
   * technologies that share one with the demand are checked.
   */
  readonly marks?: {
    /** The names of a technology. */
    readonly feature: (feature: Feature) => readonly string[];
    /** The names of a demand. */
    readonly query: (query: Query) => readonly string[];
  };
  /** Decides a pair. */
  readonly check: (query: Query, feature: Feature, context: ReadContext<Options>) => Verdict;
}

/** A gate whose type parameters do not matter, as a pipeline holds it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of plugins is heterogeneous; each is checked where it is defined
export type AnyGate = Gate<any, any, any>;

/** The small form of a gate: a function of one pair. */
export interface PairGateDefinition<
  Options,
  DemandField extends keyof Demand = keyof Demand,
  TechnologyField extends keyof Technology = keyof Technology,
> {
  /** `author/name` in lower case with hyphens. */
  readonly id: string;
  /** Version of the behaviour, `1.0.0`. */
  readonly version: string;
  /** Validates the options; any Standard Schema. */
  readonly options?: StandardSchema<unknown, Options>;
  /** The fields it looks at; technologies that agree in them are checked once. */
  readonly reads?: Reads<DemandField, TechnologyField>;
  /** Decides a pair; given only the fields named in `reads`, if any are named. Pure. */
  readonly check: (input: PairInput<Options, DemandField, TechnologyField>) => Verdict;
}

/**
 * Defines a gate from a function of one pair (the small form).
 *
 * @param definition - See {@link PairGateDefinition}.
 * @returns A frozen gate, ready for a pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if the definition is malformed.
 * @example
 * ```ts
 * const sanctions = defineGate({
 *   id: 'host/sanctions',
 *   version: '1.0.0',
 *   reads: { demand: ['organization'], technology: ['organization'] },
 *   check: ({ demand }) =>
 *     listed.has(demand.organization ?? '')
 *       ? { outcome: 'block', code: 'sanctions.listed', side: 'demand', overridable: false }
 *       : undefined,
 * });
 * ```
 */
export function defineGate<
  Options = Record<string, never>,
  const DemandField extends keyof Demand = keyof Demand,
  const TechnologyField extends keyof Technology = keyof Technology,
>(
  definition: PairGateDefinition<Options, DemandField, TechnologyField>,
): Gate<Options, Partial<Technology>, Partial<Demand>>;
/**
 * Defines a gate in the full form: reading and deciding apart.
 *
 * @param definition - See {@link Gate}.
 * @returns A frozen gate, ready for a pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if the definition is malformed.
 */
export function defineGate<Options, Feature, Query>(
  definition: Omit<Gate<Options, Feature, Query>, 'kind' | 'contract'>,
): Gate<Options, Feature, Query>;
export function defineGate(
  definition:
    | PairGateDefinition<unknown>
    | Omit<Gate<unknown, unknown, unknown>, 'kind' | 'contract'>,
): AnyGate {
  const full = 'readDemand' in definition ? definition : adaptPairGate(definition);
  const faults: string[] = [];
  if (!isPluginId(full.id)) {
    faults.push('Expected `id` to be `author/name` in lower case, for example `host/sanctions`.');
  }
  if (!isSemVer(full.version)) {
    faults.push('Expected `version` to be three numbers, for example `1.0.0`.');
  }
  for (const name of ['readTechnology', 'readDemand', 'check'] as const) {
    const own: unknown = name === 'check' ? definition.check : full[name];
    if (typeof own !== 'function') faults.push(`Expected \`${name}\` to be a function.`);
  }
  if (faults.length > 0) {
    throw new SilkmatchError(
      'invalid-plugin',
      `Gate ${JSON.stringify(definition.id)} is not well formed: ${faults.join(' ')}`,
    );
  }
  return Object.freeze({ ...full, kind: 'gate', contract: 1 });
}

function adaptPairGate<Options>({
  check,
  reads,
  ...rest
}: PairGateDefinition<Options>): Omit<
  Gate<Options, Partial<Technology>, Partial<Demand>>,
  'kind' | 'contract'
> {
  return {
    ...rest,
    ...(reads ? { reads, key: fieldKey, queryKey: fieldKey } : {}),
    readTechnology: (technology) => projectFields(technology, reads?.technology) ?? {},
    readDemand: (demand) => projectFields(demand, reads?.demand) ?? {},
    check: (demand, technology, { options, asOf }) => check({ demand, technology, options, asOf }),
  };
}
