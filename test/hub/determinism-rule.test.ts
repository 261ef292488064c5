import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'silkmatch-lint-'));
const planted = join('src', 'scoring', 'planted.ts');
mkdirSync(join(copy, 'src', 'scoring'), { recursive: true });
for (const part of ['biome.json', 'scripts/lint']) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
afterAll(() => rmSync(copy, { recursive: true }));

/** What the linter says of this code, were it part of a scorer; or of all that is planted. */
function lint(code: string, path = planted): string {
  writeFileSync(join(copy, planted), code);
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--colors=off', '--vcs-enabled=false', '--max-diagnostics=200', path],
    { cwd: copy, encoding: 'utf8' },
  );
  return stdout + stderr;
}

describe('the linter', () => {
  it('refuses what differs between runtimes in code that a score depends on', {
    timeout: 60_000,
  }, () => {
    const violations = [
      ['Math.log(x)', 'Its bits differ'],
      ["'a'.localeCompare('b')", "runtime's locale"],
      ['x ** 3', 'The bits of ** differ'],
      ["'ß'.toUpperCase()", "runtime's locale"],
      ['new Intl.Collator()', 'Intl differ'],
      ['Date.now()', 'The clock'],
      ['/\\bword/u', 'word boundaries'],
      ['/\\p{Mn}/u', 'word boundaries'],
      ['Math', 'Name the functions of Math'],
    ] as const;
    const code = violations.map(
      ([expression], i) => `export const v${i} = (x: number) => ${expression};`,
    );
    code[8] = 'export const { log } = Math;';
    const said = lint(`const x = 1;\n${code.join('\n')}\n`);
    violations.forEach(([, message], i) => {
      const [, found] =
        said.match(new RegExp(`planted\\.ts:${i + 2}:\\d+ plugin [^×]*× ([^\n]*)`)) ?? [];
      expect(found, said).toContain(message);
    });
  });

  it('looks at every folder that a score or a fingerprint depends on', { timeout: 60_000 }, () => {
    const folders =
      'model knowledge text retrieval scoring engine disclosure explain formats hub'.split(' ');
    for (const folder of folders) {
      mkdirSync(join(copy, 'src', folder), { recursive: true });
      writeFileSync(join(copy, 'src', folder, 'clock.ts'), 'export const now = Date.now();\n');
    }
    const said = lint('export const one = 1;\n', 'src');
    for (const folder of folders) expect(said).toContain(`src/${folder}/clock.ts`);
  });

  it('lets pass what is the same everywhere', { timeout: 60_000 }, () => {
    const said = lint(
      "export const v = (x: number) => Math.sqrt(x) + Math.round(x * x) / 2 + 'Ab'.toLowerCase().length;\nexport const letters = /^[\\p{L}\\p{N}]+$/u;\nexport const text = 'Math.log, Intl and Date in a string';\n",
    );
    expect(said).not.toContain('plugin');
  });
});
