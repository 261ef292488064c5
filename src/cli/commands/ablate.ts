import { Command, Option } from 'commander';
import {
  type AblationReport,
  ablate,
  ablationSections,
  type BandRow,
  bandTable,
  formatReport,
  measurePairs,
  samplesOf,
  sweepWeight,
  type WeightSweep,
} from '../../evaluation/index.ts';
import {
  addEvaluationOptions,
  type EvaluationValues,
  judgmentsOf,
  pipelineOf,
  readDatedRecords,
  writeReport,
} from '../evaluation-options.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { positiveInteger } from '../option-value.ts';
import { progressBar } from '../progress-bar.ts';
import { decimals, pValue, signed, textTable } from '../text-table.ts';

interface AblateValues extends EvaluationValues {
  readonly pipeline: string;
  readonly metric: string;
  readonly seed: number;
}

const examples = `
Example:
  silkmatch ablate --qrels judgments.tsv --technologies offers.jsonl --demands requests.jsonl --report ablation.html`;

/**
 * Makes the command that says what each scorer brings.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function ablateCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('ablate').description('Say what each scorer of a pipeline brings.');
  return addEvaluationOptions(command, true)
    .option('--pipeline <file>', 'pipeline as JSON', 'default')
    .option('--metric <name>', 'metric', 'nDCG@10')
    .addOption(new Option('--seed <n>', 'seed of the tests').argParser(positiveInteger).default(1))
    .addHelpText('after', examples)
    .action(async (values: AblateValues) => {
      exit(await run(values, io));
    });
}

async function run(values: AblateValues, io: CliIo): Promise<number> {
  const judgments = await judgmentsOf(values);
  const { records, asOf, stated } = await readDatedRecords(values, io);
  const pipeline = pipelineOf(values.pipeline);
  const bar = progressBar(io);
  const onProgress = (n: number, total: number) => bar.update(n, total);
  const matrix = measurePairs({ ...records, asOf, pipeline, judgments, onProgress });
  bar.clear();
  const { metric, seed } = values;
  const report = ablate(matrix, { metric, seed });
  const sweeps = report.entries.map(({ name }) => sweepWeight(matrix, name, { metric }));
  const bands = bandTable(samplesOf(matrix), pipeline.bands);
  writeReport(values, () =>
    formatReport({
      title: 'What each scorer brings',
      subtitle: stated,
      sections: ablationSections(report, sweeps, bands),
    }),
  );
  io.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ ...report, sweeps, bands }, undefined, 2)}\n`
      : textOf(report, sweeps, bands),
  );
  return done;
}

function textOf(
  { metric, mean, entries, without }: AblationReport,
  sweeps: readonly WeightSweep[],
  bands: readonly BandRow[],
): string {
  const rows = entries.map(({ name, share, evidence, alone }, i) => {
    const system = without.systems[i];
    return [
      name,
      share.toFixed(3),
      `${Math.round(evidence * 100)} %`,
      decimals(system?.mean),
      ...(system
        ? [
            signed(system.difference),
            `[${signed(system.interval.low)}, ${signed(system.interval.high)}]`,
            pValue(system.tTest.pHolm),
          ]
        : ['–', '–', '–']),
      decimals(alone),
    ];
  });
  const heading = [
    'scorer',
    'share',
    'evidence',
    'without',
    'difference',
    '95 % interval',
    'p',
    'alone',
  ];
  const factors = sweeps[0]?.points.map(({ factor }) => `×${factor}`) ?? [];
  const curves = sweeps.map(({ name, points }) => [
    name,
    ...points.map((point) => decimals(point.mean)),
  ]);
  const counted = bands.map(({ band, from, count, relevant, share, interval }) => [
    band,
    from.toFixed(2),
    String(count),
    String(relevant),
    decimals(share),
    `[${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]`,
  ]);
  return `${metric} of the whole pipeline: ${decimals(mean)} over ${without.queries} queries

${textTable([heading, ...rows])}
p: paired t-test against the whole, corrected by Holm.

${textTable([[`${metric} with the weight`, ...factors], ...curves])}
${textTable([['band', 'from', 'judged', 'relevant', 'share', '95 % interval'], ...counted])}
Judged pairs among the first ten of each demand; relevant from grade 2 on.
`;
}
