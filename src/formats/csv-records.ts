import { parse } from 'csv-parse/sync';
import { type LineQueue, lineQueue } from './line-queue.ts';
import type { TextLine } from './text-lines.ts';

/** A record of a table. */
export interface CsvRecord {
  /** The number of the line on which it begins, from 1. */
  readonly line: number;
  /** The text of the line; `undefined` if it is not in the encoding of the file. */
  readonly text: string | undefined;
  /** Its cells; `undefined` if it cannot be taken apart. */
  readonly cells: readonly string[] | undefined;
}

/** The most lines that a record may run over; a quote that is not closed by then is taken for a mistake. */
const mostLines = 10_000;

/**
 * Takes a table apart into records (RFC 4180), in such a way that a broken record loses no other one.
 *
 * A record ends at the first line break before which the quotes are even in number. Where it then cannot be read
 * strictly, or does not have the number of cells that the first record has, it is taken to be its first line alone, and
 * reading goes on at the next line; quotes inside a cell are let pass there.
 *
 * @param lines - The lines of the file.
 * @param delimiter - What stands between cells; found out from the first line if not given.
 * @returns The records without the blank lines; the first is the header.
 */
export async function* csvRecords(
  lines: AsyncIterable<TextLine>,
  delimiter?: string,
): AsyncGenerator<CsvRecord> {
  const queue = lineQueue(lines);
  try {
    yield* recordsOf(queue, delimiter);
  } finally {
    await queue.close();
  }
}

async function* recordsOf(queue: LineQueue, delimiter?: string): AsyncGenerator<CsvRecord> {
  let between = delimiter;
  let width: number | undefined;
  for (;;) {
    const first = await queue.peek(0);
    if (first === undefined) return;
    if (first.text?.trim() === '') {
      queue.take(1);
      continue;
    }
    between ??= delimiterOf(first.text ?? '');
    const record = await nextRecord(queue, first, between, width);
    width ??= record.cells?.length;
    yield record;
  }
}

/** The most frequent of comma, semicolon and tab outside quotes; spreadsheets write the second in many countries. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

async function nextRecord(
  queue: LineQueue,
  first: TextLine,
  delimiter: string,
  width: number | undefined,
): Promise<CsvRecord> {
  const { number: line, text } = first;
  const span = text === undefined ? undefined : await closedSpan(queue, text);
  if (span !== undefined) {
    const cells = strictCells(span.text, delimiter);
    if (cells !== undefined && (span.lines === 1 || (width ?? cells.length) === cells.length)) {
      queue.take(span.lines);
      return { line, text, cells };
    }
  }
  queue.take(1);
  return { line, text, cells: text === undefined ? undefined : looseCells(text, delimiter) };
}

interface Span {
  readonly text: string;
  readonly lines: number;
}

/** The lines from the front on up to the first after which the quotes are even in number. */
async function closedSpan(queue: LineQueue, first: string): Promise<Span | undefined> {
  if (hasEvenQuotes(first)) return { text: first, lines: 1 };
  const texts = [first];
  while (texts.length < mostLines) {
    const text = (await queue.peek(texts.length))?.text;
    if (text === undefined) return undefined;
    texts.push(text);
    if (!hasEvenQuotes(text)) return { text: texts.join('\n'), lines: texts.length };
  }
  return undefined;
}

function hasEvenQuotes(text: string): boolean {
  let even = true;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) even = !even;
  return even;
}

function strictCells(text: string, delimiter: string): readonly string[] | undefined {
  return text.includes('"') ? cellsOf(text, delimiter, false) : text.split(delimiter);
}

function looseCells(text: string, delimiter: string): readonly string[] | undefined {
  return cellsOf(text, delimiter, true);
}

function cellsOf(
  text: string,
  delimiter: string,
  relaxQuotes: boolean,
): readonly string[] | undefined {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: relaxQuotes,
    });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}
