/**
 * Puts what the command line prints for the sample catalogue between the marker comments of the READMEs and of the
 * page of the command line.
 *
 *   npx tsx scripts/write-readme-output.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from '../src/cli/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = ['technologies', 'demands', 'organizations'].flatMap((name) => [
  `--${name}`,
  `${root}examples/data/${name}.jsonl`,
]);
const shown = ['d001-birch-bark-use', 'd008-bridge-simulator-academy'];
const pair = ['d008-bridge-simulator-academy', 't108-ship-bridge-simulator'];

/** The READMEs, by the language of what they show. */
export const readmes = { en: 'README.md', zh: 'README.zh-CN.md', ru: 'README.ru.md' } as const;

/** The page of the command line. */
export const commandPage = 'docs/cli.md';

async function silkmatch(...args: readonly string[]): Promise<string> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [printed, told] = [text(stdout), text(stderr)];
  const io = { stdin, stdout, stderr, env: {}, now: () => new Date(0) };
  const code = await run([...args, ...data, '--as-of', '2026-11-01'], io);
  stdout.end();
  stderr.end();
  if (code !== 0) throw new Error(await told);
  return printed;
}

/**
 * The heading of the demo and the lists of two demands; dots stand for the lists left out, and for the digits of the
 * fingerprint, which are others with every release.
 */
export async function demoOutput(language: string): Promise<string> {
  const printed = await silkmatch('match', '--top', '3', '--lang', language);
  const [heading, ...lists] = printed.trim().split('\n\n');
  const isShown = (list: string) => shown.some((id) => list.startsWith(`${id} `));
  const blocks = lists.flatMap((list, at) => {
    if (isShown(list)) return [list];
    return at === 0 || isShown(lists[at - 1] ?? '') ? ['…'] : [];
  });
  const shortened = heading?.replace(/ [0-9a-f]{64}$/m, ' …');
  return [shortened, ...blocks].join('\n\n');
}

/** The account of one pair. */
export async function accountOutput(language: string): Promise<string> {
  return (await silkmatch('explain', '--pair', ...pair, '--lang', language)).trim();
}

/** A page with a text between two marker comments. */
export function withOutput(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the page needs ${start} and ${end}`);
  return `${before}${start}\n\n\`\`\`text\n${text}\n\`\`\`\n\n${end}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const cli = `${root}${commandPage}`;
  writeFileSync(cli, withOutput(readFileSync(cli, 'utf8'), 'demo', await demoOutput('en')));
  for (const [language, name] of Object.entries(readmes)) {
    const file = `${root}${name}`;
    const page = withOutput(readFileSync(file, 'utf8'), 'demo', await demoOutput(language));
    writeFileSync(file, withOutput(page, 'account', await accountOutput(language)));
  }
}
