import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Corpus, corpusOf, generateCorpus } from './corpus.ts';

/** Where corpora and results are kept; not part of the repository. */
export const OUT = fileURLToPath(new URL('out/', import.meta.url));
const QUERIES = 200;

/** Paths of what makes a corpus: one text a line. */
const pathOf = (name: string, part: 'documents' | 'long' | 'short') =>
  join(OUT, `${name}.${part}.txt`);

function store(name: string, corpus: Corpus): void {
  mkdirSync(OUT, { recursive: true });
  for (const part of ['documents', 'long', 'short'] as const) {
    writeFileSync(pathOf(name, part), corpus[part].join('\n'));
  }
}

/** The lines of a part of a stored corpus, each a string of its own and no view into the whole file. */
export function storedLines(name: string, part: 'documents' | 'long' | 'short'): readonly string[] {
  const bytes = readFileSync(pathOf(name, part));
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    lines.push(bytes.toString('utf8', from, to));
    from = to + 1;
  }
  return lines;
}

/** Generates and stores a corpus from a seed, unless it is there. */
export function storeGenerated(name: string, size: number): void {
  if (!existsSync(pathOf(name, 'short'))) store(name, generateCorpus(size, QUERIES));
}

/**
 * Stores the descriptions of the packages of Debian, unless they are there. They come from the machine's own package
 * sources by `apt-get update` into a folder of its own.
 *
 * @returns Whether there is such a corpus; not on a machine without apt.
 */
export function storeDebian(name: string): boolean {
  if (existsSync(pathOf(name, 'short'))) return true;
  const texts = debianDescriptions();
  if (texts.length === 0) return false;
  store(name, corpusOf(texts, QUERIES));
  return true;
}

function debianDescriptions(): readonly string[] {
  const lists = join(OUT, 'lists');
  const settings = join(OUT, 'apt.conf');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  writeFileSync(
    settings,
    `#clear Acquire::Languages;\nAcquire::Languages { "en"; };\nDir::State::Lists "${lists}";\nAPT::Sandbox::User "root";\n`,
  );
  const run = (command: string, ...options: string[]) =>
    execFileSync(command, ['-c', settings, ...options], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    run('apt-get', 'update');
    const files = run(
      'apt-get',
      'indextargets',
      '--format',
      '$(FILENAME)',
      'Created-By: Translations',
    );
    const found = files.split('\n').filter((file) => existsSync(file));
    return descriptionsIn(found.map((file) => run('/usr/lib/apt/apt-helper', 'cat-file', file)));
  } catch {
    return [];
  }
}

/** Summary and description of each package, every text once, in an order that does not depend on the files'. */
function descriptionsIn(files: readonly string[]): readonly string[] {
  const texts = new Set<string>();
  for (const entry of files.join('\n').split('\n\n')) {
    const [, text = ''] = /^Description-en: ([\s\S]*)/m.exec(entry) ?? [];
    if (text !== '') texts.add(text.replace(/^ \.$/gm, '').replace(/\s+/g, ' ').trim());
  }
  return shuffledByContent([...texts]);
}

/** Neighbours in an archive are alike; held-out texts ought to be like all. */
function shuffledByContent(texts: readonly string[]): readonly string[] {
  const keyOf = (text: string) => {
    let key = 7;
    for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), 0x01000193);
    return key >>> 0;
  };
  return texts
    .map((text) => ({ text, key: keyOf(text) }))
    .sort((a, b) => a.key - b.key || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}
