import { readFileSync } from 'node:fs';
import {
  createEngine,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
} from '../../src/index.ts';

function rows(name: string): readonly unknown[] {
  const text = readFileSync(new URL(`../../examples/data/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The sample catalogue in an engine with the default pipeline. */
export function sampleEngine() {
  return createEngine({
    technologies: parseTechnologies(rows('technologies')).records,
    demands: parseDemands(rows('demands')).records,
    organizations: parseOrganizations(rows('organizations')).records,
    asOf: '2026-11-01',
  });
}

/** Ids of the demands of the sample catalogue, every n-th. */
export function sampleDemandIds(every: number): readonly string[] {
  return parseDemands(rows('demands'))
    .records.filter((_, i) => i % every === 0)
    .map(({ id }) => id);
}
