import { SilkmatchError } from '../model/error.ts';
import { parseDemands, parseOrganizations, parseTechnologies } from '../model/parse.ts';
import type { Technology } from '../model/technology.ts';
import { damaged, type Sections, takeSection } from '../retrieval/sections.ts';
import { emptyMemory } from '../scoring/memory.ts';
import type { Pipeline, PipelineGate, PipelineScorer } from '../scoring/pipeline.ts';
import type { ReadContext } from '../scoring/scorer.ts';
import { createCorpusDigest } from './corpus-digest.ts';
import { engineOver } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { type FeatureColumn, featureAt, storedColumn } from './feature-column.ts';
import { type EngineFingerprint, engineFingerprint } from './fingerprint.ts';
import { directoryOf, type Holdings } from './holdings.ts';
import { callPlugin, keyOf } from './plugin-call.ts';
import { createReader } from './reading.ts';
import type { SavedEngine } from './saved-engine.ts';
import { storedSlots } from './slots.ts';
import { type StoredRecords, takeRecords } from './stored-records.ts';
import { OPENINGS, type ScorerColumn, technologyIndexOf } from './technology-index.ts';

/**
 * Makes an engine of a saved one without analysing its records again. It may be changed like any other, and
 * answers like one made afresh.
 *
 * Indexes are used where they lie. Records, and the features of plugins without an index, are read when they are needed.
 *
 * @param saved - The saved engine.
 * @param pipeline - Its pipeline, revived.
 * @throws A {@link SilkmatchError} with code `invalid-sections` if the sections contradict themselves or this version of
 * silkmatch or of a plugin would have saved others.
 */
export function restoreEngine(saved: Omit<SavedEngine, 'pipeline'>, pipeline: Pipeline): Engine {
  const { fingerprint, sections } = saved;
  refuseOthers(fingerprint, engineFingerprint(pipeline, fingerprint.asOf, fingerprint.corpus));
  const technologies = takeRecords(sections, 'technology', parseTechnologies);
  const demands = takeRecords(sections, 'demand', parseDemands);
  const organizations = takeRecords(sections, 'organization', parseOrganizations);
  const directory = storedSlots(organizations.ids, organizations.read);
  const reader = createReader(pipeline, fingerprint.asOf, directoryOf(directory));
  const slots = storedSlots(demands.ids, demands.read);
  const holdings: Holdings = {
    pipeline,
    organizations: directory,
    reader,
    index: technologyIndexOf(pipeline, {
      slots: storedSlots(technologies.ids, technologies.read),
      scorers: pipeline.scorers.map((entry, i) =>
        restoreScorer(
          entry,
          reader.scorerContexts[i] as ReadContext<unknown>,
          technologies,
          inner(sections, `scorer.${i}.`),
        ),
      ),
      gates: pipeline.gates.map((entry, i) =>
        restoreGate(
          entry,
          reader.gateContexts[i] as ReadContext<unknown>,
          technologies,
          inner(sections, `gate.${i}.`),
        ),
      ),
    }),
    book: { slots, readings: [], opened: new Map(), read: reader.readDemand },
    corpus: createCorpusDigest(
      () => [technologies, demands, organizations].flatMap((records) => records.digests()),
      fingerprint.corpus,
    ),
  };
  return engineOver(holdings, 'own');
}

/** Refuses what another version of silkmatch or of a plugin has saved. */
function refuseOthers(saved: EngineFingerprint, own: EngineFingerprint): void {
  for (const part of ['algorithm', 'data', 'pipeline', 'plugins'] as const) {
    const [then, now] = [JSON.stringify(saved[part]), JSON.stringify(own[part])];
    if (then === now) continue;
    throw new SilkmatchError(
      'invalid-sections',
      `The engine was saved with ${part} ${then}; here it is ${now}. Build it again from the records, or open it with the version that saved it.`,
      { details: { part, saved: saved[part], own: own[part] } },
    );
  }
}

/** The sections under a name. */
function inner(sections: Sections, prefix: string): Sections {
  return Object.fromEntries(
    Object.entries(sections)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, section]) => [name.slice(prefix.length), section]),
  );
}

function restoreScorer(
  entry: PipelineScorer,
  context: ReadContext<unknown>,
  technologies: StoredRecords<Technology>,
  sections: Sections,
): ScorerColumn {
  const { scorer } = entry;
  const numbers = takeNumbers(sections, technologies.ids.length, {
    isAlike: scorer.key !== undefined || scorer.index !== undefined,
    hasOne: scorer.index !== undefined,
  });
  const readSlot = (slot: number) =>
    callPlugin(
      scorer,
      'readTechnology',
      () => ({ technology: technologies.ids[slot] }),
      () => scorer.readTechnology(technologies.read(slot), context),
    ) ?? refuseAbsence(slot);
  const column = scorer.index
    ? storedColumn(
        () => '',
        numbers,
        () => undefined,
      )
    : storedColumn(keyOf(scorer), numbers, featureReader(numbers, readSlot));
  const isStored = scorer.restoreIndex !== undefined && Object.keys(sections).length > 1;
  const view: ScorerColumn = {
    entry,
    context,
    column,
    statistics: scorer.statistics?.empty(),
    index: isStored
      ? callPlugin(
          scorer,
          'restoreIndex',
          () => ({}),
          () => scorer.restoreIndex?.(inner(sections, 'index.'), context),
        )
      : scorer.index?.(context),
    openings: emptyMemory(OPENINGS),
  };
  if (scorer.statistics !== undefined || (scorer.index !== undefined && !isStored)) {
    numbers.forEach((number, slot) => {
      if (number >= 0)
        enterAgain(view, slot, scorer.index ? readSlot(slot) : featureAt(column, slot), isStored);
    });
  }
  return view;

  function refuseAbsence(slot: number): never {
    throw damaged(
      `Technology ${JSON.stringify(technologies.ids[slot])} has nothing that ${scorer.id} reads.`,
    );
  }
}

function enterAgain(view: ScorerColumn, slot: number, feature: unknown, isStored: boolean): void {
  const { scorer } = view.entry;
  const subject = () => ({});
  callPlugin(scorer, 'statistics.add', subject, () =>
    scorer.statistics?.add(view.statistics, feature),
  );
  if (!isStored) callPlugin(scorer, 'index.add', subject, () => view.index?.add(slot, feature));
}

function restoreGate(
  { gate }: PipelineGate,
  context: ReadContext<unknown>,
  technologies: StoredRecords<Technology>,
  sections: Sections,
): FeatureColumn {
  const numbers = takeNumbers(sections, technologies.ids.length, {
    isAlike: gate.key !== undefined,
    hasOne: false,
  });
  const readSlot = (slot: number) =>
    callPlugin(
      gate,
      'readTechnology',
      () => ({ technology: technologies.ids[slot] }),
      () => gate.readTechnology(technologies.read(slot), context),
    );
  return storedColumn(keyOf(gate), numbers, featureReader(numbers, readSlot));
}

/** Reads a distinct feature from the first record that has it. */
function featureReader(
  numbers: Int32Array,
  readSlot: (slot: number) => unknown,
): (number: number) => unknown {
  const firstSlots: number[] = [];
  numbers.forEach((number, slot) => {
    if (number === firstSlots.length) firstSlots.push(slot);
  });
  return (number) => readSlot(firstSlots[number] as number);
}

/** Numbers of features as `saveHoldings` gives them: each new one is one more than all before it. */
function takeNumbers(
  sections: Sections,
  length: number,
  { isAlike, hasOne }: { readonly isAlike: boolean; readonly hasOne: boolean },
): Int32Array {
  const numbers = takeSection(sections, 'numbers', Int32Array, length);
  let next = 0;
  for (const number of numbers) {
    if (number < -1 || number > next || (number >= 0 && number < next && !isAlike)) {
      throw damaged(`Number ${number} of a feature is out of order.`);
    }
    if (number === next) next++;
  }
  if (hasOne && next > 1) throw damaged('An index must have one number for all its features.');
  return numbers;
}
