/**
 * One demand through the scorers of sectors and countries at 100,000 technologies, process CPU time and memory:
 *
 *   node --expose-gc --import tsx bench/knowledge-speed.ts [technologies] [codes]
 *
 * The codes are drawn from all classes of ISIC and NACE, the groups of GB/T 4754 and, up to `codes` different ones, from main
 * groups and subgroups of the IPC; each technology has one to four. A tenth states wishes about countries.
 */
import { setTimeout } from 'node:timers/promises';
import { countries } from '../src/knowledge/countries/index.ts';
import { gbt4754Divisions } from '../src/knowledge/sectors/gbt4754.ts';
import { ipcFields } from '../src/knowledge/sectors/ipc.ts';
import { isic4GroupTitles } from '../src/knowledge/sectors/isic4-group-titles.ts';
import type { Code } from '../src/model/code.ts';
import type { Demand } from '../src/model/demand.ts';
import type { Technology } from '../src/model/technology.ts';
import { countryPreference } from '../src/scoring/country-preference.ts';
import type { AnyScorer, OpenScorer, ReadContext } from '../src/scoring/scorer.ts';
import { sectorTaxonomy } from '../src/scoring/sector-taxonomy.ts';
import { seeded } from './corpus.ts';

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
  { length: 20 },
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

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >>> 1] as number;
}

const out = new Int32Array(size);
const sectorContext = contextOf(sectorTaxonomy);
sectorTaxonomy.readTechnology(technologies[0] as Technology, sectorContext as never);
const beforeSectors = await heapUsed();
const index = sectorTaxonomy.index?.(sectorContext as never);
if (!index) throw new Error('no index');
technologies.forEach((technology, slot) => {
  const feature = sectorTaxonomy.readTechnology(technology, sectorContext as never);
  if (feature) index.add(slot, feature);
});
const sectorBytes = (await heapUsed()) - beforeSectors;

const countryContext = contextOf(countryPreference);
const beforeCountries = await heapUsed();
const numberOf = new Map<string, number>();
const features: unknown[] = [];
const distinctOf = new Int32Array(size);
technologies.forEach((technology, slot) => {
  const feature = countryPreference.readTechnology(technology, countryContext as never);
  if (!feature) return;
  const key = countryPreference.key?.(feature) ?? '';
  const known = numberOf.get(key) ?? features.push(feature) - 1;
  numberOf.set(key, known);
  distinctOf[slot] = known;
});
const countryBytes = (await heapUsed()) - beforeCountries;

function open(scorer: AnyScorer, demand: Demand, own: unknown): OpenScorer<unknown> {
  const context = contextOf(scorer);
  const query = scorer.readDemand(demand, context);
  return scorer.open(query, { ...context, statistics: undefined, index: own });
}

function throughSectors(demand: Demand): void {
  open(sectorTaxonomy, demand, index).scoreRange?.(0, size, out);
}

function throughCountries(demand: Demand): void {
  const { score } = open(countryPreference, demand, undefined);
  const values = new Int32Array(features.length);
  for (let at = 0; at < values.length; at++) {
    values[at] = Math.round((score(features[at]) ?? -1e-6) * 1e6);
  }
  for (let slot = 0; slot < size; slot++) out[slot] = values[distinctOf[slot] as number] as number;
}

for (let round = 0; round < 3; round++) {
  for (const demand of demands) {
    throughSectors(demand);
    throughCountries(demand);
  }
}
const times = { sectors: [] as number[], countries: [] as number[] };
for (const demand of demands) {
  const least = (work: () => void) => Math.min(...Array.from({ length: 5 }, () => cpuMs(work)));
  times.sectors.push(least(() => throughSectors(demand)));
  times.countries.push(least(() => throughCountries(demand)));
}
const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${size} technologies, ${index.terms().ids.length} different codes, ${features.length} kinds of country wishes`,
);
console.log(`sectors ${median(times.sectors).toFixed(2)} ms, ${mega(sectorBytes)}`);
console.log(`countries ${median(times.countries).toFixed(2)} ms, ${mega(countryBytes)}`);
