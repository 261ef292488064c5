import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { createSectorKnowledge } from '../../src/knowledge/sectors/index.ts';
import { type LoadTaxonomyOptions, loadTaxonomy } from '../../src/node/load-taxonomy.ts';

const folder = mkdtempSync(join(tmpdir(), 'silkmatch-taxonomy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function load(
  file: string,
  content: string | Uint8Array,
  options: Partial<LoadTaxonomyOptions> = {},
) {
  const path = join(folder, file);
  writeFileSync(path, content);
  return loadTaxonomy(path, { scheme: 'ours', ...options });
}

const table = `code,parent,title.en,title.ru,isic4
E,,Energy,Энергетика,35
ST,E,"Storage, electric",Накопители,2720
SO,E,Solar,Солнечная энергетика,27:0.6;35:0.4
`;

const skos = {
  turtle: `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <https://vocabulary.test/> .
:all a skos:ConceptScheme ; skos:hasTopConcept :e .
:e a skos:Concept ; skos:notation "E" ; skos:prefLabel "Energy"@en , "能源"@zh .
:st a skos:Concept ; skos:inScheme :all ; skos:broader :e ; skos:notation "ST" ; skos:prefLabel "Storage"@en .
:solar a skos:Concept ; skos:inScheme :all ; skos:prefLabel "Solar" .
:e skos:narrower :solar .
:other a skos:Concept ; skos:inScheme :another .
`,
  rdfXml: `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="https://vocabulary.test/e">
    <skos:notation>E</skos:notation>
    <skos:prefLabel xml:lang="en">Energy</skos:prefLabel>
    <skos:prefLabel xml:lang="zh">能源</skos:prefLabel>
    <skos:topConceptOf rdf:resource="https://vocabulary.test/all"/>
  </skos:Concept>
  <rdf:Description rdf:about="https://vocabulary.test/st">
    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <skos:notation>ST</skos:notation>
    <skos:broader rdf:resource="https://vocabulary.test/e"/>
    <skos:inScheme rdf:resource="https://vocabulary.test/all"/>
  </rdf:Description>
</rdf:RDF>
`,
};

/** Concepts of codes c0, c1 …, each under the one inside it: 1 + 2 × levels + 1 elements deep. */
function nested(levels: number): string {
  const [root] = skos.rdfXml.split('<skos:Concept', 1);
  const concepts = Array.from(
    { length: levels },
    (_, at) => `<skos:Concept rdf:about="https://vocabulary.test/c${at}"><skos:broader>`,
  );
  const last = `<skos:Concept rdf:about="https://vocabulary.test/c${levels}"/>`;
  return `${root}${concepts.join('')}${last}${'</skos:broader></skos:Concept>'.repeat(levels)}</rdf:RDF>`;
}

describe('loadTaxonomy', () => {
  test('asks for the scheme', async () => {
    await expect(loadTaxonomy('any.csv', undefined as never)).rejects.toMatchObject({
      code: 'invalid-option',
    });
  });

  test('reads a table with parents, titles and links', async () => {
    const ours = await load('energy.csv', table);
    expect(ours.find('ST')?.path).toEqual(['E', 'ST']);
    expect(ours.title?.('ST', 'en')).toBe('Storage, electric');
    expect(ours.title?.('E', 'ru')).toBe('Энергетика');
    const { similarity } = createSectorKnowledge({ taxonomies: [ours] });
    expect(similarity(['ours:ST'], ['isic4:2720'])?.value).toBeCloseTo(0.85, 12);
    expect(similarity(['ours:ST'], ['ours:ST'])?.value).toBe(1);
  });

  test('reads names of columns, encodings, tabs and gzip', async () => {
    const columns = { Код: 'code', Наименование: 'title.ru' } as const;
    const text = 'Код\tНаименование\n01\tРастениеводство\n01.1\tВыращивание однолетних культур\n';
    const plain = await load('tree.tsv', text, { columns });
    expect(plain.title?.('01', 'ru')).toBe('Растениеводство');
    const zipped = await load('tree.tsv.gz', gzipSync(text), { columns });
    expect(zipped.find('01.1')?.path).toEqual(['01', '01.1']);
    const old = Uint8Array.from([...'code;title.ru\n01;'].map((one) => one.charCodeAt(0)));
    const cyrillic = Uint8Array.from([...old, 0xcb, 0xe5, 0xf1]);
    const inOld = await load('old.csv', cyrillic, { encoding: 'windows-1251' });
    expect(inOld.title?.('01', 'ru')).toBe('Лес');
  });

  test('puts codes under the longest code that they begin with, where no parent is given', async () => {
    const digits = await load('digits.csv', 'code,title.en\n27.2,a\n27,b\n27.20,c\n28.1,d\nC,e\n');
    expect(digits.find('27.20')?.path).toEqual(['27', '27.2', '27.20']);
    expect(digits.find('28.1')?.path).toEqual(['28.1']);
  });

  test('passes over the empty rows that a spreadsheet leaves', async () => {
    const taxonomy = await load('rows.csv', 'code,title.en\nA,a\n,\nB,b\n,\n');
    expect(taxonomy.form).toBe('one of its 2 codes');
  });

  test('places codes by a rule of the host', async () => {
    const links = (code: string) => [
      { pivot: 'isic4' as const, codes: [code.slice(0, 2)], confidence: 1 },
    ];
    const national = await load('national.csv', 'code\n27\n2720\n', { scheme: 'national', links });
    const { similarity } = createSectorKnowledge({ taxonomies: [national] });
    expect(similarity(['national:2720'], ['isic4:27'])?.value).toBe(1);
  });

  test.each([
    ['vocabulary.ttl', skos.turtle],
    ['vocabulary.rdf', skos.rdfXml],
    ['turtle', skos.turtle],
    ['xml', skos.rdfXml],
  ])('reads SKOS from %s', async (file, content) => {
    const vocabulary = await load(file, content);
    expect(vocabulary.find('ST')?.path).toEqual(['E', 'ST']);
    expect(vocabulary.title?.('E', 'zh')).toBe('能源');
  });

  test('takes the end of the IRI without a notation, and one scheme of several', async () => {
    const everything = await load('all.ttl', skos.turtle);
    expect(everything.find('solar')?.path).toEqual(['E', 'solar']);
    expect(everything.find('other')).toBeDefined();
    const one = await load('one.ttl', skos.turtle, {
      conceptScheme: 'https://vocabulary.test/all',
    });
    expect(one.find('other')).toBeUndefined();
    expect(one.find('ST')?.path).toEqual(['E', 'ST']);
  });

  test.each([
    ['nocode.csv', 'id,title.en\n1,a\n', 'no column `code`'],
    ['empty.csv', '', 'no column'],
    ['hole.csv', 'code,title.en\nA,a\n,b\n', 'line 3 has no code'],
    ['other-encoding.csv', Buffer.from('636f64650a41cff00a', 'hex'), 'not in the encoding'],
    ['twice.csv', 'code\nA\nA\n', 'each code once'],
    ['circle.csv', 'code,parent\nA,B\nB,A\n', 'no circle'],
    ['link.csv', 'code,isic4\nA,batteries\n', 'Expected a code of isic4'],
    ['broken.ttl', '@prefix skos: <http', 'not well-formed Turtle'],
    ['broken.rdf', '<rdf:RDF><a></rdf:RDF>', 'not well-formed RDF/XML'],
    ['cut.rdf', skos.rdfXml.slice(0, skos.rdfXml.indexOf('</rdf:Description>')), 'root element'],
    ['cut-last.rdf', skos.rdfXml.trimEnd().slice(0, -1), 'root element'],
    ['deep.rdf', nested(32), 'at most 64 elements'],
    ['very-deep.rdf', nested(6000), 'at most 64 elements'],
    ['nothing.ttl', '<https://a.test/a> <https://a.test/b> "c" .', 'has no code'],
  ])('refuses %s and says why', async (file, content, message) => {
    await expect(load(file, content)).rejects.toMatchObject({
      code: 'invalid-file',
      message: expect.stringContaining(message),
    });
  });

  test('reads RDF/XML that is nested as deeply as it may be', async () => {
    expect((await load('deep-enough.rdf', nested(31))).find('c31')).toBeDefined();
  });

  test('tells of a long chain in a short message', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at + 1},${at || ''}`);
    await expect(load('chain.csv', `code,parent\n${rows.join('\n')}\n`)).rejects.toSatisfy(
      ({ code, message }) => code === 'invalid-file' && message.length < 2000,
    );
  });

  test('is not misled by names that objects have', async () => {
    const hostile = await load(
      'hostile.csv',
      'code,title.__proto__,constructor\n__proto__,a,b\nA,c,d\n',
    );
    expect(hostile.find('__proto__')?.path).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(hostile.title?.('A', 'constructor' as 'en')).toBeUndefined();
  });
});
