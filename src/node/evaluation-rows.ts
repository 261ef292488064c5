import { parse } from 'csv-parse/sync';
import { decodeId } from './evaluation-id.ts';
import {
  type EvaluationFileOptions,
  evaluationFormat,
  evaluationLines,
  mapLines,
} from './evaluation-lines.ts';

/** A query, a target and the number that a file gives the pair. */
export interface PairRow {
  /** Id of the query. */
  readonly query: string;
  /** Id of the target. */
  readonly target: string;
  /** Score or grade. */
  readonly value: number;
}

/** What a file of pairs calls the number, where it stands in TREC lines, and how many fields these have. */
export interface PairLayout {
  /** Name of the column or key. */
  readonly name: 'score' | 'grade';
  /** Index of the number among the fields of a TREC line. */
  readonly at: number;
  /** How a TREC line looks, for messages. */
  readonly shape: string;
  /** Least and greatest number of fields. */
  readonly fields: readonly [number, number];
}

type Fault = (message: string) => void;

/** Reads the pairs of a file of any format. */
export async function pairRows(
  source: string,
  layout: PairLayout,
  options: EvaluationFileOptions,
): Promise<readonly PairRow[]> {
  const lines = await evaluationLines(source, options);
  const format = evaluationFormat(source, options);
  if (format === 'jsonl') {
    return mapLines(source, lines, (text, fault) => jsonPairs(text, layout, fault));
  }
  if (format === 'csv') return csvPairs(source, lines, layout);
  const id = options.percentIds === true ? decodeId : (text: string) => text;
  return mapLines(source, lines, (text, fault) => trecPair(text, layout, { id, fault }));
}

function trecPair(
  text: string,
  layout: PairLayout,
  { id, fault }: { readonly id: (text: string) => string; readonly fault: Fault },
): readonly PairRow[] {
  const fields = text.trim().split(/[ \t]+/);
  const [least, most] = layout.fields;
  if (fields.length < least || fields.length > most) {
    const hint = fields.length > most ? '; white space within an id is written `%20`' : '';
    fault(`${fields.length} fields; expected \`${layout.shape}\`${hint}`);
    return [];
  }
  const [query = '', , target = ''] = fields;
  return checked({ query: id(query), target: id(target), value: fields[layout.at] }, layout, fault);
}

/** A line of pairs: an object with query, target and number, or a result of `silkmatch match --format jsonl`. */
function jsonPairs(text: string, layout: PairLayout, fault: Fault): readonly PairRow[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    fault('not JSON; expected one JSON object on the line');
    return [];
  }
  const row = value as Partial<Record<string, unknown>> | null;
  if (layout.name === 'score' && Array.isArray(row?.['matches'])) {
    const query = row['query'] as { readonly id?: unknown; readonly side?: unknown } | null;
    const key = query?.side === 'technology' ? 'demand' : 'technology';
    return row['matches'].flatMap((match: Partial<Record<string, unknown>> | null) =>
      checked({ query: query?.id, target: match?.[key], value: match?.['score'] }, layout, fault),
    );
  }
  return checked(
    { query: row?.['query'], target: row?.['target'], value: row?.[layout.name] },
    layout,
    fault,
  );
}

/** A table with the columns query, target and number, or one of `silkmatch match --format csv`. */
function csvPairs(
  source: string,
  lines: readonly { readonly number: number; readonly text: string }[],
  layout: PairLayout,
): readonly PairRow[] {
  const rows = parse(lines.map(({ text }) => text).join('\n'), {
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as Partial<Record<string, string>>[];
  const numbered = rows.map((row, i) => ({ number: i + 2, text: JSON.stringify(row) }));
  return mapLines(source, numbered, (text, fault) => {
    const row = JSON.parse(text) as Partial<Record<string, string>>;
    const { query } = row;
    const other = query === row['demand'] ? row['technology'] : row['demand'];
    return checked(
      { query, target: row['target'] ?? other, value: row[layout.name] },
      layout,
      fault,
    );
  });
}

function checked(
  pair: { readonly query: unknown; readonly target: unknown; readonly value: unknown },
  layout: PairLayout,
  fault: Fault,
): readonly PairRow[] {
  const { query, target } = pair;
  if (typeof query !== 'string' || typeof target !== 'string' || query === '' || target === '') {
    fault(`no query or no target; expected \`query\`, \`target\` and \`${layout.name}\``);
    return [];
  }
  const value = numberOf(pair.value);
  const isGood = layout.name === 'grade' ? Number.isInteger(value) : Number.isFinite(value);
  if (!isGood) {
    const wanted = layout.name === 'grade' ? 'a whole number' : 'a number';
    fault(`the ${layout.name} is ${JSON.stringify(pair.value)}; expected ${wanted}`);
    return [];
  }
  return [{ query, target, value }];
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  const isNumeric =
    typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value);
  return isNumeric ? Number(value) : Number.NaN;
}
