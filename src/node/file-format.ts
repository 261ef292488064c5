import { extname } from 'node:path';
import { SilkmatchError } from '../model/error.ts';

/** Every format of a file of records. */
export const fileFormats = ['json', 'jsonl', 'csv', 'tsv'] as const;

/** How a file of records is written: one JSON text, JSON Lines, comma-separated or tab-separated values. */
export type FileFormat = (typeof fileFormats)[number];

const formatByExtension: ReadonlyMap<string, FileFormat> = new Map([
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
]);

/**
 * Tells the format of a file by its name.
 *
 * @param source - A path; a `.gz` at its end does not count.
 * @returns The format; `undefined` where the name says nothing.
 */
export function formatOfName(source: string): FileFormat | undefined {
  return formatByExtension.get(extname(source.replace(/\.gz$/i, '')).toLowerCase());
}

/**
 * Tells the format of a file by how it begins: JSON begins with a bracket or a brace, JSON Lines with a line that is a
 * JSON object by itself and is followed by more, anything else is a table.
 *
 * @param head - The beginning of its text.
 * @returns The format.
 */
export function formatOfText(head: string): FileFormat {
  const text = head.trimStart();
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return looksLikeLines(text) ? 'jsonl' : 'json';
  return /^[^\r\n]*\t/.test(text) ? 'tsv' : 'csv';
}

/**
 * Whether the first line is JSON and another one follows. Where the head has no line break, it is one object, as good a
 * line as any, unless it is the object around a list.
 */
function looksLikeLines(text: string): boolean {
  const end = text.search(/[\r\n]/);
  if (end === -1) return !aroundList.test(text.slice(0, 1024));
  const rest = text.slice(end).trimStart();
  return isJson(text.slice(0, end)) && rest !== '';
}

const aroundList = /"(technologies|demands|organizations|records)"\s*:\s*\[/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Refuses what is plainly no text.
 *
 * @param name - The file as messages call it.
 * @param head - The beginning of its bytes.
 * @throws A {@link SilkmatchError} with code `invalid-file` for a ZIP archive, such as an Excel workbook, and for other
 * bytes that no text has.
 */
export function refuseBinary(name: string, head: Uint8Array): void {
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
  if (isZip) {
    throw new SilkmatchError(
      'invalid-file',
      `${name} is a ZIP archive or an Excel workbook; expected JSON, JSONL, CSV or TSV. Save the sheet as "CSV UTF-8" first.`,
    );
  }
  if (head.subarray(0, 1024).includes(0)) {
    throw new SilkmatchError(
      'invalid-file',
      `${name} holds bytes that no text has; expected JSON, JSONL, CSV or TSV in UTF-8.`,
    );
  }
}

/**
 * Makes the error of a file in which there is nothing.
 *
 * @param name - The file as messages call it.
 * @returns The error, with code `invalid-file`.
 */
export function emptyFile(name: string): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `${name} is empty; expected at least one record in JSON, JSONL, CSV or TSV.`,
  );
}
