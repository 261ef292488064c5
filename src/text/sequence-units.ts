import { CharacterClass, characterTable } from './character-class.ts';
import { classAt } from './runs.ts';

/**
 * The first UTF-16 offsets of the characters of a run, each with the marks that follow it, a Korean syllable as
 * one also where its letters are written apart (NFD), and the run's end as the last entry.
 */
export function sequenceUnits(text: Uint16Array, start: number, end: number): readonly number[] {
  const table = characterTable();
  const units = [start];
  for (let at = start + 1; at < end; at++) {
    const unit = text[at] as number;
    if ((unit & 0xfc00) === 0xdc00 || endsSyllable(unit)) continue;
    const kind = classAt(text, at, table);
    if (kind !== CharacterClass.mark && kind !== CharacterClass.ignorable) units.push(at);
  }
  units.push(end);
  return units;
}

/** Whether a letter is a conjoining vowel or final of Korean, which belongs to the syllable before it. */
function endsSyllable(unit: number): boolean {
  return (unit >= 0x1160 && unit <= 0x11ff) || (unit >= 0xd7b0 && unit <= 0xd7fb);
}

/** Visits the overlapping stretches of so many units; the whole where there are fewer. */
export function visitGrams(
  units: readonly number[],
  wide: number,
  visit: (start: number, end: number) => void,
): void {
  const last = units.length - 1;
  const count = Math.max(1, units.length - wide);
  for (let i = 0; i < count; i++) {
    visit(units[i] as number, units[Math.min(i + wide, last)] as number);
  }
}
