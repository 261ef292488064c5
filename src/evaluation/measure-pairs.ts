import { type AdmittedRecords, admit, type RecordSets } from '../engine/admission.ts';
import { boundedScoring, hasPolicy } from '../engine/bounded-scoring.ts';
import { openedDemand } from '../engine/demand-book.ts';
import type { StopSignal } from '../engine/engine.ts';
import { type Holdings, holdingsOf } from '../engine/holdings.ts';
import type { OpenedDemand } from '../engine/opened-demand.ts';
import { lackingEvidence } from '../engine/rank-demands.ts';
import { SilkmatchError } from '../model/error.ts';
import { WINDOW } from '../retrieval/window.ts';
import { defaultPipeline } from '../scoring/built-in.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { Grades, Judgments } from './judgments.ts';
import type { PairMatrix, QueryPairs } from './pair-matrix.ts';
import { type IdOrder, idOrder, rankedRows, scorePairs } from './rank-pairs.ts';

/** What {@link measurePairs} starts from. */
export interface MeasureSetup extends RecordSets {
  /** The pipeline; the default one unless given. */
  readonly pipeline?: Pipeline;
  /** The date the run is computed for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The judgments: query is a demand, target a technology. */
  readonly judgments: Judgments;
  /**
   * How many unjudged technologies are kept for each demand, the best by the pipeline first. Rankings under other
   * weights are of what is kept: exact with `Infinity`, and for all that matters to a metric at 10 with the default.
   * @defaultValue 1000
   */
  readonly depth?: number;
  /** Told after each demand. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work before the next demand. */
  readonly signal?: StopSignal;
}

/**
 * Runs every scorer of a pipeline once over the pairs of all judged demands, without ranking.
 *
 * @param setup - See {@link MeasureSetup}.
 * @throws A {@link SilkmatchError} with code `invalid-record` or `duplicate-id` if a record is refused,
 * `invalid-input` if no judged demand is among the records, `plugin-failed`, or `aborted` by the signal.
 * @example
 * ```ts
 * const matrix = measurePairs({ technologies, demands, asOf: '2026-11-01', judgments });
 * const evaluation = evaluateRun(rankPairs(matrix), judgments);
 * ```
 */
export function measurePairs(setup: MeasureSetup): PairMatrix {
  const { pipeline = defaultPipeline, asOf, judgments, depth = 1000 } = setup;
  if (!(depth === Number.POSITIVE_INFINITY || (Number.isInteger(depth) && depth >= 0))) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`depth\` to be a whole number from 0 or \`Infinity\`, got \`${String(depth)}\`.`,
    );
  }
  const records: AdmittedRecords = admit(setup);
  const holdings = holdingsOf(pipeline, asOf, records);
  const known = new Set(records.demands.map(({ id }) => id));
  const judged = [...judgments.keys()].sort();
  const ids = judged.filter((id) => known.has(id));
  if (ids.length === 0) throw noDemand(judged, records.demands.length);
  const order = idOrder(holdings.index.slots.ids.map((id) => id ?? ''));
  const queries: QueryPairs[] = [];
  let excludedPairs = 0;
  for (const query of ids) {
    if (setup.signal?.aborted) {
      const cause = setup.signal.reason;
      const message = `Measuring was stopped after ${queries.length} of ${ids.length} demands.`;
      throw new SilkmatchError('aborted', message, { cause });
    }
    const slot = holdings.book.slots.slotOf.get(query) as number;
    const demand = openedDemand(holdings.book, holdings.index, slot);
    const grades = judgments.get(query) as Grades;
    const measured = measureDemand(holdings, demand, { grades, depth, order });
    holdings.book.opened.delete(slot);
    queries.push(measured.pairs);
    excludedPairs += measured.excluded;
    setup.onProgress?.(queries.length, ids.length);
  }
  return Object.freeze({
    pipeline,
    asOf,
    judgments,
    queries,
    unknownDemands: judged.filter((id) => !known.has(id)),
    excludedPairs,
    depth,
  });
}

function measureDemand(
  holdings: Holdings,
  demand: OpenedDemand,
  {
    grades,
    depth,
    order,
  }: { readonly grades: Grades; readonly depth: number; readonly order: IdOrder },
): { readonly pairs: QueryPairs; readonly excluded: number } {
  const { pairs: all, slots } = everyPair(holdings, demand, grades);
  const ranked = rankedRows(orderOfRows(slots, order), scorePairs(all, holdings.pipeline));
  let unjudged = 0;
  const kept = ranked.filter((row) => (all.grades[row] as number) >= 0 || unjudged++ < depth);
  const rows = kept.length;
  const values = new Int32Array(rows * holdings.pipeline.scorers.length);
  for (let at = 0, from = 0; at < values.length; at += rows, from += all.ids.length) {
    for (let r = 0; r < rows; r++)
      values[at + r] = all.values[from + (kept[r] as number)] as number;
  }
  const pairs = {
    query: all.query,
    ids: Array.from(kept, (row) => all.ids[row] as string),
    grades: Int32Array.from(kept, (row) => all.grades[row] as number),
    values,
  };
  const present = [...grades].filter(
    ([id, grade]) => grade >= 0 && holdings.index.slots.slotOf.has(id),
  );
  return { pairs, excluded: present.length - pairs.grades.filter((grade) => grade >= 0).length };
}

/** The values of every technology that no hard rule excludes, in the order of the slots. */
function everyPair(
  holdings: Holdings,
  demand: OpenedDemand,
  grades: Grades,
): { readonly pairs: QueryPairs; readonly slots: readonly number[] } {
  const { pipeline, index } = holdings;
  const { ids: slotIds } = index.slots;
  const { sources, windowFrom } = boundedScoring(holdings, demand);
  const isStrict = pipeline.scorers.some((entry) => hasPolicy(entry, 'require'));
  const isExcluded = (bound: number) =>
    bound < 0 || (isStrict && lackingEvidence(pipeline, rowValues).length > 0);
  const rowValues = pipeline.scorers.map(() => 0);
  const columns = sources.map(() => new Int32Array(slotIds.length));
  const ids: string[] = [];
  const slots: number[] = [];
  const consider = (slot: number, id: string, bound: number) => {
    for (let k = 0; k < sources.length; k++) {
      rowValues[k] = (sources[k] as (typeof sources)[number]).valueAt(slot);
    }
    if (isExcluded(bound)) return;
    columns.forEach((column, k) => {
      column[ids.length] = rowValues[k] as number;
    });
    ids.push(id);
    slots.push(slot);
  };
  for (let from = 0; from < slotIds.length; from += WINDOW) {
    const most = windowFrom(from);
    slotIds.slice(from, from + WINDOW).forEach((id, place) => {
      if (id !== undefined) consider(from + place, id, most[place] as number);
    });
  }
  const values = new Int32Array(ids.length * columns.length);
  columns.forEach((column, k) => {
    values.set(column.subarray(0, ids.length), k * ids.length);
  });
  const gradeOf = (id: string) => Math.max(-1, grades.get(id) ?? -1);
  const pairs = {
    query: demand.record.id,
    ids,
    grades: Int32Array.from(ids.map(gradeOf)),
    values,
  };
  return { pairs, slots };
}

/** The order of some of the technologies, from the order of all of them. */
function orderOfRows(slots: readonly number[], { rowAt, placeOf }: IdOrder): IdOrder {
  const own = { rowAt: new Uint32Array(rowAt.length), placeOf: new Uint32Array(slots.length) };
  slots.forEach((slot, row) => {
    const place = placeOf[slot] as number;
    own.placeOf[row] = place;
    own.rowAt[place] = row;
  });
  return own;
}

function noDemand(judged: readonly string[], demands: number): SilkmatchError {
  const sample = judged.slice(0, 3).map((id) => JSON.stringify(id));
  return new SilkmatchError(
    'invalid-input',
    `None of the ${judged.length} judged queries (${sample.join(', ')} …) is the id of one of the ${demands} demands: check that judgments and demands belong together.`,
  );
}
