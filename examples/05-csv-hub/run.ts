// A hub's table in its own column names, mapped to the model. Run: npx tsx examples/05-csv-hub/run.ts
// The same from the command line:
//   silkmatch match --demands examples/05-csv-hub/demands.csv --columns examples/05-csv-hub/columns.json \
//     --technologies examples/data/technologies.jsonl --top 1
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, formatProblem } from 'silkmatch';
import { readRecords } from 'silkmatch/node';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const columns: Record<string, string> = JSON.parse(readFileSync(at('columns.json'), 'utf8'));
const demands = await readRecords(at('demands.csv'), 'demands', { columns });
const technologies = await readRecords(at('../data/technologies.jsonl'), 'technologies');

const errors = demands.problems.filter((problem) => problem.severity === 'error');
for (const problem of errors) console.log(formatProblem(problem));
const skipped = new Set(errors.map((problem) => problem.row)).size;
console.log(
  `${demands.records.length} demands read, ${skipped} row${skipped === 1 ? '' : 's'} skipped\n`,
);

const engine = createEngine({
  technologies: technologies.records,
  demands: demands.records,
  asOf: '2026-11-01',
});
for (const { query, matches } of engine.matchAll({ top: 1 })) {
  const [best] = matches;
  console.log(best ? `${query.id} → ${best.technology} (${best.band})` : `${query.id}: no match`);
}
