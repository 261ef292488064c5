import type { Technology } from '../model/technology.ts';
import { emptyMemory, type Memory } from '../scoring/memory.ts';
import type { Pipeline, PipelineGate, PipelineScorer } from '../scoring/pipeline.ts';
import type { OpenScorer, ReadContext, ScorerIndex } from '../scoring/scorer.ts';
import { type ColumnJoins, createColumnJoins } from './column-joins.ts';
import {
  clear,
  emptyColumn,
  enter,
  enterAny,
  type FeatureColumn,
  featureAt,
} from './feature-column.ts';
import { callPlugin, keyOf, type Subject } from './plugin-call.ts';
import type { Reader, Reading } from './reading.ts';
import { emptySlots, occupy, recordAt, type Slots, vacate } from './slots.ts';

/** One scorer's view of all technologies. */
export interface ScorerColumn {
  /** The entry of the pipeline. */
  readonly entry: PipelineScorer;
  /** What the entry's plugin may know. */
  readonly context: ReadContext<unknown>;
  /** Its features; with an index only whether there is one (the index holds them). */
  readonly column: FeatureColumn;
  /** Its statistics, if it keeps any. */
  readonly statistics: unknown;
  /** Its index, if it keeps one. */
  readonly index: ScorerIndex<unknown> | undefined;
  /** The scorer opened for queries, by their keys; forgotten when a technology changes. */
  readonly openings: Memory<string, OpenScorer<unknown>>;
}

/** So many opened scorers of an entry are kept. */
export const OPENINGS = 1024;

/** All technologies, as records and as the plugins see them. */
export interface TechnologyIndex {
  /** The records. */
  readonly slots: Slots<Technology>;
  /** The scorers' views, in the order of the pipeline. */
  readonly scorers: readonly ScorerColumn[];
  /** The gates' views, in the order of the pipeline. */
  readonly gates: readonly FeatureColumn[];
  /** The columns whose values stand in tables, joined; first those of scorers, then those of gates without marks. */
  readonly joins: ColumnJoins;
  /** Arrays that rankings work in. */
  readonly shelf: Int32Array[];
}

/** Whether a plugin's value is the same for equal features, and computed once for each. */
export function isTabled({ entry, index }: Pick<ScorerColumn, 'entry' | 'index'>): boolean {
  return entry.scorer.key !== undefined && index === undefined;
}

/** Whether a gate is asked only about technologies that share a mark with the demand: it blocks few. */
export function isMarked({ gate }: PipelineGate): boolean {
  return gate.marks !== undefined;
}

/** An index of the views of all plugins. */
export function technologyIndexOf(
  pipeline: Pipeline,
  parts: Omit<TechnologyIndex, 'joins' | 'shelf'>,
): TechnologyIndex {
  const scorers = parts.scorers.filter(isTabled).map(({ column }) => column);
  const gates = parts.gates.filter((_, i) => !isMarked(pipeline.gates[i] as PipelineGate));
  return { ...parts, joins: createColumnJoins([...scorers, ...gates]), shelf: [] };
}

/** An index of no technology. */
export function emptyTechnologyIndex(pipeline: Pipeline, reader: Reader): TechnologyIndex {
  return technologyIndexOf(pipeline, {
    slots: emptySlots(),
    scorers: pipeline.scorers.map((entry, i) =>
      emptyScorerColumn(entry, reader.scorerContexts[i] as ReadContext<unknown>),
    ),
    gates: pipeline.gates.map(({ gate }) => emptyColumn(keyOf(gate))),
  });
}

function emptyScorerColumn(entry: PipelineScorer, context: ReadContext<unknown>): ScorerColumn {
  const { scorer } = entry;
  return {
    entry,
    context,
    column: emptyColumn(scorer.index ? () => '' : keyOf(scorer)),
    statistics: scorer.statistics?.empty(),
    index: scorer.index?.(context),
    openings: emptyMemory(OPENINGS),
  };
}

/** One scorer's view of the technologies of slots, read by it. */
export function fillScorerColumn(
  entry: PipelineScorer,
  context: ReadContext<unknown>,
  slots: Slots<Technology>,
): ScorerColumn {
  const view = emptyScorerColumn(entry, context);
  const { scorer } = entry;
  for (const slot of slots.slotOf.values()) {
    const technology = recordAt(slots, slot) as Technology;
    const subject = () => ({ technology: technology.id });
    const feature = callPlugin(
      scorer,
      'readTechnology',
      subject,
      () => scorer.readTechnology(technology, context) ?? null,
    );
    enterFeature(view, slot, feature, subject);
  }
  return view;
}

/** Adds a technology that has been read. */
export function insertTechnology(
  index: TechnologyIndex,
  technology: Technology,
  reading: Reading,
): void {
  const slot = occupy(index.slots, technology);
  const subject = () => ({ technology: technology.id });
  index.scorers.forEach((view, i) => {
    enterFeature(view, slot, reading.scorers[i], subject);
  });
  index.gates.forEach((column, i) => {
    enterAny(column, slot, reading.gates[i]);
  });
  index.joins.touch(slot);
}

function enterFeature(
  view: ScorerColumn,
  slot: number,
  feature: unknown,
  subject: () => Subject,
): void {
  enter(view.column, slot, feature);
  view.openings.clear();
  if (feature === null) return;
  const { scorer } = view.entry;
  callPlugin(scorer, 'statistics.add', subject, () =>
    scorer.statistics?.add(view.statistics, feature),
  );
  callPlugin(scorer, 'index.add', subject, () => view.index?.add(slot, feature));
}

/** Removes the technology of a slot without leaving a trace. */
export function deleteTechnology(index: TechnologyIndex, slot: number): void {
  const subject = () => ({ technology: index.slots.ids[slot] });
  for (const view of index.scorers) {
    if ((view.column.distinctOf[slot] as number) >= 0) {
      const { scorer } = view.entry;
      callPlugin(scorer, 'statistics.remove', subject, () =>
        scorer.statistics?.remove(view.statistics, featureOf(view, slot)),
      );
      callPlugin(scorer, 'index.remove', subject, () => view.index?.remove(slot));
    }
    clear(view.column, slot);
    view.openings.clear();
  }
  for (const column of index.gates) clear(column, slot);
  index.joins.touch(slot);
  vacate(index.slots, slot);
}

/** What a scorer read from the technology of a slot, or `null`. */
export function featureOf(view: ScorerColumn, slot: number): unknown {
  if ((view.column.distinctOf[slot] as number) < 0) return null;
  return view.index ? view.index.feature(slot) : featureAt(view.column, slot);
}

/** What all plugins read from the technology of a slot; the scorers' part is looked up when it is first wanted. */
export function readingOf(index: TechnologyIndex, slot: number): Reading {
  let scorers: readonly unknown[] | undefined;
  return {
    get scorers() {
      scorers ??= index.scorers.map((view) => featureOf(view, slot));
      return scorers;
    },
    gates: index.gates.map((column) => featureAt(column, slot)),
  };
}
