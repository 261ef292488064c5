import { readFileSync } from 'node:fs';
import { parseDemands, parseOrganizations, parseTechnologies } from '../../src/model/parse.ts';

const rows = (name: string): unknown[] =>
  readFileSync(new URL(`../../examples/data/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Every n-th record of the sample catalogue, so that all its kinds are there and tests stay fast. */
const everyNth = <Item>(items: readonly Item[], n: number) => items.filter((_, i) => i % n === 0);

export const organizations = parseOrganizations(rows('organizations')).records;
export const technologies = everyNth(parseTechnologies(rows('technologies')).records, 9);
export const demands = everyNth(parseDemands(rows('demands')).records, 8);
