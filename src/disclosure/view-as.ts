import type { Engine, ListOptions, MatchAllOptions, MatchOptions } from '../engine/engine.ts';
import { type From, sideNamed } from '../engine/query-side.ts';
import type { MatchResult } from '../engine/result.ts';
import { wantedOf } from '../engine/wanted.ts';
import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import type { Technology } from '../model/technology.ts';
import { matchAs } from './match-as.ts';
import { revisionOf } from './revision.ts';
import { type Roster, rosterOf } from './roster.ts';
import { scoreAs } from './score-as.ts';
import { checkViewer, type Viewer } from './viewer.ts';
import { whyNotAs } from './why-not-as.ts';

/** An engine as one viewer may see it: what it gives can be shown to the viewer as it is. */
export type EngineView = Pick<
  Engine,
  | 'asOf'
  | 'demand'
  | 'ids'
  | 'match'
  | 'matchAll'
  | 'organization'
  | 'pipeline'
  | 'score'
  | 'size'
  | 'technology'
  | 'whyNot'
>;

/**
 * The one door to what a viewer may see: an engine whose answers obey `visibility` and `anonymity`.
 *
 * A hidden record is not there: not in a list, not in a count, not by its id. An anonymous record has the alias
 * `anonymous-demand-N` or `anonymous-technology-N` and shows what {@link visibleRecord} leaves of it; a match that it is
 * part of shows its band and nothing behind it (see {@link Match.withheld}). In a list it stands where a match with the
 * least score of its band stands, so that neither its place nor the length of the list tells its score. Errors name no
 * record that the viewer does not see. The numbers of the aliases follow the order of the ids and may change when
 * records come and go.
 *
 * Records given as objects are the viewer's own and are not masked. The view follows changes of the engine. Where
 * nothing is hidden or anonymous, it answers as the engine does; otherwise a query costs one more score for each hidden
 * or anonymous counterpart, and one from an anonymous record scores every pair.
 *
 * @param engine - The engine.
 * @param viewer - Who looks; see {@link Viewer}.
 * @throws A {@link SilkmatchError} with code `invalid-input` if there is no engine; `invalid-option` if there is no viewer, its audience is not one, or its
 *   `introducedTo` is not an array.
 * @example
 * ```ts
 * const view = viewAs(engine, { audience: 'network', hub: 'tashkent' });
 * response.json(view.match('demand-7'));
 * ```
 */
export function viewAs(engine: Engine, viewer: Viewer): EngineView {
  checkEngine(engine);
  checkViewer(viewer);
  let known: { readonly revision: number; readonly roster: Roster } | undefined;
  const roster = (): Roster => {
    const revision = revisionOf(engine);
    if (known?.revision !== revision) known = { revision, roster: rosterOf(engine, viewer) };
    return known.roster;
  };
  const asViewer = <Result>(step: (roster: Roster) => Result): Result => {
    const current = roster();
    try {
      return step(current);
    } catch (error) {
      throw current.isOpen ? error : withoutNames(error);
    }
  };
  return Object.freeze({
    pipeline: engine.pipeline,
    asOf: engine.asOf,
    get size() {
      const { demand, technology, owners, isOpen } = roster();
      const { organizations } = engine.size;
      return {
        demands: demand.realIdOf.size,
        technologies: technology.realIdOf.size,
        organizations: isOpen ? organizations : owners.size,
      };
    },
    ids: (from: From) => [...roster()[sideNamed(from)].realIdOf.keys()],
    demand: (id: string) => roster().demand.record(id),
    technology: (id: string) => roster().technology.record(id),
    organization: (id: string) => roster().organization(id),
    match: (query: string | Demand | Technology, options: MatchOptions = {}) =>
      asViewer((current) => matchAs({ engine, roster: current }, query, options)),
    score: (demand: string | Demand, technology: string | Technology) =>
      asViewer((current) => scoreAs({ engine, roster: current }, demand, technology)),
    whyNot: (demand: string | Demand, technology: string, options: ListOptions = {}) =>
      asViewer((current) => whyNotAs({ engine, roster: current }, { demand, technology }, options)),
    *matchAll(options: MatchAllOptions = {}): IterableIterator<MatchResult> {
      const current = roster();
      if (current.isOpen) return yield* engine.matchAll(options);
      wantedOf(options, ['signal']);
      const { signal, ...each } = options;
      const { from = 'demands' } = each;
      const ids = [...current[sideNamed(from)].realIdOf.keys()];
      for (const [done, id] of ids.entries()) {
        if (signal?.aborted) {
          throw new SilkmatchError(
            'aborted',
            `The run was stopped after ${done} of ${ids.length} queries.`,
            { cause: signal.reason },
          );
        }
        yield asViewer((now) => matchAs({ engine, roster: now }, id, { ...each, from }));
      }
    },
  });
}

/** A plugin's failure names the pair, and what the plugin says may quote it. */
function withoutNames(error: unknown): unknown {
  if (error instanceof SilkmatchError && error.code !== 'plugin-failed') return error;
  return new SilkmatchError(
    'plugin-failed',
    'A plugin failed on a record; the event `plugin-error` of the engine tells which and why.',
  );
}

function checkEngine(engine: Engine): void {
  if (typeof (Object(engine) as Partial<Engine>).on === 'function') return;
  throw new SilkmatchError(
    'invalid-input',
    `Expected an engine, got ${showValue(engine)}: make one with \`createEngine\`.`,
  );
}
