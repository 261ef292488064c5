import type { SilkmatchError } from '../model/error.ts';
import type { Block, Unknown } from '../model/evidence.ts';
import type { Verdict } from '../scoring/gate.ts';
import type { PipelineGate } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
import { type FeatureColumn, featureOfNumber, numbersMarked } from './feature-column.ts';
import type { Holdings } from './holdings.ts';
import type { OpenedDemand } from './opened-demand.ts';
import { callPlugin, pluginFailure, type Subject } from './plugin-call.ts';
import type { Reading } from './reading.ts';

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
 * What each gate blocks for a demand, each distinct feature asked about once: -1 for each feature that is
 * blocked and 0 for others, by its number plus one; `undefined` for a gate that blocks none.
 */
export function blockTables(
  { pipeline, reader, index }: Holdings,
  demand: OpenedDemand,
): readonly (Int32Array | undefined)[] {
  return pipeline.gates.map((entry, i) => {
    const column = index.gates[i] as FeatureColumn;
    const query = demand.reading.gates[i];
    const context = reader.gateContexts[i] as ReadContext<unknown>;
    const subject = (number: number) => ({
      demand: demand.record.id,
      technology: index.slots.ids[column.distinctOf.indexOf(number)],
    });
    const table = blockTable(entry, { query, column, context }, subject);
    return table.length > 0 ? table : undefined;
  });
}

/** What a gate is asked about all technologies. */
interface Survey {
  readonly query: unknown;
  readonly column: FeatureColumn;
  readonly context: ReadContext<unknown>;
}

const BLOCKED = -1;
const NONE_BLOCKED = new Int32Array(0);

/** The table of one gate; empty if it blocks none. */
function blockTable(
  { gate }: PipelineGate,
  survey: Survey,
  subject: (number: number) => Subject,
): Int32Array {
  const { query, column } = survey;
  const at = { number: 0 };
  const here = () => subject(at.number);
  const key = callPlugin(gate, 'queryKey', here, () => gate.queryKey?.(query));
  const known = key === undefined ? undefined : column.tables.get(key);
  if (known) return known;
  const asked = callPlugin(gate, 'marks', here, () => numbersToAsk(gate, survey));
  if (asked?.length === 0) return NONE_BLOCKED;
  const table = new Int32Array(column.uses.length + 1);
  const isAnswered = callPlugin(gate, 'check', here, () =>
    askAll(gate, survey, { asked, table, at }),
  );
  if (!isAnswered) throw noVerdict(gate, here());
  const blocked = table.includes(BLOCKED) ? table : NONE_BLOCKED;
  if (key !== undefined) column.tables.set(key, blocked, blocked.length + 1);
  return blocked;
}

/** Numbers of the distinct features that a gate may block; `undefined` for all. */
function numbersToAsk(
  { marks }: PipelineGate['gate'],
  { query, column }: Survey,
): readonly number[] | undefined {
  return marks && [...numbersMarked(column, marks.feature, marks.query(query))];
}

/** Where answers go. */
interface Answers {
  /** Numbers of the distinct features to ask about; all unless given. */
  readonly asked: readonly number[] | undefined;
  /** Gets the blocks. */
  readonly table: Int32Array;
  /** The feature that is asked about. */
  readonly at: { number: number };
}

/** Asks about one distinct feature after the other; `false` at one for which there is no verdict. */
function askAll(
  gate: PipelineGate['gate'],
  { query, column, context }: Survey,
  { asked, table, at }: Answers,
): boolean {
  const { uses } = column;
  const count = asked?.length ?? uses.length;
  for (let i = 0; i < count; i++) {
    const number = asked ? (asked[i] as number) : i;
    if (uses[number] === 0) continue;
    at.number = number;
    const verdict: unknown = gate.check(query, featureOfNumber(column, number), context);
    if (verdict === undefined) continue;
    if (!isVerdict(verdict)) return false;
    if (verdict.outcome === 'block') table[number + 1] = BLOCKED;
  }
  return true;
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
