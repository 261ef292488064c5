// The sample catalogue, divided among three hubs by the owners of the records.
import { readFileSync } from 'node:fs';
import type { Demand, Organization, Technology } from 'silkmatch';
import type { Records } from './member.ts';

export const hubs = ['hq', 'hub-north', 'hub-east'] as const;

function lines<Item>(name: string): readonly Item[] {
  const text = readFileSync(new URL(`../data/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const technologies = lines<Technology>('technologies');
const demands = lines<Demand>('demands');
const organizations = lines<Organization>('organizations');
const hubOfOwner = new Map(organizations.map(({ id }, i) => [id, hubs[i % hubs.length]]));

/** What one hub holds, as its own. */
export function recordsOf(hub: string): Records {
  const isHere = ({ organization = '' }: Technology | Demand) =>
    (hubOfOwner.get(organization) ?? 'hq') === hub;
  return {
    technologies: technologies.filter(isHere).map((record) => ({ ...record, hub })),
    demands: demands.filter(isHere).map((record) => ({ ...record, hub })),
    organizations: organizations.filter(({ id }) => hubOfOwner.get(id) === hub),
  };
}
