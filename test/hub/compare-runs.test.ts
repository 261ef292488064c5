import { createEngine, type EngineSetup } from 'silkmatch';
import { compareRuns } from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';

const technologies = [
  { id: 'a', title: 'Solar pump', trl: 6 as const },
  { id: 'b', title: 'Water pump for dry fields' },
];
const setup: EngineSetup = {
  technologies,
  demands: [{ id: 'd', title: 'Solar water pump' }],
  asOf: '2026-11-01',
};
const run = (change: Partial<EngineSetup> = {}, top = 10): unknown[] =>
  JSON.parse(JSON.stringify([...createEngine({ ...setup, ...change }).matchAll({ top })]));

describe('compareRuns', () => {
  it('finds equal runs equal, whatever the order of the results and of the records', () => {
    const other = run({ technologies: [...technologies].reverse() }).reverse();
    expect(compareRuns(run(), other)).toEqual({ outcome: 'equal', results: 1, causes: [] });
  });

  it.each([
    ['other records', { technologies: technologies.slice(1) }, 10, ['data']],
    ['another length', {}, 1, ['question']],
  ] as const)('names the first difference and its cause: %s', (_name, change, top, causes) => {
    const comparison = compareRuns(run(), run(change, top));
    expect(comparison).toMatchObject({
      outcome: 'different',
      at: { side: 'demand', id: 'd' },
      causes,
    });
  });

  it('says what differs in the conditions of equal rankings', () => {
    expect(compareRuns(run(), run({ asOf: '2026-11-02' }))).toMatchObject({
      outcome: 'equal',
      causes: ['date'],
    });
  });

  it('finds a score that was altered under the same fingerprint', () => {
    const altered = run() as { matches: { score: number }[] }[];
    (altered[0]?.matches[1] as { score: number }).score += 1e-6;
    expect(compareRuns(run(), altered)).toMatchObject({
      outcome: 'different',
      at: { rank: 2 },
      causes: [],
    });
  });

  it('refuses what is not a run', () => {
    expect(() => compareRuns([{ matches: [] }], [])).toThrow(
      'Result 0 of the first run is not one',
    );
    expect(() => compareRuns([], [1], ['a', 'b'])).toThrow('Result 0 of b is not one');
  });
});
