import {
  type CooperationMode,
  type CooperationWish,
  cooperationModes,
  cooperationPreferences,
} from '../model/cooperation-mode.ts';
import type { Preference } from '../model/preference.ts';
import {
  type CooperationClosenessOverride,
  cooperationCloseness,
} from './cooperation-closeness.ts';
import { MILLION, toMillionths } from './millionths.ts';

/** What one side says about ways of cooperating, ready to be compared. */
export interface CooperationStance {
  /** Its wishes in a canonical order. */
  readonly wishes: readonly Preference<CooperationMode>[];
  /** The modes it wants: `must` or `prefer`. */
  readonly wanted: ReadonlySet<CooperationMode>;
  /** How acceptable each mode is to it, in millionths, in the order of the list of modes. */
  readonly acceptance: readonly number[];
}

/**
 * Reads the `cooperation` field of a record.
 *
 * @param wishes - The field.
 * @param overrides - Closenesses that the host sets.
 * @returns The stance, or `null` if nothing is said.
 */
export function cooperationStance(
  wishes: readonly CooperationWish[] | undefined,
  overrides: readonly CooperationClosenessOverride[],
): CooperationStance | null {
  const preferences = [...cooperationPreferences(wishes)].sort(byModeAndStrength);
  if (preferences.length === 0) return null;
  const wanted = preferences.filter(isWanted);
  return {
    wishes: preferences,
    wanted: new Set(wanted.map(({ value }) => value)),
    acceptance: cooperationModes.map((mode) =>
      product(willingness(mode, wanted, overrides), tolerance(mode, preferences)),
    ),
  };
}

/** The wanted mode of a stance that is nearest to a mode; the first of equals. */
export function nearestWanted(
  stance: CooperationStance,
  mode: CooperationMode,
  overrides: readonly CooperationClosenessOverride[],
): CooperationMode | undefined {
  let nearest: CooperationMode | undefined;
  for (const candidate of stance.wanted) {
    const closeness = cooperationCloseness(candidate, mode, overrides);
    if (nearest === undefined || closeness > cooperationCloseness(nearest, mode, overrides)) {
      nearest = candidate;
    }
  }
  return nearest;
}

/** How well the wanted modes are served by a mode; a half if none is named. */
function willingness(
  mode: CooperationMode,
  wanted: readonly Preference<CooperationMode>[],
  overrides: readonly CooperationClosenessOverride[],
): number {
  if (wanted.length === 0) return MILLION / 2;
  return wanted.reduce((best, wish) => {
    const closeness = toMillionths(cooperationCloseness(wish.value, mode, overrides));
    return Math.max(best, product(closeness, keenness(wish)));
  }, 0);
}

function isWanted({ strength }: Preference<CooperationMode>): boolean {
  return strength === 'must' || strength === 'prefer';
}

/** A wish of weight 0 says no more than silence, which counts a half. */
function keenness({ strength, weight = 1 }: Preference<CooperationMode>): number {
  return strength === 'must' ? MILLION : Math.round((MILLION + toMillionths(weight)) / 2);
}

/** What `avoid` and `never` leave of a mode. */
function tolerance(
  mode: CooperationMode,
  preferences: readonly Preference<CooperationMode>[],
): number {
  let left = MILLION;
  for (const { value, strength, weight = 1 } of preferences) {
    if (value !== mode) continue;
    if (strength === 'never') left = 0;
    if (strength === 'avoid')
      left = Math.min(left, MILLION - Math.round((3 * toMillionths(weight)) / 4));
  }
  return left;
}

function product(a: number, b: number): number {
  return Math.round((a * b) / MILLION);
}

function byModeAndStrength(a: Preference<CooperationMode>, b: Preference<CooperationMode>): number {
  const [first, second] = [wishKey(a), wishKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A wish as a text; equal only for equal wishes. */
export function wishKey({ value, strength, weight = 1 }: Preference<CooperationMode>): string {
  return `${value} ${strength} ${weight}`;
}
