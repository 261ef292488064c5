import { isCalendarDate } from '../../model/iso-date.ts';
import type { Corridor } from './corridor.ts';
import type { CountryGroup, Membership } from './country-group.ts';
import type { CountryKnowledgeOptions } from './country-knowledge-options.ts';
import { countryTable } from './country-table.ts';

/** Everything that is wrong with a host's groups, corridors and names, as sentences. */
export function knowledgeFaults(options: CountryKnowledgeOptions): readonly string[] {
  return [
    ...(options.groups ?? []).flatMap(groupFaults),
    ...(options.corridors ?? []).flatMap(corridorFaults),
    ...(options.names ?? []).flatMap((names) =>
      Object.keys(names).flatMap((code) => countryFaults('names', code)),
    ),
  ];
}

function groupFaults(group: CountryGroup): readonly string[] {
  const where = `group \`${group.id}\``;
  return [
    ...idFaults('group', group.id),
    ...group.members.flatMap((one) => stayFaults(where, one)),
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

function corridorFaults(corridor: Corridor): readonly string[] {
  const where = `corridor \`${corridor.id}\``;
  const isShare = (value: number) => value >= 0 && value <= 1;
  const faults = [...idFaults('corridor', corridor.id), ...countryFaults(where, corridor.base)];
  for (const { ref, affinity } of corridor.members) {
    if (!isShare(affinity)) {
      faults.push(`Expected the affinity of \`${ref}\` in ${where} from 0 to 1, got ${affinity}.`);
    }
  }
  if (corridor.through !== undefined && !isShare(corridor.through)) {
    faults.push(`Expected \`through\` of ${where} from 0 to 1, got ${corridor.through}.`);
  }
  return faults;
}

function idFaults(what: string, id: string): readonly string[] {
  return /^[a-z][a-z0-9-]{1,63}$/.test(id)
    ? []
    : [`Expected the id of a ${what} in lower case with hyphens, such as \`sco\`, got \`${id}\`.`];
}

function countryFaults(where: string, code: string): readonly string[] {
  return countryTable().has(code)
    ? []
    : [`Expected ISO 3166-1 alpha-2 codes in ${where}, got \`${code}\`.`];
}
