import { countFrom, type JudgedList } from '../judged-list.ts';

/** The rank from 1 of each relevant target that is listed. */
function relevantRanks({ ranked }: JudgedList, rel: number, cutoff: number): readonly number[] {
  const ranks: number[] = [];
  const length = Math.min(ranked.length, cutoff);
  for (let i = 0; i < length; i++) {
    const grade = ranked[i];
    if (grade !== undefined && grade >= rel) ranks.push(i + 1);
  }
  return ranks;
}

/**
 * Average precision: the precision at the rank of each listed relevant target, summed up and divided by the number
 * of all relevant targets.
 */
export function averagePrecision(list: JudgedList, rel: number, cutoff: number): number {
  const all = countFrom(list.judged, rel);
  const sum = relevantRanks(list, rel, cutoff).reduce(
    (total, rank, i) => total + (i + 1) / rank,
    0,
  );
  return all === 0 ? 0 : sum / all;
}

/** 1 / rank of the first relevant target; 0 if none is listed. */
export function reciprocalRank(list: JudgedList, rel: number, cutoff: number): number {
  const [first] = relevantRanks(list, rel, cutoff);
  return first === undefined ? 0 : 1 / first;
}

/** Relevant targets among the first k, divided by k, however short the list is. */
export function precision(list: JudgedList, rel: number, cutoff: number): number {
  return relevantRanks(list, rel, cutoff).length / cutoff;
}

/** Relevant targets among the first k, divided by the number of all relevant targets. */
export function recall(list: JudgedList, rel: number, cutoff: number): number {
  const all = countFrom(list.judged, rel);
  return all === 0 ? 0 : relevantRanks(list, rel, cutoff).length / all;
}

/** 1 if a relevant target is among the first k, else 0. */
export function success(list: JudgedList, rel: number, cutoff: number): number {
  return relevantRanks(list, rel, cutoff).length > 0 ? 1 : 0;
}

/** Precision at R, R being the number of relevant targets. */
export function rPrecision(list: JudgedList, rel: number): number {
  const all = countFrom(list.judged, rel);
  return all === 0 ? 0 : relevantRanks(list, rel, all).length / all;
}

/**
 * Binary preference: (1/R) Σ over listed relevant targets of 1 − min(n, R) / min(N, R), where n is the number of
 * targets judged not relevant above it, R that of relevant and N that of not relevant targets of the query. What is
 * not judged has no influence.
 *
 * @see Buckley & Voorhees 2004, Retrieval evaluation with incomplete information, doi:10.1145/1008992.1009000, in
 * the form that trec_eval computes.
 */
export function binaryPreference({ ranked, judged }: JudgedList, rel: number): number {
  const relevant = countFrom(judged, rel);
  const others = judged.length - relevant;
  let above = 0;
  let sum = 0;
  for (const grade of ranked) {
    if (grade === undefined) continue;
    if (grade < rel) above++;
    else sum += above === 0 ? 1 : 1 - Math.min(above, relevant) / Math.min(others, relevant);
  }
  return relevant === 0 ? 0 : sum / relevant;
}

/** Share of the first k places whose target is judged; of the places there are, if the list is shorter. */
export function judgedShare({ ranked }: JudgedList, cutoff: number): number {
  const length = Math.min(ranked.length, cutoff);
  if (length === 0) return 0;
  return countFrom(ranked.slice(0, length), 0) / length;
}
