// Runs the example with three hubs, one of them a page in headless Chromium, and checks what it says.
// Run: node test/browser/two-hubs.mjs
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { stdout } = await promisify(execFile)(
  process.execPath,
  ['--import', 'tsx', 'examples/06-two-hubs/run.ts'],
  { cwd: root, env: { CHROMIUM: '/usr/bin/chromium', ...process.env } },
);
assert.match(stdout, /^hub-east \(page\): done$/m);
assert.match(stdout, /^hq: 2 of 2 hubs have the same records and the same rankings\.$/m);
for (const hub of ['hub-north (Node)', 'hub-east (page)']) {
  const refusals = stdout.split('\n').filter((line) => line.startsWith(`${hub}: refuses`));
  assert.equal(refusals.length, 2, `${hub} must refuse the damaged and the forged change set`);
}
console.log('Two Node processes and a Chromium page have the same records and rankings.');
