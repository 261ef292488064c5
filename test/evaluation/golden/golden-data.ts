import { seededRandom } from '../../../src/evaluation/seeded-random.ts';

/** A line of qrels and a line of a run of 72 made queries: few score levels, so that most documents are tied. */
export function goldenData(seed: number): { readonly qrels: string; readonly run: string } {
  const random = seededRandom(seed);
  let qrels = '';
  let run = '';
  for (let q = 1; q <= 72; q++) {
    const query = `q${q}`;
    const documents = 20 + random.below(120);
    const levels = 2 + random.below(9);
    for (let d = 1; d <= documents; d++) {
      const name = `d${d}${d % 7 === 0 ? 'é' : ''}${d % 11 === 0 ? '水' : ''}`;
      const draw = random.below(10);
      if (draw < 6) qrels += `${query} 0 ${name} ${Math.max(0, draw - 2)}\n`;
      // Every 12th query is not answered, and each lists about three of four documents.
      if (q % 12 !== 0 && random.below(4) > 0) {
        run += `${query} Q0 ${name} 1 ${random.below(levels) / 8} made\n`;
      }
    }
  }
  return { qrels, run };
}
