import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { scratchFolder } from '../node/scratch-folder.ts';

const run = promisify(execFile);
const script = 'examples/06-research/run.ts';

it('the research example measures, compares, ablates, tunes, calibrates and writes its report', async () => {
  const report = scratchFolderPath('report.html');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, report]);
  expect(stdout).toMatch(/^89 judged demands, \d+ pairs measured\n/);
  expect(stdout).toMatch(/with shared units: 0\.\d{4}, difference -?0\.\d{4}/);
  expect(stdout).toMatch(/held out: -?0\.\d{4} \(-?0\.\d{4} to 0\.\d{4}\), (not-shown|better)/);
  expect(stdout).toMatch(/strong +\d+ of \d+/);
  expect(readFileSync(report, 'utf8')).toContain('Shared units on the sample catalogue');
});

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

const write = scratchFolder();

function scratchFolderPath(name: string): string {
  return write(name, '');
}
