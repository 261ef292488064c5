import { checkProfile, explainProfile } from '../explain/index.ts';
import type { Organization, ParseResult } from '../index.ts';
import type { RecordTypes } from '../node/index.ts';

/** The kinds of record that have a profile. */
export type ProfiledType = 'technologies' | 'demands';

/** How profiles are reported. */
export interface ProfileReportOptions {
  /** What the records are. */
  readonly type: ProfiledType;
  /** Language of the sentences. */
  readonly language: string;
  /** The owners, whose names must not stand in anonymous records. */
  readonly organizations: readonly Organization[];
}

/**
 * Judges the profile of every good record.
 *
 * @param records - The records.
 * @param options - See {@link ProfileReportOptions}.
 * @returns One report for each record, with its sentences.
 */
export function profilesOf(
  { records }: ParseResult<RecordTypes[ProfiledType]>,
  { type, language, organizations }: ProfileReportOptions,
) {
  const side = type === 'demands' ? ('demand' as const) : ('technology' as const);
  const owners = new Map(organizations.map((owner) => [owner.id, owner]));
  return records.map((record) => {
    const organization = owners.get(record.organization ?? '');
    const report = checkProfile(record, { side, organization });
    return { id: record.id, ...report, said: explainProfile(report, language, { side }) };
  });
}

/** The profiles as lines of text. */
export function profileText(profiles: ReturnType<typeof profilesOf>): string {
  return profiles
    .map(({ id, said }) => {
      const criteria = said.criteria.flatMap(({ label, points, remarks }) => [
        `  ${label} ${points}/5\n`,
        ...remarks.map((remark) => `    ${remark}\n`),
      ]);
      const leaks = said.leaks.map((leak) => `  ! ${leak}\n`);
      return `${id}: ${said.summary}\n${[...criteria, ...leaks].join('')}`;
    })
    .join('\n');
}
