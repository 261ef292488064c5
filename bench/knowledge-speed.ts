/**
 * One demand through the scorers of sectors and countries at 100,000 technologies, process CPU time and memory:
 *
 *   node --expose-gc --import tsx bench/knowledge-speed.ts [technologies] [codes]
 *
 * The codes are drawn from all classes of ISIC and NACE, the groups of GB/T 4754 and, up to `codes` different ones, from main
 * groups and subgroups of the IPC; each technology has one to four. A tenth states wishes about countries.
 */
import { setTimeout } from 'node:timers/promises';
import { createEngine } from '../src/engine/create-engine.ts';
import { countries } from '../src/knowledge/countries/index.ts';
import { gbt4754Divisions } from '../src/knowledge/sectors/gbt4754.ts';
import { ipcFields } from '../src/knowledge/sectors/ipc.ts';
import { isic4GroupTitles } from '../src/knowledge/sectors/isic4-group-titles.ts';
import type { Code } from '../src/model/code.ts';
import type { Demand } from '../src/model/demand.ts';
import type { Technology } from '../src/model/technology.ts';
import { countryPreference } from '../src/scoring/country-preference.ts';
import { definePipeline } from '../src/scoring/define-pipeline.ts';
import type { AnyScorer, ReadContext } from '../src/scoring/scorer.ts';
import { sectorTaxonomy } from '../src/scoring/sector-taxonomy.ts';
import { seeded } from './corpus.ts';
import { cpuMs, median } from './cpu-time.ts';

const [size = 100_000, distinct = 8_000] = process.argv.slice(2).map(Number);
const random = seeded(4);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(random() * random() * items.length)] as Item;

const classes = [...isic4GroupTitles().keys()].filter((code) => code.length === 4);
const divisions = [...gbt4754Divisions().keys()];
const subclasses = [...ipcFields().keys()].filter((symbol) => symbol.length === 4);
const codes: readonly Code[] = [
  ...classes.flatMap((code) => [`isic4:${code}`, `nace2:${code.slice(0, 2)}.${code.slice(2)}`]),
  ...divisions.flatMap((code) => [`gbt4754:${code}1`, `gbt4754:${code}2`]),
  ...Array.from({ length: distinct }, (_, at) => {
    const subclass = subclasses[at % subclasses.length];
    const group = Math.floor(at / subclasses.length) + 1;
    return `ipc:${subclass} ${group}/${at % 3 === 0 ? '00' : `0${at % 9}`}`;
  }),
];
/** So many demands are asked of each engine before times are taken. */
const WARM_UP = 100;

/** So many engines are asked, one after the other. */
const ROUNDS = 8;

const places = countries().map(({ code }) => code);
const refs = ['sco', 'asean', 'eu', 'central-asia', 'm49:142', 'corridor:north', ...places];

const technologies = Array.from(
  { length: size },
  (_, at): Technology => ({
    id: String(at),
    title: 'Sample',
    country: pick(places),
    sectors: Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(codes)),
    ...(at % 10 === 0
      ? { countryPreferences: [{ value: pick(refs), strength: 'prefer' as const }] }
      : {}),
  }),
);
const demands = Array.from(
  { length: WARM_UP + 100 },
  (_, at): Demand => ({
    id: String(at),
    title: 'Sample',
    country: pick(places),
    sectors: [pick(codes), pick(codes)],
    countryPreferences: [
      { value: 'sco', strength: 'prefer', rank: 2 },
      { value: pick(places), strength: 'prefer', rank: 1 },
    ],
  }),
);

function contextOf(scorer: AnyScorer): ReadContext<unknown> {
  const validated = scorer.options?.['~standard'].validate({});
  const options = validated && 'value' in validated ? validated.value : {};
  return { options, asOf: '2026-11-01', organization: () => undefined };
}

/** Bytes in use once buffers that nobody holds any more are gone too, which takes a moment. */
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(20);
  }
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}

const sectorContext = contextOf(sectorTaxonomy);
function sectorsOf(records: readonly Technology[]) {
  const index = sectorTaxonomy.index?.(sectorContext as never);
  if (!index) throw new Error('no index');
  records.forEach((technology, slot) => {
    const feature = sectorTaxonomy.readTechnology(technology, sectorContext as never);
    if (feature) index.add(slot, feature);
  });
  return index;
}

const countryContext = contextOf(countryPreference);
function countriesOf(records: readonly Technology[]) {
  const numberOf = new Map<string, number>();
  const features: unknown[] = [];
  const distinctOf = new Int32Array(size);
  records.forEach((technology, slot) => {
    const feature = countryPreference.readTechnology(technology, countryContext as never);
    if (!feature) return;
    const key = countryPreference.key?.(feature) ?? '';
    const known = numberOf.get(key) ?? features.push(feature) - 1;
    numberOf.set(key, known);
    distinctOf[slot] = known;
  });
  return { numberOf, features, distinctOf };
}

/** What is kept of all technologies; what all records share is there before, and so is compiled code. */
async function kept<Kept>(make: (records: readonly Technology[]) => Kept) {
  for (let round = 0; round < 20; round++) make(technologies.slice(0, 5000));
  const before = await heapUsed();
  const made = make(technologies);
  return { made, bytes: (await heapUsed()) - before };
}

const { made: index, bytes: sectorBytes } = await kept(sectorsOf);
const {
  made: { features },
  bytes: countryBytes,
} = await kept(countriesOf);

/** Medians over demands, in ms: of the least time among the engines, and of all times. */
interface Times {
  readonly least: number;
  readonly all: number;
}

/**
 * Asks an engine of some scorers for the best ten, one engine after the other, each about demands that it has not seen and then
 * about the same again. What else the machine does adds to a time and never takes from it: the least of a demand's times is the
 * nearest to what it costs.
 */
function timesThrough(...scorers: readonly AnyScorer[]): readonly [fresh: Times, again: Times] {
  const pipeline = definePipeline({ scorers: scorers.map((use) => ({ use, weight: 1 })) });
  const [first, rest] = [demands.slice(0, WARM_UP), demands.slice(WARM_UP)];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const engine = createEngine({ technologies, demands, pipeline, asOf: '2026-11-01' });
    const ask = ({ id }: Demand) =>
      cpuMs(() => engine.match(id, { from: 'demands', evidence: false }));
    first.forEach(ask);
    return [rest.map(ask), rest.map(ask)] as const;
  });
  const timesOf = (which: 0 | 1): Times => ({
    least: median(rest.map((_, at) => Math.min(...rounds.map((times) => times[which][at] ?? 0)))),
    all: median(rounds.flatMap((times) => times[which])),
  });
  return [timesOf(0), timesOf(1)];
}

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const each = ({ least, all }: Times) => `${least.toFixed(2)} ms (of all ${all.toFixed(2)})`;
const took = ([fresh, again]: readonly [Times, Times]) =>
  `${each(fresh)}, asked again ${each(again)}`;
console.log(
  `${size} technologies, ${index.terms().count()} different codes, ${features.length} kinds of country wishes`,
);
console.log(`sectors ${took(timesThrough(sectorTaxonomy))}; ${mega(sectorBytes)}`);
console.log(`countries ${took(timesThrough(countryPreference))}; ${mega(countryBytes)}`);
console.log(`both ${took(timesThrough(sectorTaxonomy, countryPreference))}`);
