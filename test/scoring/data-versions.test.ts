import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const versions = 'src/scoring/data-versions.ts';

/** The modules that a module loads, itself included, as paths from the root. */
function loadedFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...importsOf(path));
  }
  return seen;
}

function importsOf(path: string): readonly string[] {
  const statements = readFileSync(path, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)';/gm,
  );
  return [...statements].map(([, name = '']) => relative('.', join(dirname(path), name)));
}

it('are digests of every table that the engine loads, so that a change of any changes the fingerprint', () => {
  const isTable = (path: string) => path.endsWith('.data.ts');
  const tables = [...loadedFrom('src/index.ts')].filter(isTable).sort();
  expect(tables.length).toBeGreaterThan(10);
  expect(importsOf(versions).filter(isTable).sort()).toEqual(tables);
});
