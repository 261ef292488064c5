import { Command, Option } from 'commander';
import {
  defaultMetrics,
  type Evaluation,
  evaluateRun,
  evaluationSections,
  formatReport,
  type TieOrder,
  unjudgedWarning,
} from '../../evaluation/index.ts';
import {
  addEvaluationOptions,
  type EvaluationValues,
  judgmentsOf,
  readDatedRecords,
  systemOf,
  writeReport,
} from '../evaluation-options.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { decimals, textTable } from '../text-table.ts';

interface EvalValues extends EvaluationValues {
  readonly pipeline: string;
  readonly metrics: readonly string[];
  readonly ties: TieOrder;
  readonly perQuery?: boolean;
}

const examples = `
Examples:
  silkmatch eval run.trec --qrels judgments.tsv
  silkmatch eval --qrels judgments.tsv --technologies offers.jsonl --demands requests.jsonl --metrics nDCG@10 AP

Metrics are named as ir-measures prints them: nDCG@10, nDCG(dcg='exp-log2')@10, AP, RR, P@5, R@100, Success@1,
Rprec, Bpref, ERR@20, RBP(p=0.8), Judged@10. Judged queries without a relevant target are left out.`;

/**
 * Makes the command that measures a run against judgments.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function evalCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = new Command('eval')
    .description('Measure a run, or a pipeline on records, against judgments.')
    .argument('[run]', 'run file: TREC, JSONL or CSV; without it a pipeline is run on the records');
  return addEvaluationOptions(command, false)
    .option('--pipeline <file>', 'pipeline as JSON', 'default')
    .addOption(
      new Option('--metrics <names...>', 'metrics').default(
        [...defaultMetrics],
        defaultMetrics.join(' '),
      ),
    )
    .addOption(
      new Option('--ties <order>', 'order of equal scores')
        .choices(['silkmatch', 'trec_eval'])
        .default('silkmatch'),
    )
    .option('--per-query', 'one line for each query as well')
    .addHelpText('after', examples)
    .action(async (run: string | undefined, values: EvalValues) => {
      exit(await evaluate(run, values, io));
    });
}

async function evaluate(run: string | undefined, values: EvalValues, io: CliIo): Promise<number> {
  const judgments = await judgmentsOf(values);
  const system = await systemOf(run ?? values.pipeline, judgments, () =>
    readDatedRecords(values, io),
  );
  const { metrics, ties } = values;
  const evaluation = evaluateRun(system.run, judgments, { metrics, ties });
  writeReport(values, () =>
    formatReport({
      title: 'Evaluation',
      subtitle: `${system.name} by ${values.qrels}`,
      sections: evaluationSections(evaluation),
    }),
  );
  io.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ system: system.name, ...jsonOf(evaluation, values) }, undefined, 2)}\n`
      : textOf(system.name, evaluation, values),
  );
  return done;
}

function jsonOf(evaluation: Evaluation, { perQuery }: EvalValues) {
  const { queries, metrics, ...rest } = evaluation;
  return {
    queries: queries.length,
    ...rest,
    metrics: metrics.map(({ values, ...means }) =>
      perQuery === true
        ? { ...means, values: Object.fromEntries(queries.map((query, i) => [query, values[i]])) }
        : means,
    ),
  };
}

function textOf(name: string, evaluation: Evaluation, { perQuery }: EvalValues): string {
  const { queries, metrics, missing, withoutRelevant, unjudged } = evaluation;
  const counts = [
    `${queries.length} queries`,
    `${missing.length} of them not answered (count as 0)`,
    `${withoutRelevant.length} judged without a relevant target`,
    `${unjudged.length} answered but not judged`,
  ];
  const hasResidual = metrics.some(({ residual }) => residual !== undefined);
  const heading = ['metric', 'mean', 'mean of answered', ...(hasResidual ? ['residual'] : [])];
  const rows = metrics.map(({ name: metric, mean, meanAnswered, residual }) => [
    metric,
    decimals(mean),
    decimals(meanAnswered),
    ...(hasResidual ? [decimals(residual)] : []),
  ]);
  const each =
    perQuery === true
      ? `\n${textTable([
          ['query', ...metrics.map((metric) => metric.name)],
          ...queries.map((query, i) => [
            query,
            ...metrics.map(({ values }) => decimals(values[i])),
          ]),
        ])}`
      : '';
  const warning = unjudgedWarning([{ name, evaluation }]);
  const note = warning === undefined ? '' : `\n${warning}\n`;
  return `${name}: ${counts.join(', ')}\n\n${textTable([heading, ...rows])}${note}${each}`;
}
