import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Match } from '../../src/model/match.ts';
import { demands, pipelines, technologies } from './worlds.ts';

const asOf = '2026-11-01';
const millionths = (x: number) => Math.round(x * 1e6);

function world(pipeline: Parameters<typeof createEngine>[0]['pipeline'], sets: object): Engine {
  return createEngine({ ...sets, ...(pipeline ? { pipeline } : {}), asOf });
}

function bruteForce(engine: Engine, demand: string, ids: readonly string[]): readonly Match[] {
  return ids
    .map((id) => engine.score(demand, id))
    .filter(({ vetoes }) => vetoes.length === 0)
    .sort((a, b) => b.score - a.score || (a.technology < b.technology ? -1 : 1));
}

describe('a ranking', () => {
  it('is what scoring every pair gives, ties, vetoes and least scores included', () => {
    fc.assert(
      fc.property(
        pipelines,
        technologies,
        demands,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 70 }),
        (pipeline, techs, dems, top, least) => {
          const engine = world(pipeline, { technologies: techs, demands: dems });
          const minScore = least / 100;
          for (const { id } of dems) {
            const all = bruteForce(
              engine,
              id,
              techs.map((t) => t.id),
            );
            const expected = all.filter(({ score }) => score >= minScore).slice(0, top);
            const result = engine.match(id, { top, minScore, from: 'demands' });
            expect(result.matches).toEqual(expected);
            expect(result.considered).toBe(techs.length);
            expect(result.vetoed).toBe(techs.length - all.length);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives a pair the same score from both sides', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        const fromTechnologies = new Map(
          [...engine.matchAll({ from: 'technologies', top: Number.POSITIVE_INFINITY })]
            .flatMap(({ matches }) => matches)
            .map((match) => [`${match.demand}|${match.technology}`, match]),
        );
        const fromDemands = [...engine.matchAll({ top: Number.POSITIVE_INFINITY })].flatMap(
          ({ matches }) => matches,
        );
        expect(fromDemands.length).toBe(fromTechnologies.size);
        for (const match of fromDemands) {
          expect(fromTechnologies.get(`${match.demand}|${match.technology}`)).toEqual(match);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of insertion', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const forwards = world(pipeline, { technologies: techs, demands: dems });
        const backwards = world(pipeline, {
          technologies: [...techs].reverse(),
          demands: [...dems].reverse(),
        });
        expect([...backwards.matchAll()]).toEqual([...forwards.matchAll()]);
      }),
      { numRuns: 30 },
    );
  });

  it('of a shorter list is the beginning of the longer one', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        const { id } = dems[0] as (typeof dems)[number];
        const long = engine.match(id, { top: 20, from: 'demands' }).matches;
        for (const top of [1, 3, 7]) {
          expect(engine.match(id, { top, from: 'demands' }).matches).toEqual(long.slice(0, top));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a ranking without evidence', () => {
  it('has the same numbers', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        const bare = (match: Match) => ({
          ...match,
          components: match.components.map((c) => ({ ...c, evidence: [] })),
          found: [],
          missing: [],
        });
        const full = [...engine.matchAll()].map((r) => ({ ...r, matches: r.matches.map(bare) }));
        expect([...engine.matchAll({ evidence: false })]).toEqual(full);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an account', () => {
  it('adds up exactly in millionths, for the score and for each side', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        for (const demand of dems) {
          for (const technology of techs) {
            const match = engine.score(demand.id, technology.id);
            for (const [total, key] of [
              ['score', 'contribution'],
              ['forDemand', 'forDemand'],
              ['forTechnology', 'forTechnology'],
            ] as const) {
              const parts = match.components.reduce((sum, c) => sum + millionths(c[key]), 0);
              expect(millionths(match.baseline[total]) + parts).toBe(millionths(match[total]));
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives absent evidence no contribution under the neutral policy', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        const renormalises = pipeline.scorers.some((s) =>
          Object.values(s.missing).includes('renormalise'),
        );
        fc.pre(!renormalises);
        for (const technology of techs) {
          const match = engine.score((dems[0] as (typeof dems)[number]).id, technology.id);
          match.components.forEach((component, i) => {
            const policy = pipeline.scorers[i]?.missing;
            if (component.absence && policy?.[component.absence] === 'neutral') {
              expect(component.contribution).toBe(0);
            }
          });
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('an engine', () => {
  it('after any changes answers as one made afresh from the records it holds', () => {
    const change = fc.record({
      kind: fc.constantFrom('add', 'update', 'remove'),
      technologies,
      demands,
    });
    fc.assert(
      fc.property(
        pipelines,
        technologies,
        demands,
        fc.array(change, { maxLength: 6 }),
        (pipeline, techs, dems, changes) => {
          const engine = world(pipeline, { technologies: techs, demands: dems });
          const held = {
            technologies: new Map(techs.map((t) => [t.id, t])),
            demands: new Map(dems.map((d) => [d.id, d])),
          };
          for (const step of changes) {
            const known = step.kind !== 'add';
            const t = step.technologies.filter(({ id }) => held.technologies.has(id) === known);
            const d = step.demands.filter(({ id }) => held.demands.has(id) === known);
            if (step.kind === 'remove') {
              engine.remove({ technologies: t.map((r) => r.id), demands: d.map((r) => r.id) });
              for (const { id } of t) held.technologies.delete(id);
              for (const { id } of d) held.demands.delete(id);
            } else {
              engine[step.kind as 'add' | 'update']({ technologies: t, demands: d });
              for (const record of t) held.technologies.set(record.id, record);
              for (const record of d) held.demands.set(record.id, record);
            }
            [...engine.matchAll({ top: 3 })];
          }
          const fresh = world(pipeline, {
            technologies: held.technologies.values(),
            demands: held.demands.values(),
          });
          expect([...engine.matchAll()]).toEqual([...fresh.matchAll()]);
          expect(engine.size).toEqual(fresh.size);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('scores a record that it does not hold as one that it holds, without changing', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        const [demand] = dems as [(typeof dems)[number]];
        const before = engine.match(demand.id, { from: 'demands' });
        expect(engine.match(demand, { from: 'demands' })).toEqual(before);
        for (const technology of techs.slice(0, 5)) {
          expect(engine.score(demand, technology)).toEqual(engine.score(demand.id, technology.id));
        }
        expect(engine.match(demand.id, { from: 'demands' })).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('says the rank of every technology, or what excludes it', () => {
    fc.assert(
      fc.property(pipelines, technologies, demands, (pipeline, techs, dems) => {
        const engine = world(pipeline, { technologies: techs, demands: dems });
        const { id } = dems[0] as (typeof dems)[number];
        const all = engine.match(id, { top: Number.POSITIVE_INFINITY, from: 'demands' }).matches;
        const last = all[2]?.score;
        for (const technology of techs) {
          const rank = all.findIndex((match) => match.technology === technology.id) + 1;
          const answer = engine.whyNot(id, technology.id, { top: 3 });
          if (rank === 0) expect(answer.outcome).toBe('vetoed');
          else {
            expect(answer).toMatchObject({ outcome: rank <= 3 ? 'listed' : 'below', rank });
          }
          if (answer.outcome === 'below' && last !== undefined) {
            expect(answer.gap).toBeCloseTo(last - answer.match.score, 6);
          }
          const ofNone = engine.whyNot(id, technology.id, { top: 0 });
          expect(ofNone).toMatchObject(rank === 0 ? { outcome: 'vetoed' } : { rank, gap: 0 });
        }
      }),
      { numRuns: 25 },
    );
  });
});
