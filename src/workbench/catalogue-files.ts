import type { Bytes } from '../formats/bytes.ts';
import { peek } from '../formats/bytes.ts';
import type { RecordType, RecordTypes } from '../formats/record-type.ts';
import { recordsOfRows } from '../formats/records-of-rows.ts';
import { rowsOfBytes } from '../formats/rows-of-bytes.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import type { ChosenFile, Findings } from './protocol.ts';

/** The records of chosen files. */
export interface Catalogue {
  readonly technologies: RecordTypes['technologies'][];
  readonly demands: RecordTypes['demands'][];
  readonly organizations: RecordTypes['organizations'][];
}

/** How many problems are told one by one. */
const TOLD = 50;

/**
 * Reads files that a person chose. A broken row loses no other one.
 *
 * @param files - The files.
 * @param onFile - Told after each file how many records there are by now.
 * @throws A `SilkmatchError` with code `invalid-file` for a file that cannot be read at all.
 */
export async function readCatalogue(
  files: readonly ChosenFile[],
  onFile: (records: number) => void,
): Promise<{ readonly catalogue: Catalogue; readonly findings: Findings }> {
  const catalogue: Catalogue = { technologies: [], demands: [], organizations: [] };
  const problems: { readonly file: string; readonly problem: Problem }[] = [];
  let count = 0;
  for (const file of files) {
    const rows = rowsOfBytes({ name: file.name, bytes: bytesOf(file.content) }, file.type);
    const found = await recordsOfRows(rows, file.type);
    (catalogue[file.type] as RecordTypes[RecordType][]).push(...found.records);
    problems.push(...found.problems.map((problem) => ({ file: file.name, problem })));
    count += found.records.length;
    onFile(count);
  }
  const errors = problems.filter(({ problem }) => problem.severity === 'error');
  return {
    catalogue,
    findings: {
      errors: new Set(errors.map(({ file, problem }) => `${file} ${problem.row}`)).size,
      warnings: problems.length - errors.length,
      lines: [...errors, ...problems.filter(({ problem }) => problem.severity !== 'error')]
        .slice(0, TOLD)
        .map(({ file, problem }) => `${file}: ${formatProblem(problem)}`),
    },
  };
}

async function* bytesOf(content: Blob): Bytes {
  const { head, bytes } = await peek(chunks(content.stream()), 2);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip) return yield* bytes;
  yield* chunks(content.stream().pipeThrough(new DecompressionStream('gzip')));
}

async function* chunks(stream: ReadableStream<Uint8Array>): Bytes {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
