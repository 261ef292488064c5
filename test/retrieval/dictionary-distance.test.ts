import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDistance,
  createSymbols,
  type EditCosts,
  readSymbols,
  soundCosts,
} from '../../src/retrieval/dictionary-distance.ts';

const distance = createDistance();

function between(first: string, second: string, costs: EditCosts, limit = 10_000): number {
  const [a, b] = [createSymbols(), createSymbols()];
  readSymbols(first, a);
  readSymbols(second, b);
  return distance(a, b, costs, limit);
}

/** The definition, written as a recursion over prefixes. */
function byDefinition(first: string, second: string, { exchange, gap }: EditCosts): number {
  const gapOf = (s: string, i: number) => gap[s.charCodeAt(i)] ?? 8;
  const rows: number[][] = [];
  for (let i = 0; i <= first.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= second.length; j++) {
      const ways = i === 0 && j === 0 ? [0] : [];
      if (i > 0) ways.push((rows[i - 1]?.[j] ?? 0) + gapOf(first, i - 1));
      if (j > 0) ways.push((row[j - 1] ?? 0) + gapOf(second, j - 1));
      if (i > 0 && j > 0) {
        const pair = first.charCodeAt(i - 1) * 128 + second.charCodeAt(j - 1);
        const same = first[i - 1] === second[j - 1];
        ways.push((rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : (exchange[pair] ?? 8)));
      }
      if (i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]) {
        ways.push((rows[i - 2]?.[j - 2] ?? 0) + 6);
      }
      row.push(Math.min(...ways));
    }
  }
  return rows[first.length]?.[second.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom(...'abeisSzZck'), maxLength: 12 });

describe('the distance between words', () => {
  it('counts eighths of an edit, three quarters for a swap', () => {
    const costs = soundCosts();
    expect(between('laser', 'laser', costs)).toBe(0);
    expect(between('laser', 'laner', costs)).toBe(8);
    expect(between('laser', 'lasern', costs)).toBe(8);
    expect(between('laser', 'lsaer', costs)).toBe(6);
    expect(between('水泵', '水井', costs)).toBe(8);
  });

  it('is cheaper between sounds that languages write alike', () => {
    const costs = soundCosts();
    expect(between('sena', 'zena', costs)).toBeLessThan(between('sena', 'lena', costs));
    expect(between('hana', 'ana', costs)).toBeLessThan(between('tana', 'ana', costs));
  });

  it('equals its definition', () => {
    const sounds = soundCosts();
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(between(first, second, sounds)).toBe(byDefinition(first, second, sounds));
      }),
    );
  });

  it('is symmetric, and zero only between equal words', () => {
    const costs = soundCosts();
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(between(first, second, costs)).toBe(between(second, first, costs));
        expect(between(first, second, costs) === 0).toBe(first === second);
      }),
    );
  });

  it('tells truly whether the cost is within a limit', () => {
    const costs = soundCosts();
    fc.assert(
      fc.property(word, word, fc.nat(60), (first, second, limit) => {
        const whole = between(first, second, costs);
        const cut = between(first, second, costs, limit);
        if (whole <= limit) expect(cut).toBe(whole);
        else expect(cut).toBeGreaterThan(limit);
      }),
    );
  });

  it('reads only the first 64 symbols', () => {
    expect(between('a'.repeat(1000), 'a'.repeat(64), soundCosts())).toBe(0);
  });
});
