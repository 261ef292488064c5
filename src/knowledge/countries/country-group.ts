import { lazy } from '../lazy.ts';
import { GROUPS, type GroupRow } from './groups.data.ts';

/** A stay in a group. */
export interface Membership {
  /** ISO 3166-1 alpha-2, or `XK`. */
  readonly country: string;
  /** First day inside, `YYYY-MM-DD`; open if absent. */
  readonly from?: string | undefined;
  /** First day outside, `YYYY-MM-DD`; open if absent. */
  readonly to?: string | undefined;
}

/** A group of countries with dated memberships. */
export interface CountryGroup {
  /** Identifier in lower case: `sco`. */
  readonly id: string;
  /** Names by language. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Other spellings under which the group is asked for. */
  readonly aliases?: readonly string[] | undefined;
  /** Who belonged to it and when. */
  readonly members: readonly Membership[];
  /** Other groups whose members belong to it as well. */
  readonly includes?: readonly string[] | undefined;
}

/** The groups that come with the library. */
export const builtInGroups = lazy((): readonly CountryGroup[] => GROUPS.map(unpack));

function unpack(row: GroupRow): CountryGroup {
  const members: Membership[] = [];
  const includes: string[] = [];
  for (const period of row.members.split(';')) {
    const [interval = '', ...codes] = period.split(' ');
    const [from, to] = interval === '-' ? [] : interval.split('/');
    for (const code of codes) {
      if (code.startsWith('@')) includes.push(code.slice(1));
      else members.push({ country: code, ...(from && { from }), ...(to && { to }) });
    }
  }
  return {
    id: row.id,
    names: { en: row.en, zh: row.zh, ru: row.ru },
    aliases: row.aliases?.split(';') ?? [],
    members,
    includes,
  };
}

/** Whether a day lies in a stay. */
export function isDuring({ from, to }: Membership, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (to === undefined || asOf < to);
}
