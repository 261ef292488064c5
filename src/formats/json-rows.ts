import { SilkmatchError } from '../model/error.ts';
import { joined } from './bytes.ts';
import type { EncodedText } from './encoding.ts';
import { emptyFile } from './file-format.ts';
import type { FileItem } from './file-row.ts';
import { oneLine } from './record-label.ts';

/**
 * Reads the rows of a JSON text: the items of a list, the items of the list that an object has under the name of the
 * record type or of `records`, or one object that is itself a record.
 *
 * @param name - The file as messages call it.
 * @param file - Its bytes and their decoder.
 * @param listName - The name of the list, such as `technologies`.
 * @returns The rows.
 * @throws A {@link SilkmatchError} with code `invalid-file` if it is not JSON, too long for one string, or has no list.
 */
export async function* jsonRows(
  name: string,
  file: EncodedText,
  listName: string,
): AsyncGenerator<FileItem> {
  const rows = rowsOf(name, parsed(name, await wholeText(name, file)), listName);
  for (const [row, value] of rows.entries()) yield { row, value };
}

/** The longest string of V8. */
const mostBytes = 536_870_888;

async function wholeText(name: string, file: EncodedText): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) {
      throw new SilkmatchError(
        'invalid-file',
        `${name} is longer than ${mostBytes} bytes, the most that one JSON text can have here. Write it as JSONL, one record on each line: that has no limit.`,
      );
    }
  }
  try {
    return file.decode(joined(chunks));
  } catch (error) {
    throw notUtf8(name, error);
  }
}

function notUtf8(name: string, cause: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `${name} is not in UTF-8. Save it as UTF-8, or name its encoding, such as gb18030 or windows-1251.`,
    { cause },
  );
}

function parsed(name: string, text: string): unknown {
  if (text.trim() === '') throw emptyFile(name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(name, text, error);
  }
}

function notJson(name: string, text: string, cause: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `${name} is not JSON${whereOf(cause, text)}: ${oneLine((cause as Error).message)}. Mend it there; if each line is a record of its own, read it as JSONL.`,
    { cause },
  );
}

/** Line and column, where the message of the parser tells the position. */
function whereOf(error: unknown, text: string): string {
  const position = / at position (\d+)/.exec((error as Error).message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}

function rowsOf(name: string, value: unknown, listName: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) throw noList(name, 'a single value', listName);
  for (const key of [listName, 'records']) {
    const list = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (Array.isArray(list)) return list;
  }
  if (Object.hasOwn(value, 'id')) return [value];
  const keys = Object.keys(value).slice(0, 8).join(', ');
  throw noList(name, keys === '' ? 'an empty object' : `an object with ${keys}`, listName);
}

function noList(name: string, found: string, listName: string): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `${name} holds ${found}; expected a list of records, or an object with such a list under ${listName}.`,
  );
}
