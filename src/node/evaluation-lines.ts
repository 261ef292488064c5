import type { Readable } from 'node:stream';
import { peek } from '../formats/bytes.ts';
import { readEncoding } from '../formats/encoding.ts';
import { refuseBinary } from '../formats/file-format.ts';
import { textLines } from '../formats/text-lines.ts';
import { SilkmatchError } from '../model/error.ts';
import { nameOf, readBytes } from './byte-source.ts';

/** Formats of runs and judgments: white-space separated as TREC has it, JSON Lines, comma-separated values. */
export type EvaluationFormat = 'trec' | 'jsonl' | 'csv';

/** How to read a run or judgments. */
export interface EvaluationFileOptions {
  /** The format; `.jsonl` and `.csv` tell themselves, anything else is `trec`, if absent. */
  readonly format?: EvaluationFormat;
  /**
   * Whether ids were written with white space as `%20` and the like; see `encodeId`. For `trec` only.
   * @defaultValue false
   */
  readonly percentIds?: boolean;
  /**
   * What `-` reads.
   * @defaultValue `process.stdin`
   */
  readonly stdin?: Readable;
}

/** A line that is not blank, with its number from 1. */
export interface NumberedLine {
  /** Its number. */
  readonly number: number;
  /** Its text. */
  readonly text: string;
}

/** The lines of a file that are not blank. */
export async function evaluationLines(
  source: string,
  options: EvaluationFileOptions,
): Promise<readonly NumberedLine[]> {
  const text = await readEncoding(readBytes(source, options.stdin ?? process.stdin), undefined);
  const { head, bytes } = await peek(text.bytes, 1 << 16);
  refuseBinary(nameOf(source), head);
  const lines: NumberedLine[] = [];
  for await (const line of textLines({ ...text, bytes }, head)) {
    if (line.text === undefined) {
      throw brokenLines(source, [`line ${line.number}: the bytes are not UTF-8`]);
    }
    if (line.text.trim() !== '') lines.push({ number: line.number, text: line.text });
  }
  if (lines.length === 0) {
    throw new SilkmatchError(
      'invalid-file',
      `${nameOf(source)} is empty; expected at least one line.`,
    );
  }
  return lines;
}

/** The format that was given, or else that of the name. */
export function evaluationFormat(source: string, options: EvaluationFileOptions): EvaluationFormat {
  if (options.format !== undefined) return options.format;
  const name = source.replace(/\.gz$/i, '').toLowerCase();
  if (/\.(jsonl|ndjson)$/.test(name)) return 'jsonl';
  return name.endsWith('.csv') ? 'csv' : 'trec';
}

/** How many bad lines a message spells out. */
const SPELT_OUT = 10;

/** The error of a file with lines that cannot be read. */
export function brokenLines(source: string, faults: readonly string[]): SilkmatchError {
  const shown = faults.slice(0, SPELT_OUT).map((fault) => `- ${fault}`);
  if (faults.length > SPELT_OUT)
    shown.push(`- and ${faults.length - SPELT_OUT} more in \`details\``);
  return new SilkmatchError(
    'invalid-file',
    `${nameOf(source)} has ${faults.length} bad line${faults.length === 1 ? '' : 's'}:\n${shown.join('\n')}`,
    { details: faults },
  );
}

/** Maps each line; what cannot be read is collected and thrown together. */
export function mapLines<Row>(
  source: string,
  lines: readonly NumberedLine[],
  read: (text: string, fault: (message: string) => void) => readonly Row[],
): readonly Row[] {
  const faults: string[] = [];
  const rows = lines.flatMap(({ number, text }) =>
    read(text, (message) => faults.push(`line ${number}: ${message}`)),
  );
  if (faults.length > 0) throw brokenLines(source, faults);
  return rows;
}
