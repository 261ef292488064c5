import { compareEvaluations, type Evaluation } from 'silkmatch/evaluation';
import { describe, expect, it } from 'vitest';

function evaluation(values: readonly number[], judged = 1): Evaluation {
  const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / of.length;
  const metric = (name: string, of: readonly number[]) => ({
    name,
    values: of,
    mean: mean(of),
    meanAnswered: mean(of),
  });
  return {
    queries: values.map((_, i) => `q${String(i).padStart(3, '0')}`),
    missing: [],
    withoutRelevant: [],
    unjudged: [],
    metrics: [
      metric('nDCG@10', values),
      metric(
        'Judged@10',
        values.map(() => judged),
      ),
    ],
  };
}

const base = {
  name: 'base',
  evaluation: evaluation(Array.from({ length: 40 }, (_, i) => (i % 10) / 20)),
};
const moved = (by: (i: number) => number) => ({
  name: 'other',
  evaluation: evaluation(
    (base.evaluation.metrics[0]?.values ?? []).map((value, i) => value + by(i)),
  ),
});

describe('compareEvaluations', () => {
  it('shows a clear gain as better, with an interval around it', () => {
    const { systems, warnings } = compareEvaluations(base, [moved((i) => 0.05 + (i % 3) / 100)]);
    const [system] = systems;
    expect(system?.verdict).toBe('better');
    expect(system?.difference).toBeCloseTo(0.06, 2);
    expect(system?.interval.low).toBeGreaterThan(0.05);
    expect(system?.interval.high).toBeLessThan(0.07);
    expect(system?.effectSize).toBeGreaterThan(5);
    expect([system?.wins, system?.ties, system?.losses]).toEqual([40, 0, 0]);
    expect(warnings).toEqual([]);
  });

  it('shows a clear loss as worse, and a balance as not shown', () => {
    const { systems } = compareEvaluations(base, [
      moved((i) => -0.05 - (i % 3) / 100),
      moved((i) => (i % 2 === 0 ? 0.05 : -0.05)),
    ]);
    expect(systems.map(({ verdict }) => verdict)).toEqual(['worse', 'not-shown']);
  });

  it('corrects p for the number of systems', () => {
    const slight = (i: number) => (i % 3 === 0 ? -0.03 : 0.035);
    const alone = compareEvaluations(base, [moved(slight)]).systems[0];
    const among = compareEvaluations(
      base,
      Array.from({ length: 8 }, () => moved(slight)),
    ).systems[0];
    expect(alone?.tTest.pHolm).toBe(alone?.tTest.p);
    expect(among?.tTest.pHolm).toBeCloseTo(8 * (among?.tTest.p ?? 0), 12);
  });

  it('refuses a verdict under 25 queries and says so', () => {
    const few = { name: 'few', evaluation: evaluation(Array.from({ length: 24 }, () => 0)) };
    const all = { name: 'all', evaluation: evaluation(Array.from({ length: 24 }, () => 1)) };
    const { systems, warnings } = compareEvaluations(few, [all]);
    expect(systems[0]?.verdict).toBe('too-few-queries');
    expect(warnings.join()).toContain('fewer than 25');
  });

  it('warns where most places are not judged', () => {
    const unjudged = {
      name: 'new',
      evaluation: evaluation(base.evaluation.metrics[0]?.values ?? [], 0.4),
    };
    expect(compareEvaluations(base, [unjudged]).warnings.join()).toContain(
      'Judged@10 of new is 40%',
    );
  });

  it('lists every query, the best gain first', () => {
    const { systems } = compareEvaluations(base, [moved((i) => (i === 7 ? 0.4 : -i / 1000))]);
    const changes = systems[0]?.changes ?? [];
    expect(changes[0]?.query).toBe('q007');
    expect(changes.at(-1)?.query).toBe('q039');
    expect(changes).toHaveLength(40);
  });

  it('refuses evaluations of different queries and unknown metrics', () => {
    const other = { name: 'other', evaluation: evaluation([1, 2, 3]) };
    expect(() => compareEvaluations(base, [other])).toThrow('not the same');
    expect(() => compareEvaluations(base, [base], { metric: 'AP' })).toThrow('no metric `AP`');
  });
});
