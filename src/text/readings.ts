import { type Surface, TermWeight } from './surface.ts';
import type { Stretch } from './word-memory.ts';

/**
 * What a text read as, in order; valid until the next text is read. A reading is an integer: from 0 one term of full
 * weight, see {@link readingOfTerm}; below 0 a `Surface`.
 */
export interface Readings {
  /** How many there are; the lists are longer. */
  count: number;
  readings: Int32Array;
  /** Offsets of the first units. */
  starts: Int32Array;
  /** Offsets after the last units. */
  ends: Int32Array;
  /** Letter class whose rules were used. */
  scripts: Uint8Array;
}

const FIRST_ROOM = 1 << 10;

/** The reading of a stretch that is one term of full weight. */
export function readingOfTerm(term: number, languageFree: boolean): number {
  return term * 2 + Number(languageFree);
}

/** The term of a reading from 0. */
export function termOfReading(reading: number): number {
  return reading >> 1;
}

/** What a reading from 0 means. */
export function surfaceOfTerm(reading: number): Surface {
  return {
    terms: [termOfReading(reading)],
    weights: [TermWeight.full],
    length: 1,
    languageFree: (reading & 1) === 1,
  };
}

/** Makes an empty list. */
export function createReadings(): Readings {
  return roomFor(FIRST_ROOM);
}

/** Adds a reading. */
export function noteReading(
  found: Readings,
  reading: number,
  { start, end }: Stretch,
  script: number,
): void {
  if (found.count === found.readings.length) widen(found);
  const at = found.count++;
  found.readings[at] = reading;
  found.starts[at] = start;
  found.ends[at] = end;
  found.scripts[at] = script;
}

function roomFor(count: number): Readings {
  return {
    count: 0,
    readings: new Int32Array(count),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    scripts: new Uint8Array(count),
  };
}

function widen(found: Readings): void {
  const wider = roomFor(found.readings.length * 2);
  wider.readings.set(found.readings);
  wider.starts.set(found.starts);
  wider.ends.set(found.ends);
  wider.scripts.set(found.scripts);
  Object.assign(found, wider, { count: found.count });
}
