import {
  type ComparisonReport,
  explainChange,
  type Judgments,
  type PairChange,
  type ReportSection,
} from '../evaluation/index.ts';
import { createEngine, type Engine } from '../index.ts';
import type { DatedRecords, NamedSystem } from './evaluation-options.ts';

/** Why one demand won or lost under one system. */
export interface ChangeReason {
  /** Name of the system. */
  readonly system: string;
  /** Id of the demand. */
  readonly query: string;
  /** Its relevant technologies, before and after. */
  readonly pairs: readonly PairChange[];
}

/** Terms shown of each difference. */
const TERMS = 3;

/** Technologies shown of each demand. */
const PAIRS = 4;

/**
 * Explains the demands that changed most, where both the baseline and a system are pipelines.
 *
 * @param report - The comparison.
 * @param systems - The baseline, then the others.
 * @param how - The judgments, the records, and how many demands of each direction.
 */
export async function changeReasons(
  report: ComparisonReport,
  [baseline, ...others]: readonly NamedSystem[],
  how: {
    readonly judgments: Judgments;
    readonly records: () => Promise<DatedRecords>;
    readonly most: number;
  },
): Promise<readonly ChangeReason[]> {
  if (baseline?.pipeline === undefined) return [];
  const found: ChangeReason[] = [];
  let before: Engine | undefined;
  for (const [i, { name, pipeline }] of others.entries()) {
    if (pipeline === undefined) continue;
    const { records, asOf } = await how.records();
    before ??= createEngine({ ...records, asOf, pipeline: baseline.pipeline });
    const engines = { before, after: createEngine({ ...records, asOf, pipeline }) };
    const changed = mostChanged(report.systems[i]?.changes ?? [], how.most);
    for (const { query } of changed) {
      const grades = how.judgments.get(query);
      if (grades && before.demand(query) !== undefined) {
        found.push({ system: name, query, pairs: explainChange(query, grades, engines) });
      }
    }
  }
  return found;
}

/**
 * The queries that won and lost most.
 *
 * @param changes - All, the best gain first.
 * @param most - How many of each direction.
 */
export function mostChanged(
  changes: ComparisonReport['systems'][number]['changes'],
  most: number,
): ComparisonReport['systems'][number]['changes'] {
  const won = changes.filter(({ difference }) => difference > 0).slice(0, most);
  const lost = changes.filter(({ difference }) => difference < 0).slice(-most);
  return [...won, ...lost.reverse()];
}

/** Reasons as lines of text. */
export function reasonsText(reasons: readonly ChangeReason[]): string {
  return reasons
    .map(({ system, query, pairs }) => {
      const lines = pairs
        .slice(0, PAIRS)
        .map((pair) => `  ${pair.technology}: ${changeText(pair)}\n`);
      return `\n${query} under ${system}\n${lines.join('')}`;
    })
    .join('');
}

function changeText({ grade, rankBefore, rankAfter, terms }: PairChange): string {
  const own = terms.filter(({ name }) => name !== 'baseline'); // the same for all pairs
  const parts = own.slice(0, TERMS).map(({ name, millionths }) => {
    const sign = millionths > 0 ? '+' : '';
    return `${name} ${sign}${(millionths / 1e6).toFixed(3)}`;
  });
  return `grade ${grade}, rank ${rankBefore ?? 'none'} → ${rankAfter ?? 'none'}; ${parts.join(', ')}`;
}

/** Reasons as a section of a report. */
export function reasonsSection(reasons: readonly ChangeReason[]): readonly ReportSection[] {
  if (reasons.length === 0) return [];
  return [
    {
      heading: 'Why these queries changed',
      parts: reasons.map(({ system, query, pairs }) => ({
        kind: 'table' as const,
        caption: `${query} under ${system}`,
        columns: ['technology', 'what changed: grade, ranks, terms of the difference of scores'],
        rows: pairs.slice(0, PAIRS).map((pair) => [pair.technology, changeText(pair)]),
      })),
    },
  ];
}
