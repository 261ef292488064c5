import type { CsvRecord } from '../formats/csv-records.ts';
import type { TaxonomyLink, TaxonomyNodeDefinition } from '../knowledge/sectors/define-taxonomy.ts';
import type { Pivot } from '../knowledge/sectors/taxonomy.ts';
import { SilkmatchError } from '../model/error.ts';

/** What a column of a classification holds. */
export type TaxonomyColumn = 'code' | 'parent' | Pivot | `title.${string}`;

const pivots: readonly Pivot[] = ['isic4', 'wipo35'];

/** More faults than these are not worth reading. */
const MOST_FAULTS = 10;

/**
 * Reads the rows of a classification as the nodes of a tree.
 *
 * @param name - The file as messages call it.
 * @param records - Its rows; the first is the header.
 * @param columns - What a column holds, by its name in the header, where it does not have that name.
 * @throws A {@link SilkmatchError} with code `invalid-file` that lists the first faults.
 */
export async function taxonomyTable(
  name: string,
  records: AsyncIterable<CsvRecord>,
  columns: Readonly<Record<string, TaxonomyColumn>>,
): Promise<readonly TaxonomyNodeDefinition[]> {
  const all: CsvRecord[] = [];
  for await (const record of records) all.push(record);
  const [first, ...others] = all;
  const header = headerOf(name, first?.cells ?? [], columns);
  const rows = others
    .map((record) => ({ ...record, row: rowOf(header, record.cells ?? []) }))
    .filter(({ cells, row }) => cells === undefined || row.size > 0); // spreadsheets write empty rows at the end
  const faults = rows.flatMap(({ line, text, cells, row }) => {
    if (text === undefined) return [`line ${line} is not in the encoding of the file`];
    if (cells === undefined) return [`line ${line} cannot be taken apart`];
    return row.has('code') ? [] : [`line ${line} has no code`];
  });
  if (faults.length > 0) {
    throw new SilkmatchError(
      'invalid-file',
      `${name}: ${faults.slice(0, MOST_FAULTS).join('; ')}. Expected a code in every row, in the encoding that the option \`encoding\` states.`,
    );
  }
  const nodes = rows.map(({ row }) => nodeOf(row));
  return header.includes('parent') ? nodes : underPrefixes(nodes);
}

function headerOf(
  name: string,
  cells: readonly string[],
  columns: Readonly<Record<string, TaxonomyColumn>>,
): readonly string[] {
  const header = cells.map((cell) => {
    const plain = cell.trim();
    return Object.hasOwn(columns, plain) ? (columns[plain] ?? plain) : plain;
  });
  if (header.includes('code')) return header;
  throw new SilkmatchError(
    'invalid-file',
    `${name} has no column \`code\` in its header: found ${cells.join(', ').slice(0, 200)}. Name the column, for example \`columns: { 'Code': 'code' }\`.`,
  );
}

/** The cells by what their columns hold, without the empty ones. */
function rowOf(header: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> {
  const named = header.map((column, at) => [column, (cells[at] ?? '').trim()] as const);
  return new Map(named.filter(([, cell]) => cell !== ''));
}

function nodeOf(row: ReadonlyMap<string, string>): TaxonomyNodeDefinition {
  const parent = row.get('parent');
  const titles = [...row].filter(([column]) => column.startsWith('title.'));
  return {
    code: row.get('code') ?? '',
    titles: Object.fromEntries(titles.map(([column, title]) => [column.slice(6), title])),
    links: pivots.flatMap((pivot) => linkOf(pivot, row.get(pivot))),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** `2720;2610`, or with shares `27:0.7;35:0.3`. */
function linkOf(pivot: Pivot, cell: string | undefined): readonly TaxonomyLink[] {
  if (cell === undefined) return [];
  const codes = cell.split(/[;|]/).map((item) => {
    const [code = '', weight] = item.split(':').map((part) => part.trim());
    return weight === undefined ? code : { code, weight: Number(weight) };
  });
  return [{ pivot, codes }];
}

/** Puts every code under the longest other code that it begins with, points and spaces aside. */
function underPrefixes(
  nodes: readonly TaxonomyNodeDefinition[],
): readonly TaxonomyNodeDefinition[] {
  const bare = (code: string) => code.replace(/[\s./-]/g, '');
  const codeOf = new Map(nodes.map(({ code }) => [bare(code), code]));
  return nodes.map((node) => {
    const own = bare(node.code);
    for (let length = own.length - 1; length > 0; length--) {
      const parent = codeOf.get(own.slice(0, length));
      if (parent !== undefined) return { ...node, parent };
    }
    return node;
  });
}
