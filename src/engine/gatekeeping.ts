import type { Block, Unknown } from '../model/evidence.ts';
import type { Verdict } from '../scoring/gate.ts';
import type { PipelineGate } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
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
  /** The distinct feature of each slot. */
  readonly distinctOf: Int32Array;
  /** 1 for each distinct feature that is blocked. */
  readonly blocked: Uint8Array;
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
  const found: Blockade[] = [];
  pipeline.gates.forEach((entry, i) => {
    const column = index.gates[i];
    if (!column) return;
    const blocked = new Uint8Array(column.features.length);
    const context = reader.gateContexts[i] as ReadContext<unknown>;
    let any = false;
    column.features.forEach((feature, number) => {
      if ((column.uses[number] as number) === 0) return;
      const subject = () => ({
        demand: demand.record.id,
        technology: index.slots.records[column.distinctOf.indexOf(number)]?.id,
      });
      const verdict = check(entry, [demand.reading.gates[i], feature], context, subject);
      if (verdict?.outcome !== 'block') return;
      blocked[number] = 1;
      any = true;
    });
    if (any) found.push({ distinctOf: column.distinctOf, blocked });
  });
  return found;
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
  throw pluginFailure(
    gate,
    'returned neither `undefined` nor a verdict with an outcome, a code and a side',
    subject(),
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
