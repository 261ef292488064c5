import { CharacterClass, characterTable } from './character-class.ts';
import { classAt } from './runs.ts';

/**
 * The first UTF-16 offsets of the characters of a run, each with the marks that follow it, and the run's
 * end as the last entry.
 */
export function sequenceUnits(text: Uint16Array, start: number, end: number): readonly number[] {
  const table = characterTable();
  const units = [start];
  for (let at = start + 1; at < end; at++) {
    const isLowSurrogate = ((text[at] as number) & 0xfc00) === 0xdc00;
    const kind = classAt(text, at, table);
    if (!isLowSurrogate && kind !== CharacterClass.mark && kind !== CharacterClass.ignorable) {
      units.push(at);
    }
  }
  units.push(end);
  return units;
}
