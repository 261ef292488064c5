import type { Demand } from '../model/demand.ts';
import type { Match } from '../model/match.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { RecordSets } from './admission.ts';
import type { Observers } from './events.ts';
import type { EngineFingerprint } from './fingerprint.ts';
import type { From } from './query-side.ts';
import type { MatchResult, WhyNot } from './result.ts';
import type { SavedEngine } from './saved-engine.ts';

/** What an engine starts from. */
export interface EngineSetup extends RecordSets {
  /** How pairs are judged; the default pipeline unless given. */
  readonly pipeline?: Pipeline;
  /**
   * The date the run is computed for, `YYYY-MM-DD`: decides what has expired and who was a member of
   * what. It is an input, not the clock, so that a run can be repeated.
   */
  readonly asOf: string;
}

/** How much of a list is wanted. */
export interface ListOptions {
  /**
   * How many matches at most: a whole number from 0, or `Infinity`.
   * @defaultValue 10
   */
  readonly top?: number;
  /**
   * Least score, 0 to 1, inclusive.
   * @defaultValue 0
   */
  readonly minScore?: number;
}

/** Options of {@link Engine.match}. */
export interface MatchOptions extends ListOptions {
  /**
   * Whether to look up the facts and terms behind the numbers. Without them (`evidence`, `found` and
   * `missing` are empty) long runs are several times faster; the numbers are the same.
   * @defaultValue true
   */
  readonly evidence?: boolean;
  /**
   * Which side is matched from. `match` needs it only where the id or the kind of the query does not tell;
   * `matchAll` takes the demands unless told otherwise.
   */
  readonly from?: From;
}

/** Tells a run to stop: an `AbortSignal`, or anything like it. */
export interface StopSignal {
  /** Whether to stop. */
  readonly aborted: boolean;
  /** Why. */
  readonly reason?: unknown;
}

/** Options of {@link Engine.matchAll}. */
export interface MatchAllOptions extends MatchOptions {
  /** Stops the run before the next query. */
  readonly signal?: StopSignal;
}

/** Ids of records to be removed, by kind. */
export interface IdSets {
  /** Ids of technologies. */
  readonly technologies?: Iterable<string>;
  /** Ids of demands. */
  readonly demands?: Iterable<string>;
  /** Ids of organizations. */
  readonly organizations?: Iterable<string>;
}

/** How many records an engine holds. */
export interface EngineSize {
  /** Offers. */
  readonly technologies: number;
  /** Requests. */
  readonly demands: number;
  /** Those to whom they belong. */
  readonly organizations: number;
}

/**
 * Matches technologies and demands. Synchronous; the records given to it are copied, never changed.
 * Whatever the history of additions, updates and removals, it answers as an engine made afresh from the
 * records it holds.
 */
export interface Engine {
  /** How pairs are judged. */
  readonly pipeline: Pipeline;
  /** The date the run is computed for. */
  readonly asOf: string;
  /** How many records it holds. */
  readonly size: EngineSize;
  /** Everything its answers depend on. The first look reads every record; changes cost little from then on. */
  readonly fingerprint: EngineFingerprint;
  /**
   * Ranks the counterparts of a record: technologies for a demand, demands for a technology. A pair has
   * the same score from both sides.
   *
   * @param query - The id of a record, or a record, which need not be in the engine.
   * @param options - See {@link MatchOptions}.
   * @throws A {@link SilkmatchError} with code `unknown-record`, `invalid-record`, `invalid-input`,
   * `invalid-option` or `plugin-failed`.
   */
  match(query: string | Demand | Technology, options?: MatchOptions): MatchResult;
  /**
   * Scores and accounts for one pair, also where a veto excludes it: `vetoes` then says why.
   *
   * @param demand - The id of a demand, or a demand, which need not be in the engine.
   * @param technology - The id of a technology, or a technology, which need not be in the engine.
   * @throws A {@link SilkmatchError} with code `unknown-record`, `invalid-record` or `plugin-failed`.
   */
  score(demand: string | Demand, technology: string | Technology): Match;
  /**
   * Says why a technology is not in the list of a demand: what excludes it, or its rank and what it lacks
   * to the list that `options` describe.
   *
   * @param demand - The id of a demand, or a demand.
   * @param technology - The id of a technology of the engine.
   * @param options - The list in question.
   * @throws A {@link SilkmatchError} with code `unknown-record`, `invalid-input`, `invalid-option` or `plugin-failed`.
   */
  whyNot(demand: string | Demand, technology: string, options?: ListOptions): WhyNot;
  /**
   * Matches from every record of a side, one result at a time, in the order of their ids. Tells
   * `progress` after each.
   *
   * @param options - See {@link MatchAllOptions}.
   * @throws A {@link SilkmatchError} with code `aborted` when the signal stops the run, `invalid-input`,
   * `invalid-option` or `plugin-failed`.
   */
  matchAll(options?: MatchAllOptions): IterableIterator<MatchResult>;
  /**
   * Adds records. If one is refused or a plugin fails on one, nothing is added.
   *
   * @throws A {@link SilkmatchError} with code `duplicate-id`, `invalid-record`, `invalid-input` or `plugin-failed`.
   */
  add(records: RecordSets): void;
  /**
   * Replaces records that have the same ids. If one is refused, nothing is replaced.
   *
   * @throws A {@link SilkmatchError} with code `unknown-record`, `invalid-record`, `invalid-input` or `plugin-failed`.
   */
  update(records: RecordSets): void;
  /**
   * Removes records. If an id is not known, nothing is removed.
   *
   * @throws A {@link SilkmatchError} with code `unknown-record` or `invalid-input`.
   */
  remove(ids: IdSets): void;
  /**
   * Makes an engine over the records that this one holds now, under another pipeline. Plugins that stay with the same
   * options read and index nothing anew, so that other weights, neutral values, policies or couplings take effect at
   * once. Its answers are those of an engine made afresh. What is added to one of the two is not in the other; the
   * first change of either reads all records again.
   *
   * @param pipeline - The other pipeline.
   * @throws A {@link SilkmatchError} with code `plugin-failed`.
   * @example
   * ```ts
   * const heavier = engine.withPipeline(definePipeline({ scorers: [{ use: tfidf, weight: 1 }] }));
   * ```
   */
  withPipeline(pipeline: Pipeline): Engine;
  /**
   * The ids of the records of a side, in the order of code units.
   *
   * @param from - The side.
   */
  ids(from: From): readonly string[];
  /**
   * Its contents as plain data and typed arrays: what `snapshot` of `silkmatch/hub` writes as bytes, from which
   * `openSnapshot` makes an engine. They may share memory with the engine: use them before it is changed.
   *
   * @throws A {@link SilkmatchError} with code `plugin-failed` if an index cannot be saved.
   */
  save(): SavedEngine;
  /** The technology with this id. */
  technology(id: string): Technology | undefined;
  /** The demand with this id. */
  demand(id: string): Demand | undefined;
  /** The organization with this id. */
  organization(id: string): Organization | undefined;
  /** Adds a listener of an event; the function returned removes it. */
  readonly on: Observers['on'];
}
