/**
 * Puts what the command line prints for the sample catalogue between the marker comments of the READMEs and of the
 * page of the command line.
 *
 *   npx tsx scripts/write-readme-output.ts
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = ['technologies', 'demands', 'organizations'].flatMap((name) => [
  `--${name}`,
  `examples/data/${name}.jsonl`,
]);
const shown = ['d001-birch-bark-use', 'd008-bridge-simulator-academy'];
const pair = ['d008-bridge-simulator-academy', 't108-ship-bridge-simulator'];

/** The READMEs, by the language of their account. */
export const readmes = { en: 'README.md', zh: 'README.zh-CN.md', ru: 'README.ru.md' } as const;

/** The page of the command line. */
export const commandPage = 'docs/cli.md';

function silkmatch(...args: readonly string[]): string {
  const argv = ['--import', 'tsx', 'src/cli/main.ts', ...args, ...data, '--as-of', '2026-11-01'];
  return execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
}

/** The heading of the demo and the lists of two demands; dots stand for the lists left out. */
export function demoOutput(): string {
  const [heading, ...lists] = silkmatch('match', '--top', '3').trim().split('\n\n');
  const isShown = (list: string) => shown.some((id) => list.startsWith(`${id} `));
  const blocks = lists.flatMap((list, at) => {
    if (isShown(list)) return [list];
    return at === 0 || isShown(lists[at - 1] ?? '') ? ['…'] : [];
  });
  return [heading, ...blocks].join('\n\n');
}

/** The account of one pair. */
export function accountOutput(language: string): string {
  return silkmatch('explain', '--pair', ...pair, '--lang', language).trim();
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
  const demo = demoOutput();
  const cli = `${root}${commandPage}`;
  writeFileSync(cli, withOutput(readFileSync(cli, 'utf8'), 'demo', demo));
  for (const [language, name] of Object.entries(readmes)) {
    const file = `${root}${name}`;
    const page = withOutput(readFileSync(file, 'utf8'), 'demo', demo);
    writeFileSync(file, withOutput(page, 'account', accountOutput(language)));
  }
}
