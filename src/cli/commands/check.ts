import { Command, Option } from 'commander';
import type { Organization, ParseResult } from '../../index.ts';
import { type RecordType, type RecordTypes, readRecords, recordTypes } from '../../node/index.ts';
import { badInput, done, tellFailure } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { languageOption } from '../language-option.ts';
import { counted, countProblems, problemLine } from '../problem-report.ts';
import { profilesOf, profileText } from '../profile-report.ts';
import { addReadingOptions, type ReadingValues, readingOptions } from '../record-options.ts';
import { unreadableCodes } from '../unreadable-codes.ts';

interface CheckValues extends ReadingValues {
  readonly type: RecordType;
  readonly format: 'text' | 'json';
  readonly profile?: boolean;
  readonly organizations?: string;
  readonly lang: string;
}

const examples = `
Examples:
  silkmatch check offers.csv --type technologies
  silkmatch check *.jsonl.gz --type demands --format json
  silkmatch check offers.csv --type technologies --profile --organizations owners.csv --lang ru

Exits with 0 if there is no problem, with 1 if there is any; with --profile also if an anonymous record gives its
owner away.`;

/**
 * Makes the command that reports the problems of files.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function checkCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('check')
    .description('Report every problem of the records in files.')
    .argument('<file...>', 'files: JSON, JSONL, CSV or TSV, may be gzipped; - for standard input')
    .addOption(
      new Option('--type <type>', 'what the files hold').choices(recordTypes).makeOptionMandatory(),
    )
    .addOption(
      new Option('--format <format>', 'how to write the report')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--profile', 'judge how complete and clear technologies or demands are, too')
    .option('--organizations <file>', 'the owners, whose names must not stand in anonymous records')
    .addOption(languageOption('language of what is said of profiles'));
  return addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], values: CheckValues) => {
      if (values.profile === true && values.type !== 'technologies' && values.type !== 'demands') {
        command.error('error: --profile judges technologies and demands');
      }
      exit(await check(files, values, io));
    });
}

/** The report on one file. */
interface FileReport extends ParseResult<unknown> {
  readonly file: string;
  readonly profiles: ReturnType<typeof profilesOf> | undefined;
}

async function check(files: readonly string[], values: CheckValues, io: CliIo): Promise<number> {
  const reports: FileReport[] = [];
  let code = done;
  const organizations = await readOrganizations(values, io);
  for (const file of files) {
    try {
      const parsed = await readRecords(file, values.type, {
        ...readingOptions(values, io),
        remarksOn: unreadableCodes,
      });
      const report = { file, ...parsed, profiles: judged(parsed, values, organizations) };
      const leaks = (report.profiles ?? []).some((profile) => profile.leaks.length > 0);
      if (report.problems.length > 0 || leaks) code = badInput;
      if (values.format === 'text') io.stdout.write(textOf(report, values.type));
      else reports.push(report);
    } catch (error) {
      code = tellFailure(error, io);
    }
  }
  if (values.format === 'json') io.stdout.write(jsonOf(reports));
  return code;
}

async function readOrganizations(values: CheckValues, io: CliIo): Promise<readonly Organization[]> {
  const { organizations } = values;
  if (values.profile !== true || organizations === undefined) return [];
  return (await readRecords(organizations, 'organizations', readingOptions(values, io))).records;
}

function judged(
  parsed: ParseResult<unknown>,
  { profile, type, lang: language }: CheckValues,
  organizations: readonly Organization[],
): FileReport['profiles'] {
  if (profile !== true || (type !== 'technologies' && type !== 'demands')) return undefined;
  const records = parsed as ParseResult<RecordTypes[typeof type]>;
  return profilesOf(records, { type, language, organizations });
}

/** What one record of a type is called. */
const recordNouns: Readonly<Record<RecordType, string>> = {
  technologies: 'technology',
  demands: 'demand',
  organizations: 'organization',
};

function textOf({ file, records, problems, profiles }: FileReport, type: RecordType): string {
  const { badRows, warnings } = countProblems(problems);
  const good = counted(records.length, `good ${recordNouns[type]}`);
  const bad = [counted(badRows, 'bad row'), counted(warnings, 'warning')].join(', ');
  const lines = problems.map((problem) => problemLine(file, problem)).join('');
  const judgement = profiles === undefined ? '' : `\n${profileText(profiles)}`;
  return `${lines}${file}: ${good}, ${bad}\n${judgement}`;
}

function jsonOf(reports: readonly FileReport[]): string {
  const list = reports.map(({ file, records, problems, profiles }) => {
    const counts = countProblems(problems);
    return { file, records: records.length, ...counts, problems, ...(profiles && { profiles }) };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
