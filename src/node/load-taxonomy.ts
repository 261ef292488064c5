import { extname } from 'node:path';
import { peek } from '../formats/bytes.ts';
import { csvRecords } from '../formats/csv-records.ts';
import { type EncodedText, readEncoding, refuseUnknownEncoding } from '../formats/encoding.ts';
import { refuseBinary } from '../formats/file-format.ts';
import { textLines } from '../formats/text-lines.ts';
import {
  defineTaxonomy,
  type TaxonomyLink,
  type TaxonomyNodeDefinition,
} from '../knowledge/sectors/define-taxonomy.ts';
import type { Taxonomy } from '../knowledge/sectors/taxonomy.ts';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import { nameOf, readBytes } from './byte-source.ts';
import { type RdfFormat, rdfStatements } from './rdf-statements.ts';
import { skosConcepts } from './skos-concepts.ts';
import { type TaxonomyColumn, taxonomyTable } from './taxonomy-table.ts';

/** How a file of a classification is written. */
export type TaxonomyFormat = 'csv' | 'tsv' | RdfFormat;

/** How to read a classification. */
export interface LoadTaxonomyOptions {
  /** Scheme that its codes get, in lower case: `grnti`. */
  readonly scheme: string;
  /** The format; told by the name of the file, or else by how it begins, if absent. */
  readonly format?: TaxonomyFormat;
  /**
   * The encoding, as a label of the WHATWG Encoding Standard such as `gb18030`.
   * @defaultValue 'utf-8'
   */
  readonly encoding?: string;
  /** For tables: what a column holds, by its name in the header: `{ 'Код': 'code', 'Наименование': 'title.ru' }`. */
  readonly columns?: Readonly<Record<string, TaxonomyColumn>>;
  /** For SKOS: IRI of the concept scheme, if the file holds more than one. */
  readonly conceptScheme?: string;
  /** Where a code lies in the pivots, for files that do not say it. */
  readonly links?: (code: string) => readonly TaxonomyLink[] | undefined;
}

/**
 * Reads a classification from a file, in the form of `defineTaxonomy`.
 *
 * A table (CSV, TSV) has a header with a column `code`, and may have `parent`, titles such as `title.en`, and codes of the pivots
 * in `isic4` and `wipo35` (`2720;2610`, or shares `27:0.7;35:0.3`). Without a column `parent` a code lies under the longest code that
 * it begins with. SKOS (Turtle, RDF/XML) gives concepts with their notations, preferred labels and broader concepts; it is read
 * with the packages `n3` and `rdfxml-streaming-parser`, which you install yourself. Every format may be gzipped.
 *
 * @param source - A path, or `-` for standard input.
 * @param options - See {@link LoadTaxonomyOptions}.
 * @returns A taxonomy for `createSectorKnowledge`.
 * @throws A {@link SilkmatchError} with code `invalid-file` if the file cannot be read as a classification, with code
 * `invalid-option` for a scheme that is missing, an unknown encoding or a parser that is not installed.
 * @example
 * ```ts
 * const grnti = await loadTaxonomy('grnti.csv', {
 *   scheme: 'grnti',
 *   columns: { 'Код': 'code', 'Наименование': 'title.ru' },
 * });
 * const knowledge = createSectorKnowledge({ taxonomies: [grnti] });
 * ```
 */
export async function loadTaxonomy(
  source: string,
  options: LoadTaxonomyOptions,
): Promise<Taxonomy> {
  const given: Partial<LoadTaxonomyOptions> | undefined = options;
  if (typeof given?.scheme !== 'string') {
    throw new SilkmatchError(
      'invalid-option',
      `Expected options with the scheme of the codes, such as \`{ scheme: 'grnti' }\`, got ${showValue(given)}.`,
    );
  }
  const name = nameOf(source);
  const nodes = await readNodes(source, name, options);
  const { scheme, links } = options;
  if (nodes.length === 0) {
    throw new SilkmatchError('invalid-file', `${name} has no code; expected a classification.`);
  }
  const placed = links ? nodes.map((node) => withLinks(node, links(node.code))) : nodes;
  try {
    return defineTaxonomy({ scheme, nodes: placed });
  } catch (cause) {
    if (!(cause instanceof SilkmatchError)) throw cause;
    throw new SilkmatchError('invalid-file', `${name}: ${cause.message}`, {
      cause,
      details: cause.details,
    });
  }
}

function withLinks(
  node: TaxonomyNodeDefinition,
  links: readonly TaxonomyLink[] | undefined,
): TaxonomyNodeDefinition {
  return links ? { ...node, links: [...(node.links ?? []), ...links] } : node;
}

async function readNodes(
  source: string,
  name: string,
  { format: stated, encoding, columns = {}, conceptScheme }: LoadTaxonomyOptions,
): Promise<readonly TaxonomyNodeDefinition[]> {
  refuseUnknownEncoding(encoding);
  const read = await readEncoding(readBytes(source, process.stdin), encoding);
  const { head, bytes } = await peek(read.bytes, 1 << 16);
  refuseBinary(name, head);
  const file = { ...read, bytes };
  const format = stated ?? formatOf(source, Buffer.from(head).toString('latin1'));
  if (format === 'turtle' || format === 'rdf-xml') {
    const statements = await rdfStatements(await wholeText(name, file), format, name);
    return skosConcepts(statements, conceptScheme);
  }
  const records = csvRecords(textLines(file, head), format === 'tsv' ? '\t' : undefined);
  return taxonomyTable(name, records, columns);
}

const formatByExtension: ReadonlyMap<string, TaxonomyFormat> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.tab', 'tsv'],
  ['.ttl', 'turtle'],
  ['.rdf', 'rdf-xml'],
  ['.owl', 'rdf-xml'],
  ['.xml', 'rdf-xml'],
]);

function formatOf(source: string, head: string): TaxonomyFormat {
  const named = formatByExtension.get(extname(source.replace(/\.gz$/i, '')).toLowerCase());
  if (named) return named;
  if (/^\s*<(?!https?:|urn:)/.test(head)) return 'rdf-xml';
  if (/^\s*(@prefix|@base|prefix\s|base\s|<)/im.test(head.slice(0, 4096))) return 'turtle';
  return /^[^\r\n]*\t/.test(head) ? 'tsv' : 'csv';
}

async function wholeText(name: string, { bytes, decode }: EncodedText): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  try {
    return decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new SilkmatchError(
      'invalid-file',
      `${name} holds bytes that are not in its encoding. State the encoding, such as \`windows-1251\`.`,
      { cause },
    );
  }
}
