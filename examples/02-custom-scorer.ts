// A scorer of one's own, in the pipeline beside the built-in ones. Run: npx tsx examples/02-custom-scorer.ts

import { readFileSync } from 'node:fs';
import {
  builtInPlugins,
  createEngine,
  createPipeline,
  defaultPipeline,
  defineScorer,
} from 'silkmatch';

const records = (name: string) =>
  readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

// The plugin: is the owner's support what a demander at this stage needs? Below 30 lines, tests aside.
const handsOn = defineScorer({
  id: 'example/hands-on',
  version: '1.0.0',
  neutral: 0.4,
  reads: { technology: ['supportOffered'], demand: ['urgency'] },
  score: ({ demand, technology }) => {
    const support = technology.supportOffered ?? [];
    const useful =
      demand.urgency === 'high' ? ['commissioning', 'supply'] : ['training', 'joint_rd'];
    const offered = useful.filter((kind) => support.some((s) => s === kind));
    return {
      value: offered.length / useful.length,
      evidence: offered.map((kind) => ({
        code: 'hands-on.offered',
        sentiment: 'positive',
        params: { kind },
      })),
    };
  },
});

const spec = {
  ...defaultPipeline.spec,
  scorers: [...defaultPipeline.spec.scorers, { use: 'example/hands-on@1.0.0', weight: 0.2 }],
};
const pipeline = createPipeline(spec, { plugins: [...builtInPlugins, handsOn] });

const setup = {
  technologies: records('technologies'),
  demands: records('demands'),
  organizations: records('organizations'),
  asOf: '2026-11-01',
};
const before = createEngine(setup);
const after = createEngine({ ...setup, pipeline });

let changed = 0;
for (const { query, matches } of after.matchAll({ top: 5, evidence: false })) {
  const ids = matches.map((match) => match.technology).join();
  const old = before.match(query.id, { top: 5, from: 'demands', evidence: false }).matches;
  if (ids !== old.map((match) => match.technology).join()) changed++;
}
console.log(`The scorer changes the first five of ${changed} of ${after.size.demands} demands.`);
