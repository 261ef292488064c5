import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDemands, parseOrganizations, parseTechnologies } from '../../src/model/parse.ts';
import { formatProblem } from '../../src/model/problem.ts';

const thin = (id: string) => ({ id, title: 'Solar water pump' });

function parseAll(input: unknown) {
  return [parseTechnologies(input), parseDemands(input), parseOrganizations(input)];
}

function expectCleanPrototype() {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(cleanNames);
  expect('polluted' in {}).toBe(false);
}
const cleanNames = Object.getOwnPropertyNames(Object.prototype).sort();

function codes(row: unknown) {
  return parseTechnologies([row]).problems.map(({ path, code }) => `${path} ${code}`);
}

test('arbitrary values never throw, never pollute a prototype, and always say why no record came of them', () => {
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withNullPrototype: true,
    withObjectString: true,
    withBoxedValues: true,
  });
  fc.assert(
    fc.property(fc.oneof(value, fc.array(value)), (input) => {
      for (const { records, problems } of parseAll(input)) {
        const errors = new Set(problems.filter((p) => p.severity === 'error').map((p) => p.row));
        expect(records.length + errors.size).toBe(Array.isArray(input) ? input.length : 1);
        for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/[\n\r]/);
      }
      expectCleanPrototype();
    }),
    { numRuns: 250 },
  );
});

test('arbitrary JSON in the fields of a record never throws and never pollutes a prototype', () => {
  const names = [
    'title',
    'keywords',
    'place',
    'trl',
    'ipr',
    'cooperation',
    'ext',
    'vectors',
    '__proto__',
    'constructor',
    'toString',
  ];
  const row = fc.array(fc.tuple(fc.constantFrom(...names), fc.json()), { maxLength: 8 });
  fc.assert(
    fc.property(row, (fields) => {
      const inner = fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`);
      const input: unknown = JSON.parse(`{${['"id":"a"', ...inner].join(',')}}`);
      for (const { records } of parseAll(input)) JSON.stringify(records);
      expectCleanPrototype();
    }),
    { numRuns: 250 },
  );
});

test('a __proto__ key is an error wherever it stands, and changes no prototype', () => {
  const rows = JSON.parse(`[
    {"id":"a","title":"x","__proto__":{"polluted":1}},
    {"id":"b","title":{"__proto__":"x","en":"y"}},
    {"id":"c","title":"x","ext":{"deep":{"__proto__":{"polluted":1}}}}
  ]`);
  const { records, problems } = parseTechnologies(rows);
  expect(records).toEqual([]);
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    '__proto__ unsafe-key',
    'title.__proto__ unsafe-key',
    'ext.deep.__proto__ unsafe-key',
  ]);
  expectCleanPrototype();
});

test('a constructor key is an unknown field like any other', () => {
  const { records } = parseTechnologies(
    JSON.parse('{"id":"a","title":"x","constructor":{"prototype":1}}'),
  );
  expect(Object.entries(records[0]?.ext ?? {})).toEqual([['constructor', { prototype: 1 }]]);
  expectCleanPrototype();
});

test('a getter that throws is a problem of its own field', () => {
  const row = {
    ...thin('a'),
    get trl() {
      throw new Error('no');
    },
  };
  expect(codes(row)).toEqual(['trl unreadable']);
});

test('a proxy that refuses everything is no record', () => {
  const refuse = () => {
    throw new Error('no');
  };
  const proxy = new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });
  expect(codes(proxy)).toEqual([' not-a-record']);
  const { proxy: revoked, revoke } = Proxy.revocable([], {});
  revoke();
  expect(parseTechnologies(revoked).problems).toMatchObject([{ code: 'not-a-record' }]);
});

test('data that contains itself is cut at the cycle', () => {
  const row = { ...thin('a'), keywords: [] };
  Object.assign(row, { place: { city: row }, ext: { self: row } });
  expect(codes(row)).toEqual(['place.city cyclic', 'ext.self cyclic']);
});

test('an object that stands in two places is no cycle', () => {
  const text = { en: 'x' };
  expect(parseTechnologies({ id: 'a', title: text, summary: text }).problems).toEqual([]);
});

test('nesting of 10,000 levels is cut at the limit, in fields of the model and under ext', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 10_000; i++) deep = i % 2 === 0 ? [deep] : { deep };
  expect(parseTechnologies({ ...thin('a'), keywords: deep }).problems[0]).toMatchObject({
    code: 'too-deep',
    severity: 'error',
  });
  const { records, problems } = parseTechnologies({ ...thin('a'), own: deep });
  expect(problems.map(({ code }) => code)).toEqual(['too-deep', 'unknown-field']);
  expect(records).toHaveLength(1);
});

test('an object that doubles at every level is cut by the number of its values', () => {
  let bomb: unknown = 'x';
  for (let i = 0; i < 30; i++) bomb = [bomb, bomb];
  expect(codes({ ...thin('a'), ext: { bomb } })).toEqual([expect.stringMatching(/ too-large$/)]);
});

test('a list of four thousand million holes is refused at once', () => {
  expect(codes({ ...thin('a'), keywords: new Array(2 ** 32 - 1) })).toEqual(['keywords too-large']);
  expect(parseTechnologies(new Array(2 ** 32 - 1)).problems).toMatchObject([
    { code: 'too-many-rows' },
  ]);
});

test('a row with thousands of problems shows the first thousand and counts the rest', () => {
  const { problems } = parseTechnologies({ ...thin('a'), keywords: new Array(5_000).fill(1) });
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)).toMatchObject({
    code: 'more-problems',
    found: '4000 more problems in this row',
  });
});

test.each<[string, unknown, string]>([
  ['NaN', NaN, 'not-finite'],
  ['infinity', -Infinity, 'not-finite'],
  ['a bigint', 5n, 'not-plain-data'],
  ['a function', () => 5, 'not-plain-data'],
  ['a symbol', Symbol('s'), 'not-plain-data'],
  ['a date object', new Date(0), 'not-plain-data'],
  ['a map', new Map(), 'not-plain-data'],
])('%s is an error in a field of the model and a warning under ext', (_, value, code) => {
  expect(parseTechnologies({ ...thin('a'), trl: value }).problems).toMatchObject([
    { path: 'trl', code, severity: 'error' },
  ]);
  const { records, problems } = parseTechnologies({ ...thin('a'), ext: { odd: value, even: 2 } });
  expect(problems).toMatchObject([{ path: 'ext.odd', code, severity: 'warning' }]);
  expect(records[0]?.ext).toEqual({ even: 2 });
});

test('half characters become U+FFFD with a warning, except in an id, where they are an error', () => {
  const { records, problems } = parseTechnologies([
    { id: 'a', title: 'Pump \ud83d' },
    { id: 'b\udc00', title: 'x' },
    { id: 'c', title: 'whole 😀 character' },
  ]);
  expect(records).toEqual([
    { id: 'a', title: 'Pump \ufffd' },
    { id: 'c', title: 'whole 😀 character' },
  ]);
  expect(problems.map((one) => `${one.row} ${one.path} ${one.code} ${one.severity}`)).toEqual([
    '0 title broken-character warning',
    '1 id broken-character error',
  ]);
});

test('records are deeply frozen', () => {
  const [record] = parseTechnologies({
    ...thin('a'),
    place: { city: 'x' },
    ext: { own: [{}] },
  }).records;
  const seen: unknown[] = [record];
  for (const value of seen) {
    expect(Object.isFrozen(value)).toBe(true);
    if (typeof value === 'object' && value !== null) seen.push(...Object.values(value));
  }
  expect(seen.length).toBeGreaterThan(6);
});

test('the input is neither changed nor shared', () => {
  const keywords = ['x'];
  const own = { n: 1 };
  const input = [{ ...thin('a'), country: 'uk', colour: 'red', keywords, ext: { own } }];
  const before = structuredClone(input);
  const { records } = parseTechnologies(input);
  const parsed = structuredClone(records);
  expect(input).toEqual(before);
  keywords.push('y');
  own.n = 2;
  expect(records).toEqual(parsed);
});

test('every property is read once', () => {
  let reads = 0;
  const row = {
    ...thin('a'),
    get trl() {
      return ++reads;
    },
  };
  expect(parseTechnologies(row).records[0]?.trl).toBe(1);
});

test('a description of 50 million characters is parsed', () => {
  const description = 'water pump '.repeat(4_545_454);
  const { records, problems } = parseTechnologies({ id: 'a', description });
  expect(problems).toEqual([]);
  expect(records[0]?.description).toHaveLength(description.length);
});

test('a description that is longer still is an error with a short message', () => {
  const { problems } = parseTechnologies({ id: 'a', description: 'x'.repeat(50_000_001) });
  expect(problems).toMatchObject([{ path: 'description', code: 'text-too-long' }]);
  expect(problems[0]?.found.length).toBeLessThanOrEqual(80);
});

test('20,000 thin rows are parsed', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    ...thin(`t${i}`),
    country: 'CN',
    trl: 6,
  }));
  expect(parseTechnologies(rows).records).toHaveLength(20_000);
});
