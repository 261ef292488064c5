import { expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Technology } from '../../src/model/technology.ts';
import { WINDOW } from '../../src/retrieval/window.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import { trlFit } from '../../src/scoring/trl-fit.ts';

const COUNT = 2 * WINDOW + 700;

/** Any number from 0 to before `below`, the same for the same place. */
function anyOf(place: number, below: number): number {
  return (Math.imul(place + 7, 0x9e3779b1) >>> 8) % below;
}

const numberOf = ({ id }: Technology) => Number(id.slice(1));

/** Scores by the number in the identifier, with loose bounds. */
const byNumber = defineScorer<object, number, string, undefined, object>({
  id: 'test/by-number',
  version: '1.0.0',
  neutral: 0.2,
  reads: { demand: ['title'], technology: [] },
  readTechnology: (technology) => (numberOf(technology) % 11 === 0 ? null : numberOf(technology)),
  readDemand: () => 'any',
  index: () => {
    const numbers: number[] = [];
    return {
      numbers,
      add: (slot: number, number: number) => {
        numbers[slot] = number;
      },
      remove: (slot: number) => {
        delete numbers[slot];
      },
      feature: (slot: number) => numbers[slot] as number,
    };
  },
  open: (_, { index }) => {
    const { numbers } = index as { readonly numbers: readonly (number | undefined)[] };
    const millionths = (number: number) => anyOf(number, 1_000_001);
    return {
      ceiling: 1,
      score: (number) => millionths(number) / 1e6,
      explain: (number) => ({ value: millionths(number) / 1e6, evidence: [] }),
      scoreSlot: (slot) => millionths(numbers[slot] ?? 0),
      slotBounds: () => ({
        numbers: (from, to, out) => {
          for (let slot = from; slot < to; slot++) {
            const number = numbers[slot];
            out[slot - from] = number === undefined ? 0 : millionths(number);
          }
        },
        shift: 17,
        limits: Int32Array.from({ length: 8 }, (_limit, at) => (at + 1) * (1 << 17)),
        isPartial: false,
        isClose: false,
      }),
    };
  },
});

const odd = defineGate({
  id: 'test/odd',
  version: '1.0.0',
  reads: { demand: [], technology: ['keywords'] },
  check: ({ technology }) =>
    technology.keywords
      ? { outcome: 'block', code: 'test.odd', side: 'technology', overridable: false }
      : undefined,
});

const RIVALS = ['o3', 'o50'];

/** Blocks few technologies, which it finds by marks. */
const rivals = defineGate<unknown, string, readonly string[]>({
  id: 'test/rivals',
  version: '1.0.0',
  readTechnology: ({ organization }) => organization ?? '',
  readDemand: () => RIVALS,
  key: (organization) => organization,
  marks: { feature: (organization) => [organization], query: (names) => names },
  check: (names, organization) =>
    names.includes(organization)
      ? { outcome: 'block', code: 'test.rival', side: 'demand', overridable: false }
      : undefined,
});

const technologies = Array.from(
  { length: COUNT },
  (_, place): Technology => ({
    id: `t${place}`,
    title: 'Press',
    organization: `o${anyOf(place, 300)}`,
    ...(place % 5 === 0 ? {} : { trl: (1 + anyOf(place, 9)) as NonNullable<Technology['trl']> }),
    ...(place % 7 === 0 ? { keywords: ['odd'] } : {}),
  }),
);

it('ranks as scoring every pair does, beyond the technologies that are looked at together', () => {
  const engine = createEngine({
    technologies,
    demands: [{ id: 'd', title: 'Press', trl: { min: 4, max: 7 } }],
    pipeline: definePipeline({
      gates: [odd, rivals],
      scorers: [
        { use: byNumber, weight: { demand: 1, technology: 0.4 } },
        { use: trlFit, weight: { demand: 0.5, technology: 1 } },
      ],
    }),
    asOf: '2026-11-01',
  });
  const gone = technologies
    .filter((_, place) => place % 13 === 0 || place === WINDOW)
    .map(({ id }) => id);
  engine.remove({ technologies: gone });
  engine.add({ technologies: technologies.filter((_, place) => place % 26 === 0) });
  const lost = new Set(gone.filter((id) => Number(id.slice(1)) % 26 !== 0));
  expect(technologies.some(({ organization = '' }) => RIVALS.includes(organization))).toBe(true);
  const every = technologies
    .filter(({ id }) => !lost.has(id))
    .map(({ id }) => engine.score('d', id))
    .filter(({ vetoes }) => vetoes.length === 0)
    .sort((a, b) => b.score - a.score || (a.technology < b.technology ? -1 : 1));
  for (const top of [1, 10, 500]) {
    const { matches, considered, vetoed } = engine.match('d', { top });
    expect(matches).toEqual(every.slice(0, top));
    expect(considered).toBe(COUNT - lost.size);
    expect(vetoed).toBe(COUNT - lost.size - every.length);
  }
});
