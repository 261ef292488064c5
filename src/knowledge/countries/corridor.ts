import { lazy } from '../lazy.ts';
import { CORRIDORS, type CorridorRow } from './corridors.data.ts';

/** A partner of a corridor. */
export interface CorridorMember {
  /** A country, group or region: `KZ`, `sco`, `m49:143`. */
  readonly ref: string;
  /** How much the corridor is about it, greater than 0, at most 1. */
  readonly affinity: number;
}

/** A direction of exchange between a base and its partners. */
export interface Corridor {
  /** Identifier in lower case: `north`, asked for as `corridor:north`. */
  readonly id: string;
  /** Names by language. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** The country that exchanges begin or end in. */
  readonly base: string;
  /** Its partners; the greatest affinity counts where a country is named more than once. */
  readonly members: readonly CorridorMember[];
  /**
   * What is left of the affinity between two partners, whose exchange runs through the base, 0 to 1.
   * @defaultValue 0.4
   */
  readonly through?: number | undefined;
}

/** Affinity of the countries that lie close to a built-in corridor. */
const RING_AFFINITY = 0.6;

/** Left of the affinity between two partners, where a corridor does not say it. */
export const DEFAULT_THROUGH = 0.4;

/** The corridors that come with the library: north, west, east, south. */
export const builtInCorridors = lazy((): readonly Corridor[] => CORRIDORS.map(unpack));

function unpack({ id, en, zh, ru, base, core, ring }: CorridorRow): Corridor {
  return {
    id,
    names: { en, zh, ru },
    base,
    members: [
      ...core.map((ref) => ({ ref, affinity: 1 })),
      ...ring.map((ref) => ({ ref, affinity: RING_AFFINITY })),
    ],
  };
}
