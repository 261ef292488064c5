import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountOf,
  explainMatch,
  explainSearch,
  explainWhyNot,
  findGaps,
  waterfall,
} from '../../src/explain/index.ts';
import { createEngine, viewAs } from '../../src/index.ts';
import { formatAccount, formatRun, runFormats } from '../../src/node/index.ts';
import { command } from '../cli/command.ts';
import { canary, secretWorld } from './world.ts';

const engine = createEngine({ ...secretWorld, asOf: '2026-11-01' });
const view = viewAs(engine, { audience: 'network' });
const languages = ['en', 'ru', 'zh'] as const;

/** What would give an exact score of an anonymous match away. */
const scoresOfAnonymous = secretWorld.technologies
  .filter(({ id }) => id.includes(canary))
  .flatMap(({ id }) => {
    const { score, forDemand, forTechnology } = engine.score('orchard', id);
    return [score, forDemand, forTechnology];
  })
  .map((score) => score.toFixed(6));

describe('what a view gives', () => {
  it.each(runFormats)('holds no canary and no hidden score as %s', (format) => {
    for (const from of ['demands', 'technologies'] as const) {
      for (const language of languages) {
        const results = view.matchAll({ from, top: 20 });
        const text = [...formatRun(results, format, { engine: view, language })].join('');
        expect(text).not.toContain(canary);
        expect(text.length).toBeGreaterThan(200);
        for (const score of scoresOfAnonymous) expect(text).not.toContain(score);
      }
    }
  });

  it('holds none in explanations, charts, accounts and gaps', () => {
    for (const { matches, ...result } of view.matchAll({ top: 20 })) {
      for (const match of matches) {
        for (const language of languages) {
          const said = [
            explainMatch(match, language),
            explainSearch({ ...result }, language),
            explainWhyNot(view.whyNot(match.demand, match.technology, { top: 1 }), language),
            waterfall(match, language),
            formatAccount(view.whyNot(match.demand, match.technology), { engine: view, language }),
            findGaps(view, match.demand, match.technology),
          ];
          expect(JSON.stringify(said)).not.toContain(canary);
        }
      }
    }
  });

  it('says why there is no account, in every language', () => {
    const held = view.match('orchard', { top: 20 }).matches.find(({ withheld }) => withheld);
    expect(held).toBeDefined();
    if (!held) return;
    expect(explainMatch(held, 'en')).toMatchObject({
      summary: 'The details are not shown, because the technology is anonymous.',
      reasons: [],
      account: [],
    });
    expect(explainMatch(held, 'zh').summary).toBe('因技术匿名，不显示详情。');
    expect(explainMatch(held, 'ru').summary).toBe(
      'Подробности не раскрываются: технология предложена анонимно.',
    );
    expect(() => accountOf(held, view.pipeline)).toThrow(/pass the pipeline/);
  });
});

describe('the command line', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  let folder = '';
  const args: string[] = [];

  beforeAll(() => {
    mkdirSync(join(root, 'out'), { recursive: true });
    folder = mkdtempSync(join(root, 'out', 'canary-'));
    for (const [name, records] of Object.entries(secretWorld)) {
      const path = join(folder, `${name}.jsonl`);
      writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      args.push(`--${name}`, path);
    }
    args.push('--as-of', '2026-11-01');
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(runFormats)('matches for the network without a canary as %s', async (format) => {
    const { code, stdout, stderr } = await command(['match', ...args, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain('anonymous-technology-1');
    expect(stdout + stderr).not.toContain(canary);
  });

  it('explains an anonymous pair by its alias and does not know the real id', async () => {
    const pair = (id: string) => command(['explain', ...args, '--pair', 'orchard', id]);
    const known = await pair('anonymous-technology-1');
    expect(known.code).toBe(0);
    expect(known.stdout + known.stderr).not.toContain(canary);
    const unknown = await pair(`${canary}1-technology`);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('no good technology with the id');
  });

  it('shows everything to the auditor', async () => {
    const { stdout } = await command(['match', ...args, '--viewer', 'auditor', '--format', 'json']);
    expect(stdout).toContain(`${canary}1-technology`);
  });
});
