import { damaged, type Sections, takeSection } from '../retrieval/sections.ts';
import { type SectorCodeFeature, sectorCodeFeature } from './sector-codes.ts';
import type { FindCode, SectorTerms } from './sector-terms.ts';

/** What a sector index holds, apart from where its slots were. */
export interface SectorContents {
  /** The distinct codes in the order of their keys. */
  readonly terms: readonly SectorCodeFeature[];
  /** Where the numbers of each slot begin; at the end, how many numbers there are. */
  readonly bounds: Int32Array;
  /** Places in `terms`, slot after slot, ascending within a slot. */
  readonly numbers: Int32Array;
}

/**
 * Writes rows of terms as sections. The texts of the codes are kept as UTF-16 code units, so that nothing a
 * string can hold is lost.
 *
 * @param terms - The terms that the rows number.
 * @param rowAt - The row of a slot.
 * @param slots - The slots to write, in the order of writing.
 */
export function saveSectors(
  terms: SectorTerms,
  rowAt: (slot: number) => readonly number[],
  slots: Uint32Array,
): Sections {
  const bounds = new Int32Array(slots.length + 1);
  slots.forEach((slot, at) => {
    bounds[at + 1] = (bounds[at] as number) + rowAt(slot).length;
  });
  const numbers = new Int32Array(bounds[slots.length] as number);
  const isUsed = new Uint8Array(terms.count());
  slots.forEach((slot, at) => {
    const row = rowAt(slot);
    numbers.set(row, bounds[at]);
    for (const number of row) isUsed[number] = 1;
  });
  const kept = [...isUsed.keys()]
    .filter((number) => isUsed[number] === 1)
    .map((number) => ({ number, term: terms.at(number) }))
    .sort((a, b) => byKey(a.term, b.term));
  const renumbered = new Int32Array(terms.count());
  kept.forEach(({ number }, place) => {
    renumbered[number] = place;
  });
  for (const [place, number] of numbers.entries()) numbers[place] = renumbered[number] as number;
  return {
    ...termSections(kept.map(({ term }) => term)),
    bounds,
    numbers,
  };
}

function byKey(a: SectorCodeFeature, b: SectorCodeFeature): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

function termSections(terms: readonly SectorCodeFeature[]): Sections {
  const texts = terms.map(({ code }) => code.id);
  const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  const textEnds = new Uint32Array(terms.length);
  let used = 0;
  texts.forEach((text, at) => {
    for (let unit = 0; unit < text.length; unit++) units[used++] = text.charCodeAt(unit);
    textEnds[at] = used;
  });
  return {
    texts: units,
    textEnds,
    weights: Float64Array.from(terms, ({ weight }) => weight),
    inferred: Uint8Array.from(terms, ({ inferred }) => Number(inferred)),
    trusts: Float64Array.from(terms, ({ trust }) => trust),
  };
}

/**
 * Takes what {@link saveSectors} wrote. The numbers stay where they are.
 *
 * @param sections - The sections.
 * @param find - Finds a code by its canonical text; `null` if it is no code.
 * @throws A {@link SilkmatchError} with code `invalid-sections` if they are not what `saveSectors` writes.
 */
export function takeSectors(sections: Sections, find: FindCode): SectorContents {
  const terms = takeTerms(sections, find);
  const bounds = takeSection(sections, 'bounds', Int32Array);
  const numbers = takeSection(sections, 'numbers', Int32Array);
  if (bounds[0] !== 0 || bounds[bounds.length - 1] !== numbers.length) {
    throw damaged(`The bounds of sectors must run from 0 to ${numbers.length}.`);
  }
  for (let slot = 0; slot + 1 < bounds.length; slot++) {
    const end = bounds[slot + 1] as number;
    if (end < (bounds[slot] as number) || end > numbers.length) {
      throw damaged(`The sectors of slot ${slot} must not end before they begin.`);
    }
    let before = -1;
    for (let place = bounds[slot] as number; place < end; place++) {
      const number = numbers[place] as number;
      if (number <= before || number >= terms.length) {
        throw damaged(
          `The sectors of slot ${slot} must be ascending numbers below ${terms.length}; found ${number}.`,
        );
      }
      before = number;
    }
  }
  return { terms, bounds, numbers };
}

function takeTerms(sections: Sections, find: FindCode): readonly SectorCodeFeature[] {
  const texts = takeTexts(sections);
  const weights = takeSection(sections, 'weights', Float64Array, texts.length);
  const inferred = takeSection(sections, 'inferred', Uint8Array, texts.length);
  const trusts = takeSection(sections, 'trusts', Float64Array, texts.length);
  const terms = texts.map((text, at) => {
    const code = find(text);
    if (code?.id !== text) throw damaged(`Sector ${at}, \`${text}\`, is no code.`);
    const weight = weights[at] as number;
    if (!(weight > 0 && weight <= 1)) throw damaged(`The weight of sector ${at} is ${weight}.`);
    const trust = trusts[at] as number;
    if (!(trust >= 0 && trust <= 1)) throw damaged(`The trust in sector ${at} is ${trust}.`);
    return sectorCodeFeature(code, { weight, inferred: inferred[at] !== 0, trust });
  });
  for (let at = 1; at < terms.length; at++) {
    const [before, after] = [terms[at - 1], terms[at]] as [SectorCodeFeature, SectorCodeFeature];
    if (byKey(before, after) >= 0) throw damaged(`Sector ${at} is out of order.`);
  }
  return terms;
}

/** No code of a record is longer. */
const LONGEST_TEXT = 1024;

function takeTexts(sections: Sections): readonly string[] {
  const units = takeSection(sections, 'texts', Uint16Array);
  const ends = takeSection(sections, 'textEnds', Uint32Array);
  const texts: string[] = [];
  let start = 0;
  for (const end of ends) {
    if (end < start || end > Math.min(units.length, start + LONGEST_TEXT)) {
      throw damaged(`The text of sector ${texts.length} must not end at ${end}.`);
    }
    texts.push(String.fromCharCode(...units.subarray(start, end)));
    start = end;
  }
  if (start !== units.length) throw damaged('There is text that belongs to no sector.');
  return texts;
}
