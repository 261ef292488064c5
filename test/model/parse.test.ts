import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDemands, parseOrganizations, parseTechnologies } from '../../src/model/parse.ts';
import type { Problem } from '../../src/model/problem.ts';

const thin = (id: string) => ({ id, title: `Solar water pump ${id}` });

const full = {
  id: 'pump-1',
  ref: 'TOCN20260301001',
  kind: 'technology_offer',
  status: 'published',
  organization: 'org-1',
  hub: 'hub-1',
  title: { en: 'Solar water pump', zh: '太阳能水泵' },
  summary: 'A pump without grid power',
  description: { ru: 'Насос' },
  keywords: ['irrigation', { zh: '节水灌溉' }],
  sectors: ['isic4:2813', { code: 'nace2:28.13', weight: 0.5, inferred: true }],
  technologyCodes: ['ipc:F04B 17/00'],
  country: 'CN',
  place: { country: 'CN', region: 'Shandong', city: 'Qingdao', lat: 36.07, lon: 120.38 },
  countryPreferences: [{ value: 'sco', strength: 'prefer', weight: 0.5 }],
  languages: ['zh', 'uz-Latn'],
  publishedAt: '2026-03-01',
  updatedAt: '2026-03-02',
  confirmedAt: '2026-03-03',
  expiresAt: '2027-03-01',
  acceptingInterest: true,
  excludedOrganizations: ['org-9'],
  visibility: 'network',
  anonymity: 'masked',
  provenance: [{ system: 'import', externalId: '7', importedAt: '2026-03-01' }],
  vectors: { model: [0.1, -0.2] },
  sample: true,
  ext: { own: { anything: [null, 1, 'x'] } },
  problemSolved: 'No grid',
  economicComparison: 'Half the cost',
  advantages: ['cheap'],
  applications: [{ en: 'irrigation' }],
  trl: 8,
  trlTarget: { trl: 9, by: '2027-01-01' },
  stage: 'field_tested',
  ipr: [
    { type: 'patent', status: 'granted', territory: ['CN', 'EA', 'PCT'], expires: '2040-01-01' },
  ],
  certifications: [{ scheme: 'CE', validTo: '2030-01-01' }],
  cooperation: ['licence', { value: 'acquisition', strength: 'never' }],
  exclusivity: 'non_exclusive',
  price: { min: 1, max: 2, currency: 'USD', basis: 'firm' },
  territories: { include: ['sco', 'm49:143'], exclude: ['corridor:west'] },
  performance: [{ name: 'Flow', op: '>=', value: 20, unit: 'm³/h' }],
  supportOffered: ['training'],
  partnerSought: { types: ['company'], sizes: ['small'], expertise: 'drilling' },
};

const fullDemand = {
  id: 'irrigation-1',
  kind: 'challenge',
  title: 'Irrigation',
  problem: 'No water',
  currentState: { uz: 'Kanal' },
  constraints: ['no grid'],
  metrics: [{ name: { en: 'Flow' }, op: '>', value: 1 }],
  trl: { min: 5, max: 9, ideal: 7 },
  cooperation: ['joint_venture'],
  budget: { max: 100, currency: 'UZS' },
  deadlines: { needBy: '2027-01-01', answerBy: '2026-12-01', projectMonths: 6 },
  iprWanted: { types: ['patent'], statuses: ['granted'], ownershipOfResults: 'joint' },
  exclusivityWanted: 'sole',
  supplierConditions: { types: ['university'], sizes: ['large'], certifications: ['ISO 9001'] },
  urgency: 'high',
};

const codesOf = (problems: readonly Problem[]) =>
  problems.map(({ path, code }) => `${path} ${code}`);
const oneOf = (row: unknown) => parseTechnologies([row]).problems;

describe('good records', () => {
  test('a technology with every field passes unchanged and without a problem', () => {
    expect(parseTechnologies([full])).toEqual({ records: [full], problems: [] });
  });

  test('a demand with every field of its own passes unchanged and without a problem', () => {
    expect(parseDemands([fullDemand])).toEqual({ records: [fullDemand], problems: [] });
  });

  test('an id and one text are enough', () => {
    for (const field of ['title', 'summary', 'description']) {
      const row = { id: 'a', [field]: { ru: 'Насос' } };
      expect(parseTechnologies([row])).toEqual({ records: [row], problems: [] });
      expect(parseDemands([row])).toEqual({ records: [row], problems: [] });
    }
  });

  test('a single object counts as a list of one', () => {
    expect(parseDemands(thin('a')).records).toEqual([thin('a')]);
  });

  test('organizations and hubs are read together, a hub by its role', () => {
    const rows = [
      { id: 'o', name: 'Institute of Pumps', controlledBy: [{ organization: 'p', share: 50 }] },
      { id: 'h', name: { kk: 'Орталық' }, type: 'hub', role: 'overseas', serves: ['KZ', 'sco'] },
    ];
    expect(parseOrganizations(rows)).toEqual({ records: rows, problems: [] });
    expect(codesOf(parseOrganizations({ id: 'h', name: 'x', serves: ['KZ'] }).problems)).toEqual([
      'role missing',
    ]);
    expect(codesOf(parseOrganizations({ id: 'o', name: ' ' }).problems)).toEqual(['name no-text']);
  });

  test('null and undefined mean that a field is absent', () => {
    const row = { ...thin('a'), trl: null, country: undefined, place: { city: null } };
    expect(parseTechnologies(row)).toEqual({
      records: [{ ...thin('a'), place: {} }],
      problems: [],
    });
  });

  test('embeddings may be typed arrays', () => {
    const row = { ...thin('a'), vectors: { model: new Float32Array([0.5, -1]) } };
    expect(parseTechnologies(row).records[0]?.vectors).toEqual({ model: [0.5, -1] });
  });
});

describe('bad rows', () => {
  test('every problem of a row is reported with its path, what was found and how to mend it', () => {
    const { records, problems } = parseTechnologies([
      thin('good'),
      {
        id: 'bad',
        title: 'x',
        trl: 12,
        country: 'Uzbekistan',
        cooperation: ['license', { value: 'licence', strength: 'mustt' }],
        keywords: ['a', { en: 3 }],
        sectors: ['2813'],
        publishedAt: '2026-02-30',
        ipr: [{ type: 'patent' }],
        price: { min: -1, currency: 'dollars' },
        languages: 'zh',
        excludedOrganizations: [7],
        acceptingInterest: 'yes',
      },
    ]);
    expect(records).toEqual([thin('good')]);
    expect(codesOf(problems).sort()).toEqual([
      'acceptingInterest wrong-type',
      'cooperation[0] unknown-value',
      'cooperation[1].strength unknown-value',
      'country invalid-country',
      'excludedOrganizations[0] wrong-type',
      'ipr[0].status missing',
      'keywords[1].en wrong-type',
      'languages wrong-type',
      'price.currency invalid-currency',
      'price.min too-small',
      'publishedAt invalid-date',
      'sectors[0] invalid-code',
      'trl invalid-level',
    ]);
    for (const { row, id, severity } of problems)
      expect({ row, id, severity }).toEqual({ row: 1, id: 'bad', severity: 'error' });
    expect(problems.find(({ path }) => path === 'cooperation[0]')).toMatchObject({
      found: '"license"',
      mend: 'Did you mean `licence`?',
    });
  });

  test('a value in another form of the word is told the value that is meant', () => {
    const { problems } = parseTechnologies([{ id: 'a', title: 'A', cooperation: ['licensing'] }]);
    expect(problems.map(({ mend }) => mend)).toEqual(['Did you mean `licence`?']);
  });

  test('no wording of the schema library reaches a problem', () => {
    const { problems } = parseTechnologies([{ ...full, title: 3, trl: 'a', place: [], ipr: {} }]);
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toMatch(/Invalid input|zod|received/i);
  });

  test('a number in quotes gets the advice to take the quotes away', () => {
    const [problem] = oneOf({ ...thin('a'), place: { lat: '36.07' } });
    expect(problem).toMatchObject({ path: 'place.lat', mend: 'Write 36.07 without quotes.' });
  });

  test.each([5, 'x', null, undefined, true, [], () => 1, Symbol('s'), 1n, new Date(0), new Map()])(
    'a row that is %s is no record, and says so',
    (row) => {
      expect(codesOf(parseTechnologies([row, thin('a')]).problems)).toEqual([' not-a-record']);
    },
  );

  test('a row without any text is refused', () => {
    expect(codesOf(oneOf({ id: 'a' }))).toEqual(['title no-text']);
    expect(codesOf(oneOf({ id: 'a', title: '', summary: { en: ' ' } }))).toEqual(['title no-text']);
  });

  test('a wrong title is not also reported as a missing text', () => {
    expect(codesOf(oneOf({ id: 'a', title: 5 }))).toEqual(['title invalid-text']);
  });

  test('a demand among technologies gets the advice to be parsed as a demand', () => {
    expect(oneOf({ ...thin('a'), kind: 'rd_request' })).toMatchObject([
      { path: 'kind', mend: 'Give this record to parseDemands instead.' },
    ]);
  });

  test.each(['', ' a', 'a ', 'a\nb', 'a\u0000', 'x'.repeat(201)])('%j is no id', (id) => {
    expect(codesOf(oneOf({ id, title: 'x' }))).toEqual(['id invalid-id']);
  });

  test('of good records with one id the first wins, and the second is told which row has it', () => {
    const { records, problems } = parseDemands([
      { id: 'a', title: 5 },
      { id: 'a', title: 'first good' },
      { id: 'a', title: 'second good' },
    ]);
    expect(records).toEqual([{ id: 'a', title: 'first good' }]);
    expect(codesOf(problems)).toEqual(['title invalid-text', 'id duplicate-id']);
    expect(problems[1]).toMatchObject({ row: 2, expected: expect.stringContaining('row 1') });
  });

  test('in strict mode a warning keeps a row out', () => {
    const rows = [{ ...thin('a'), colour: 'red' }, thin('b')];
    const { records, problems } = parseTechnologies(rows, { strict: true });
    expect(records).toEqual([thin('b')]);
    expect(problems).toMatchObject([{ path: 'colour', severity: 'error', code: 'unknown-field' }]);
  });
});

describe('unknown fields', () => {
  test('move under ext with a warning that names the field probably meant', () => {
    const { records, problems } = parseTechnologies([
      { ...thin('a'), discription: 'x', orgId: 'o' },
    ]);
    expect(records).toEqual([{ ...thin('a'), ext: { discription: 'x', orgId: 'o' } }]);
    expect(problems).toMatchObject([
      { severity: 'warning', mend: expect.stringContaining('`description`') },
      { severity: 'warning', mend: expect.stringContaining('`organization`') },
    ]);
  });

  test('inside other fields move under their whole path', () => {
    const row = {
      ...thin('a'),
      place: { city: 'Qingdao', zip: 1 },
      sectors: [{ code: 'isic4:1', note: 'n' }],
    };
    const { records, problems } = parseTechnologies(row);
    expect(records).toEqual([
      {
        ...thin('a'),
        place: { city: 'Qingdao' },
        sectors: [{ code: 'isic4:1' }],
        ext: { 'place.zip': 1, 'sectors[0].note': 'n' },
      },
    ]);
    expect(codesOf(problems).sort()).toEqual([
      'place.zip unknown-field',
      'sectors[0].note unknown-field',
    ]);
  });

  test('never overwrite what ext already has', () => {
    const row = { ...thin('a'), colour: 'red', ext: { colour: 'blue' } };
    expect(parseTechnologies(row).records[0]?.ext).toEqual({ colour: 'blue', colour_2: 'red' });
    expect(parseTechnologies({ ...thin('a'), ext: 'mine' }).records[0]?.ext).toEqual({
      ext: 'mine',
    });
  });

  test('do not hide what else is wrong', () => {
    expect(codesOf(oneOf({ ...thin('a'), trl: 0, place: { zip: 1, lat: 99 } })).sort()).toEqual([
      'place.lat too-big',
      'place.zip unknown-field',
      'trl invalid-level',
    ]);
  });
});

describe('spelling', () => {
  test('codes that can only mean one thing are respelt with a warning', () => {
    const { records, problems } = parseTechnologies({
      ...thin('a'),
      country: 'uk',
      place: { country: 'GBR' },
      ipr: [{ type: 'patent', status: 'granted', territory: ['el', 'EP'] }],
      countryPreferences: [{ value: 'SCO', strength: 'prefer' }],
      territories: { include: ['kz'], exclude: ['uae'] },
      price: { max: 5, currency: 'rmb' },
      languages: ['zh_CN', 'KZ', 'en'],
      keywords: [{ cn: '水泵' }],
    });
    expect(records[0]).toMatchObject({
      country: 'GB',
      place: { country: 'GB' },
      ipr: [{ territory: ['GR', 'EP'] }],
      countryPreferences: [{ value: 'sco' }],
      territories: { include: ['KZ'], exclude: ['uae'] },
      price: { currency: 'CNY' },
      languages: ['zh-CN', 'kk', 'en'],
      keywords: [{ zh: '水泵' }],
    });
    expect(new Set(problems.map(({ severity, code }) => `${severity} ${code}`))).toEqual(
      new Set(['warning respelt']),
    );
    expect(problems).toHaveLength(9);
  });

  test('a language that is there in both spellings stays in both', () => {
    const { records, problems } = parseTechnologies({ id: 'a', title: { EN: 'x', en: 'y' } });
    expect(records[0]?.title).toEqual({ EN: 'x', en: 'y' });
    expect(problems).toEqual([]);
  });
});

describe('contradictions', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a price whose min is above its max',
      { price: { min: 2, max: 1, currency: 'USD' } },
      'price min-above-max error',
    ],
    [
      'an end before publication',
      { publishedAt: '2026-02-01', expiresAt: '2026-01-31' },
      'expiresAt expires-before-published error',
    ],
    [
      'a target below the present level',
      { trl: 7, trlTarget: { trl: 5 } },
      'trlTarget.trl trl-target-below-trl warning',
    ],
    [
      'a place in another country',
      { country: 'CN', place: { country: 'KZ' } },
      'place.country another-country warning',
    ],
    [
      'a territory both in and out',
      { territories: { include: ['sco'], exclude: ['KZ', 'sco'] } },
      'territories.exclude[1] included-and-excluded warning',
    ],
    [
      'must and never on one country',
      {
        countryPreferences: [
          { value: 'KZ', strength: 'never' },
          { value: 'KZ', strength: 'must' },
        ],
      },
      'countryPreferences[1] must-and-never error',
    ],
    [
      'must and never on one mode',
      {
        cooperation: [
          { value: 'licence', strength: 'must' },
          { value: 'licence', strength: 'never' },
        ],
      },
      'cooperation[1] must-and-never error',
    ],
    [
      'prefer and avoid on one mode',
      { cooperation: ['licence', { value: 'licence', strength: 'avoid' }] },
      'cooperation[1] for-and-against warning',
    ],
  ])('%s is reported', (_, fields, expected) => {
    const { records, problems } = parseTechnologies({ ...thin('a'), ...fields });
    expect(problems.map((one) => `${one.path} ${one.code} ${one.severity}`)).toEqual([expected]);
    expect(records).toHaveLength(expected.endsWith('error') ? 0 : 1);
  });

  test('a demand is checked for its budget and its levels', () => {
    const problems = parseDemands([
      { ...thin('a'), budget: { min: 2, max: 1, currency: 'USD' } },
      { ...thin('b'), trl: { min: 7, max: 5 } },
      { ...thin('c'), trl: { min: 5, max: 7, ideal: 9 } },
      { ...thin('d'), trl: { min: 5, max: 7, ideal: 6 } },
    ]).problems;
    expect(problems.map((one) => `${one.id} ${one.path} ${one.code} ${one.severity}`)).toEqual([
      'a budget min-above-max error',
      'b trl min-above-max error',
      'c trl.ideal ideal-out-of-range warning',
    ]);
  });

  test('are found among the sound fields of a row that is wrong elsewhere', () => {
    const row = { ...thin('a'), trl: 'x', price: { min: 2, max: 1, currency: 'USD' } };
    expect(codesOf(oneOf(row)).sort()).toEqual(['price min-above-max', 'trl invalid-level']);
  });

  test('strengths that point the same way do not contradict each other', () => {
    const cooperation = [
      { value: 'licence', strength: 'must' },
      { value: 'licence', strength: 'prefer' },
    ];
    expect(oneOf({ ...thin('a'), cooperation })).toEqual([]);
  });
});

describe('rows among other rows', () => {
  const breakages: ((row: Record<string, unknown>) => unknown)[] = [
    (row) => ({ ...row, trl: 0 }),
    (row) => ({ ...row, title: '' }),
    () => null,
    () => 'text',
    (row) => ({ ...row, id: '' }),
    (row) => ({ ...row, country: 'Mars' }),
    (row) => ({ ...row, price: { min: 9, max: 1, currency: 'USD' } }),
    (row) => ({ ...row, publishedAt: 'yesterday' }),
    (row) => ({ ...row, id: 't-1' }),
    (row) => ({ ...row, keywords: [1n] }),
    (row) => Object.assign(row, { place: { city: row } }),
  ];

  test('of 2,000 rows with every tenth broken in another way exactly the 1,800 good ones remain', () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => {
      const row = { ...thin(`t-${i}`), trl: 1 + (i % 9) };
      return i % 10 === 0 ? breakages[(i / 10) % breakages.length]?.(row) : row;
    });
    const { records, problems } = parseTechnologies(rows);
    expect(records.map(({ id }) => id)).toEqual(
      rows.flatMap((_, i) => (i % 10 === 0 ? [] : [`t-${i}`])),
    );
    const badRows = new Set(problems.filter((p) => p.severity === 'error').map((p) => p.row));
    expect([...badRows]).toEqual(rows.flatMap((_, i) => (i % 10 === 0 ? [i] : [])));
  });

  test('what a row becomes does not depend on the rows around it', () => {
    const row = fc.record(
      {
        title: fc.anything(),
        trl: fc.anything(),
        country: fc.constantFrom('CN', 'uk', 'XX'),
        odd: fc.json(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (bodies) => {
        const rows = bodies.map((body, i) => ({ id: `r${i}`, ...body }));
        const alone = rows.flatMap((one) => parseTechnologies([one]).records);
        const backwards = parseTechnologies([...rows].reverse()).records;
        expect(parseTechnologies(rows).records).toEqual(alone);
        expect([...backwards].reverse()).toEqual(alone);
      }),
    );
  });

  test('what has been parsed parses again to the same records without a problem', () => {
    const messy = [
      full,
      { ...thin('a'), country: 'uk', colour: 'red', place: { zip: 1 }, title: { zh_CN: '水' } },
      { ...thin('b'), summary: 'half \ud800 a character' },
      { ...thin('c'), ext: 'mine', trl: null },
    ];
    const once = parseTechnologies(messy).records;
    expect(once).toHaveLength(4);
    expect(parseTechnologies(once)).toEqual({ records: once, problems: [] });
  });
});
