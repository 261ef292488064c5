import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moduleOutput } from '../module-output.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = (file: string) => moduleOutput(`${root}${file}`);

describe('examples/01-quick-start.ts', () => {
  it('ranks the dryer first and accounts for it', async () => {
    const lines = (await output('examples/01-quick-start.ts')).split('\n');
    expect(lines[0]).toMatch(/^0\.\d{3} (strong|good) dryer$/);
    expect(lines.some((line) => / text$/.test(line))).toBe(true);
  });
});

describe('examples/02-custom-scorer.ts', () => {
  it('runs a scorer beside the built-in ones', async () => {
    expect(await output('examples/02-custom-scorer.ts')).toMatch(
      /^The scorer changes the first five of [1-9]\d* of \d+ demands\.\n$/,
    );
  });
});

describe('examples/05-csv-hub', () => {
  it('ranks a file with a hub’s own columns and reports its bad row', async () => {
    const text = await output('examples/05-csv-hub/run.ts');
    expect(text).toContain('1 row skipped');
    expect(text).toMatch(/^H-101 → t\d{3}-/m);
  });
});

describe('examples/03-http-host.ts', () => {
  let host: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    host = spawn(process.execPath, ['--import', 'tsx', 'examples/03-http-host.ts'], {
      cwd: root,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!host.stdout) throw new Error('no standard output');
    const [line] = (await once(createInterface(host.stdout), 'line')) as [string];
    origin = new URL(line).origin;
  });

  afterAll(() => {
    host.kill();
  });

  it('answers with the counterparts of a record', async () => {
    const response = await fetch(`${origin}/demands/d001-birch-bark-use/matches?top=2`);
    const { matches } = (await response.json()) as { matches: { technology: string }[] };
    expect(matches).toHaveLength(2);
    expect(matches[0]?.technology).toBe('t001-birch-polyprenols');
  });

  it('matches a demand that is sent to it', async () => {
    const demand = { id: 'new', title: 'Ship bridge simulator for training of navigators' };
    const response = await fetch(`${origin}/match?top=1`, {
      method: 'POST',
      body: JSON.stringify(demand),
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['/demands/nobody/matches', 404],
    ['/demands/d001-birch-bark-use/matches?top=x', 400],
    ['/demands/%zz/matches', 400],
    ['/elsewhere', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await fetch(`${origin}${path}`)).status).toBe(status);
  });

  it('tells what is wrong with a bad record', async () => {
    const response = await fetch(`${origin}/match`, { method: 'POST', body: '{"id":"x"}' });
    expect(response.status).toBe(422);
    expect((await fetch(`${origin}/match`, { method: 'POST', body: '{' })).status).toBe(400);
  });
});
