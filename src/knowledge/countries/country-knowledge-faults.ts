import { asciiUpper } from '../../model/ascii-upper.ts';
import { isCalendarDate } from '../../model/iso-date.ts';
import type { Corridor } from './corridor.ts';
import { builtInGroups, type CountryGroup, type Membership } from './country-group.ts';
import type { CountryKnowledgeOptions } from './country-knowledge-options.ts';
import { countryTable, regionCodes } from './country-table.ts';

/** Everything that is wrong with the content of a host's groups, corridors and names, as sentences; their shape is right. */
export function knowledgeFaults(options: CountryKnowledgeOptions): readonly string[] {
  const groups = new Set([...builtInGroups(), ...(options.groups ?? [])].map(({ id }) => id));
  return [
    ...twice('group', options.groups),
    ...twice('corridor', options.corridors),
    ...(options.groups ?? []).flatMap((group) => groupFaults(group, groups)),
    ...(options.corridors ?? []).flatMap((corridor) => corridorFaults(corridor, groups)),
    ...(options.names ?? []).flatMap((names) =>
      Object.keys(names).flatMap((code) => countryFaults('names', code)),
    ),
  ];
}

function groupFaults(group: CountryGroup, groups: ReadonlySet<string>): readonly string[] {
  const where = `group \`${group.id}\``;
  const unknown = (group.includes ?? []).filter((id) => !groups.has(id));
  return [
    ...idFaults('group', group.id),
    ...group.members.flatMap((one) => stayFaults(where, one)),
    ...unknown.map((id) => `Expected \`includes\` of ${where} to name groups, got \`${id}\`.`),
  ];
}

function stayFaults(where: string, { country, from, to }: Membership): readonly string[] {
  const faults = [...countryFaults(where, country)];
  for (const date of [from, to]) {
    if (date !== undefined && !isCalendarDate(date)) {
      faults.push(
        `Expected the dates of \`${country}\` in ${where} as YYYY-MM-DD, got \`${date}\`.`,
      );
    }
  }
  if (from !== undefined && to !== undefined && to <= from) {
    faults.push(
      `Expected \`to\` after \`from\` for \`${country}\` in ${where}, got ${from} to ${to}.`,
    );
  }
  return faults;
}

function corridorFaults(corridor: Corridor, groups: ReadonlySet<string>): readonly string[] {
  const where = `corridor \`${corridor.id}\``;
  const isShare = (value: number) => value >= 0 && value <= 1;
  const faults = [...idFaults('corridor', corridor.id), ...countryFaults(where, corridor.base)];
  for (const { ref, affinity } of corridor.members) {
    const isRegion = ref.startsWith('m49:') && regionCodes().has(ref.slice(4));
    if (!isRegion && !countryTable().has(ref) && !groups.has(ref)) {
      faults.push(
        `Expected a country, a group or a region in ${where}, such as \`KZ\`, \`sco\` or \`m49:143\`, got \`${ref}\`.`,
      );
    }
    if (!isShare(affinity)) {
      faults.push(`Expected the affinity of \`${ref}\` in ${where} from 0 to 1, got ${affinity}.`);
    }
  }
  if (corridor.through !== undefined && !isShare(corridor.through)) {
    faults.push(`Expected \`through\` of ${where} from 0 to 1, got ${corridor.through}.`);
  }
  return faults;
}

/** Which ids a list has more than once. */
function twice(what: string, list: readonly { readonly id: string }[] = []): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) again.add(id);
    seen.add(id);
  }
  return [...again].map((id) => `Expected each ${what} once, got \`${id}\` again.`);
}

function idFaults(what: 'group' | 'corridor', id: string): readonly string[] {
  if (!/^[a-z][a-z0-9-]{1,63}$/.test(id)) {
    const example = what === 'group' ? 'sco' : 'north';
    return [
      `Expected the id of a ${what} as two or more of a–z, digits and hyphens, such as \`${example}\`, got \`${id}\`.`,
    ];
  }
  return what === 'group' && countryTable().has(asciiUpper(id))
    ? [`Expected the id of a group to be no code of a country, got \`${id}\`.`]
    : [];
}

function countryFaults(where: string, code: string): readonly string[] {
  return countryTable().has(code)
    ? []
    : [`Expected ISO 3166-1 alpha-2 codes in ${where}, got \`${code}\`.`];
}
