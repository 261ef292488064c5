import type { JsonSchema } from './json-schema.ts';

type Fields = readonly (readonly [name: string, schema: JsonSchema])[];

/**
 * Writes the fields of every record type as Markdown tables, followed by the values they hold.
 *
 * @param schemas - The described schemas of `Technology`, `Demand`, `Organization` and `Hub`.
 * @returns Markdown, ending in a line break.
 */
export function fieldTables(schemas: ReadonlyMap<string, JsonSchema>): string {
  const [technology, demand, organization, hub] = [...schemas.values()];
  if (!technology || !demand || !organization || !hub) throw new Error('four schemas are needed');
  const shared = fieldsOf(technology).filter(
    ([name]) => name !== 'kind' && name in (demand.properties ?? {}) && !isSpecific(name),
  );
  const parts = [
    section('Technologies and demands', shared, technology),
    section('Technologies only', without(technology, shared), technology),
    section('Demands only', without(demand, shared), demand),
    section('Organizations', fieldsOf(organization), organization),
    section('Hubs, besides the fields of organizations', without(hub, fieldsOf(organization)), hub),
    '### Values',
  ];
  const values = new Map([...schemas.values()].flatMap((one) => Object.entries(one.$defs ?? {})));
  for (const name of [...values.keys()].sort()) parts.push(valueSection(name, values.get(name)));
  return `${parts.join('\n\n')}\n`;
}

/** Fields of both types that differ in what they hold or mean. */
function isSpecific(name: string): boolean {
  return name === 'trl' || name === 'cooperation';
}

function fieldsOf(schema: JsonSchema): Fields {
  return Object.entries(schema.properties ?? {});
}

function without(schema: JsonSchema, others: Fields): Fields {
  const names = new Set(others.map(([name]) => name));
  return fieldsOf(schema).filter(([name]) => !names.has(name));
}

function section(title: string, fields: Fields, owner: JsonSchema): string {
  return `### ${title}\n\n${table(fields, owner)}`;
}

function table(fields: Fields, owner: JsonSchema): string {
  return ['| Field | Holds | Meaning |', '| --- | --- | --- |', ...rows(fields, owner, '')].join(
    '\n',
  );
}

function rows(fields: Fields, owner: JsonSchema, prefix: string): string[] {
  return fields.flatMap(([name, schema]) => {
    const mark = owner.required?.includes(name) ? ' (required)' : '';
    const row = `| \`${prefix}${name}\`${mark} | ${holds(schema)} | ${schema.description} |`;
    const inner = schema.items ?? schema;
    const path = `${prefix}${name}${schema.items ? '[]' : ''}.`;
    return [row, ...rows(fieldsOf(inner), inner, path)];
  });
}

function valueSection(name: string, schema: JsonSchema | undefined): string {
  if (!schema) throw new Error(`no value is called ${name}`);
  const lines = [`#### ${name}`, '', schema.description ?? ''];
  if (!schema.properties) lines.push('', `Holds ${holds(schema)}.`);
  for (const one of [schema, ...(schema.anyOf ?? [])])
    if (one.properties) lines.push('', table(fieldsOf(one), one));
  return lines.join('\n');
}

/** What a field may hold, in words. */
function holds(schema: JsonSchema): string {
  if (schema.$ref) return link(schema.$ref.replace('#/$defs/', ''));
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf) return schema.anyOf.map(holds).join(' or ');
  if (schema.items) return `list of ${holds(schema.items)}`;
  if (schema.type === 'object') return holdsObject(schema);
  return holdsScalar(schema);
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function holdsObject({ properties, additionalProperties, propertyNames }: JsonSchema): string {
  if (properties) return 'object';
  const value = typeof additionalProperties === 'object' ? holds(additionalProperties) : '';
  const key = propertyNames ? holds(propertyNames) : 'text';
  return `object from ${key} to ${value === '' ? 'anything' : value}`;
}

function holdsScalar(schema: JsonSchema): string {
  if (schema.type === 'string') return 'text';
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === undefined) return 'anything';
  const kind = schema.type === 'integer' ? 'whole number' : 'number';
  const { minimum, exclusiveMinimum, maximum } = schema;
  const bounds = [
    minimum === undefined ? '' : `from ${minimum}`,
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    maximum === undefined ? '' : `to ${maximum}`,
  ];
  return [kind, ...bounds.filter((bound) => bound !== '')].join(' ');
}
