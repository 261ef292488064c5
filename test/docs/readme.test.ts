import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  accountOutput,
  commandPage,
  demoOutput,
  readmes as pages,
  withOutput,
} from '../../scripts/write-readme-output.ts';
import { moduleOutput } from '../module-output.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readmes = Object.values(pages);
mkdirSync(join(root, 'out'), { recursive: true });
const folder = mkdtempSync(join(root, 'out', 'snippets-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(readmes)('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');
  const snippets = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

  it('has code that runs as it stands', async () => {
    expect(snippets.length).toBeGreaterThanOrEqual(2);
    for (const [i, snippet] of snippets.entries()) {
      const file = join(folder, `${name}-${i}.ts`);
      writeFileSync(file, snippet);
      await moduleOutput(file);
    }
  });

  it('links to files that exist', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});

describe('what the pages show of the terminal', () => {
  it('in docs/cli.md is what the command line prints', async () => {
    const page = readFileSync(join(root, commandPage), 'utf8');
    expect(withOutput(page, 'demo', await demoOutput('en'))).toBe(page);
  });

  it.each(Object.entries(pages))(
    'in %s is what the command line prints',
    async (language, name) => {
      const page = readFileSync(join(root, name), 'utf8');
      expect(withOutput(page, 'demo', await demoOutput(language))).toBe(page);
      expect(withOutput(page, 'account', await accountOutput(language))).toBe(page);
    },
  );
});
