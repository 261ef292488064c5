import type { AblationReport, WeightSweep } from '../ablation.ts';
import type { BandRow, Reliability } from '../calibration/reliability.ts';
import type { ComparisonReport, Verdict } from '../compare-evaluations.ts';
import type { Evaluation } from '../evaluate-run.ts';
import type { TunedWeights } from '../tuning/tune-weights.ts';
import { shown } from './plot.ts';
import type { ReportSection } from './report-part.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  better: 'better',
  worse: 'worse',
  'not-shown': 'no difference shown',
  'too-few-queries': 'too few queries for a verdict',
};

/** A verdict in words. */
export function verdictText(verdict: Verdict): string {
  return verdicts[verdict];
}

/**
 * The sections of a report on one system.
 *
 * @param evaluation - What `evaluateRun` gave.
 */
export function evaluationSections(evaluation: Evaluation): readonly ReportSection[] {
  const { queries, metrics, missing, withoutRelevant, unjudged } = evaluation;
  return [
    {
      heading: 'Measures',
      parts: [
        {
          kind: 'text',
          text: `${queries.length} queries, ${missing.length} of them not answered (count as 0); ${withoutRelevant.length} judged without a relevant target; ${unjudged.length} answered but not judged.`,
        },
        {
          kind: 'bars',
          caption: 'Means over all queries',
          bars: metrics.map(({ name, mean }) => ({ label: name, value: mean })),
        },
        {
          kind: 'table',
          caption: 'Each query',
          columns: ['query', ...metrics.map(({ name }) => name)],
          rows: queries.map((query, i) => [
            query,
            ...metrics.map(({ values }) => shown(values[i] as number)),
          ]),
        },
      ],
    },
  ];
}

function pText(p: number): string {
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** Queries listed for each direction of change. */
const CHANGES = 10;

/**
 * The sections of a report on a comparison.
 *
 * @param report - What `compareEvaluations` gave.
 * @param heading - Heading of the first section.
 */
export function comparisonSections(
  report: ComparisonReport,
  heading = 'Comparison',
): readonly ReportSection[] {
  const { metric, queries, baseline, systems, warnings } = report;
  const overview: ReportSection = {
    heading,
    parts: [
      {
        kind: 'text',
        text: `${metric} of ${baseline.name}, the baseline: ${shown(baseline.mean)}, over ${queries} queries. p values are two-sided and corrected by Holm's method for the number of systems.`,
      },
      ...warnings.map((text) => ({ kind: 'text' as const, text })),
      {
        kind: 'bars',
        caption: `Difference of ${metric} to ${baseline.name}, with its 95 % bootstrap interval`,
        bars: systems.map(({ name, difference, interval: { low, high } }) => {
          return { label: name, value: difference, low, high };
        }),
      },
      {
        kind: 'table',
        caption: 'Tests',
        columns: [
          'system',
          metric,
          'effect size d',
          'p of the t-test',
          'p of the randomisation test',
          'won',
          'equal',
          'lost',
          'verdict',
        ],
        rows: systems.map((system) => [
          system.name,
          shown(system.mean),
          shown(system.effectSize),
          pText(system.tTest.pHolm),
          pText(system.randomisation.pHolm),
          String(system.wins),
          String(system.ties),
          String(system.losses),
          verdictText(system.verdict),
        ]),
      },
    ],
  };
  return [overview, ...systems.map((system) => changesSection(system))];
}

function changesSection({ name, changes }: ComparisonReport['systems'][number]): ReportSection {
  const won = changes.filter(({ difference }) => difference > 0).slice(0, CHANGES);
  const lost = changes.filter(({ difference }) => difference < 0).slice(-CHANGES);
  return {
    heading: `Queries that ${name} changes most`,
    parts: [
      {
        kind: 'table',
        caption: 'The greatest gains and losses',
        columns: ['query', 'before', 'after', 'difference'],
        rows: [...won, ...lost].map(({ query, before, after, difference }) => [
          query,
          shown(before),
          shown(after),
          shown(difference),
        ]),
      },
    ],
  };
}

/**
 * The sections of a report on tuning.
 *
 * @param tuned - What `tuneWeights` gave.
 */
export function tuningSections(tuned: TunedWeights): readonly ReportSection[] {
  return [
    {
      heading: 'Weights',
      parts: [
        {
          kind: 'text',
          text: tuned.isBetter
            ? 'The tuned weights are better on demands that were not used for tuning.'
            : 'The tuned weights are not shown to be better on demands that were not used for tuning: there is no reason to change the pipeline.',
        },
        {
          kind: 'table',
          caption: 'Share of all weight; the deviation is over the folds',
          columns: [
            'entry',
            'before',
            'proposed',
            'deviation',
            'for the demand side',
            'for the technology side',
          ],
          rows: tuned.weights.map(({ name, shareBefore, shareAfter, shareDeviation, after }) => [
            name,
            shown(shareBefore),
            shown(shareAfter),
            shown(shareDeviation),
            shown(after.demand),
            shown(after.technology),
          ]),
        },
      ],
    },
    ...comparisonSections(tuned.crossValidation, 'On demands not used for tuning').slice(0, 1),
    ...(tuned.heldOut === undefined
      ? []
      : comparisonSections(tuned.heldOut, 'On demands set aside').slice(0, 1)),
    ...comparisonSections(
      tuned.onTrainingQueries,
      'On the demands used for tuning (flattering)',
    ).slice(0, 1),
  ];
}

/**
 * The sections of a report on what each scorer brings.
 *
 * @param report - What `ablate` gave.
 * @param sweeps - What `sweepWeight` gave for entries of interest.
 * @param bands - What `bandTable` gave.
 */
export function ablationSections(
  report: AblationReport,
  sweeps: readonly WeightSweep[],
  bands: readonly BandRow[],
): readonly ReportSection[] {
  const { metric, mean, entries, without } = report;
  return [
    {
      heading: 'What each scorer brings',
      parts: [
        { kind: 'text', text: `${metric} of the whole pipeline: ${shown(mean)}.` },
        {
          kind: 'table',
          caption: `${metric} without each scorer, and with it alone`,
          columns: ['scorer', 'share of weight', 'pairs with evidence', 'without it', 'alone'],
          rows: entries.map((entry) => [
            entry.name,
            shown(entry.share),
            shown(entry.evidence),
            shown(entry.without),
            shown(entry.alone),
          ]),
        },
      ],
    },
    ...(without.systems.length === 0
      ? []
      : comparisonSections(without, 'Without each scorer, against the whole').slice(0, 1)),
    {
      heading: 'How much depends on each weight',
      parts: [
        {
          kind: 'lines',
          caption: `${metric} when one weight is multiplied`,
          x: 'factor',
          y: metric,
          lines: sweeps.map(({ name, points }) => ({
            label: name,
            points: points.map(({ factor, mean: y }) => ({ x: factor, y })),
          })),
        },
      ],
    },
    bandSection(bands),
  ];
}

function bandSection(bands: readonly BandRow[]): ReportSection {
  return {
    heading: 'What the bands have meant',
    parts: [
      {
        kind: 'table',
        caption: 'Judged pairs among the first ten of each demand; relevant from grade 2 on',
        columns: ['band', 'from score', 'pairs', 'relevant', 'share', '95 % interval'],
        rows: bands.map(({ band, from, count, relevant, share, interval }) => [
          band,
          shown(from),
          String(count),
          String(relevant),
          shown(share),
          `${shown(interval.low)} to ${shown(interval.high)}`,
        ]),
      },
    ],
  };
}

/**
 * The section of a report on claimed chances.
 *
 * @param found - What `reliability` gave.
 */
export function reliabilitySection(found: Reliability): ReportSection {
  return {
    heading: 'Reliability of the chances',
    parts: [
      {
        kind: 'text',
        text: `Brier score ${shown(found.brier)}, log loss ${shown(found.logLoss)}, expected calibration error ${shown(found.calibrationError)}.`,
      },
      {
        kind: 'table',
        caption: 'Claimed and observed, in groups of about equal size',
        columns: ['claimed from', 'to', 'pairs', 'mean claimed', 'observed'],
        rows: found.rows.map(({ from, to, count, claimed, observed }) => [
          shown(from),
          shown(to),
          String(count),
          shown(claimed),
          shown(observed),
        ]),
      },
    ],
  };
}
