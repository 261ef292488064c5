import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import { accountLines } from '../../src/explain/account-lines.ts';
import {
  type AccountNode,
  accountOf,
  builtInCatalogue,
  compare,
  evaluateAccount,
  explainComparison,
  formulaOf,
} from '../../src/explain/index.ts';
import type { Match } from '../../src/model/match.ts';
import { defaultPipeline } from '../../src/scoring/built-in.ts';
import { demands, pipelines, technologies } from '../engine/worlds.ts';

const millionths = (value: number) => Math.round(value * 1e6);
const english = builtInCatalogue().speak('en');

/** Every pair of a small world, with the pipeline that scored it. */
const worlds = fc.record({ technologies, demands, pipeline: pipelines }).map((world) => {
  const engine = createEngine({ ...world, asOf: '2026-11-01' });
  const some = world.technologies.slice(0, 6);
  const matches = world.demands
    .slice(0, 3)
    .flatMap((demand) => some.map(({ id }) => engine.score(demand.id, id)));
  return { matches, pipeline: world.pipeline };
});

/** The node without the number that says what it comes to. */
function withoutResults(node: AccountNode): AccountNode {
  switch (node.op) {
    case 'amount':
      return node;
    case 'sum':
      return { ...node, millionths: -1, parts: node.parts.map(withoutResults) };
    case 'mean':
      return {
        ...node,
        millionths: -1,
        parts: node.parts.map(({ weight, of }) => ({ weight, of: withoutResults(of) })),
      };
    case 'couple':
      return {
        ...node,
        millionths: -1,
        forDemand: withoutResults(node.forDemand),
        forTechnology: withoutResults(node.forTechnology),
      };
  }
}

describe('an account', () => {
  it('evaluates to the score exactly, for any pipeline and any pair', () => {
    fc.assert(
      fc.property(worlds, ({ matches, pipeline }) => {
        for (const match of matches) {
          const account = accountOf(match, pipeline);
          expect(account.millionths).toBe(millionths(match.score));
          expect(evaluateAccount(withoutResults(account))).toBe(millionths(match.score));
          expect(evaluateAccount(account.parts[0] as AccountNode)).toBe(
            millionths(match.baseline.score),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the formula of the score beside it, and those of both sides', () => {
    fc.assert(
      fc.property(worlds, ({ matches, pipeline }) => {
        for (const match of matches) {
          const formula = formulaOf(match, pipeline);
          expect(formula.millionths).toBe(millionths(match.score));
          expect(evaluateAccount(withoutResults(formula))).toBe(millionths(match.score));
          expect(evaluateAccount(formula.forDemand)).toBe(millionths(match.forDemand));
          expect(evaluateAccount(formula.forTechnology)).toBe(millionths(match.forTechnology));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up line by line, for the score and for each side, as computed and as shown', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.constantFrom(undefined, 'demand' as const, 'technology' as const),
        ({ matches }, side) => {
          for (const match of matches) {
            const lines = accountLines(match, side, english);
            const end = lines.at(-1);
            const changes = lines.slice(0, -1);
            const sum = changes.reduce((total, line) => total + line.millionths, 0);
            expect(sum).toBe(end?.millionths);
            expect(changes.at(-1)?.total).toBe(end?.millionths);
            const shown = changes.reduce(
              (total, line) => total + Math.round(Number(line.shown.replace('−', '-')) * 1000),
              0,
            );
            expect(shown).toBe(Math.round(Number(end?.shown) * 1000));
            expect(Math.abs(shown - (end?.millionths ?? 0) / 1000)).toBeLessThanOrEqual(0.5);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused for a match of another pipeline', () => {
    fc.assert(
      fc.property(worlds, ({ matches }) => {
        const [match] = matches;
        expect(() => accountOf(match as Match, defaultPipeline)).toThrow('pass the pipeline');
        expect(() => formulaOf(match as Match, defaultPipeline)).toThrow('pass the pipeline');
      }),
      { numRuns: 3 },
    );
  });
});

describe('a comparison', () => {
  it('has terms that add up to the difference exactly, the greatest first', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(undefined, 'demand' as const, 'technology' as const),
        ({ matches }, i, j, side) => {
          const first = matches[i % matches.length] as Match;
          const second = matches[j % matches.length] as Match;
          const options = side === undefined ? {} : { forSide: side };
          const { terms, millionths: difference } = compare(first, second, options);
          expect(terms.reduce((sum, term) => sum + term.millionths, 0)).toBe(difference);
          for (const term of terms) expect(term.millionths).toBe(term.first - term.second);
          const sizes = terms.map((term) => Math.abs(term.millionths));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
          if (side === undefined) {
            expect(difference).toBe(millionths(first.score) - millionths(second.score));
          }
          const back = compare(second, first, options);
          expect(back.millionths + difference).toBe(0);
          expect(back.terms.map(({ name }) => name)).toEqual(terms.map(({ name }) => name));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is said the same way from either end', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ matches }, i) => {
        const first = matches[i % matches.length] as Match;
        const second = matches[0] as Match;
        const there = explainComparison(compare(first, second), 'en', {
          firstName: 'A',
          secondName: 'B',
        });
        const back = explainComparison(compare(second, first), 'en', {
          firstName: 'B',
          secondName: 'A',
        });
        if (first.score !== second.score) {
          const better = first.score > second.score ? '“A”' : '“B”';
          const told = [there.text, back.text].map((text) => text.slice(0, 3));
          // differences below half a thousandth may be told by their terms alone
          if (Math.abs(first.score - second.score) >= 0.0005)
            expect(told).toEqual([better, better]);
        } else expect(there.text).toContain('have the same score');
      }),
      { numRuns: 40 },
    );
  });
});
