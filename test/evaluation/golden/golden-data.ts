import { seededRandom } from '../../../src/evaluation/seeded-random.ts';

/** How many queries {@link goldenData} makes. */
export const goldenQueries = 80;

/**
 * Qrels and a run of made queries, as TREC files: few score levels, so that most documents are tied. Among the queries
 * are unanswered ones, ones without a relevant or without a not relevant document, ones with pooled documents that
 * nobody judged (grade −1), short lists, and scores that differ as doubles but not as 32-bit floats.
 */
export function goldenData(seed: number): { readonly qrels: string; readonly run: string } {
  const random = seededRandom(seed);
  let qrels = '';
  let run = '';
  for (let q = 1; q <= goldenQueries; q++) {
    const query = `q${q}`;
    const documents = q % 9 === 4 ? 6 + random.below(8) : 20 + random.below(120);
    const levels = 2 + random.below(9);
    const step = q % 8 === 5 ? 2 ** -40 : 1 / 8;
    for (let d = 1; d <= documents; d++) {
      const name = `d${d}${d % 7 === 0 ? 'é' : ''}${d % 11 === 0 ? '水' : ''}`;
      const draw = random.below(10);
      if (draw < 6 || d <= 2) qrels += `${query} 0 ${name} ${gradeOf(q, draw)}\n`;
      if (q % 12 !== 0 && random.below(4) > 0) {
        run += `${query} Q0 ${name} 1 ${1 + random.below(levels) * step} made\n`;
      }
    }
  }
  return { qrels, run };
}

function gradeOf(query: number, draw: number): number {
  const grade = Math.max(0, Math.min(3, draw - 2));
  if (query % 16 === 7) return 0;
  if (query % 10 === 3) return Math.max(1, grade);
  return query % 5 === 1 && draw === 1 ? -1 : grade;
}
