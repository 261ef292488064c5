import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { recordSchemas, withFieldTables } from '../../scripts/generate-schemas.ts';
import type { JsonSchema } from '../../scripts/record-model/json-schema.ts';

let schemas: Map<string, JsonSchema>;
beforeAll(async () => {
  schemas = await recordSchemas();
}, 60_000);

const names = ['Technology', 'Demand', 'Organization', 'Hub'];

test('there is a JSON Schema for each kind of record, named by a URN and closed to unknown fields', () => {
  expect([...schemas.keys()]).toEqual(names);
  for (const [name, schema] of schemas) {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:silkmatch:schema:${name.toLowerCase()}:0.1`,
      title: name,
      type: 'object',
      additionalProperties: false,
    });
  }
});

test('the schemas require what the record model requires', () => {
  expect(names.map((name) => schemas.get(name)?.required)).toEqual([
    ['id'],
    ['id'],
    ['id', 'name'],
    ['id', 'name', 'role'],
  ]);
  const oneText = [
    { required: ['title'] },
    { required: ['summary'] },
    { required: ['description'] },
  ];
  expect(names.map((name) => schemas.get(name)?.anyOf)).toEqual([
    oneText,
    oneText,
    undefined,
    undefined,
  ]);
});

test('every property of every object in them has a description in plain words', () => {
  const undescribed: string[] = [];
  let count = 0;
  const walk = (node: JsonSchema, path: string): void => {
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      count++;
      if (!/^[A-Z].*\.$/.test(property.description ?? '')) undescribed.push(`${path}.${name}`);
      walk(property, `${path}.${name}`);
    }
    for (const [name, inner] of Object.entries(node.$defs ?? {})) {
      if (!/^[A-Z].*\.$/.test(inner.description ?? '')) undescribed.push(name);
      walk(inner, name);
    }
    if (node.items) walk(node.items, `${path}[]`);
    for (const branch of node.anyOf ?? []) walk(branch, path);
  };
  for (const [name, schema] of schemas) walk(schema, name);
  expect(undescribed).toEqual([]);
  expect(count).toBeGreaterThan(200);
});

test('every reference in them leads to a definition', () => {
  for (const schema of schemas.values()) {
    const refs = JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g);
    for (const [, name = ''] of refs) expect(schema.$defs).toHaveProperty(name);
  }
});

test('the page of the record model shows the fields as the schemas have them', () => {
  const page = readFileSync(new URL('../../docs/record-model.md', import.meta.url), 'utf8');
  expect(withFieldTables(page, schemas)).toBe(page);
});

test('the examples on the page parse without a problem', async () => {
  const { parseDemands, parseTechnologies } = await import('../../src/model/parse.ts');
  const page = readFileSync(new URL('../../docs/record-model.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) =>
    JSON.parse(json),
  );
  expect(examples).toHaveLength(3);
  expect(parseTechnologies([examples[0], { ...examples[2], id: 'pump-2' }]).problems).toEqual([]);
  expect(parseDemands(examples[1]).problems).toEqual([]);
});
