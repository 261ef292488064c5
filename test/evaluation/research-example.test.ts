import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const script = 'examples/07-research/run.ts';

it('the walk-through page shows the example cell by cell', () => {
  const page = readFileSync('docs/walk-through.md', 'utf8');
  const cells = readFileSync(script, 'utf8')
    .split(/^\/\/ %% /m)
    .slice(1);
  expect(page.match(/^## \d+\. /gm)).toHaveLength(cells.length);
  expect(page.match(/^```text\n(?!```)/gm)).toHaveLength(cells.length);
  for (const cell of cells) {
    const code = cell
      .split('\n')
      .slice(1)
      .filter((line) => !line.startsWith('// '))
      .join('\n')
      .trim();
    expect(page).toContain(code);
  }
});
