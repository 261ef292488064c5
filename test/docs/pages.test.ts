import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { moduleOutput } from '../module-output.ts';
import { pageProgram } from './page-program.ts';
import { pages, root, scratchFolder } from './project.ts';

const folder = scratchFolder('pages');

/** Pages whose code is made of fragments, each page with a test of its own kind elsewhere. */
const fragments = new Set(['explanations.md', 'walk-through.md']);

const named = join(folder, 'named');

/** What stands before the code of a page: what its reader has already. */
const given: Readonly<Record<string, string>> = {
  'scorers-and-gates.md': `
    import { minimumTrl as myGate, defaultPipeline as myPipeline, trlFit as myScorer } from 'silkmatch';
    const technologies = [{ id: 't', title: 'Pump', trl: 6 }];
    const demands = [{ id: 'd', title: 'Pump', trl: { min: 5 } }];
    const organizations: never[] = [];`,
  'sectors.md': `
    const technologies = [{ id: 't', title: 'Lithium battery pack', sectors: undefined }];`,
};

/** Files that the pages name, where they are. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'offers.csv': 'id,Название\nt1,Насос на солнечной энергии\n',
  'requests.jsonl.gz': gzipSync('{"id":"d1","title":{"ru":"Солнечный насос"}}\n'),
  'grnti.csv': 'Код,Наименование\n44,Энергетика\n',
  'euroscivoc.rdf': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:skos="http://www.w3.org/2004/02/skos/core#">
    <skos:Concept rdf:about="http://example.org/1"><skos:notation>1</skos:notation>
    <skos:prefLabel xml:lang="en">Energy</skos:prefLabel></skos:Concept></rdf:RDF>`,
};

function programOf(name: string): string {
  const program = pageProgram(readFileSync(join(root, 'docs', name), 'utf8'));
  const placed = program.replace(
    /(?<=\b(?:loadTaxonomy|readRecords)\()'([^']+)'/g,
    (quoted, file) => (file in files ? JSON.stringify(join(named, file)) : quoted),
  );
  return program === '' ? '' : `${given[name] ?? ''}\n${placed}`;
}

it('code on the pages runs and gives what it says', async () => {
  const programs = pages
    .filter((name) => !fragments.has(name))
    .map((name) => [name, programOf(name)] as const)
    .filter(([, program]) => program !== '');
  expect(programs.length).toBeGreaterThan(15);
  mkdirSync(named);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(named, name), text);
  for (const [name, program] of programs) {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, program);
    await moduleOutput(file);
  }
});

describe.each(pages)('docs/%s', (name) => {
  const page = readFileSync(join(root, 'docs', name), 'utf8');

  it('has code that can be parsed', async () => {
    for (const [, loader, code] of page.matchAll(/^```(js|jsx|ts|json)\n([\s\S]*?)^```/gm)) {
      await transform(code ?? '', { loader: loader as 'js', jsx: 'preserve' });
    }
  });

  it('links to files and headings that exist', () => {
    const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', heading] = link.split('#');
      const file =
        path === '' ? join(root, 'docs', name) : join(root, dirname(`docs/${name}`), path);
      if (!existsSync(file)) return true;
      return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading);
    });
    expect(broken).toEqual([]);
  });
});

function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
