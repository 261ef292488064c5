import type { SilkmatchError } from '../model/error.ts';
import type { Block, Unknown } from '../model/evidence.ts';
import type { Verdict } from '../scoring/gate.ts';
import type { PipelineGate } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
import { type FeatureColumn, type FeatureTable, featureOfNumber } from './feature-column.ts';
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

/** Which technologies one gate blocks for one demand. */
export interface Blockade {
  /** The distinct feature of each slot, or -1. */
  readonly distinctOf: Int32Array;
  /** 1 for each distinct feature that is blocked, by its number plus one. */
  readonly blocked: FeatureTable;
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

/** The gates that block at least one technology for a demand, each distinct feature asked about once. */
export function blockades(
  { pipeline, reader, index }: Holdings,
  demand: OpenedDemand,
): readonly Blockade[] {
  return pipeline.gates.flatMap((entry, i) => {
    const column = index.gates[i] as FeatureColumn;
    const query = demand.reading.gates[i];
    const context = reader.gateContexts[i] as ReadContext<unknown>;
    const subject = (number: number) => ({
      demand: demand.record.id,
      technology: index.slots.ids[column.distinctOf.indexOf(number)],
    });
    const blocked = blockedFeatures(entry, { query, column, context }, subject);
    return blocked.length > 0 ? [{ distinctOf: column.distinctOf, blocked }] : [];
  });
}

/** What a gate is asked about all technologies. */
interface Survey {
  readonly query: unknown;
  readonly column: FeatureColumn;
  readonly context: ReadContext<unknown>;
}

const NONE_BLOCKED = new Uint8Array(0);

/** 1 for each distinct feature that a gate blocks, by its number plus one; empty if it blocks none. */
function blockedFeatures(
  { gate }: PipelineGate,
  survey: Survey,
  subject: (number: number) => Subject,
): FeatureTable {
  const { query, column } = survey;
  const at = { number: 0 };
  const here = () => subject(at.number);
  const key = callPlugin(gate, 'queryKey', here, () => gate.queryKey?.(query));
  const known = key === undefined ? undefined : column.tables.get(key);
  if (known) return known;
  const marks = new Uint8Array(column.uses.length + 1);
  callPlugin(gate, 'check', here, () => askAll(gate, survey, marks, at));
  if (at.number < column.uses.length) throw noVerdict(gate, here());
  const blocked = marks.includes(1) ? marks : NONE_BLOCKED;
  if (key !== undefined) column.tables.set(key, blocked, blocked.length + 1);
  return blocked;
}

/** Asks about one distinct feature after the other; stops at one for which there is no verdict. */
function askAll(
  gate: PipelineGate['gate'],
  { query, column, context }: Survey,
  blocked: Uint8Array,
  at: { number: number },
): void {
  const { uses } = column;
  for (; at.number < uses.length; at.number++) {
    if (uses[at.number] === 0) continue;
    const verdict: unknown = gate.check(query, featureOfNumber(column, at.number), context);
    if (verdict === undefined) continue;
    if (!isVerdict(verdict)) return;
    if (verdict.outcome === 'block') blocked[at.number + 1] = 1;
  }
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
