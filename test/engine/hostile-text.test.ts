import { describe, expect, it } from 'vitest';
import { createEngine, type Demand, type Technology } from '../../src/index.ts';

const letters = (n: number): string =>
  [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
const distinct = Array.from({ length: 20_000 }, (_, i) => `q${letters(i)}x`).join(' ');

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['a million letters without a space', 'x'.repeat(1_000_000)],
  ['twenty thousand distinct terms', distinct],
  ['two hundred thousand digits', '7'.repeat(200_000)],
  ['surrogates alone, high', '\ud800'.repeat(100_000)],
  ['surrogates alone, low', '\udc00'.repeat(100_000)],
  ['right-to-left marks and overrides', '\u200f\u202e\u2067'.repeat(50_000)],
  ['zero-width joiners between letters', 'a\u200d'.repeat(50_000)],
  ['combining marks on one letter', `e${'\u0301'.repeat(50_000)}`],
  ['hyphens and single letters', 'a-'.repeat(20_000)],
  ['apostrophes and points', "a'b.".repeat(20_000)],
  ['amounts and units', '1 kg '.repeat(10_000)],
  ['an unbroken run of one ideograph', '中'.repeat(20_000)],
];

const technologies = (text: string): Technology[] => [
  { id: 'plain', title: { en: 'Recycling of battery cells' } },
  { id: 'hostile', title: { en: 'Battery' }, description: { en: text } },
  { id: 'untagged', title: 'Battery', description: text },
];
const demand: Demand = { id: 'd', title: { en: 'Recycling of batteries' } };

describe('an engine', () => {
  it.each(hostile)('takes %s', (_, text) => {
    const engine = createEngine({ technologies: technologies(text), asOf: '2026-01-01' });
    const { matches } = engine.match(demand, { from: 'demands', top: 3 });
    expect(matches[0]?.technology).toBe('plain');
    expect(matches.map(({ technology }) => technology).sort()).toEqual([
      'hostile',
      'plain',
      'untagged',
    ]);
  });

  it.each(hostile)('is asked with %s, and explains what it answers', (_, text) => {
    const engine = createEngine({ technologies: technologies(text), asOf: '2026-01-01' });
    const asked: Demand = { id: 'h', title: { en: 'Battery' }, description: { en: text } };
    const { matches } = engine.match(asked, { from: 'demands', top: 3 });
    expect(matches).toHaveLength(3);
    for (const { score, baseline, components } of matches) {
      const sum = components.reduce(
        (total, { contribution }) => total + Math.round(contribution * 1e6),
        Math.round(baseline.score * 1e6),
      );
      expect(sum).toBe(Math.round(score * 1e6));
    }
  });
});
