import type { Demand } from '../model/demand.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import type { Sections } from '../retrieval/sections.ts';
import type { Explanation } from './explanation.ts';
import type { StandardSchema } from './standard-schema.ts';

/** What a plugin may know while it reads a record. */
export interface ReadContext<Options> {
  /** The validated options of this entry of the pipeline. */
  readonly options: Options;
  /** The date the run is computed for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The organization with this id, if the host supplied it. */
  readonly organization: (id: string | undefined) => Organization | undefined;
}

/** What a scorer may know while it opens a demand. */
export interface OpenContext<Options, Statistics, Index> extends ReadContext<Options> {
  /** Integer statistics over all technologies; `undefined` if the scorer keeps none. */
  readonly statistics: Statistics;
  /** The scorer's own index over all technologies; `undefined` if it keeps none. */
  readonly index: Index;
}

/**
 * Counts over the technologies: an integer-valued commutative group. `add` followed by `remove` of the
 * same feature restores the state exactly, in any order, so that updates, shards and workers change
 * nothing.
 */
export interface StatisticsDefinition<Feature, Statistics> {
  /** The statistics of no technology. */
  readonly empty: () => Statistics;
  /** Counts a feature in. */
  readonly add: (statistics: Statistics, feature: Feature) => void;
  /** Counts a feature out. */
  readonly remove: (statistics: Statistics, feature: Feature) => void;
}

/**
 * A structure over the features of all technologies, each in a numbered slot, that lets an opened demand
 * be scored against many technologies at once. It changes no score. It may hold the scorer's statistics;
 * the group law of {@link StatisticsDefinition} then holds for it.
 */
export interface ScorerIndex<Feature> {
  /** Puts a feature into a free slot (an integer from 0). */
  add(slot: number, feature: Feature): void;
  /** Empties a slot without leaving a trace in any later score. */
  remove(slot: number): void;
  /** The feature of an occupied slot, as {@link Scorer.readTechnology} gave it. */
  feature(slot: number): Feature;
  /**
   * Its contents as typed arrays from which {@link Scorer.restoreIndex} makes an equal index. The same
   * features give the same sections, whatever the history.
   *
   * @param slots - The occupied slots in the order in which the stored index numbers them from 0.
   */
  save?(slots: Uint32Array): Sections;
}

/** A demand made ready to be compared with technologies. Lives until a technology changes. */
export interface OpenScorer<Feature> {
  /** No technology scores more against this demand; 0 to 1. */
  readonly ceiling: number;
  /** The value of the pair, 0 to 1, or `undefined` if the two cannot be compared (inapplicable). */
  score(feature: Feature): number | undefined;
  /** The same number with its reasons; called only where `score` gave a number. */
  explain(feature: Feature, pair: Pair): Explanation;
  /** A cheap upper bound of `score(feature)`, at most `ceiling`. */
  bound?(feature: Feature): number;
  /** Slots outside of which every technology scores exactly 0 or nothing. Needs an index. */
  candidates?(): Iterable<number>;
  /**
   * Writes the values of the slots `from` (inclusive) to `to` (exclusive) into `out`, slot `from` at 0, in
   * millionths: `Math.round(score * 1e6)`, or -1 where `score` is `undefined`. Empty slots may hold
   * anything. The engine calls it with ascending, adjoining ranges. Needs an index.
   */
  scoreRange?(from: number, to: number, out: Int32Array): void;
  /**
   * The value of one occupied slot, the same as `scoreRange` writes. A scorer whose values cost much gives
   * it: the engine then asks only about the technologies that their bounds let reach the list. Needs an index.
   *
   * @param slot - The slot.
   * @param number - Its number of {@link SlotBounds}; 0 if there are none.
   */
  scoreSlot?(slot: number, number: number): number;
  /** Upper bounds of the values of all slots; go with `scoreSlot`. Without them `ceiling` bounds all. */
  slotBounds?(): SlotBounds;
}

/**
 * Upper bounds of what slots score against a demand, looked up by a whole number that each slot has for it: a raw
 * score from which the value is made, say, or the number of what it shares with other slots.
 */
export interface SlotBounds {
  /**
   * Writes the numbers of the slots `from` (inclusive) to `to` (exclusive) into `out`, slot `from` at 0; empty
   * slots get 0. The engine calls it with ascending, adjoining ranges.
   */
  numbers(from: number, to: number, out: Int32Array): void;
  /** So many last binary digits of a number do not matter for its limit. */
  readonly shift: number;
  /**
   * What no slot scores more, in millionths: for the number `n` the limit at `n >> shift`; -1 where no slot can
   * be compared.
   */
  readonly limits: Int32Array;
  /** Whether a slot may be incomparable although its limit is not -1. */
  readonly isPartial: boolean;
  /** Whether values come so near to their limits that asking for one early would rarely spare the others. */
  readonly isClose: boolean;
}

/** The two records of a pair. */
export interface Pair {
  /** The request. */
  readonly demand: Demand;
  /** The offer. */
  readonly technology: Technology;
}

/** The record fields that a plugin looks at. */
export interface Reads<
  DemandField extends keyof Demand = keyof Demand,
  TechnologyField extends keyof Technology = keyof Technology,
> {
  /** Fields of the demand; an empty list for none. */
  readonly demand: readonly DemandField[];
  /** Fields of the technology; an empty list for none. */
  readonly technology: readonly TechnologyField[];
}

/**
 * A plugin that judges a pair with a number from 0 to 1, or finds no evidence. It is cut where the work
 * is: reading happens once per record, opening once per demand, scoring once per pair.
 *
 * The type parameters are the validated options, the feature read from a technology, the feature read
 * from a demand, the statistics and the index.
 */
export interface Scorer<
  Options = unknown,
  Feature = unknown,
  Query = unknown,
  Statistics = unknown,
  Index = unknown,
> {
  /** Tells a scorer from a gate. */
  readonly kind: 'scorer';
  /** Version of this interface. */
  readonly contract: 1;
  /** `author/name` in lower case with hyphens. */
  readonly id: string;
  /** Version of the numeric behaviour: a patch changes no score, a minor none under default options. */
  readonly version: string;
  /** What the scorer gives an unrelated pair, 0 to 1: stands in where there is no evidence. */
  readonly neutral: number;
  /** Validates the options; without it the scorer takes none. */
  readonly options?: StandardSchema<unknown, Options>;
  /** The fields it looks at; checked by the conformance kit. */
  readonly reads?: Reads;
  /** Claims that exchanging what both sides say changes nothing; checked by the conformance kit. */
  readonly symmetric?: boolean;
  /** Reads a technology once: pure; `null` means no evidence on this side. */
  readonly readTechnology: (
    technology: Technology,
    context: ReadContext<Options>,
  ) => Feature | null;
  /** Reads a demand once: pure; `null` means no evidence on this side. */
  readonly readDemand: (demand: Demand, context: ReadContext<Options>) => Query | null;
  /**
   * Names a feature: technologies whose features have the same key get the same value from every demand,
   * so that each distinct feature is scored once per demand.
   */
  readonly key?: (feature: Feature) => string;
  /**
   * Names a query: demands whose queries have the same key get the same values and reasons from every technology, so
   * that the engine opens one of them for all and keeps it in memory for a while.
   */
  readonly queryKey?: (query: Query) => string;
  /** Counts over the technologies, if a score depends on them. */
  readonly statistics?: StatisticsDefinition<Feature, Statistics>;
  /** Makes an empty index, if the scorer keeps one. */
  readonly index?: (context: ReadContext<Options>) => Index & ScorerIndex<Feature>;
  /**
   * Makes an index from what {@link ScorerIndex.save} gave, without reading a record and without a copy of
   * the sections, which it never changes. Checks every number that it would follow.
   *
   * @throws A {@link SilkmatchError} with code `invalid-sections`.
   */
  readonly restoreIndex?: (
    sections: Sections,
    context: ReadContext<Options>,
  ) => Index & ScorerIndex<Feature>;
  /** Makes a demand ready to be compared. */
  readonly open: (
    query: Query,
    context: OpenContext<Options, Statistics, Index>,
  ) => OpenScorer<Feature>;
}

/** A scorer whose type parameters do not matter, as a pipeline holds it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of plugins is heterogeneous; each is checked where it is defined
export type AnyScorer = Scorer<any, any, any, any, any>;

/** What an author writes in the full form: a {@link Scorer} without the two constants. */
export type ScorerDefinition<Options, Feature, Query, Statistics, Index> = Omit<
  Scorer<Options, Feature, Query, Statistics, Index>,
  'kind' | 'contract'
>;
