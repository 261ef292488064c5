import { grown } from '../retrieval/grown.ts';
import {
  packStrings,
  stringAt,
  stringSections,
  takeSortedStrings,
} from '../retrieval/packed-strings.ts';
import { damaged, type Sections, takeSection } from '../retrieval/sections.ts';

/** The languages of records, by slot. Few sets of languages occur: each is kept once. */
export interface LanguageSets {
  /** Notes the languages of a slot. */
  readonly put: (slot: number, languages: readonly string[]) => void;
  /** The languages of a slot. */
  readonly of: (slot: number) => readonly string[];
  /** The number of the set of each slot. */
  readonly numbers: () => Uint32Array;
  /** The sets, by number. */
  readonly sets: readonly (readonly string[])[];
  /**
   * The sets that are in use, in order of code units, and the set of each slot.
   *
   * @param slots - The slots in the order in which they are to be numbered.
   */
  readonly save: (slots: Uint32Array) => Sections;
}

/** The records whose languages are kept. */
export interface Occupancy {
  /** Whether a slot holds a record. */
  readonly has: (slot: number) => boolean;
  /** One more than the highest slot ever used. */
  readonly slots: () => number;
}

const NAME = 'languages';
const BETWEEN = ' ';

/**
 * Makes the sets.
 *
 * @param records - The records.
 * @param stored - What {@link LanguageSets.save} gave for these records; nothing unless given.
 * @throws A {@link SilkmatchError} with code `invalid-sections`.
 */
export function createLanguageSets(records: Occupancy, stored?: Sections): LanguageSets {
  const keys = stored ? takeKeys(stored) : [];
  const sets: (readonly string[])[] = keys.map(languagesOf);
  const numberOf = new Map(keys.map((key, number) => [key, number]));
  let numbers = stored ? takeNumbers(stored, keys.length, records) : new Uint32Array(0);

  const numberFor = (languages: readonly string[]): number => {
    const key = languages.join(BETWEEN);
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, sets.length);
    return sets.push(languages) - 1;
  };

  return {
    put: (slot, languages) => {
      numbers = grown(numbers, slot + 1);
      numbers[slot] = numberFor(languages);
    },
    of: (slot) => sets[numbers[slot] as number] as readonly string[],
    numbers: () => numbers,
    sets,
    save: (slots) => {
      const keyAt = (slot: number) => (sets[numbers[slot] as number] ?? []).join(BETWEEN);
      const used = [...new Set(Array.from(slots).filter(records.has).map(keyAt))].sort();
      const places = new Map(used.map((key, place) => [key, place]));
      return {
        ...stringSections(NAME, packStrings(used)),
        [NAME]: Uint32Array.from(slots, (slot) =>
          records.has(slot) ? (places.get(keyAt(slot)) as number) : 0,
        ),
      };
    },
  };
}

function languagesOf(key: string): readonly string[] {
  return key === '' ? [] : key.split(BETWEEN);
}

function takeKeys(sections: Sections): readonly string[] {
  const packed = takeSortedStrings(sections, NAME);
  return Array.from({ length: packed.starts.length - 1 }, (_, number) => stringAt(packed, number));
}

/** A copy, because the numbers of slots change. */
function takeNumbers(sections: Sections, sets: number, { has, slots }: Occupancy): Uint32Array {
  const numbers = takeSection(sections, NAME, Uint32Array, slots()).slice();
  if (numbers.some((number, slot) => number >= sets && has(slot))) {
    throw damaged('A record has languages beyond the last set.');
  }
  return numbers;
}
