/**
 * Ranks the development sets by text alone and prints nDCG@10 beside the best reference figure:
 *
 *   npx tsx bench/eval-text.ts [set …]
 *
 * `ranked` orders by the published value (millionths), `raw` by the score before it.
 */

import {
  BEST_REFERENCE,
  EVAL_ROOT,
  EVAL_SETS,
  hasEvalSet,
  meanNdcg10,
  readEvalSet,
} from './eval-sets.ts';
import { asTechnology, createTextRanker, type TextRankerOptions } from './text-ranker.ts';

const options: TextRankerOptions = JSON.parse(process.env['TFIDF_OPTIONS'] ?? '{}');
const wanted = process.argv.slice(2);
const sets = (wanted.length > 0 ? wanted : EVAL_SETS).filter(hasEvalSet);
if (sets.length === 0) console.log(`No development set found in ${EVAL_ROOT}.`);

const rows: string[][] = [['set', 'ranked', 'raw', 'best reference', 'difference']];
let sum = 0;
for (const name of sets) {
  const set = readEvalSet(name);
  const ids = set.technologies.map((record) => record.id).sort((a, b) => (a < b ? 1 : -1));
  const slotOf = new Map(ids.map((id, slot) => [id, slot]));
  const ranker = createTextRanker(options);
  for (const record of set.technologies) {
    ranker.add(slotOf.get(record.id) as number, asTechnology(record));
  }
  const demands = new Map(set.demands.map((record) => [record.id, asTechnology(record)]));
  const ndcg = (rank: typeof ranker.byValue) =>
    meanNdcg10(set.judgments, (id) => {
      const demand = demands.get(id);
      return demand ? rank(demand, 10).map((slot) => ids[slot] as string) : [];
    });
  const value = ndcg(ranker.byValue);
  const reference = BEST_REFERENCE[name] ?? Number.NaN;
  sum += value - reference;
  rows.push([
    name,
    value.toFixed(4),
    ndcg(ranker.byRaw).toFixed(4),
    reference.toFixed(4),
    (value - reference).toFixed(4),
  ]);
}
rows.push(['mean', '', '', '', (sum / sets.length).toFixed(4)]);
for (const row of rows) {
  console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(15))).join(''));
}
