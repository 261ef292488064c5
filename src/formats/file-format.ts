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
 * Tells the format of a file by its name and by how it begins. What begins with a line that is a JSON object by itself
 * and goes on is JSON Lines, whatever it is called; otherwise the name decides, or, if that says nothing, the text: JSON
 * begins with a bracket or a brace, anything else is a table.
 *
 * @param source - A path; a `.gz` at its end does not count.
 * @param head - The beginning of its text.
 * @returns The format.
 */
export function formatOf(source: string, head: string): FileFormat {
  const extension = /\.[^./\\]+$/.exec(source.replace(/\.gz$/i, ''))?.[0] ?? '';
  const named = formatByExtension.get(extension.toLowerCase());
  const text = head.trimStart();
  if (named === 'json') return isObjectLine(text) ? 'jsonl' : 'json';
  return named ?? formatOfText(text);
}

function formatOfText(text: string): FileFormat {
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return isObjectLine(text) || isOneLine(text) ? 'jsonl' : 'json';
  return /^[^\r\n]*\t/.test(text) ? 'tsv' : 'csv';
}

/** Whether the first line is a JSON object and another one follows. */
function isObjectLine(text: string): boolean {
  const end = text.search(/[\r\n]/);
  return text.startsWith('{') && text.slice(end).trim() !== '' && isJson(text.slice(0, end));
}

/** Whether all there is is one line, and not an object around a list: one record is as good a line as any. */
function isOneLine(text: string): boolean {
  return !/[\r\n]/.test(text) && !aroundList.test(text.slice(0, 1024));
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
