import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPlugins, defaultPipeline } from '../../src/scoring/built-in.ts';
import { freezeSamples } from '../../src/testing/samples.ts';
import { buildCorpus, explainPair, scoredPairs } from '../../src/testing/scorer-corpus.ts';
import { demands, organizations, technologies } from '../testing/sample-records.ts';

const page = readFileSync(new URL('../../docs/scorers-and-gates.md', import.meta.url), 'utf8');
const lines = page.split('\n');
const nameOf = (id: string) => id.replace('silkmatch/', '');
const lineOf = (id: string) => lines.find((line) => line.includes(`| [\`${nameOf(id)}\`]`));

describe('the page of scorers and gates', () => {
  test('states the neutral value and the default weights of every scorer', () => {
    for (const plugin of builtInPlugins) {
      if (plugin.kind === 'gate') continue;
      const entries = defaultPipeline.spec.scorers.filter(({ use }) =>
        use.startsWith(`${plugin.id}@`),
      );
      const sum = (side: 'demand' | 'technology') =>
        entries.reduce(
          (sum, { weight }) => sum + (typeof weight === 'number' ? weight : weight[side]),
          0,
        );
      const cells =
        lineOf(plugin.id)
          ?.split('|')
          .map((cell) => cell.trim()) ?? [];
      expect(Number(cells[3])).toBe(plugin.neutral);
      const weights = cells[4]?.match(/[\d.]+/g)?.map(Number) ?? [0, 0];
      expect(cells[5] === 'yes').toBe(plugin.symmetric === true);
      expect([plugin.id, ...weights]).toEqual([plugin.id, sum('demand'), sum('technology')]);
    }
  });

  test('names every gate, in the order of the default pipeline', () => {
    const rows = lines.filter((line) => /^\| `[a-z-]+` \| /.test(line));
    const ids = rows.map((row) => row.split('`')[1]);
    const gates = defaultPipeline.spec.gates.map(({ use }) => nameOf(use.split('@')[0] ?? ''));
    expect(ids.filter((id) => gates.includes(id ?? ''))).toEqual(gates);
  });

  test('lists every code that the plugins give for the sample catalogue', () => {
    const codes = new Set<string>();
    for (const plugin of builtInPlugins) {
      const samples = { technologies, demands, organizations, asOf: '2026-11-01' };
      const frozen = freezeSamples(plugin, samples);
      if (plugin.kind === 'gate') {
        for (const demand of frozen.demands) {
          const query = plugin.readDemand(demand, frozen.context);
          for (const technology of frozen.technologies) {
            const feature = plugin.readTechnology(technology, frozen.context);
            const verdict = plugin.check(query, feature, frozen.context);
            if (verdict) codes.add(verdict.code);
          }
        }
        continue;
      }
      const corpus = buildCorpus(plugin, frozen.technologies, frozen.context);
      for (const pair of scoredPairs(plugin, corpus, frozen.demands, frozen.context)) {
        const evidence = pair.value === undefined ? [] : explainPair(pair).evidence;
        for (const { code } of evidence) codes.add(code);
      }
    }
    const unlisted = [...codes].filter((code) => !page.includes(`\`${code}\``));
    expect(unlisted).toEqual([]);
    expect(codes.size).toBeGreaterThan(20);
  });
});
