import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPipeline } from '../../src/index.ts';
import { command } from '../cli/command.ts';
import { pages, root, scratchFolder } from './project.ts';

const folder = scratchFolder('shell');

/** Commands that are not run here, and why. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:ci|install)\b/, 'installs'],
  [/^npm run (?:bench|eval|fuzz)\b/, 'measures for minutes'],
  [/^(?:npx )?silkmatch workbench\b/, 'serves until it is stopped'],
  [
    /^silkmatch (?:sign|trust|open|inspect)\b/,
    'needs what a person is told in between; see test/cli/signing.test.ts',
  ],
  [
    /^silkmatch verify \S+\.ledger\b/,
    'needs the ledgers of two months; see test/cli/verify.test.ts',
  ],
];

const shown = ['README.md', 'README.zh-CN.md', 'README.ru.md'].concat(
  pages.map((name) => `docs/${name}`),
);

function commandsOf(page: string): readonly string[] {
  const source = readFileSync(join(root, page), 'utf8');
  return [...source.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.replace(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

const sample = (name: string) => join(root, 'examples/data', name);
const lines = (name: string) => readFileSync(sample(name), 'utf8').trim().split('\n');

/** The sample catalogue, and the part of it that is enough to see a command run. */
const partOf: ReadonlyMap<string, string> = new Map([
  ['examples/data/technologies.jsonl', 't.jsonl'],
  ['examples/data/demands.jsonl', 'd.jsonl'],
  ['examples/data/organizations.jsonl', sample('organizations.jsonl')],
]);

/** The files that the pages speak of, with a part of the sample catalogue in them. */
function lay(place: string): void {
  mkdirSync(place);
  const renamed = (line: string, id: string) => JSON.stringify({ ...JSON.parse(line), id });
  const demands = lines('demands.jsonl').slice(0, 12);
  const technologies = lines('technologies.jsonl').slice(0, 40);
  const all = {
    demands: [...demands, renamed(demands[0] ?? '', 'd1'), renamed(demands[1] ?? '', 'DEMAND')],
    technologies: [
      ...technologies,
      renamed(technologies[0] ?? '', 't1'),
      renamed(technologies[1] ?? '', 'TECHNOLOGY'),
    ],
  };
  const write = (name: string, content: string) => writeFileSync(join(place, name), content);
  for (const name of ['d.jsonl', 'today.jsonl', 'requests.jsonl']) {
    write(name, all.demands.join('\n'));
  }
  for (const name of ['t.jsonl', 'offers.jsonl']) write(name, all.technologies.join('\n'));
  const table = (id: string) => `id,title,country\n${id},Water pump,UZ\nx2,Oil press,KZ\n`;
  for (const name of ['demands.csv', 'requests.csv']) write(name, table('DEMAND'));
  for (const name of ['technologies.csv', 'offers.csv']) write(name, table('TECHNOLOGY'));
  copyFileSync(sample('judgments.tsv'), join(place, 'judgments.tsv'));
  write('mine.json', JSON.stringify(defaultPipeline.spec));
}

describe.each(shown.filter((page) => commandsOf(page).length > 0))('%s', (page) => {
  it('has commands that run, in their order', async () => {
    const place = join(folder, page.replaceAll('/', '-'));
    lay(place);
    const inPlace = (word: string) =>
      /^[\w.-]+\.(?:csv|jsonl?|tsv|trec|snapshot|html|ledger)$/.test(word)
        ? join(place, word)
        : word;
    for (const line of commandsOf(page)) {
      if (notRun.some(([pattern]) => pattern.test(line))) continue;
      expect(line).toMatch(/^(?:npx )?silkmatch /);
      const [plain = ''] = line.split(' > ');
      const words = plain.replace(/^(?:npx )?silkmatch /, '').split(/\s+/);
      const args = words.map((word) => inPlace(partOf.get(word) ?? word));
      await beforehand(words, place);
      const { code, stderr } = await command(args);
      expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
    }
  }, 60_000);
});

/** What a page takes from somebody else: a run of theirs, to be verified or measured. */
async function beforehand(words: readonly string[], place: string): Promise<void> {
  const at = (name: string) => join(place, name);
  const records = ['--technologies', at('offers.jsonl'), '--demands', at('requests.jsonl')];
  if (words.includes('theirs.jsonl')) copyFileSync(at('ours.jsonl'), at('theirs.jsonl'));
  if (words.includes('run.trec')) {
    await command(['match', ...records, '--format', 'trec', '--out', at('run.trec')]);
  }
}

it('has a reason for every command that is not run', () => {
  const commands = shown.flatMap(commandsOf);
  for (const [pattern, why] of notRun) {
    expect([why, commands.some((line) => pattern.test(line))]).toEqual([why, true]);
  }
});
