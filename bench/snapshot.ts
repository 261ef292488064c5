// How long an engine takes to be built and to be opened from a snapshot, by processor time, and whether a second process
// gives the same rankings.
// Run: npx tsx bench/snapshot.ts [technologies]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createEngine, type Demand, type Engine, type Technology } from 'silkmatch';
import { openSnapshot, sha256OfText, snapshot } from 'silkmatch/hub';
import { generateCorpus, seeded } from './corpus.ts';

const asOf = '2026-11-01';
const countries = ['UZ', 'KZ', 'CN', 'RU', 'PK', 'IN', 'TJ', 'KG', 'IR', 'BY'];
const sectors = [
  'isic4:2813',
  'isic4:2720',
  'isic4:0111',
  'isic4:1030',
  'isic4:3510',
  'isic4:6201',
];

function records(size: number): { technologies: Technology[]; demands: Demand[] } {
  const random = seeded(11);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const { documents, long } = generateCorpus(size, 40);
  const technologies = documents.map((description, i): Technology => {
    return {
      id: `t${i}`,
      title: description.split(' ').slice(0, 6).join(' '),
      description,
      country: pick(countries),
      sectors: [pick(sectors)],
      trl: (1 + Math.floor(random() * 9)) as 1,
      price: { min: Math.floor(random() * 1000) * 100, currency: 'USD' },
      languages: [pick(['en', 'ru', 'zh'])],
    };
  });
  const demands = long.map((description, i): Demand => {
    return {
      id: `d${i}`,
      title: description,
      country: pick(countries),
      sectors: [pick(sectors)],
      trl: 5,
    };
  });
  return { technologies, demands };
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Processor time of a step in milliseconds, and what it gave. */
function timed<Value>(step: () => Value): [number, Value] {
  const start = cpu();
  const value = step();
  return [Math.round(cpu() - start), value];
}

const digestOf = (engine: Engine) =>
  sha256OfText(
    JSON.stringify(
      [...engine.matchAll({ top: 20, evidence: false })].map(({ query, matches }) => [
        query.id,
        matches.map(({ technology, score }) => [technology, score]),
      ]),
    ),
  );

const [, , size = '100000', file] = process.argv;
if (file === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'silkmatch-bench-'));
  try {
    const path = join(folder, 'engine.snapshot');
    const input = records(Number(size));
    const [buildTime, engine] = timed(() => createEngine({ ...input, asOf }));
    const [firstMatch] = timed(() => engine.match('d0'));
    const [saveTime, bytes] = timed(() => snapshot(engine));
    writeFileSync(path, bytes);
    const zipped = gzipSync(bytes).length;
    console.log(`${size} technologies: built in ${buildTime} ms, first match ${firstMatch} ms`);
    console.log(`snapshot in ${saveTime} ms: ${statSync(path).size} bytes, ${zipped} gzipped`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, process.argv[1] as string, size, path],
      { encoding: 'utf8' },
    );
    const [openTime, openedMatch, digest] = stdout.trim().split(' ');
    if (digest === undefined) throw new Error(stderr);
    console.log(`second process: opened in ${openTime} ms, first match ${openedMatch} ms`);
    console.log(
      `opening is ${(buildTime / Number(openTime)).toFixed(1)} times faster than building`,
    );
    console.log(`the same rankings: ${digest === digestOf(engine)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  const bytes = readFileSync(file);
  const times = Array.from({ length: 3 }, () => timed(() => openSnapshot(bytes))[0]);
  const engine = openSnapshot(bytes);
  const [first] = timed(() => engine.match('d0'));
  console.log(`${times.sort((a, b) => a - b)[1]} ${first} ${digestOf(engine)}`);
}
