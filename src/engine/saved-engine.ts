import type { Sections } from '../retrieval/sections.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import type { PipelineSpec } from '../scoring/pipeline-spec.ts';
import type { FeatureColumn } from './feature-column.ts';
import { type EngineFingerprint, engineFingerprint } from './fingerprint.ts';
import { type Holdings, recordsOf } from './holdings.ts';
import { callPlugin } from './plugin-call.ts';
import { saveRecords } from './stored-records.ts';
import type { ScorerColumn } from './technology-index.ts';

/** The contents of an engine as plain data and typed arrays; the same for the same records and pipeline. */
export interface SavedEngine {
  /** How pairs are judged. */
  readonly pipeline: PipelineSpec;
  /** Everything the answers of the engine depend on. */
  readonly fingerprint: EngineFingerprint;
  /** The records and what the plugins made of them, in slots by the order of the ids. */
  readonly sections: Sections;
}

/** Saves holdings. */
export function saveHoldings(holdings: Holdings): SavedEngine {
  const { pipeline, index, reader, corpus } = holdings;
  const { technologies, demands, organizations } = recordsOf(holdings);
  const sorted = byId(technologies);
  const slots = Uint32Array.from(sorted, ({ id }) => index.slots.slotOf.get(id) as number);
  return {
    pipeline: pipeline.spec,
    fingerprint: engineFingerprint(pipeline, reader.asOf, corpus.now()()),
    sections: {
      ...saveRecords('technology', sorted),
      ...saveRecords('demand', byId(demands)),
      ...saveRecords('organization', byId(organizations)),
      ...pluginSections(pipeline, index, slots),
    },
  };
}

function pluginSections(
  { scorers, gates }: Pipeline,
  index: Holdings['index'],
  slots: Uint32Array,
): Sections {
  const sections: Record<string, Sections[string]> = {};
  scorers.forEach((_, i) => {
    const view = index.scorers[i] as ScorerColumn;
    sections[`scorer.${i}.numbers`] = renumbered(view.column, slots);
    for (const [name, section] of Object.entries(indexSections(view, slots))) {
      sections[`scorer.${i}.index.${name}`] = section;
    }
  });
  gates.forEach((_, i) => {
    sections[`gate.${i}.numbers`] = renumbered(index.gates[i] as FeatureColumn, slots);
  });
  return sections;
}

function indexSections({ entry: { scorer }, index }: ScorerColumn, slots: Uint32Array): Sections {
  if (!index?.save || !scorer.restoreIndex) return {};
  return callPlugin(
    scorer,
    'index.save',
    () => ({}),
    () => index.save?.(slots) ?? {},
  );
}

/** The distinct feature of each slot, numbered by first use. */
function renumbered({ distinctOf, uses }: FeatureColumn, slots: Uint32Array): Int32Array {
  const numberOf = new Int32Array(uses.length).fill(-1);
  let next = 0;
  return Int32Array.from(slots, (slot) => {
    const number = distinctOf[slot] as number;
    if (number < 0) return -1;
    if (numberOf[number] === -1) numberOf[number] = next++;
    return numberOf[number] as number;
  });
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): readonly Item[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
