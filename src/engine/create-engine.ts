import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import { isCalendarDate } from '../model/iso-date.ts';
import { showValue } from '../model/show-value.ts';
import type { Technology } from '../model/technology.ts';
import { defaultPipeline } from '../scoring/built-in.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import { accountFor } from './account.ts';
import { type AdmittedRecords, admit, type RecordSets, recordKinds } from './admission.ts';
import type {
  Engine,
  EngineSetup,
  IdSets,
  ListOptions,
  MatchAllOptions,
  MatchOptions,
} from './engine.ts';
import { createObservers } from './events.ts';
import { engineFingerprint } from './fingerprint.ts';
import { checkNames, listOf } from './given.ts';
import {
  exchange,
  exchanged,
  type Holdings,
  holdingsOf,
  type Removal,
  readingsOf,
  recordsOf,
  recordsWith,
} from './holdings.ts';
import { refuseKnown, refuseUnknown } from './known-ids.ts';
import { matchDemand, matchTechnology } from './match.ts';
import { holdingsUnder } from './other-pipeline.ts';
import { type From, sideNamed, sideOfQuery } from './query-side.ts';
import { resolveDemand, resolveTechnology } from './resolve.ts';
import type { MatchResult } from './result.ts';
import { saveHoldings } from './saved-engine.ts';
import { recordOf, sortedIds } from './slots.ts';
import { wantedOf } from './wanted.ts';
import { whyNot } from './why-not.ts';

/**
 * Makes an engine: parse → index.
 *
 * Records with an oddity, such as a field that the model does not have, are taken; `add` and `update` tell it as a
 * `diagnostic`. Here nobody listens yet: parse the records first to see what is odd about them.
 *
 * @param setup - See {@link EngineSetup}.
 * @throws A {@link SilkmatchError} with code `invalid-record` or `duplicate-id` if a record is refused
 * (the message lists the problems), `invalid-input` for a name that is none of the setup's, `invalid-option` if `asOf`
 * is not a date, `invalid-pipeline` for a specification that no pipeline was made of, `plugin-failed` if a plugin fails
 * on a record.
 * @example
 * ```ts
 * const engine = createEngine({ technologies, demands, asOf: '2026-11-01' });
 * const { matches } = engine.match('demand-7', { top: 5 });
 * ```
 */
export function createEngine(setup: EngineSetup): Engine {
  checkNames(setup, 'the setup of an engine', [...recordKinds, 'pipeline', 'asOf']);
  const { pipeline = defaultPipeline, asOf } = setup;
  checkPipeline(pipeline);
  if (typeof asOf !== 'string' || !isCalendarDate(asOf)) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`asOf\` to be a date such as \`2026-11-01\`, got ${showValue(asOf)}.`,
    );
  }
  return engineOver(holdingsOf(pipeline, asOf, admit(setup)), 'own');
}

function checkPipeline(pipeline: Partial<Pipeline> | null): void {
  if (Array.isArray(pipeline?.gates) && Array.isArray(pipeline.scorers) && pipeline.bands) return;
  throw new SilkmatchError(
    'invalid-pipeline',
    `Expected a pipeline, got ${showValue(pipeline)}: make one with \`definePipeline\`, or with \`createPipeline\` of a specification.`,
  );
}

/** An engine over holdings that are its own, to be changed in place, or shared with another engine. */
export function engineOver(start: Holdings, ownership: 'own' | 'shared'): Engine {
  const { pipeline } = start;
  const { asOf } = start.reader;
  const observers = createObservers();
  const remark = (message: string) => observers.tell('diagnostic', { code: 'odd-record', message });
  let holdings = start;
  let isShared = ownership === 'shared';
  /** The records to make the holdings of, where a change has failed halfway. */
  let before: AdmittedRecords | undefined;
  /** How many questions are being answered, one inside the other. */
  let asked = 0;

  /** The holdings; made afresh after a change that has failed halfway. */
  function held(): Holdings {
    if (before !== undefined) {
      holdings = holdingsOf(pipeline, asOf, before);
      before = undefined;
    }
    return holdings;
  }

  function answer<Result>(step: () => Result): Result {
    asked++;
    try {
      return step();
    } finally {
      asked--;
    }
  }

  /** Runs a step; what a plugin does wrong is told before it is thrown. */
  function watched<Result>(step: () => Result): Result {
    try {
      return answer(step);
    } catch (error) {
      if (error instanceof SilkmatchError && error.code === 'plugin-failed') {
        observers.tell('plugin-error', { error });
      }
      throw error;
    }
  }

  function match(query: string | Demand | Technology, options: MatchOptions = {}): MatchResult {
    const wanted = wantedOf(options);
    const side = sideOfQuery(query, options.from, {
      demand: (id) => held().book.slots.slotOf.has(id),
      technology: (id) => held().index.slots.slotOf.has(id),
    });
    return watched(() =>
      side === 'demand'
        ? matchDemand(held(), query as string | Demand, wanted)
        : matchTechnology(held(), query as string | Technology, wanted),
    );
  }

  function idsOf(from: From): readonly string[] {
    return sortedIds(sideNamed(from) === 'demand' ? held().book.slots : held().index.slots);
  }

  function* matchAll(options: MatchAllOptions = {}): IterableIterator<MatchResult> {
    wantedOf(options, ['signal']);
    const { signal, ...each } = options;
    const { from = 'demands' } = each;
    const ids = idsOf(from);
    let done = 0;
    for (const id of ids) {
      if (signal?.aborted) {
        throw new SilkmatchError(
          'aborted',
          `The run was stopped after ${done} of ${ids.length} queries.`,
          { cause: signal.reason },
        );
      }
      const result = match(id, { ...each, from });
      observers.tell('progress', { done: ++done, total: ids.length });
      yield result;
    }
  }

  function change(ids: Required<Record<keyof IdSets, readonly string[]>>, sets: AdmittedRecords) {
    if (asked > 0) {
      throw new SilkmatchError(
        'invalid-input',
        'The engine cannot be changed while it answers a question: change it before or after, not inside a plugin.',
      );
    }
    watched(() => {
      if (isShared || ids.organizations.length + sets.organizations.length > 0) {
        holdings = holdingsOf(pipeline, asOf, exchanged(recordsOf(held()), ids, sets));
        isShared = false;
      } else {
        exchangeWhole(ids, sets);
      }
    });
    observers.tell('change', {
      technologies: Math.max(ids.technologies.length, sets.technologies.length),
      demands: Math.max(ids.demands.length, sets.demands.length),
      organizations: Math.max(ids.organizations.length, sets.organizations.length),
    });
  }

  /** Exchanges records in place, or leaves them as they were. */
  function exchangeWhole(ids: Removal, sets: AdmittedRecords) {
    const removed = recordsWith(held(), ids);
    const readings = readingsOf(held(), sets);
    try {
      exchange(held(), ids, sets, readings);
    } catch (error) {
      const touched = {
        technologies: [...ids.technologies, ...sets.technologies.map(({ id }) => id)],
        demands: [...ids.demands, ...sets.demands.map(({ id }) => id)],
        organizations: [],
      };
      before = exchanged(recordsOf(held()), touched, removed);
      throw error;
    }
  }

  return Object.freeze({
    pipeline,
    asOf,
    get fingerprint() {
      return engineFingerprint(pipeline, asOf, held().corpus.now()());
    },
    get size() {
      return {
        technologies: held().index.slots.slotOf.size,
        demands: held().book.slots.slotOf.size,
        organizations: held().organizations.slotOf.size,
      };
    },
    match,
    score: (demand: string | Demand, technology: string | Technology) =>
      watched(() =>
        accountFor(held(), resolveDemand(held(), demand), resolveTechnology(held(), technology)),
      ),
    whyNot: (demand: string | Demand, technology: string, options: ListOptions = {}) =>
      watched(() => whyNot(held(), demand, technology, wantedOf(options))),
    matchAll,
    add(records: RecordSets) {
      checkNames(records, 'what to add', recordKinds);
      const sets = admit(records, remark);
      refuseKnown('technology', held().index.slots.slotOf, sets.technologies);
      refuseKnown('demand', held().book.slots.slotOf, sets.demands);
      refuseKnown('organization', held().organizations.slotOf, sets.organizations);
      change({ technologies: [], demands: [], organizations: [] }, sets);
    },
    update(records: RecordSets) {
      checkNames(records, 'what to update', recordKinds);
      const sets = admit(records, remark);
      const ids = {
        technologies: sets.technologies.map(({ id }) => id),
        demands: sets.demands.map(({ id }) => id),
        organizations: sets.organizations.map(({ id }) => id),
      };
      refuseUnknownIds(ids);
      change(ids, sets);
    },
    remove(sets: IdSets) {
      checkNames(sets, 'what to remove', recordKinds);
      const ids = {
        technologies: [...new Set(listOf(sets.technologies, 'technologies'))],
        demands: [...new Set(listOf(sets.demands, 'demands'))],
        organizations: [...new Set(listOf(sets.organizations, 'organizations'))],
      };
      refuseUnknownIds(ids);
      change(ids, { technologies: [], demands: [], organizations: [] });
    },
    withPipeline(other: Pipeline) {
      checkPipeline(other);
      const under = watched(() => holdingsUnder(held(), other));
      isShared = true;
      return engineOver(under, 'shared');
    },
    ids: idsOf,
    save: () => watched(() => saveHoldings(held())),
    technology: (id: string) => recordOf(held().index.slots, id),
    demand: (id: string) => recordOf(held().book.slots, id),
    organization: (id: string) => recordOf(held().organizations, id),
    on: observers.on,
  });

  function refuseUnknownIds(ids: Record<keyof IdSets, readonly string[]>): void {
    refuseUnknown('technology', held().index.slots.slotOf, ids.technologies);
    refuseUnknown('demand', held().book.slots.slotOf, ids.demands);
    refuseUnknown('organization', held().organizations.slotOf, ids.organizations);
  }
}
