import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SilkmatchError } from '../../src/model/error.ts';
import { readRecords, readRows } from '../../src/node/index.ts';
import { scratchFolder } from './scratch-folder.ts';

const file = scratchFolder();

const pumps = [
  { id: 'p1', title: { en: 'Solar pump', zh: '太阳能水泵' }, country: 'CN', trl: 8 },
  { id: 'p2', title: 'Насос', keywords: ['вода', 'насос'] },
];
const asJsonl = pumps.map((pump) => JSON.stringify(pump)).join('\n');

async function failure(work: Promise<unknown>): Promise<SilkmatchError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SilkmatchError) return error;
  throw new Error(`Expected a SilkmatchError, got ${String(error)}`);
}

describe('formats', () => {
  const forms: readonly (readonly [string, string | Uint8Array])[] = [
    ['list.json', JSON.stringify(pumps, undefined, 2)],
    ['object.json', JSON.stringify({ made: 'today', technologies: pumps })],
    ['records.json', JSON.stringify({ records: pumps })],
    ['lines.jsonl', asJsonl],
    ['lines.ndjson', `\n${asJsonl.replaceAll('\n', '\r\n\r\n')}\r\n`],
    ['lines-called.json', asJsonl],
    ['one-line-object', JSON.stringify({ technologies: pumps })],
    ['list', JSON.stringify(pumps)],
    ['lines', asJsonl],
    ['object', JSON.stringify({ technologies: pumps }, undefined, 1)],
    ['packed.jsonl.gz', gzipSync(asJsonl)],
    ['packed-without-saying-so', gzipSync(JSON.stringify(pumps))],
    ['two-members.jsonl', Buffer.concat([gzipSync(`${asJsonl}\n`), gzipSync('')])],
    ['byte-order-mark.json', `\ufeff${JSON.stringify(pumps)}`],
    ['utf-16le.jsonl', Buffer.from(`\ufeff${asJsonl}`, 'utf16le')],
    ['utf-16le-bare.jsonl', Buffer.from(asJsonl, 'utf16le')],
    ['utf-16be.jsonl', Buffer.from(`\ufeff${asJsonl}`, 'utf16le').swap16()],
    ['utf-16be-bare.json', Buffer.from(JSON.stringify(pumps), 'utf16le').swap16()],
    ['carriage-returns.jsonl', asJsonl.replaceAll('\n', '\r')],
  ];

  test.each(forms)('%s gives the same records', async (name, content) => {
    const { records, problems } = await readRecords(file(name, content), 'technologies');
    expect(records).toEqual(pumps);
    expect(problems).toEqual([]);
  });

  test('one record alone may be a JSON object, over several lines or on one', async () => {
    for (const space of [undefined, 2]) {
      const path = file('one.json', JSON.stringify(pumps[0], undefined, space));
      expect((await readRecords(path, 'technologies')).records).toEqual([pumps[0]]);
    }
  });

  test('- reads standard input and tells the format by its beginning', async () => {
    for (const text of [asJsonl, JSON.stringify(pumps), gzipSync(asJsonl)]) {
      const bytes = Buffer.from(text);
      const stdin = Readable.from([bytes.subarray(0, 1), bytes.subarray(1, 9), bytes.subarray(9)]);
      expect((await readRecords('-', 'technologies', { stdin })).records).toEqual(pumps);
    }
  });

  test('what is cut into chunks anywhere is read the same', async () => {
    const bytes = Buffer.from(asJsonl);
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places, bytes.length].sort((a, b) => a - b);
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
        const stdin = Readable.from(chunks);
        expect((await readRecords('-', 'technologies', { stdin })).records).toEqual(pumps);
      }),
      { numRuns: 50 },
    );
  });

  test('JSON that is written as lines is read back, whatever the texts', async () => {
    const record = fc.record({
      id: fc.uuid(),
      title: fc.string({ unit: 'binary', minLength: 1 }).map((text) => `x${text}`),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1 }),
        async (rows) => {
          const stdin = Readable.from([
            Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
          ]);
          const values: unknown[] = [];
          for await (const item of readRows('-', 'demands', { stdin, format: 'jsonl' })) {
            if ('value' in item) values.push(item.value);
          }
          expect(values).toEqual(rows);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a stated encoding is used, for any of the legacy ones of the region', async () => {
    const cyrillic = Buffer.from([0xcd, 0xe0, 0xf1, 0xee, 0xf1]); // Насос in windows-1251
    const chinese = Buffer.from([0xcb, 0xae, 0xb1, 0xc3]); // 水泵 in gb18030
    const csv = (title: Buffer) => Buffer.concat([Buffer.from('id,title\np,'), title]);
    const read = async (title: Buffer, encoding: string) =>
      (await readRecords(file('old.csv', csv(title)), 'technologies', { encoding })).records[0]
        ?.title;
    expect(await read(cyrillic, 'windows-1251')).toBe('Насос');
    expect(await read(chinese, 'gb18030')).toBe('水泵');
  });
});

describe('bad files are refused with a sentence', () => {
  test.each([
    ['empty.json', '', /empty\.json is empty/],
    ['blank.jsonl', '\n \r\n\t\n', /is empty/],
    ['empty.csv', '\ufeff', /is empty/],
    ['empty.gz', gzipSync(''), /is empty/],
    ['broken.json', '[{"id":"a",\n"title":}]', /is not JSON.*JSONL/],
    ['scalar.json', '42', /holds a single value; expected a list/],
    ['other.json', '{"demands":[]}', /holds an object with demands; expected.*technologies/],
    ['cut.gz', gzipSync(asJsonl).subarray(0, 40), /breaks off/],
    [
      'damaged.gz',
      Buffer.concat([gzipSync(asJsonl).subarray(0, 10), Buffer.alloc(40, 7)]),
      /does not go on like one/,
    ],
    ['workbook.csv', Buffer.from('PK\u0003\u0004rest'), /Excel workbook.*CSV UTF-8/],
    ['binary.csv', Buffer.from([1, 2, 3, 0, 0, 9]), /bytes that no text has/],
    ['no-id.csv', 'name,title\n1,2', /no column `id`.*found name, title/],
    ['latin.json', Buffer.from('["\xe9"]', 'latin1'), /not in UTF-8/],
  ])('%s', async (name, content, message) => {
    const error = await failure(readRecords(file(name, content), 'technologies'));
    expect(error.code).toBe('invalid-file');
    expect(error.message).toMatch(message);
  });

  test('a file that is not there, and a folder', async () => {
    const missing = await failure(readRecords('/no/such/file.json', 'demands'));
    expect(missing.message).toBe(
      'Cannot read /no/such/file.json: there is no such file. Check the path.',
    );
    expect((await failure(readRecords('/', 'demands'))).message).toMatch(/it is a folder/);
  });

  test('options that do not exist', async () => {
    const path = file('fine.json', JSON.stringify(pumps));
    const read = (options: object, type = 'technologies') =>
      failure(readRecords(path, type as 'technologies', options));
    expect((await read({ encoding: 'klingon' })).code).toBe('invalid-option');
    expect((await read({ format: 'xml' })).message).toMatch(
      /expected one of json, jsonl, csv, tsv/,
    );
    expect((await read({}, 'pumps')).message).toMatch(/expected one of technologies/);
    expect((await read({ columns: { Название: 'titel.ru' } })).message).toMatch(
      /Did you mean title/,
    );
    expect((await read({ columns: { x: 'ext.__proto__.y' } })).code).toBe('invalid-option');
  });
});

describe('bad rows lose no good one', () => {
  test('a broken line of JSONL is a problem with its line, and its neighbours stay', async () => {
    const path = file(
      'some-bad.jsonl',
      `{"id":"a","title":"A"}\n\n{"id":"b",\n7\n{"id":"c","title":"C"}`,
    );
    const { records, problems } = await readRecords(path, 'technologies');
    expect(records.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems).toMatchObject([
      { row: 1, line: 3, code: 'invalid-json', severity: 'error' },
      { row: 2, line: 4, code: 'not-a-record', severity: 'error' },
    ]);
  });

  test('a line that is not in the encoding of the file is a problem of its own', async () => {
    const bytes = [
      Buffer.from('{"id":"a","title":"A"}\n"'),
      Buffer.from([0xff]),
      Buffer.from('"\n{"id":"c","title":"C"}'),
    ];
    const { records, problems } = await readRecords(
      file('bytes.jsonl', Buffer.concat(bytes)),
      'technologies',
    );
    expect(records.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems).toMatchObject([{ line: 2, code: 'not-text' }]);
  });

  test('of records with the same id the first stays, and the other names its line', async () => {
    const path = file('twice.jsonl', '{"id":"a","title":"A"}\nnonsense\n{"id":"a","title":"B"}');
    const { records, problems } = await readRecords(path, 'technologies');
    expect(records).toEqual([{ id: 'a', title: 'A' }]);
    expect(problems[1]).toMatchObject({ line: 3, id: 'a', code: 'duplicate-id' });
    expect(problems[1]?.expected).toMatch(/line 1 has this one/);
  });

  test('strict makes warnings errors', async () => {
    const path = file('odd.jsonl', '{"id":"a","title":"A","colour":"red"}');
    expect((await readRecords(path, 'technologies')).records).toHaveLength(1);
    const { records, problems } = await readRecords(path, 'technologies', { strict: true });
    expect(records).toHaveLength(0);
    expect(problems).toMatchObject([{ severity: 'error', code: 'unknown-field' }]);
  });

  /** Every way in which a line of JSONL can be broken that the reader or the record model has to report. */
  const broken: readonly ((row: number) => string)[] = [
    (row) => `{"id":"r${row}","title":"x"`,
    (row) => `{'id':'r${row}','title':'x'}`,
    () => '{"title":"no id"}',
    (row) => `{"id":"r${row}"}`,
    (row) => `{"id":"r${row}","title":"x","trl":12}`,
    (row) => `{"id":"r${row}","title":"x","trl":NaN}`,
    (row) => `{"id":"r${row}","title":"x","country":"Atlantis"}`,
    () => '{"id":"r1","title":"a second r1"}',
    (row) => `{"id":"r${row}","title":"x","expiresAt":"2026-02-30"}`,
    (row) => `{"id":"r${row}","title":"x","trlTarget":{"by":"soon"}}`,
    (row) => `{"id":"r${row}","title":["x"]}`,
    (row) => `{"id":"${'r'.repeat(300)}${row}","title":"x"}`,
    () => '[1,2,3]',
    () => 'null',
    () => '"text"',
    (row) => `{"id":"r${row}","title":"x","price":{"min":5,"max":1,"currency":"USD"}}`,
    () => '['.repeat(5_000),
    (row) => `{"id":"\\ud800${row}","title":"x"}`,
    (row) => `id,r${row},title`,
    () => '\u0000\u0001\u0002',
  ];

  test('of 2,000 rows with every tenth broken in another way, 1,800 are read', async () => {
    const lines = Array.from({ length: 2_000 }, (_, row) =>
      row % 10 === 9
        ? (broken[((row - 9) / 10) % broken.length] as (row: number) => string)(row)
        : JSON.stringify({ id: `r${row}`, title: `Pump ${row}` }),
    );
    const { records, problems } = await readRecords(
      file('tenth.jsonl', lines.join('\n')),
      'technologies',
    );
    expect(records).toHaveLength(1_800);
    const badRows = new Set(
      problems.filter((one) => one.severity === 'error').map((one) => one.row),
    );
    expect([...badRows].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, index) => index * 10 + 9),
    );
    expect(problems.every(({ line, row }) => line === row + 1)).toBe(true);
    expect(
      problems.every(({ found, expected, mend }) => found !== '' && expected !== '' && mend !== ''),
    ).toBe(true);
  });

  test('of 2,000 rows of CSV with every tenth broken in another way, 1,800 are read', async () => {
    const brokenRows: readonly ((row: number) => string)[] = [
      (row) => `r${row},"an open quote,5,CN`,
      (row) => `r${row},"a quote" after,a,b,c,d`,
      (row) => `r${row},too few`,
      (row) => `r${row},too,8,CN,many`,
      () => ',no id,7,CN',
      (row) => `r${row},trl,seven,CN`,
      (row) => `r${row},,7,CN`,
      (row) => `r${row},place,7,Atlantis`,
      () => 'r1,a second r1,7,CN',
      (row) => `r${row};semicolons;7;CN`,
      (row) => `"r${row},"",7,CN`,
    ];
    const rows = Array.from({ length: 2_000 }, (_, row) =>
      row % 10 === 9
        ? (brokenRows[((row - 9) / 10) % brokenRows.length] as (row: number) => string)(row)
        : `r${row},"Pump ""${row}"", with a comma",7,CN`,
    );
    const path = file('tenth.csv', `id,title,trl,country\n${rows.join('\n')}\n`);
    const { records, problems } = await readRecords(path, 'technologies');
    expect(records).toHaveLength(1_800);
    expect(records[0]).toEqual({
      id: 'r0',
      title: 'Pump "0", with a comma',
      trl: 7,
      country: 'CN',
    });
    expect(new Set(problems.map(({ row }) => row)).size).toBe(200);
    expect(problems.every(({ line, row }) => line === row + 2)).toBe(true);
  });
});

describe('hostile content', () => {
  test('a record of 15 MB on one line is read, and its neighbour too', async () => {
    const long = 'насос 泵 '.repeat(1_000_000); // 15 MB in UTF-8
    const path = file('huge.jsonl', `{"id":"a","description":"${long}"}\n{"id":"b","title":"B"}\n`);
    const { records, problems } = await readRecords(path, 'technologies');
    expect(problems).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(String(records[0]?.description).length).toBe(long.length);
  });

  test('JSON nested 100,000 levels deep is a problem of its row', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const objects = `${'{"x":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const path = file(
      'deep.jsonl',
      [
        deep,
        objects,
        `{"id":"a","title":${deep}}`,
        `{"id":"b","title":"B","ext":${objects}}`,
        '{"id":"c","title":"C"}',
      ].join('\n'),
    );
    const { records, problems } = await readRecords(path, 'technologies');
    expect(records.map(({ id }) => id)).toContain('c');
    expect(problems.filter(({ severity }) => severity === 'error').map(({ line }) => line)).toEqual(
      expect.arrayContaining([1, 2, 3]),
    );
    const whole = await readRecords(
      file('deep.json', `[${deep},{"id":"c","title":"C"}]`),
      'technologies',
    );
    expect(whole.records.map(({ id }) => id)).toEqual(['c']);
  });

  test('keys named __proto__ pollute nothing', async () => {
    const path = file(
      'proto.jsonl',
      '{"id":"a","title":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"ext":{"__proto__":{"polluted":1}}}',
    );
    await readRecords(path, 'technologies');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const table = file(
      'proto.csv',
      'id,title,__proto__.polluted,constructor.prototype.polluted,ext.__proto__.polluted\na,A,1,1,1\n',
    );
    const { records, problems } = await readRecords(table, 'technologies');
    expect(records).toEqual([{ id: 'a', title: 'A' }]);
    expect(problems.map(({ code }) => code)).toEqual([
      'refused-column',
      'refused-column',
      'refused-column',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const metrics = file(
      'proto-cell.csv',
      'id,title,budget\na,A,"{""__proto__"":{""polluted"":1},""currency"":""USD""}"\n',
    );
    await readRecords(metrics, 'demands');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a lone surrogate in a text becomes U+FFFD with a warning, and never breaks its neighbours', async () => {
    const path = file(
      'surrogate.jsonl',
      '{"id":"a","title":"\\ud800 pump"}\n{"id":"b","title":"B"}',
    );
    const { records, problems } = await readRecords(path, 'technologies');
    expect(records.map(({ id, title }) => [id, title])).toEqual([
      ['a', '\ufffd pump'],
      ['b', 'B'],
    ]);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'broken-character' }]);
  });

  test('rows are read on only as they are asked for', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield Buffer.from(`{"id":"r${taken++}","title":"x"}\n`.repeat(1_000));
    }
    const rows = readRows('-', 'technologies', {
      stdin: Readable.from(endless()),
      format: 'jsonl',
    });
    for (let count = 0; count < 5; count++) await rows.next();
    await rows.return(undefined);
    expect(taken).toBeLessThan(20);
  });
});
