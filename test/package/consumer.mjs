// Installs the packed package in empty folders and uses it as its users would: import, require, TypeScript
// under two resolutions without skipLibCheck, a browser bundle, Bun and Deno.
// Run: npm run build && node test/package/consumer.mjs [--runtimes]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('../..', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'silkmatch-consumer-'));
const run = (command, args, cwd = work) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const write = (name, text) => writeFileSync(join(work, name), text);
const version = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const ranking = `
const technologies = [{ id: 'a', title: 'Solar pump' }, { id: 'b', title: 'Horse breeding' }];
const engine = createEngine({ technologies, asOf: '2026-11-01' });
const [best] = engine.match({ id: 'd', title: 'Solar water pump' }, { from: 'demands' }).matches;
if (best?.technology !== 'a') throw new Error('wrong ranking');
console.log(JSON.stringify(best));
`;

try {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], root));
  const { filename } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  write('package.json', JSON.stringify({ private: true }));
  const typescript = `typescript@${version('typescript')}`;
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(work, filename), typescript]);

  write('import.mjs', `import { createEngine } from 'silkmatch';${ranking}`);
  write('require.cjs', `const { createEngine } = require('silkmatch');${ranking}`);
  const expected = run('node', ['import.mjs']);
  assert.equal(run('node', ['--disable-warning=ExperimentalWarning', 'require.cjs']), expected);

  write(
    'consumer.ts',
    `import { createEngine, defineScorer, type Match, type Technology } from 'silkmatch';
import { sentence } from 'silkmatch/explain';
import { resolveCountry } from 'silkmatch/countries';
import { parseCode } from 'silkmatch/sectors';
import { createAnalyzer } from 'silkmatch/text';
import { checkScorer } from 'silkmatch/testing';
const offer: Technology = { id: 'a', title: { en: 'Pump' }, country: 'UZ', trl: 6 };
const scorer = defineScorer({ id: 'my/scorer', version: '1.0.0', score: ({ technology }) => technology.trl ? 1 : undefined });
const matches: readonly Match[] = createEngine({ technologies: [offer], asOf: '2026-11-01' }).match({ id: 'd', title: 'Pump' }, { from: 'demands' }).matches;
export { checkScorer, createAnalyzer, matches, parseCode, resolveCountry, scorer, sentence };
`,
  );
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    run(join(work, 'node_modules/.bin/tsc'), ['-p', '.']);
  }

  await build({
    entryPoints: [join(work, 'import.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outfile: join(work, 'bundle.mjs'),
  });
  assert.equal(run('node', ['bundle.mjs']), expected);
  console.log('import, require, TypeScript (nodenext, bundler) and a browser bundle agree');

  if (process.argv.includes('--runtimes')) {
    run('npm', ['install', '--silent', '--no-audit', '--no-fund', 'bun', 'deno']);
    assert.equal(run(join(work, 'node_modules/.bin/bun'), ['import.mjs']), expected);
    assert.equal(run(join(work, 'node_modules/.bin/deno'), ['run', '-A', 'import.mjs']), expected);
    console.log('Bun and Deno agree');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
