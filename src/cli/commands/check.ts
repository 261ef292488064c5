import { Command, Option } from 'commander';
import type { ParseResult } from '../../index.ts';
import { type RecordType, readRecords, recordTypes } from '../../node/index.ts';
import { badInput, done, tellFailure } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { counted, countProblems, problemLine } from '../problem-report.ts';
import { addReadingOptions, type ReadingValues, readingOptions } from '../record-options.ts';

interface CheckValues extends ReadingValues {
  readonly type: RecordType;
  readonly format: 'text' | 'json';
}

const examples = `
Examples:
  silkmatch check offers.csv --type technologies
  silkmatch check *.jsonl.gz --type demands --format json

Exits with 0 if there is no problem, with 1 if there is any.`;

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
    );
  return addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], values: CheckValues) => {
      exit(await check(files, values, io));
    });
}

/** The report on one file. */
interface FileReport extends ParseResult<unknown> {
  readonly file: string;
}

async function check(files: readonly string[], values: CheckValues, io: CliIo): Promise<number> {
  const reports: FileReport[] = [];
  let code = done;
  for (const file of files) {
    try {
      const report = {
        file,
        ...(await readRecords(file, values.type, readingOptions(values, io))),
      };
      if (report.problems.length > 0) code = badInput;
      if (values.format === 'text') io.stdout.write(textOf(report, values.type));
      else reports.push(report);
    } catch (error) {
      code = tellFailure(error, io);
    }
  }
  if (values.format === 'json') io.stdout.write(jsonOf(reports));
  return code;
}

function textOf({ file, records, problems }: FileReport, type: RecordType): string {
  const { badRows, warnings } = countProblems(problems);
  const good = `${records.length} good ${type}`;
  const bad = [counted(badRows, 'bad row'), counted(warnings, 'warning')].join(', ');
  return `${problems.map((problem) => problemLine(file, problem)).join('')}${file}: ${good}, ${bad}\n`;
}

function jsonOf(reports: readonly FileReport[]): string {
  const list = reports.map(({ file, records, problems }) => {
    return { file, records: records.length, ...countProblems(problems), problems };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
