import type { Demand } from '../model/demand.ts';
import type { Pipeline, PipelineGate, PipelineScorer } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
import type { DemandBook } from './demand-book.ts';
import { type FeatureColumn, fillColumn } from './feature-column.ts';
import { directoryOf, type Holdings } from './holdings.ts';
import { callPlugin, keyOf } from './plugin-call.ts';
import { createReader, type Reader, type Reading } from './reading.ts';
import { recordAt } from './slots.ts';
import { fillScorerColumn, type ScorerColumn, technologyIndexOf } from './technology-index.ts';

/**
 * The same records under another pipeline. What the plugins that stay, with the same options, have read and indexed is
 * taken over; only new ones read. The two holdings share it: neither may be changed in place afterwards.
 */
export function holdingsUnder(before: Holdings, pipeline: Pipeline): Holdings {
  const { organizations, index, book } = before;
  const reader = createReader(pipeline, before.reader.asOf, directoryOf(organizations));
  const kept = {
    scorers: pipeline.scorers.map((entry, i) => keptScorer(before.pipeline, pipeline, entry, i)),
    gates: pipeline.gates.map((entry, i) => keptGate(before.pipeline, pipeline, entry, i)),
  };
  return {
    pipeline,
    organizations,
    reader,
    index: technologyIndexOf(pipeline, {
      slots: index.slots,
      scorers: pipeline.scorers.map((entry, i): ScorerColumn => {
        const old = index.scorers[kept.scorers[i] as number];
        const context = reader.scorerContexts[i] as ReadContext<unknown>;
        return old ? { ...old, entry } : fillScorerColumn(entry, context, index.slots);
      }),
      gates: pipeline.gates.map(({ gate }, i): FeatureColumn => {
        const old = index.gates[kept.gates[i] as number];
        const context = reader.gateContexts[i] as ReadContext<unknown>;
        return (
          old ??
          fillColumn(keyOf(gate), index.slots, (record) =>
            callPlugin(
              gate,
              'readTechnology',
              () => ({ technology: record.id }),
              () => gate.readTechnology(record, context),
            ),
          )
        );
      }),
    }),
    book: bookUnder(book, reader, pipeline, kept),
    corpus: before.corpus,
  };
}

interface Kept {
  /** For each scorer its place in the pipeline before, -1 if it is new. */
  readonly scorers: readonly number[];
  /** The same for each gate. */
  readonly gates: readonly number[];
}

function keptScorer(
  before: Pipeline,
  after: Pipeline,
  { scorer }: PipelineScorer,
  at: number,
): number {
  const options = optionsText(after.spec.scorers[at]);
  return before.scorers.findIndex(
    (old, i) => old.scorer === scorer && optionsText(before.spec.scorers[i]) === options,
  );
}

function keptGate(before: Pipeline, after: Pipeline, { gate }: PipelineGate, at: number): number {
  const options = optionsText(after.spec.gates[at]);
  return before.gates.findIndex(
    (old, i) => old.gate === gate && optionsText(before.spec.gates[i]) === options,
  );
}

function optionsText(entry: { readonly options?: unknown } | undefined): string {
  return JSON.stringify(entry?.options ?? {});
}

function bookUnder(book: DemandBook, reader: Reader, pipeline: Pipeline, kept: Kept): DemandBook {
  const { slots } = book;
  const readings = slots.ids.map((id, slot): Reading | undefined => {
    const old = book.readings[slot];
    if (id === undefined || !old) return undefined;
    const demand = recordAt(slots, slot) as Demand;
    const subject = () => ({ demand: demand.id });
    return {
      scorers: pipeline.scorers.map(({ scorer }, i) => {
        const place = kept.scorers[i] as number;
        if (place >= 0) return old.scorers[place];
        const context = reader.scorerContexts[i] as ReadContext<unknown>;
        return callPlugin(
          scorer,
          'readDemand',
          subject,
          () => scorer.readDemand(demand, context) ?? null,
        );
      }),
      gates: pipeline.gates.map(({ gate }, i) => {
        const place = kept.gates[i] as number;
        if (place >= 0) return old.gates[place];
        const context = reader.gateContexts[i] as ReadContext<unknown>;
        return callPlugin(gate, 'readDemand', subject, () => gate.readDemand(demand, context));
      }),
    };
  });
  return { slots, readings, opened: openedUnder(book, readings, kept), read: reader.readDemand };
}

/** Demands stay open where every scorer was there before. */
function openedUnder(
  book: DemandBook,
  readings: DemandBook['readings'],
  { scorers }: Kept,
): DemandBook['opened'] {
  if (scorers.includes(-1)) return new Map();
  return new Map(
    [...book.opened].map(([slot, { record, scorers: opened }]) => [
      slot,
      {
        record,
        reading: readings[slot] as Reading,
        scorers: scorers.map((place) => opened[place] ?? null),
      },
    ]),
  );
}
