import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { englishFacts } from '../../src/explain/en/fact-wordings.ts';
import { englishRules } from '../../src/explain/en/rule-wordings.ts';
import { englishSectors } from '../../src/explain/en/sector-wordings.ts';
import { formatNames } from '../../src/explain/speech.ts';
import { moduleOutput } from '../module-output.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/explanations.md'), 'utf8');

it('names every code and every format in docs/explanations.md', () => {
  for (const code of Object.keys({ ...englishFacts, ...englishRules, ...englishSectors })) {
    const [group = '', fact = ''] = code.split('.');
    const rows = page.split('\n').filter((line) => line.includes(`\`${group}.`));
    expect([
      code,
      rows.some((row) => row.includes(`\`${code}\``) || row.includes(`\`${fact}\``)),
    ]).toEqual([code, true]);
  }
  for (const format of formatNames.filter((name) => name !== '')) {
    expect(page).toContain(`\`${format}\``);
  }
});

it('runs the code of docs/explanations.md, with the results it states', async () => {
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  expect(blocks.length).toBeGreaterThan(5);
  const imports = new Map<string, Set<string>>();
  const bodies = blocks.map((block) =>
    block.replace(/^import \{ (.*) \} from '(.*)';\n/gm, (_, names: string, source: string) => {
      const known = imports.get(source) ?? new Set();
      for (const name of names.split(', ')) known.add(name);
      imports.set(source, known);
      return '';
    }),
  );
  const [first = '', ...others] = bodies.map((body) =>
    body.replace(/^(.*); \/\/ => (.*)$/gm, 'assert.equal($1, $2);'),
  );
  const script = [
    "import assert from 'node:assert/strict';",
    ...[...imports].map(
      ([source, names]) => `import { ${[...names].join(', ')} } from '${source}';`,
    ),
    first,
    'const second = engine.score("orchard", "pump");',
    ...others.map((body) => `{ const first = match;\n${body} }`),
  ].join('\n');
  expect(script).toContain('assert.equal(sentence(');
  mkdirSync(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out', 'explanations-'));
  try {
    writeFileSync(join(folder, 'page.ts'), script);
    expect(await moduleOutput(join(folder, 'page.ts'))).toMatch(/\S/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
