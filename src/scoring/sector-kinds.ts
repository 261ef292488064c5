import { MILLION } from './millionths.ts';
import { NONE, type WantedCode } from './sector-likeness.ts';
import type { SectorFamily, SectorTerms } from './sector-terms.ts';

/**
 * The kinds of terms that a demand tells apart: families, and the terms of families within which it tells one from another.
 *
 * Likenesses are held as ranks: of two ranks of one code of the demand the greater one stands for the greater likeness, and integers
 * are faster compared. Rank 0 is that of terms which cannot be compared.
 */
export interface TermKinds {
  /** The kind of each term. */
  readonly kindOf: Int32Array;
  /** How many codes the demand has, made even by one that nothing can be compared with. */
  readonly columns: number;
  /** The rank of each kind's likeness to each code of the demand, kind after kind. */
  readonly ranks: Int32Array;
  /** What each rank adds to the demand's coverage: weight of the code × likeness. */
  readonly covered: Float64Array;
  /** The weight it adds that for. */
  readonly weighed: Float64Array;
  /** What each kind adds to the offer's coverage, and the weight it adds that for. */
  readonly offers: Float64Array;
  /** No technology with terms of this kind alone scores more, in millionths. */
  readonly bounds: Int32Array;
}

/**
 * Compares the codes of a demand with all terms.
 *
 * @param terms - The terms.
 * @param wanted - The demand's codes.
 */
export function termKinds(terms: SectorTerms, wanted: readonly WantedCode[]): TermKinds {
  const { kindOf, firsts } = grouped(terms, wanted);
  const columns = wanted.length + (wanted.length % 2);
  const ranks = new Int32Array(firsts.length * columns);
  const best = new Float64Array(firsts.length).fill(NONE);
  const covered = [0];
  const weighed = [0];
  wanted.forEach(({ weight, toNumber }, column) => {
    const values = Float64Array.from(firsts, (number) => toNumber(terms, number));
    const distinct = distinctAbove(NONE, values);
    const before = covered.length - 1;
    for (const value of distinct) {
      covered.push(weight * value);
      weighed.push(weight);
    }
    for (let kind = 0; kind < values.length; kind++) {
      const value = values[kind] as number;
      if (value === NONE) continue;
      ranks[kind * columns + column] = before + placeIn(distinct, value);
      best[kind] = Math.max(best[kind] as number, value);
    }
  });
  return {
    kindOf,
    columns,
    ranks,
    covered: Float64Array.from(covered),
    weighed: Float64Array.from(weighed),
    offers: offersOf(terms, firsts, best),
    bounds: Int32Array.from(best, (value) => Math.max(0, Math.ceil(value * MILLION) + 1)),
  };
}

function offersOf(
  { families, familyOf }: SectorTerms,
  firsts: readonly number[],
  best: Float64Array,
): Float64Array {
  const offers = new Float64Array(2 * best.length);
  firsts.forEach((number, kind) => {
    const value = best[kind] as number;
    if (value === NONE) return;
    const { weight } = families[familyOf[number] as number] as SectorFamily;
    offers[2 * kind] = weight * value;
    offers[2 * kind + 1] = weight;
  });
  return offers;
}

/** The distinct ones of the values that are greater than a number, ascending. */
function distinctAbove(least: number, values: Float64Array): readonly number[] {
  const distinct: number[] = [];
  let last = least;
  for (const value of values.slice().sort()) {
    if (value > last) distinct.push(value);
    last = value;
  }
  return distinct;
}

/** The place of a value, from 1, among ascending ones. */
function placeIn(ascending: readonly number[], value: number): number {
  let from = 0;
  let to = ascending.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from + 1;
}

/** The kind of each term, and the first term of each kind. */
function grouped(
  { families, familyOf }: SectorTerms,
  wanted: readonly WantedCode[],
): { readonly kindOf: Int32Array; readonly firsts: readonly number[] } {
  const isSplit = families.map((family) => wanted.some((one) => one.isNear(family)));
  const kindOfFamily = new Int32Array(families.length).fill(NONE);
  const kindOf = new Int32Array(familyOf.length);
  const firsts: number[] = [];
  for (const [number, family] of familyOf.entries()) {
    const known = kindOfFamily[family] as number;
    const kind = known === NONE || isSplit[family] === true ? firsts.push(number) - 1 : known;
    kindOfFamily[family] = kind;
    kindOf[number] = kind;
  }
  return { kindOf, firsts };
}
