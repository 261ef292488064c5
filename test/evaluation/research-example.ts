// Runs the research example and looks at what it says. Run: npm run research
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'silkmatch-research-'));
const report = join(folder, 'report.html');
const script = ['--import', 'tsx', 'examples/07-research/run.ts', report];
const printed = execFileSync(process.execPath, script, { encoding: 'utf8' });
assert.match(printed, /^89 judged demands, \d+ pairs measured\n/);
assert.match(printed, /with shared units: 0\.\d{4}, difference -?0\.\d{4}/);
assert.match(printed, /held out: -?0\.\d{4} \(-?0\.\d{4} to 0\.\d{4}\), (not-shown|better)/);
assert.match(printed, /strong +\d+ of \d+/);
assert.ok(readFileSync(report, 'utf8').includes('Shared units on the sample catalogue'));
rmSync(folder, { recursive: true });
