import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandShape } from '../../src/model/demand.ts';
import { hubShape } from '../../src/model/hub.ts';
import { technologyShape } from '../../src/model/technology.ts';
import { type ReadRecordsOptions, readRecords, readRows } from '../../src/node/index.ts';
import { scratchFolder } from './scratch-folder.ts';

const file = scratchFolder();

async function demands(text: string, options: ReadRecordsOptions = {}) {
  return readRecords(file('demands.csv', text), 'demands', options);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function values(text: string): Promise<unknown[]> {
  const items = await all(readRows(file('rows.csv', text), 'demands'));
  return items.flatMap((item) => ('value' in item ? [item.value] : []));
}

describe('columns', () => {
  test('go to the fields that their names are the paths of', async () => {
    const header =
      'id,title,title.zh,keywords,keywords.zh,sectors,trl.min,budget.min,budget.currency,place.city';
    const row = 'd1,Pump,水泵,a; b|c,泵；水,isic4:2813;ipc:H01M 10/05,6,1 200 000,USD,Ош';
    const { records, problems } = await demands(`${header}\n${row}\n`);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        id: 'd1',
        title: { und: 'Pump', zh: '水泵' },
        keywords: ['a', 'b', 'c', { zh: '泵' }, { zh: '水' }],
        sectors: ['isic4:2813', 'ipc:H01M 10/05'],
        trl: { min: 6 },
        budget: { min: 1_200_000, currency: 'USD' },
        place: { city: 'Ош' },
      },
    ]);
  });

  test('hold wishes as strength and value; a bare value is preferred', async () => {
    const { records } = await demands(
      'id,title,countryPreferences,cooperation\nd,D,prefer:sco;never:US;m49:143,licence; must : joint_venture\n',
    );
    expect(records[0]?.countryPreferences).toEqual([
      { value: 'sco', strength: 'prefer' },
      { value: 'US', strength: 'never' },
      { value: 'm49:143', strength: 'prefer' },
    ]);
    expect(records[0]?.cooperation).toEqual([
      { value: 'licence', strength: 'prefer' },
      { value: 'joint_venture', strength: 'must' },
    ]);
  });

  test('hold lists of objects by number or as JSON, numbers, embeddings, yes and no', async () => {
    const { records, problems } = await demands(
      [
        'id,title,metrics.2.name,metrics.2.op,metrics.2.value,metrics.0.name,metrics.0.op,metrics.0.value,vectors.small,sample,deadlines',
        'd,D,flow,>=,2.5,,,,0.5; -1e-3,да,"{""needBy"":""2027-01-31""}"',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(records[0]).toEqual({
      id: 'd',
      title: 'D',
      metrics: [{ name: 'flow', op: '>=', value: 2.5 }],
      vectors: { small: [0.5, -0.001] },
      sample: true,
      deadlines: { needBy: '2027-01-31' },
    });
  });

  test('take the names of a host by a column map', async () => {
    const columns = { '№': 'id', Название: 'title.ru', УГТ: 'trl', Страна: 'country' };
    const { records, problems } = await demands(
      '№;Название;УГТ;Страна\n7;Насос, погружной;6;UZ\n',
      { columns },
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { id: '7', title: { ru: 'Насос, погружной' }, trl: 6, country: 'UZ' },
    ]);
  });

  test('that no field has are kept under ext, and told once with what was probably meant', async () => {
    const { records, problems } = await demands(
      'id,titel,title,Статус,\n1,a,A,open,x\n2,b,B,closed,\n',
    );
    expect(records).toEqual([
      { id: '1', title: 'A', ext: { titel: 'a', Статус: 'open', 'column 5': 'x' } },
      { id: '2', title: 'B', ext: { titel: 'b', Статус: 'closed' } },
    ]);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatchObject({ line: 1, severity: 'warning', code: 'unknown-column' });
    expect(problems[0]?.mend).toMatch(/Did you mean `title`/);
  });

  test('that give a field twice lose nothing: the later one is kept under ext', async () => {
    const { records, problems } = await demands(
      'id,title,trl,trl.min,country,country,keywords,keywords\n1,A,6,7,KZ,UZ,a,b\n',
    );
    expect(records).toEqual([
      {
        id: '1',
        title: 'A',
        trl: 6,
        country: 'KZ',
        keywords: ['a', 'b'],
        ext: { 'trl.min': '7', country: 'UZ' },
      },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['repeated-column', 'repeated-column']);
  });

  test('what does not look like its field is left for the record model to report', async () => {
    const { records, problems } = await demands(
      'id,title,trl,acceptingInterest,budget\n1,A,high,perhaps,{broken\n',
    );
    expect(records).toEqual([]);
    expect(problems.map(({ path }) => path).sort()).toEqual(['acceptingInterest', 'budget', 'trl']);
  });

  test('every field of every record type can be given by some column', async () => {
    const shapes = { technologies: technologyShape, demands: demandShape, organizations: hubShape };
    for (const [type, shape] of Object.entries(shapes)) {
      for (const field of Object.keys(shape).filter((name) => name !== 'id')) {
        const path = file('field.csv', `id,${field}\n1,x\n`);
        const items = await all(readRows(path, type as keyof typeof shapes));
        expect(items).toMatchObject([{ value: { id: '1', [field]: expect.anything() } }]);
      }
    }
  });
});

describe('rows', () => {
  test('may have quotes, delimiters and line breaks inside quotes, and bare quotes inside a cell', async () => {
    const text =
      'id,title,summary\r\n1,"a ""b"", c","two\r\nlines"\r\n2,5" pipe,6" pipe\r\n3,x,y\r\n';
    expect(await values(text)).toEqual([
      { id: '1', title: 'a "b", c', summary: 'two\nlines' },
      { id: '2', title: '5" pipe', summary: '6" pipe' },
      { id: '3', title: 'x', summary: 'y' },
    ]);
  });

  test('a quote that is never closed loses only its own row', async () => {
    const { records, problems } = await demands(
      'id,title\n1,"open\n2,B\n3,"C"\n4,"D\nd"\n5,"open too\n6,F\n',
    );
    expect(records.map(({ id }) => id)).toEqual(['2', '3', '4', '6']);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'broken-quotes'],
      [7, 'broken-quotes'],
    ]);
  });

  test('a quote that is closed by the next row does not swallow it', async () => {
    const { records } = await demands('id,title\n1,"open\n2,"also open\n3,C\n');
    expect(records.map(({ id }) => id)).toEqual(['3']);
  });

  test('trailing empty cells beyond the header are let pass', async () => {
    expect(await values('id,title\n1,A,,\n')).toEqual([{ id: '1', title: 'A' }]);
  });

  test('are told apart by semicolon or tab where the header is', async () => {
    const expected = [{ id: '1', title: 'A, B' }];
    expect(await values('id;title\n1;A, B\n')).toEqual(expected);
    expect(await values('id\ttitle\n1\tA, B\n')).toEqual(expected);
    const { records } = await readRecords(file('rows.tsv', 'id\ttitle\n1\t"A, B"\n'), 'demands');
    expect(records).toEqual(expected);
  });

  const cell = fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((text) => text.replace(/\r/g, '').replaceAll('\0', ''));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('that are written by the rules of RFC 4180 are read back, whatever is in them', async () => {
    const row = fc.record({ title: cell, summary: cell });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        async (rows, mark) => {
          const lines = rows.map(({ title, summary }, index) =>
            [`r${index}`, title, summary].map(quoted).join(mark),
          );
          const expected = rows.map(({ title, summary }, index) => ({
            id: `r${index}`,
            ...(title.trim() === '' ? {} : { title: title.trim() }),
            ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
          }));
          expect(await values(`id${mark}title${mark}summary\n${lines.join('\n')}\n`)).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('whatever stands between them, well-formed rows without quotes are all read', async () => {
    // At most one comma on each side of a line break: never the four cells of a record over several lines.
    const part = fc.string({ unit: fc.constantFrom('"', 'a', ' ', '\\', "'"), maxLength: 6 });
    const junk = fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { maxLength: 12 }), async (junks) => {
        const lines = junks.flatMap((line, index) => [`good-${index},a,b,c`, `x${line}`]);
        const found = await values(`id,title,summary,country\n${lines.join('\n')}\n`);
        expect(found.map((value) => (value as { id?: string }).id)).toEqual(
          junks.map((_, index) => `good-${index}`),
        );
      }),
      { numRuns: 150 },
    );
  });
});
