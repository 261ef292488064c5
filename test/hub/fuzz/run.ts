// Mutates what hubs exchange. Run: npm run fuzz [-- count [seed]]; one fault again: npm run fuzz -- 1 SEED
import { Worker } from 'node:worker_threads';
import { fuzz } from './campaign.ts';

const [, , count = '100000', seed = '1'] = process.argv;
const current = new Int32Array(new SharedArrayBuffer(4));

/** Ends the process where one mutant keeps it busy for a minute. */
const watch = `
const { workerData: current } = require('node:worker_threads');
let last;
setInterval(() => {
  if (current[0] === last) {
    require('node:fs').writeSync(2, last + ': hangs\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  last = current[0];
}, 60_000);`;
const watcher = new Worker(watch, { eval: true, workerData: current });
const { outcomes, faults } = await fuzz(Number(count), Number(seed), (at) => {
  current[0] = at;
  if ((at + 1) % 10_000 === 0) process.stdout.write(`${at + 1}\n`);
});
await watcher.terminate();
for (const [name, { refused, accepted, unchanged }] of Object.entries(outcomes)) {
  process.stdout.write(
    `${name}: ${refused} refused, ${accepted} accepted as they may be, ${unchanged} unchanged\n`,
  );
}
process.stdout.write(faults.length === 0 ? 'No fault.\n' : `${faults.join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
