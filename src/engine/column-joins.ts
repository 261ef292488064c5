import { grown } from '../retrieval/grown.ts';
import { SHORT, type ShortNumbers } from '../retrieval/short-numbers.ts';
import type { FeatureColumn } from './feature-column.ts';

/**
 * Columns taken together: one number for each combination of distinct features that occurs, so that what
 * several plugins make of a technology is found in one table.
 */
export interface ColumnJoin {
  /** The columns that are joined, by their places in the list given to {@link createColumnJoins}. */
  readonly members: readonly number[];
  /** The number of each slot. */
  readonly numbers: ShortNumbers;
  /** For each member the number of its feature, plus one, in each combination. */
  readonly features: readonly ShortNumbers[];
}

/** Joins that follow the columns they are made of. */
export interface ColumnJoins {
  /** Notes that features of a slot have come or gone. */
  readonly touch: (slot: number) => void;
  /** The joins as the columns are now, for so many slots. */
  readonly now: (slots: number) => readonly ColumnJoin[];
}

/** Numbers of pairs, in the order in which they come. */
interface PairNumbers {
  /** How many pairs there are. */
  size: number;
  /** The first number of each pair. */
  firsts: Int32Array;
  /** The second number of each pair, plus one. */
  seconds: Int32Array;
  /** The number of a pair. */
  readonly of: (first: number, second: number) => number;
}

/** Above all second numbers. */
const SECONDS = 1 << 27;

/** Combinations may be so many, or one for so many slots. */
const FEW = 1024;
const SLOTS_EACH = 4;

/** A join that further columns can be taken into. */
interface Draft {
  readonly members: number[];
  readonly steps: PairNumbers[];
  numbers: Int32Array;
}

/** A join that is kept up to date. */
interface KeptJoin extends ColumnJoin {
  numbers: ShortNumbers;
  features: readonly ShortNumbers[];
  /** How the numbers are made: of the first member's features, with those of each further member in turn. */
  readonly steps: readonly PairNumbers[];
  /** It is made afresh when a number reaches this. */
  readonly limit: number;
}

/**
 * Joins columns. Those with the most distinct features come first, so that the ones that depend on them,
 * such as two readings of one field, find them.
 */
export function createColumnJoins(columns: readonly FeatureColumn[]): ColumnJoins {
  let joins: readonly KeptJoin[] | undefined;
  const touched = new Set<number>();

  const numberAt = (place: number, slot: number) =>
    (columns[place] as FeatureColumn).distinctOf[slot] as number;

  /** Takes a column into a draft, unless there were too many combinations. */
  const admit = (draft: Draft, place: number, room: number): boolean => {
    const pairs = numberPairs();
    const numbers = new Int32Array(draft.numbers.length);
    for (let slot = 0; slot < numbers.length; slot++) {
      const number = pairs.of(draft.numbers[slot] as number, numberAt(place, slot));
      if (number >= room) return false;
      numbers[slot] = number;
    }
    draft.members.push(place);
    draft.steps.push(pairs);
    draft.numbers = numbers;
    return true;
  };

  const joinAll = (slots: number): readonly KeptJoin[] => {
    const room = Math.max(FEW, Math.floor(slots / SLOTS_EACH));
    const drafts: Draft[] = [];
    for (const place of byVariety(columns)) {
      if (drafts.some((draft) => admit(draft, place, room))) continue;
      const numbers = Int32Array.from({ length: slots }, (_, slot) => numberAt(place, slot) + 1);
      drafts.push({ members: [place], steps: [], numbers });
    }
    return drafts.map(keptJoin);
  };

  /** How many combinations a join has. */
  const combinations = ({ steps, members: [first = 0] }: KeptJoin): number =>
    steps.at(-1)?.size ?? (columns[first] as FeatureColumn).uses.length + 1;

  /** Gives a slot its number in every join; whether there is room for it. */
  const enter = (slot: number): boolean =>
    (joins ?? []).every((join) => {
      const { members, steps, limit } = join;
      let number = numberAt(members[0] as number, slot) + 1;
      steps.forEach((pairs, i) => {
        number = pairs.of(number, numberAt(members[i + 1] as number, slot));
      });
      if (number >= limit) return false;
      join.numbers = grown(join.numbers, slot + 1);
      join.numbers[slot] = number;
      return true;
    });

  return {
    touch: (slot) => {
      if (joins !== undefined) touched.add(slot);
    },
    now: (slots) => {
      if (![...touched].every(enter)) joins = undefined;
      touched.clear();
      joins ??= joinAll(slots);
      for (const join of joins) seeFeatures(join, combinations(join));
      return joins;
    },
  };
}

function keptJoin({ members, steps, numbers }: Draft): KeptJoin {
  const limit = 2 * Math.max(FEW, sizeOf(numbers));
  return {
    members,
    steps,
    numbers: narrow(numbers, limit),
    features: [],
    limit,
  };
}

/** The numbers, all below a limit, in as few digits as they need. */
function narrow(numbers: Int32Array, limit: number): ShortNumbers {
  return limit <= SHORT ? Uint16Array.from(numbers) : numbers;
}

/** How many numbers there are. */
function sizeOf(numbers: ShortNumbers): number {
  let greatest = -1;
  for (const number of numbers) if (number > greatest) greatest = number;
  return greatest + 1;
}

/** Tells the features in each combination, unless they are known of all. */
function seeFeatures(join: KeptJoin, size: number): void {
  const { steps, features } = join;
  if (features[0]?.length === size) return;
  let parts = Int32Array.from({ length: size }, (_, number) => number);
  const seen: Int32Array[] = [];
  for (const { firsts, seconds } of steps.toReversed()) {
    seen.unshift(parts.map((number) => seconds[number] as number));
    parts = parts.map((number) => firsts[number] as number);
  }
  join.features = [parts, ...seen].map((part) => narrow(part, sizeOf(part)));
}

/** Places of columns, those with the most distinct features first. */
function byVariety(columns: readonly FeatureColumn[]): readonly number[] {
  const variety = columns.map(({ uses }) => uses.length);
  return [...columns.keys()].sort(
    (a, b) => (variety[b] as number) - (variety[a] as number) || a - b,
  );
}

function numberPairs(): PairNumbers {
  const known = new Map<number, number>();
  const pairs: PairNumbers = {
    size: 0,
    firsts: new Int32Array(16),
    seconds: new Int32Array(16),
    of: (first, second) => {
      const key = first * SECONDS + second + 1;
      let number = known.get(key);
      if (number === undefined) {
        number = pairs.size++;
        known.set(key, number);
        pairs.firsts = grown(pairs.firsts, pairs.size);
        pairs.seconds = grown(pairs.seconds, pairs.size);
        pairs.firsts[number] = first;
        pairs.seconds[number] = second + 1;
      }
      return number;
    },
  };
  return pairs;
}
