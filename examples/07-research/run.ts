// A researcher's sitting: measure, write a scorer, compare, ablate, tune, calibrate, report.
// Run: npx tsx examples/07-research/run.ts [report.html]
// docs/walk-through.md shows this file with what it prints; write-page.ts makes that page.

// %% Read the catalogue and its judgments
// Everything below works on the sample catalogue: offers, demands, and 522 pairs graded from 0 to 3 by one reader
// who had read the catalogue. `measurePairs` runs every scorer once over the pairs of all judged demands; everything
// after it only adds up.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInPlugins, createPipeline, defaultPipeline, defineScorer } from 'silkmatch';
import {
  ablate,
  ablationSections,
  bandTable,
  calibrate,
  chanceOf,
  compareEvaluations,
  comparisonSections,
  evaluateRun,
  formatReport,
  meanByGroup,
  measurePairs,
  rankPairs,
  samplesOf,
  sweepWeight,
  tuneWeights,
  tuningSections,
} from 'silkmatch/evaluation';
import { readJudgments, readRecords } from 'silkmatch/node';

const at = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));
const technologies = (await readRecords(at('technologies.jsonl'), 'technologies')).records;
const demands = (await readRecords(at('demands.jsonl'), 'demands')).records;
const organizations = (await readRecords(at('organizations.jsonl'), 'organizations')).records;
const judgments = await readJudgments(at('judgments.tsv'));

const setup = { technologies, demands, organizations, judgments, asOf: '2026-11-01' };
const matrix = measurePairs(setup);
const pairs = matrix.queries.reduce((sum, { ids }) => sum + ids.length, 0);
console.log(`${matrix.queries.length} judged demands, ${pairs} pairs measured`);
console.log(`${matrix.excludedPairs} judged pairs are excluded by hard rules`);

// %% Measure the default pipeline
// Metrics have the names that ir-measures prints. Targets that nobody judged count as not relevant, so look at
// `Judged@10` before comparing with numbers from elsewhere.
const before = evaluateRun(rankPairs(matrix), judgments);
for (const { name, mean } of before.metrics) console.log(name.padEnd(10), mean.toFixed(4));

const countryOf = new Map(demands.map(({ id, country }) => [id, country]));
const [worst] = meanByGroup(before, 'nDCG@10', (id) => countryOf.get(id)).filter(
  ({ queries }) => queries >= 3,
);
console.log(`worst country of 3 or more: ${worst?.group} ${worst?.mean.toFixed(4)}`);

// %% Write a scorer
// An idea: an offer that states performance in the units in which the demand asks for it is likelier to answer it.
// A scorer is one small object. Its `neutral` value is what an unrelated pair gets.
const sharedUnits = defineScorer({
  id: 'example/shared-units',
  version: '1.0.0',
  neutral: 0.3,
  reads: { demand: ['metrics'], technology: ['performance'] },
  score: ({ demand, technology }) => {
    const offered = new Set(technology.performance?.map(({ unit }) => unit));
    const asked = demand.metrics?.map(({ unit }) => unit) ?? [];
    if (asked.length === 0) return undefined;
    return asked.filter((unit) => offered.has(unit)).length / asked.length;
  },
});
const mine = createPipeline(
  {
    ...defaultPipeline.spec,
    name: 'with shared units',
    scorers: [...defaultPipeline.spec.scorers, { use: 'example/shared-units@1.0.0', weight: 0.05 }],
  },
  { plugins: [...builtInPlugins, sharedUnits] },
);
console.log(mine.scorers.map(({ as }) => as).join(', '));

// %% Is it better?
// The same demands under both pipelines, compared demand by demand: mean difference with a 95 % bootstrap interval,
// paired t-test and paired randomisation test. A verdict is given only where both tests agree and at least 25 demands
// were judged.
const mineMatrix = measurePairs({ ...setup, pipeline: mine });
const after = evaluateRun(rankPairs(mineMatrix), judgments);
const comparison = compareEvaluations({ name: 'default', evaluation: before }, [
  { name: 'with shared units', evaluation: after },
]);
for (const { name, mean, difference, interval, ...tests } of comparison.systems) {
  console.log(`${name}: ${mean.toFixed(4)}, difference ${difference.toFixed(4)}`);
  console.log(`95 % interval ${interval.low.toFixed(4)} to ${interval.high.toFixed(4)}`);
  console.log(
    `p ${tests.tTest.p.toFixed(3)} (t), ${tests.randomisation.p.toFixed(3)} (randomisation)`,
  );
  console.log(`won ${tests.wins}, equal ${tests.ties}, lost ${tests.losses}: ${tests.verdict}`);
}
for (const warning of comparison.warnings.slice(0, 1)) console.log(`Note: ${warning}`);

// %% What does each scorer bring?
// Without it, with it alone, and for how many pairs it has evidence at all.
const ablation = ablate(mineMatrix);
console.log(`whole ${ablation.mean.toFixed(4)}`);
for (const { name, evidence, without, alone } of ablation.entries) {
  const share = `${Math.round(evidence * 100)} %`.padStart(5);
  console.log(name.padEnd(24), share, without.toFixed(4), alone.toFixed(4));
}

// %% How much depends on a weight?
// A flat curve says that the exact value does not matter; the judgments cannot tell 0.18 from 0.2.
const sweeps = ['text', 'sector', 'shared-units'].map((name) => sweepWeight(mineMatrix, name));
for (const { name, points } of sweeps) {
  const curve = points.map(({ factor, mean }) => `×${factor} ${mean.toFixed(3)}`);
  console.log(`${name}: ${curve.join('  ')}`);
}

// %% Tune the weights
// Pairwise logistic loss with non-negative weights and a pull to the weights as they are. Demands of one organization
// are never on both sides of a fold. Believe the first line: each demand was held out once. The second is measured on the
// demands that the weights were tuned on, and flatters.
const organizationOf = new Map(demands.map(({ id, organization }) => [id, organization]));
const tuned = tuneWeights(matrix, { groupOf: (id) => organizationOf.get(id) });
for (const [name, report] of [
  ['held out', tuned.crossValidation],
  ['flattering', tuned.onTrainingQueries],
] as const) {
  const [system] = report.systems;
  const { low = 0, high = 0 } = system?.interval ?? {};
  const interval = `${low.toFixed(4)} to ${high.toFixed(4)}`;
  console.log(`${name}: ${system?.difference.toFixed(4)} (${interval}), ${system?.verdict}`);
}
for (const { name, shareBefore, shareAfter, shareDeviation } of tuned.weights) {
  const share = `${shareBefore.toFixed(3)} → ${shareAfter.toFixed(3)} ± ${shareDeviation.toFixed(3)}`;
  console.log(name.padEnd(24), share);
}

// %% What do the bands and scores mean?
// Of the judged pairs among the first ten of each demand, how many were graded 2 or 3? A score is not a chance; after
// calibration it can be read as one, for lists like these.
const samples = samplesOf(matrix);
for (const { band, count, relevant, interval } of bandTable(samples, matrix.pipeline.bands)) {
  const range = `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`;
  console.log(`${band.padEnd(9)} ${relevant} of ${count} (${range})`);
}
const { curve } = calibrate(samples);
for (const score of [0.4, 0.5, 0.6]) {
  console.log(`score ${score}: chance ${chanceOf(curve, score).toFixed(2)}`);
}

// %% Write the report
// One HTML page without scripts; every picture has a table beside it.
const page = formatReport({
  title: 'Shared units on the sample catalogue',
  subtitle: 'silkmatch, as of 2026-11-01, seed 1',
  sections: [
    ...comparisonSections(comparison),
    ...ablationSections(ablation, sweeps, bandTable(samples, matrix.pipeline.bands)),
    ...tuningSections(tuned),
  ],
});
const [, , path] = process.argv;
if (path !== undefined) writeFileSync(path, page);
console.log(`${page.match(/<svg/g)?.length} pictures, ${page.match(/<table/g)?.length} tables`);
