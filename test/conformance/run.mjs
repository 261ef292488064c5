// Runs one bundled script in every runtime that is found or can be installed, and compares the digests it prints with
// the ones in golden.json.
// Run: npm run build && npm run conformance [-- --ci | --update]
//   --ci      only the runtimes that must be there, each of which must be
//   --update  write the digests of this Node to golden.json, and the table to docs/determinism.md
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runtimes } from './runtimes.mjs';

const root = new URL('../..', import.meta.url).pathname;
const cache = join(tmpdir(), 'silkmatch-conformance'); // outlives npm ci
const goldenFile = new URL('golden.json', import.meta.url);
const pageFile = join(root, 'docs/determinism.md');
const [isCi, isUpdate] = ['--ci', '--update'].map((flag) => process.argv.includes(flag));

const records = (name) =>
  readFileSync(join(root, `examples/data/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const catalogue = {
  name: 'catalogue',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/catalogue\.json$/ }, ({ path }) => ({
      path,
      namespace: 'catalogue',
    }));
    onLoad({ filter: /.*/, namespace: 'catalogue' }, () => ({
      contents: JSON.stringify(
        Object.fromEntries(
          ['technologies', 'demands', 'organizations'].map((name) => [name, records(name)]),
        ),
      ),
      loader: 'json',
    }));
  },
};

mkdirSync(cache, { recursive: true });
const outfile = join(cache, 'golden.mjs');
await build({
  entryPoints: [new URL('golden.mjs', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  outfile,
  plugins: [catalogue],
});
const script = readFileSync(outfile, 'utf8');

const results = [];
const missing = [];
for (const { name, isRequired = false, make } of runtimes(cache)) {
  if (isCi && !isRequired) continue;
  let runtime;
  try {
    runtime = make();
  } catch (error) {
    missing.push({ name, isRequired, why: String(error.message).split('\n')[0] });
    continue;
  }
  const { digests, error } = JSON.parse(await runtime.run({ file: outfile, script }));
  results.push({ name, version: runtime.version, digests: digests ?? {}, error });
  console.log(`${name} (${runtime.version}): ${error ?? `${Object.keys(digests).length} digests`}`);
}

const committed = JSON.parse(readFileSync(goldenFile, 'utf8'));
const isFirst = isUpdate || Object.keys(committed).length === 0; // nothing to compare with but one another
const golden = isFirst ? results[0].digests : committed;
let differences = 0;
for (const { name, digests, error } of results) {
  if (error !== undefined) differences++;
  for (const key of new Set([...Object.keys(golden), ...Object.keys(digests)])) {
    if (error !== undefined || golden[key] === digests[key]) continue;
    differences++;
    console.log(`DIFFERS: ${name}: ${key}: ${digests[key]} instead of ${golden[key]}`);
  }
}
for (const { name, why } of missing) console.log(`NOT RUN: ${name}: ${why}`);

if (isUpdate && differences === 0) {
  writeFileSync(goldenFile, `${JSON.stringify(golden, undefined, 2)}\n`);
  const [before, , after] = readFileSync(pageFile, 'utf8').split(/<!-- (?:table|end of table) -->/);
  writeFileSync(pageFile, `${before}<!-- table -->\n${table()}<!-- end of table -->${after}`);
}
const lacking = missing.filter(({ isRequired }) => isRequired);
if (differences > 0 || lacking.length > 0) process.exitCode = 1;
else {
  const runs = results.map(({ name }) => name).join(', ');
  console.log(`${Object.keys(golden).length} digests are equal in ${runs}.`);
}

/** The digests as rows, each with the runtimes that gave it. */
function table() {
  const names = results.map(({ name, version }) => `- ${name}: ${version}`);
  const left = missing.map(({ name, why }) => `- ${name}: not run (${why})`);
  const rows = Object.entries(golden).map(([key, digest]) => {
    const equal = results.filter(({ digests }) => digests[key] === digest).length;
    return `| ${key} | \`${digest.slice(0, 16)}…\` | ${equal} of ${results.length} |`;
  });
  return `${[...names, ...left].join('\n')}\n\n| what | digest | runtimes that give it |\n|---|---|---|\n${rows.join('\n')}\n`;
}
