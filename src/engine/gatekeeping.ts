import type { SilkmatchError } from '../model/error.ts';
import type { Block, Unknown } from '../model/evidence.ts';
import type { Verdict } from '../scoring/gate.ts';
import type { PipelineGate } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
import { type FeatureColumn, featureOfNumber, numbersMarked, slotsWith } from './feature-column.ts';
import type { Holdings } from './holdings.ts';
import type { OpenedDemand } from './opened-demand.ts';
import { callPlugin, pluginFailure, type Subject } from './plugin-call.ts';
import type { Reading } from './reading.ts';
import { isMarked } from './technology-index.ts';

/** What the gates say of a pair. */
export interface Verdicts {
  /** Rules that exclude it. */
  readonly vetoes: readonly Block[];
  /** Rules that could not be decided. */
  readonly flags: readonly Unknown[];
}

/** Asks every gate about a pair. */
export function askGates(
  { pipeline, reader }: Holdings,
  readings: { readonly demand: Reading; readonly technology: Reading },
  subject: () => Subject,
): Verdicts {
  const vetoes: Block[] = [];
  const flags: Unknown[] = [];
  pipeline.gates.forEach((entry, i) => {
    const verdict = check(
      entry,
      [readings.demand.gates[i], readings.technology.gates[i]],
      reader.gateContexts[i] as ReadContext<unknown>,
      subject,
    );
    if (verdict?.outcome === 'block') vetoes.push(verdict);
    if (verdict?.outcome === 'unknown') flags.push(verdict);
  });
  return { vetoes, flags };
}

/**
 * What each gate without marks blocks for a demand, each distinct feature asked about once: -1 for each feature
 * that is blocked and 0 for others, by its number plus one; `undefined` for a gate that blocks none.
 */
export function blockTables(
  holdings: Holdings,
  demand: OpenedDemand,
): readonly (Int32Array | undefined)[] {
  return surveys(holdings, demand).flatMap((survey) => {
    if (isMarked(survey.entry)) return [];
    const table = blockTable(survey);
    return [table.length > 0 ? table : undefined];
  });
}

/** The slots that gates with marks block for a demand, ascending; some may come twice. */
export function blockedSlots(holdings: Holdings, demand: OpenedDemand): Int32Array {
  const lists = surveys(holdings, demand).flatMap((survey) =>
    isMarked(survey.entry)
      ? blockedNumbers(survey, numbersToAsk(survey)).map((number) =>
          slotsWith(survey.column, number),
        )
      : [],
  );
  const [first, ...others] = lists;
  if (others.length === 0) return first ?? NONE_BLOCKED;
  return Int32Array.from(lists.flatMap((list) => [...list])).sort();
}

/** What a gate is asked about all technologies. */
interface Survey {
  readonly entry: PipelineGate;
  readonly query: unknown;
  readonly column: FeatureColumn;
  readonly context: ReadContext<unknown>;
  /** The records of a pair, by the number of the technology's feature. */
  readonly subject: (number: number) => Subject;
}

function surveys(
  { pipeline, reader, index }: Holdings,
  { record, reading }: OpenedDemand,
): readonly Survey[] {
  return pipeline.gates.map((entry, i) => {
    const column = index.gates[i] as FeatureColumn;
    return {
      entry,
      query: reading.gates[i],
      column,
      context: reader.gateContexts[i] as ReadContext<unknown>,
      subject: (number) => ({
        demand: record.id,
        technology: index.slots.ids[column.distinctOf.indexOf(number)],
      }),
    };
  });
}

const BLOCKED = -1;
const NONE_BLOCKED = new Int32Array(0);
const NO_NUMBER: ReadonlySet<number> = new Set();

/** The table of one gate; empty if it blocks none. */
function blockTable(survey: Survey): Int32Array {
  const { entry, query, column, subject } = survey;
  const { gate } = entry;
  const key = callPlugin(
    gate,
    'queryKey',
    () => subject(0),
    () => gate.queryKey?.(query),
  );
  const known = key === undefined ? undefined : column.tables.get(key);
  if (known) return known;
  const numbers = blockedNumbers(survey, column.uses.keys());
  const table = numbers.length === 0 ? NONE_BLOCKED : new Int32Array(column.uses.length + 1);
  for (const number of numbers) table[number + 1] = BLOCKED;
  if (key !== undefined) column.tables.set(key, table, table.length + 1);
  return table;
}

/** Numbers of the distinct features that share a mark with the query. */
function numbersToAsk({ entry: { gate }, query, column, subject }: Survey): ReadonlySet<number> {
  return callPlugin(
    gate,
    'marks',
    () => subject(0),
    () =>
      gate.marks ? numbersMarked(column, gate.marks.feature, gate.marks.query(query)) : NO_NUMBER,
  );
}

/** Those of some distinct features that a gate blocks; it is asked about one after the other. */
function blockedNumbers(survey: Survey, asked: Iterable<number>): readonly number[] {
  const { entry, subject } = survey;
  const { gate } = entry;
  const at = { number: 0 };
  const here = () => subject(at.number);
  const blocked = callPlugin(gate, 'check', here, () => askAll(survey, asked, at));
  if (!blocked) throw noVerdict(gate, here());
  return blocked;
}

/** The numbers that are blocked; `undefined` if there is no verdict about the one that was asked about last. */
function askAll(
  { entry: { gate }, query, column, context }: Survey,
  asked: Iterable<number>,
  at: { number: number },
): readonly number[] | undefined {
  const blocked: number[] = [];
  for (const number of asked) {
    if (column.uses[number] === 0) continue;
    at.number = number;
    const verdict: unknown = gate.check(query, featureOfNumber(column, number), context);
    if (verdict === undefined) continue;
    if (!isVerdict(verdict)) return undefined;
    if (verdict.outcome === 'block') blocked.push(number);
  }
  return blocked;
}

function check(
  { gate }: PipelineGate,
  [query, feature]: readonly [unknown, unknown],
  context: ReadContext<unknown>,
  subject: () => Subject,
): Verdict {
  const verdict: unknown = callPlugin(gate, 'check', subject, () =>
    gate.check(query, feature, context),
  );
  if (verdict === undefined || isVerdict(verdict)) return verdict;
  throw noVerdict(gate, subject());
}

function noVerdict(gate: PipelineGate['gate'], subject: Subject): SilkmatchError {
  return pluginFailure(
    gate,
    'returned neither `undefined` nor a verdict with an outcome, a code and a side',
    subject,
  );
}

function isVerdict(verdict: unknown): verdict is Block | Unknown {
  if (typeof verdict !== 'object' || verdict === null) return false;
  const { outcome, code, side } = verdict as Partial<Block | Unknown>;
  return (
    (outcome === 'block' || outcome === 'unknown') &&
    typeof code === 'string' &&
    (side === 'demand' || side === 'technology' || side === 'both')
  );
}
