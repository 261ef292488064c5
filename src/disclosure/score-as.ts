import type { Engine } from '../engine/engine.ts';
import type { Demand } from '../model/demand.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Side } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import type { Technology } from '../model/technology.ts';
import type { Roster, SideRoster } from './roster.ts';
import { withholdAccount } from './withhold-account.ts';

/** An engine and what the viewer may see of it. */
export interface Disclosed {
  /** The engine. */
  readonly engine: Engine;
  /** What the viewer may see of its records. */
  readonly roster: Roster;
}

/** A record as it is given: by the id that is shown, or as an object of the viewer's own. */
export interface Given<Item> {
  /** What the engine is to be asked with. */
  readonly real: string | Item;
  /** The id to show. */
  readonly shownId: string;
  /** Whether it is anonymous for the viewer. */
  readonly isMasked: boolean;
}

/**
 * Finds the record that a viewer names.
 *
 * @throws A {@link SilkmatchError} with code `unknown-record` if the viewer sees no such record.
 */
export function givenRecord<Item extends { readonly id: string }>(
  side: Side,
  roster: SideRoster<unknown>,
  given: string | Item,
): Given<Item> {
  if (typeof given !== 'string') return { real: given, shownId: given.id, isMasked: false };
  const real = roster.realIdOf.get(given);
  if (real !== undefined) return { real, shownId: given, isMasked: roster.masked.has(real) };
  throw new SilkmatchError(
    'unknown-record',
    `There is no ${side} ${JSON.stringify(given)} for this viewer: check the id.`,
  );
}

/** {@link Engine.score} for a viewer. */
export function scoreAs(
  { engine, roster }: Disclosed,
  demand: string | Demand,
  technology: string | Technology,
): Match {
  const asked = givenRecord('demand', roster.demand, demand);
  const offered = givenRecord('technology', roster.technology, technology);
  const match = engine.score(asked.real, offered.real);
  const side = anonymousSide(asked.isMasked, offered.isMasked);
  return side === undefined
    ? match
    : withholdAccount(
        match,
        { demand: asked.shownId, technology: offered.shownId, side },
        engine.pipeline,
      );
}

/** Which side of a pair is anonymous. */
export function anonymousSide(
  isDemandMasked: boolean,
  isTechnologyMasked: boolean,
): Match['withheld'] {
  if (isDemandMasked && isTechnologyMasked) return 'both';
  if (isDemandMasked) return 'demand';
  return isTechnologyMasked ? 'technology' : undefined;
}
