import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CellKind, cellKind } from '../../src/formats/cell-kind.ts';

/** As much of a JSON Schema as the question needs. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The kind of cell that a field of this schema asks for. */
function kindOf(schema: Schema, root: Schema): CellKind {
  const { $ref, type, items, anyOf = [] } = schema;
  const name = $ref?.split('/').at(-1) ?? '';
  if (name === 'LocalizedText') return 'text';
  if ($ref !== undefined) return kindOf(root.$defs?.[name] ?? {}, root);
  const kinds = anyOf.map((one) => kindOf(one, root));
  if (type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer' || kinds.includes('number')) return 'number';
  if (type === 'array') return itemsKind(items ?? {}, root);
  return type === 'object' ? 'json' : 'text';
}

function itemsKind(items: Schema, root: Schema): CellKind {
  if (/Preference|Wish/.test(items.$ref ?? '')) return 'wishes';
  if (/\/Code$/.test(items.$ref ?? '')) return 'list';
  return kindOf(items, root) === 'json' ? 'json' : 'list';
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}

describe('the cells of a column are read as the record model wants its field', () => {
  test.each(['technology', 'demand', 'organization', 'hub'])('for every field of a %s', (name) => {
    const root = JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8')) as Schema;
    const asked: Record<string, CellKind> = {};
    for (const [field, schema] of Object.entries(root.properties ?? {})) {
      asked[field] = kindOf(schema, root);
      const whole = resolved(schema, root);
      const item = whole.type === 'array' ? resolved(whole.items ?? {}, root) : undefined;
      const parts = item?.properties ?? whole.properties ?? {};
      if (asked[field] === 'wishes') continue;
      for (const [part, partSchema] of Object.entries(parts)) {
        asked[`${field}${item === undefined ? '' : '.0'}.${part}`] = kindOf(partSchema, root);
      }
    }
    expect(Object.keys(asked).length).toBeGreaterThan(15);
    const given = Object.keys(asked).map((path) => [path, cellKind(path.split('.'))]);
    expect(Object.fromEntries(given)).toEqual(asked);
  });

  test('for texts in a language, numbers of embeddings and items of lists', () => {
    expect(cellKind(['title', 'zh'])).toBe('text');
    expect(cellKind(['keywords', 'zh'])).toBe('list');
    expect(cellKind(['vectors', 'small'])).toBe('numbers');
    expect(cellKind(['metrics', '12', 'value'])).toBe('number');
    expect(cellKind(['trl', 'min'])).toBe('number');
  });
});
