import { Command, Option } from 'commander';
import {
  type ComparisonReport,
  compareEvaluations,
  comparisonSections,
  evaluateRun,
  formatReport,
  verdictText,
} from '../../evaluation/index.ts';
import { changeReasons, mostChanged, reasonsSection, reasonsText } from '../change-reasons.ts';
import {
  addEvaluationOptions,
  type DatedRecords,
  type EvaluationValues,
  judgmentsOf,
  type NamedSystem,
  readDatedRecords,
  systemOf,
  writeReport,
} from '../evaluation-options.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { positiveInteger } from '../option-value.ts';
import { decimals, pValue, signed, textTable } from '../text-table.ts';

interface CompareValues extends EvaluationValues {
  readonly metric: string;
  readonly seed: number;
  readonly changes: number;
}

const examples = `
Examples:
  silkmatch compare before.trec after.trec --qrels judgments.tsv
  silkmatch compare default mine.json --qrels judgments.tsv --technologies offers.jsonl --demands requests.jsonl

The first system is the baseline. A system is a run file, a pipeline (.json), or the word default.`;

/**
 * Makes the command that compares systems.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function compareCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('compare')
    .description('Compare runs or pipelines with significance tests.')
    .argument('<baseline>', 'the system that the others are compared with')
    .argument('<systems...>', 'the others');
  return addEvaluationOptions(command, false)
    .option('--metric <name>', 'metric', 'nDCG@10')
    .addOption(new Option('--seed <n>', 'seed of the tests').argParser(positiveInteger).default(1))
    .addOption(
      new Option('--changes <n>', 'queries to list that won and lost most')
        .argParser(positiveInteger)
        .default(5),
    )
    .addHelpText('after', examples)
    .action(async (baseline: string, systems: readonly string[], values: CompareValues) => {
      exit(await compare([baseline, ...systems], values, io));
    });
}

async function compare(
  names: readonly string[],
  values: CompareValues,
  io: CliIo,
): Promise<number> {
  const judgments = await judgmentsOf(values);
  let read: Promise<DatedRecords> | undefined;
  const records = () => {
    read ??= readDatedRecords(values, io);
    return read;
  };
  const systems: NamedSystem[] = [];
  for (const name of names) systems.push(await systemOf(name, judgments, records));
  const metrics = [...new Set([values.metric, 'Judged@10'])];
  const [baseline, ...others] = systems.map(({ name, run }) => ({
    name,
    evaluation: evaluateRun(run, judgments, { metrics }),
  }));
  if (!baseline) throw new Error('unreachable: a baseline is required');
  const report = compareEvaluations(baseline, others, { metric: values.metric, seed: values.seed });
  const reasons = await changeReasons(report, systems, {
    judgments,
    records,
    most: values.changes,
  });
  writeReport(values, () =>
    formatReport({
      title: 'Comparison',
      subtitle: `${names.join(', ')} by ${values.qrels}; seed ${values.seed}`,
      sections: [...comparisonSections(report), ...reasonsSection(reasons)],
    }),
  );
  io.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ ...report, reasons }, undefined, 2)}\n`
      : textOf(report, values.changes) + reasonsText(reasons),
  );
  return done;
}

function textOf(report: ComparisonReport, most: number): string {
  const { metric, queries, baseline, systems, warnings } = report;
  const rows = systems.map(({ name, mean, difference, interval, ...rest }) => [
    name,
    decimals(mean),
    signed(difference),
    `[${signed(interval.low)}, ${signed(interval.high)}]`,
    rest.effectSize.toFixed(2),
    pValue(rest.tTest.pHolm),
    pValue(rest.randomisation.pHolm),
    `${rest.wins}/${rest.ties}/${rest.losses}`,
    verdictText(rest.verdict),
  ]);
  const heading = ['system', metric, 'difference', '95 % interval', 'd', 'p t-test', 'p random.'];
  const table = textTable([
    [...heading, 'won/equal/lost', ''],
    [baseline.name, decimals(baseline.mean), ...Array.from({ length: 7 }, () => '')],
    ...rows,
  ]);
  const tests =
    'p: paired t-test and paired randomisation test, two-sided, corrected by Holm for the number of systems.';
  const notes = warnings.map((warning) => `Note: ${warning}\n`).join('');
  return `${queries} queries\n\n${table}\n${tests}\n${notes}${systems.map((system) => changesText(system, most)).join('')}`;
}

function changesText({ name, changes }: ComparisonReport['systems'][number], most: number): string {
  const shown = mostChanged(changes, most);
  if (shown.length === 0) return '';
  const rows = shown.map(({ query, before, after, difference }) => [
    query,
    decimals(before),
    decimals(after),
    signed(difference),
  ]);
  return `\n${textTable([[`changed most by ${name}`, 'before', 'after', 'difference'], ...rows])}`;
}
