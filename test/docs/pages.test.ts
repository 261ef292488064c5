import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { moduleOutput } from '../module-output.ts';
import { pageProgram } from './page-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
mkdirSync(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out', 'pages-'));
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));

/** Pages whose code is made of fragments, each page with a test of its own kind elsewhere. */
const fragments = new Set([
  'cli.md',
  'countries.md',
  'explanations.md',
  'fuzzy-text.md',
  'scorers-and-gates.md',
  'sectors.md',
  'text.md',
  'walk-through.md',
]);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('code on the pages runs and gives what it says', async () => {
  const programs = pages
    .filter((name) => !fragments.has(name))
    .map((name) => [name, pageProgram(readFileSync(join(root, 'docs', name), 'utf8'))] as const)
    .filter(([, program]) => program !== '');
  expect(programs.length).toBeGreaterThan(10);
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
