import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratchFolder } from '../node/scratch-folder.ts';

const file = scratchFolder();
const records = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ id: `r${index}`, title: `Pump number ${index}` })}\n`,
  ).join('');

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(join('out', 'cli-'));
const program = join(folder, 'main.js');

/** One file starts five times as fast as the sources through a loader. */
beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command line as a process of its own, through a shell. */
async function shell(line: string) {
  const child = spawn('bash', [
    '-c',
    `set -o pipefail; silkmatch() { "${process.execPath}" ${program} "$@"; }; ${line}`,
  ]);
  const chunks = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    chunks.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    chunks.stderr += String(chunk);
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...chunks };
}

describe('as a process', () => {
  test('reads standard input, writes standard output and sets the exit code', async () => {
    const path = file('t.jsonl', records(3));
    const good = await shell(
      `silkmatch match --technologies ${path} --demands - --format trec --as-of 2026-11-01 < ${path}`,
    );
    expect(good.stderr).toBe('');
    expect(good.stdout).toMatch(/^r0 Q0 r0 1 0\.\d{6} silkmatch-[0-9a-f]{10}\n/);
    expect(good.code).toBe(0);
    expect((await shell('silkmatch match --technologies /no/file --demands /no/file')).code).toBe(
      1,
    );
    expect((await shell('silkmatch match')).code).toBe(2);
  });

  test('says in a sentence that there is no room for its output', async () => {
    const { code, stderr } = await shell('silkmatch schema technologies > /dev/full');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^silkmatch: Cannot write to standard output: there is no space left.*\n$/,
    );
  });

  test('writes where standard output goes by its name, too', async () => {
    const path = file('few.jsonl', records(1));
    const out = file('out.trec', '');
    const { code } = await shell(
      `(echo first; silkmatch match --technologies ${path} --demands ${path} --format trec --as-of 2026-11-01 --out /dev/stdout; echo last) | cat > ${out}`,
    );
    expect([code, readFileSync(out, 'utf8')]).toEqual([
      0,
      expect.stringMatching(/^first\nr0 Q0 r0 .*\nlast\n$/),
    ]);
    const redirected = await shell(
      `exec > ${out}; silkmatch match --technologies ${path} --demands ${path} --format trec --as-of 2026-11-01 --out /dev/stdout; test /dev/stdout -ef ${out}`,
    );
    expect([redirected.code, readFileSync(out, 'utf8')]).toEqual([
      0,
      expect.stringMatching(/^r0 Q0 r0 .*\n$/),
    ]);
  });

  test('ends in silence when the reader of its output has gone', async () => {
    const path = file('many.jsonl', records(400));
    const { code, stdout, stderr } = await shell(
      `silkmatch match --technologies ${path} --demands ${path} --format jsonl --as-of 2026-11-01 --top 20 | head -n 1 | cut -c 1-9`,
    );
    expect(stdout).toBe('{"query":\n');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
