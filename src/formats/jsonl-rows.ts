import { emptyFile } from './file-format.ts';
import { type FileItem, notText, unreadable } from './file-row.ts';
import type { TextLine } from './text-lines.ts';

/**
 * Reads the rows of JSON Lines: one JSON value on each line that is not blank. A broken line is a problem and loses no
 * other line.
 *
 * @param name - The file as messages call it.
 * @param lines - The lines of the file.
 * @returns The rows and the problems, in the order of the lines.
 * @throws A {@link SilkmatchError} with code `invalid-file` if there is nothing in it.
 */
export async function* jsonlRows(
  name: string,
  lines: AsyncIterable<TextLine>,
): AsyncGenerator<FileItem> {
  let row = 0;
  for await (const { number: line, text } of lines) {
    if (text !== undefined && text.trim() === '') continue;
    yield text === undefined ? { problem: notText(row, line) } : lineItem(row, line, text);
    row++;
  }
  if (row === 0) throw emptyFile(name);
}

function lineItem(row: number, line: number, text: string): FileItem {
  try {
    return { row, line, value: JSON.parse(text) };
  } catch {
    const problem = unreadable({ row, line }, text, {
      code: 'invalid-json',
      expected: 'one JSON object on the line',
      mend: 'Write each record as JSON on a line of its own.',
    });
    return { problem };
  }
}
