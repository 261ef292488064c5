import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';

const lines = (name: string): unknown[] =>
  readFileSync(`examples/data/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The same data with the properties of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, turned(part)]));
}

function results(order: (value: unknown) => unknown): string {
  const [technologies, demands, organizations] = ['technologies', 'demands', 'organizations'].map(
    (name) => order(lines(name)),
  );
  const sets = { technologies, demands, organizations } as Parameters<typeof createEngine>[0];
  const engine = createEngine({ ...sets, asOf: '2026-11-01' });
  const asked = engine.ids('demands').filter((_, i) => i % 6 === 0);
  return canonicalJson(asked.map((id) => engine.match(id, { top: 3 })));
}

it('gives the same results, evidence included, whatever the order of the properties in a record', () => {
  expect(results(turned)).toBe(results((value) => value));
});
