/**
 * Writes schemas/{technology,demand,organization,hub,match,pipeline}.json (JSON Schema, draft 2020-12) from the zod schemas,
 * and the field tables of docs/record-model.md. Every description is the doc comment of the property or type, read
 * through the compiler as an editor would show it.
 *
 *   npx tsx scripts/generate-schemas.ts
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import * as z from 'zod/mini';
import { fieldTables } from './record-model/field-tables.ts';
import type { JsonSchema } from './record-model/json-schema.ts';

const folderOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const version = '0.1';
const recordTypes = ['Technology', 'Demand', 'Organization', 'Hub'];
const otherTypes = ['Match', 'PipelineSpec'];
const textFields = ['title', 'summary', 'description'];

/** A type of the model: its compiler symbol and the schema it is inferred from. */
interface Named {
  readonly symbol: ts.Symbol;
  readonly schema: z.core.$ZodType;
}

const files = [
  ...readdirSync(folderOf('src/model')).map((name) => folderOf(`src/model/${name}`)),
  folderOf('src/scoring/pipeline-spec.ts'),
];
const program = ts.createProgram(files, {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();

/** Finds every `xSchema` that stands beside an exported type `X`. */
async function namedTypes(): Promise<Map<string, Named>> {
  const named = new Map<string, Named>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) continue;
    const symbols = new Map(checker.getExportsOfModule(module).map((one) => [one.name, one]));
    const values: Record<string, z.core.$ZodType> = await import(pathToFileURL(file).href);
    for (const [key, schema] of Object.entries(values)) {
      const name = key.charAt(0).toUpperCase() + key.slice(1).replace(/Schema$/, '');
      const symbol = symbols.get(name);
      if (key.endsWith('Schema') && symbol) named.set(name, { symbol, schema });
    }
  }
  return named;
}

/** The doc comment of a symbol in one line. */
function meaningOf(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
}

const undescribed: string[] = [];

/** Puts the doc comments of a type's properties on the schema of the type, however deep. */
function describe(node: JsonSchema, type: ts.Type, place: string): void {
  for (const branch of node.anyOf ?? []) describe(branch, type, place);
  if (node.items) describe(node.items, memberOf(type, isList), `${place}[]`);
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    const symbol = memberOf(type, (one) => !isList(one) && !!one.getProperty(name))?.getProperty(
      name,
    );
    const meaning = symbol ? meaningOf(symbol) : '';
    if (!symbol || meaning === '') {
      undescribed.push(`${place}.${name}`);
      continue;
    }
    property.description = meaning;
    describe(property, checker.getTypeOfSymbol(symbol), `${place}.${name}`);
  }
}

function isList(type: ts.Type): boolean {
  return checker.isArrayType(type);
}

/** The member of a union that passes a test, or the type itself; of a list, the type of its items. */
function memberOf(type: ts.Type, test: (type: ts.Type) => boolean): ts.Type {
  const member = (type.isUnion() ? type.types : [type]).find(test) ?? type;
  if (test !== isList) return member;
  return checker.getIndexTypeOfType(member, ts.IndexKind.Number) ?? member;
}

/** The JSON Schema of a record type, its shared types under `$defs`. */
function recordSchema(name: string, named: ReadonlyMap<string, Named>): JsonSchema {
  const root = named.get(name);
  if (!root) throw new Error(`no schema and type called ${name} are exported`);
  const ids = z.registry<{ id: string }>();
  for (const [id, { schema }] of named) if (id !== name) ids.add(schema, { id });
  const { $schema = '', ...body } = z.toJSONSchema(root.schema, { metadata: ids }) as JsonSchema;
  for (const [id, definition] of Object.entries(body.$defs ?? {})) {
    const symbol = named.get(id)?.symbol;
    if (!symbol) throw new Error(`no type is called ${id}`);
    delete definition.id;
    definition.description = meaningOf(symbol);
    describe(definition, checker.getDeclaredTypeOfSymbol(symbol), id);
  }
  describe(body, checker.getDeclaredTypeOfSymbol(root.symbol), name);
  return {
    $schema,
    $id: `urn:silkmatch:schema:${fileName(name)}:${version}`,
    title: name,
    description: meaningOf(root.symbol),
    ...body,
    ...(textFields.every((field) => field in (body.properties ?? {}))
      ? { anyOf: textFields.map((field) => ({ required: [field] })) }
      : {}),
  };
}

function fileName(name: string): string {
  return name.replace(/Spec$/, '').toLowerCase();
}

/**
 * Makes the JSON Schema of types.
 *
 * @param names - The types; the record types unless given.
 * @returns The schemas by the name of the type.
 * @throws An Error that lists the properties without a doc comment, if there are any.
 */
export async function recordSchemas(names = recordTypes): Promise<Map<string, JsonSchema>> {
  const named = await namedTypes();
  const schemas = new Map(names.map((name) => [name, recordSchema(name, named)]));
  if (undescribed.length > 0)
    throw new Error(`without a doc comment: ${[...new Set(undescribed)].join(', ')}`);
  return schemas;
}

const [start, end] = ['<!-- fields:start -->', '<!-- fields:end -->'];

/**
 * Puts field tables into a page.
 *
 * @param page - The page, with the two marker comments.
 * @param schemas - The schemas by the name of the type.
 * @returns The page with the tables between the markers.
 */
export function withFieldTables(page: string, schemas: ReadonlyMap<string, JsonSchema>): string {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the page needs ${start} and ${end}`);
  return `${before}${start}\n\n${fieldTables(schemas)}\n${end}${after}`;
}

async function main(): Promise<void> {
  const schemas = await recordSchemas();
  mkdirSync(folderOf('schemas'), { recursive: true });
  for (const [name, schema] of [...schemas, ...(await recordSchemas(otherTypes))]) {
    const file = folderOf(`schemas/${fileName(name)}.json`);
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  }
  const page = folderOf('docs/record-model.md');
  writeFileSync(page, withFieldTables(readFileSync(page, 'utf8'), schemas));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
