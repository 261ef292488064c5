import { Command, Option } from 'commander';
import {
  formatReport,
  measurePairs,
  type TunedWeights,
  tuneWeights,
  tuningSections,
  verdictText,
} from '../../evaluation/index.ts';
import { writeBytes } from '../bytes-file.ts';
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
import { fraction, positiveInteger } from '../option-value.ts';
import { progressBar } from '../progress-bar.ts';
import { decimals, pValue, signed, textTable } from '../text-table.ts';
import { answerTrials } from '../trials.ts';

interface TuneValues extends EvaluationValues {
  readonly pipeline: string;
  readonly metric: string;
  readonly method: 'pairwise' | 'coordinate';
  readonly folds: number;
  readonly seed: number;
  readonly heldOut: number;
  readonly unjudged: 'not-relevant' | 'ignore';
  readonly groupBy: 'organization' | 'country' | 'none';
  readonly out?: string;
  readonly trials?: boolean;
}

const examples = `
Examples:
  silkmatch tune --qrels judgments.tsv --technologies offers.jsonl --demands requests.jsonl --out tuned.json
  silkmatch tune --qrels judgments.tsv --technologies t.jsonl --demands d.jsonl --trials < points.jsonl

Writes a proposal; nothing is changed. With --trials an optimiser of your own leads: each line of standard input is a
JSON object of numbers by place, such as {"text.weight":0.4,"text.options.k1":1.5}, answered by a line {"score":…}.`;

/**
 * Makes the command that tunes weights.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function tuneCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('tune').description('Tune the weights of a pipeline to judgments.');
  return addEvaluationOptions(command, true)
    .option('--pipeline <file>', 'pipeline as JSON', 'default')
    .option('--metric <name>', 'metric', 'nDCG@10')
    .addOption(
      new Option('--method <name>', 'pairwise logistic loss, or coordinate ascent on the metric')
        .choices(['pairwise', 'coordinate'])
        .default('pairwise'),
    )
    .addOption(new Option('--folds <n>', 'folds').argParser(positiveInteger).default(5))
    .addOption(new Option('--seed <n>', 'seed of folds').argParser(positiveInteger).default(1))
    .addOption(
      new Option('--held-out <share>', 'share of demands to set aside for a last test')
        .argParser(fraction)
        .default(0),
    )
    .addOption(
      new Option('--unjudged <rule>', 'what unjudged technologies count as')
        .choices(['not-relevant', 'ignore'])
        .default('not-relevant'),
    )
    .addOption(
      new Option('--group-by <field>', 'demands that folds never part')
        .choices(['organization', 'country', 'none'])
        .default('organization'),
    )
    .option('--out <file>', 'write the proposed pipeline to this file')
    .option('--trials', 'answer points from standard input with their scores')
    .addHelpText('after', examples)
    .action(async (values: TuneValues) => {
      exit(await tune(values, io));
    });
}

async function tune(values: TuneValues, io: CliIo): Promise<number> {
  const judgments = await judgmentsOf(values);
  const { records, asOf, stated } = await readDatedRecords(values, io);
  const pipeline = pipelineOf(values.pipeline);
  const setup = { ...records, asOf, pipeline, judgments };
  if (values.trials === true) return answerTrials(setup, values.metric, io);
  const bar = progressBar(io);
  const groups = new Map(
    [...records.demands].map((demand) => [
      demand.id,
      values.groupBy === 'none' ? undefined : demand[values.groupBy],
    ]),
  );
  let tuned: TunedWeights;
  try {
    const matrix = measurePairs({ ...setup, onProgress: (n, total) => bar.update(n, total) });
    tuned = tuneWeights(matrix, {
      ...values,
      groupOf: (query) => groups.get(query),
      onProgress: (n, total) => bar.update(n, total),
    });
  } finally {
    bar.clear();
  }
  if (values.out !== undefined) {
    writeBytes(values.out, `${JSON.stringify(tuned.pipeline, undefined, 2)}\n`);
  }
  writeReport(values, () =>
    formatReport({
      title: 'Tuning',
      subtitle: `${stated}; ${values.method}, seed ${values.seed}`,
      sections: tuningSections(tuned),
    }),
  );
  io.stdout.write(
    values.format === 'json' ? `${JSON.stringify(tuned, undefined, 2)}\n` : textOf(tuned),
  );
  return done;
}

function textOf(tuned: TunedWeights): string {
  const weights = textTable([
    ['entry', 'share before', 'proposed', '± over folds', 'demand side', 'technology side'],
    ...tuned.weights.map(({ name, shareBefore, shareAfter, shareDeviation, after }) => [
      name,
      shareBefore.toFixed(3),
      shareAfter.toFixed(3),
      shareDeviation.toFixed(3),
      after.demand.toFixed(4),
      after.technology.toFixed(4),
    ]),
  ]);
  const results = [
    ['demands not used for tuning', tuned.crossValidation] as const,
    ...(tuned.heldOut ? [['demands set aside', tuned.heldOut] as const] : []),
    ['demands used for tuning', tuned.onTrainingQueries] as const,
  ].map(([name, { queries, baseline, systems }]) => {
    const [system] = systems;
    if (!system) throw new Error('unreachable: the tuned weights are a system');
    const { mean, difference, interval, tTest, verdict } = system;
    return [
      name,
      String(queries),
      decimals(baseline.mean),
      decimals(mean),
      signed(difference),
      `[${signed(interval.low)}, ${signed(interval.high)}]`,
      pValue(tTest.p),
      verdictText(verdict),
    ];
  });
  const { metric } = tuned.crossValidation;
  const heading = [metric, 'n', 'before', 'tuned', 'difference', '95 % interval', 'p t-test', ''];
  const strength =
    tuned.strength === Number.POSITIVE_INFINITY
      ? 'Cross-validation chose to keep the weights as they are.\n'
      : '';
  const advice = tuned.isBetter
    ? 'The tuned weights are better on demands that were not used for tuning.\n'
    : 'The tuned weights are not shown to be better on demands that were not used for tuning: no reason to change.\n';
  return `${weights}\n${textTable([heading, ...results])}\n${strength}${advice}`;
}
