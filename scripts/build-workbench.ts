// Bundles the workbench page into dist/workbench: page, worker, style sheet and the sample catalogue.
// Run: npm run build
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { naturalStemmers } from './natural-stemmers-plugin.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const out = at('dist/workbench');

rmSync(out, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [
    { in: at('src/workbench/page/main.tsx'), out: 'page' },
    { in: at('src/workbench/page/page.css'), out: 'page' },
    { in: at('src/workbench/worker.ts'), out: 'worker' },
  ],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  plugins: [naturalStemmers],
  legalComments: 'none',
  metafile: true,
  tsconfigRaw: {},
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) {
  cpSync(at(`src/workbench/page/${file}`), `${out}/${file}`);
}
mkdirSync(`${out}/sample`);
for (const file of [
  'technologies.jsonl',
  'demands.jsonl',
  'organizations.jsonl',
  'judgments.tsv',
]) {
  cpSync(at(`examples/data/${file}`), `${out}/sample/${file}`);
}
writeFileSync(`${out}/licences.txt`, licences());

/** The licences of all packages that are bundled, as these ship them. */
function licences(): string {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const packages = new Set(
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = at(`node_modules/${name}`);
      const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
      const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
      return [`${name} ${version} (${license})`, ...texts].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}
