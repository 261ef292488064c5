import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfUnits, MOST_STEPS } from '../../src/model/hash.ts';
import { createWordMemory, recall, remember, UNREAD } from '../../src/text/word-memory.ts';

const unitsOf = (text: string) =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const stretchOf = (units: Uint16Array, hash = hashOfUnits(units, 0, units.length)) => ({
  start: 0,
  end: units.length,
  hash,
});

const aText = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const anInteger = fc.integer({ min: UNREAD + 1, max: 0x7fffffff });

/** Remembers texts under a hash and gives back what is recalled of each. */
function recalled(texts: ReadonlyMap<string, number>, hash?: number): Map<string, number> {
  const memory = createWordMemory();
  for (const [text, reading] of texts) {
    const units = unitsOf(text);
    expect(recall(memory, units, stretchOf(units, hash))).toBe(UNREAD);
    remember(memory, units, stretchOf(units, hash), reading);
  }
  return new Map(
    [...texts.keys()].map((text) => {
      const units = unitsOf(text);
      return [text, recall(memory, units, stretchOf(units, hash))];
    }),
  );
}

describe('a word memory', () => {
  it('recalls what it was told of each stretch', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aText, anInteger)), (pairs) => {
        const texts = new Map(pairs);
        expect(recalled(texts)).toEqual(texts);
      }),
    );
  });

  it('tells stretches with equal hashes apart', () => {
    const texts = new Map(['a', 'b', 'ab', 'a\0', 'a\0b', '\0'].map((text, i) => [text, i - 3]));
    expect(recalled(texts, 12_345)).toEqual(texts);
  });

  it('writes only a few of the stretches with one hash, and recalls those right', () => {
    const memory = createWordMemory();
    const texts = Array.from({ length: 5_000 }, (_, i) => unitsOf(`word ${i}`));
    for (const [i, units] of texts.entries()) remember(memory, units, stretchOf(units, 7), i);
    expect(memory.count).toBe(MOST_STEPS);
    expect(memory.used).toBeLessThan(MOST_STEPS * 20);
    const readings = texts.map((units) => recall(memory, units, stretchOf(units, 7)));
    expect(readings.filter((reading) => reading !== UNREAD)).toHaveLength(MOST_STEPS);
    for (const [i, reading] of readings.entries()) expect([i, UNREAD]).toContain(reading);
  });

  it('grows with what it is told', () => {
    const texts = new Map(Array.from({ length: 50_000 }, (_, i) => [`word ${i}`, i]));
    expect(recalled(texts)).toEqual(texts);
  });

  it('reads a stretch in the middle of a text', () => {
    const units = unitsOf('one two');
    const memory = createWordMemory();
    remember(memory, units, { start: 4, end: 7, hash: hashOfUnits(units, 4, 7) }, 2);
    const two = unitsOf('two');
    expect(recall(memory, two, stretchOf(two))).toBe(2);
  });
});
