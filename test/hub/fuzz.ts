// Mutates snapshots for as long as wanted. Run: npm run fuzz [-- count [seed]]
import { fuzzSnapshots } from './snapshot-fuzz.ts';

const [, , count = '1000000', seed = '1'] = process.argv;
const step = 10_000;
for (let done = 0; done < Number(count); done += step) {
  const { tried, refused, opened, faults } = fuzzSnapshots(step, Number(seed) + done);
  process.stdout.write(
    `${done + tried}: refused ${refused}, opened with fitting digests ${opened}\n`,
  );
  if (faults.length === 0) continue;
  process.stdout.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
  break;
}
