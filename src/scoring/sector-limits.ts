import type { ShortNumbers } from '../retrieval/short-numbers.ts';
import { type CodeRows, FIRST, MORE, ROW, startIn } from './code-rows.ts';
import type { LikenessColumn } from './likeness-column.ts';
import { MILLION } from './millionths.ts';
import { EACH, NONE } from './sector-likeness.ts';
import type { SectorTerms } from './sector-terms.ts';

/** Limits are told apart in steps of so many millionths. */
const STEP = 512;

/** The number of steps that a likeness does not exceed, with a millionth to spare for the arithmetic. */
function stepsOf(likeness: number): number {
  return Math.ceil((likeness * MILLION + 1) / STEP);
}

/** The limit that each number of {@link rowLimits} stands for, in millionths; at 0 that nothing can be compared. */
export const LIMITS: Int32Array = Int32Array.from({ length: stepsOf(1) + 2 }, (_, number) =>
  number === 0 ? NONE : (number - 1) * STEP,
);

/** Binary digits for how well a term alone covers a demand. */
const COVER_BITS = 16;
const COVER_MASK = (1 << COVER_BITS) - 1;

/**
 * What bounds the scores of rows, term by term, in one number: in the upper digits one more than the greatest likeness to a
 * code of the demand, in the lower ones how well the term alone covers the codes of the demand that it can be compared with,
 * both in steps; 0 where no code can be compared. A term is found by what stands for it in a row.
 */
export function termLimits(columns: readonly LikenessColumn[], terms: SectorTerms): Int32Array {
  const { families, familyOf } = terms;
  const ofFamily = new Int32Array(families.length);
  for (let family = 0; family < families.length; family++) {
    const isOne = columns.every(({ ofFamilies }) => ofFamilies[family] !== EACH);
    ofFamily[family] = isOne
      ? termLimit(columns, ({ ofFamilies }) => ofFamilies[family] as number)
      : EACH;
  }
  const limits = new Int32Array(FIRST + familyOf.length);
  for (let term = 0; term < familyOf.length; term++) {
    const limit = ofFamily[familyOf[term] as number] as number;
    limits[FIRST + term] = limit === EACH ? termLimit(columns, ({ of }) => of(term)) : limit;
  }
  return limits;
}

function termLimit(
  columns: readonly LikenessColumn[],
  likenessIn: (column: LikenessColumn) => number,
): number {
  let sum = 0;
  let total = 0;
  let best = NONE;
  for (const column of columns) {
    const likeness = likenessIn(column);
    if (likeness === NONE) continue;
    sum += column.weight * likeness;
    total += column.weight;
    if (likeness > best) best = likeness;
  }
  return total > 0 ? ((1 + stepsOf(best)) << COVER_BITS) | stepsOf(sum / total) : 0;
}

/**
 * Writes the limits of the scores of rows, as places in {@link LIMITS}.
 *
 * @param rows - The rows.
 * @param terms - The limits of the terms.
 * @param lambda - Weight of how well the demand is covered.
 */
export function rowLimits(
  rows: CodeRows,
  terms: Int32Array,
  lambda: number,
): (from: number, to: number, out: Int32Array) => void {
  return (from, to, out) => {
    const places = rows.places().subarray(ROW * from, ROW * to);
    limitRows(places, out, { longer: rows.longer(), terms, lambda });
    out.fill(0, places.length / ROW);
  };
}

/** What the limits of rows are made from. */
interface Limiting {
  readonly longer: ShortNumbers;
  readonly terms: Int32Array;
  readonly lambda: number;
}

function limitRows(places: ShortNumbers, out: Int32Array, limiting: Limiting): void {
  const { terms, lambda } = limiting;
  for (let at = 0, place = 0; place < places.length; at++, place += ROW) {
    const first = places[place] as number;
    if (first === MORE) {
      out[at] = limitLonger(startIn(places, place), limiting);
      continue;
    }
    const a = terms[first] as number;
    const b = terms[places[place + 1] as number] as number;
    const c = terms[places[place + 2] as number] as number;
    const d = terms[places[place + 3] as number] as number;
    const covered = (a + b + c + d) & COVER_MASK; // four are too few to overflow
    out[at] = limitOf(greater(greater(a, b), greater(c, d)), covered, lambda);
  }
}

function limitLonger(start: number, { longer, terms, lambda }: Limiting): number {
  const end = start + 1 + (longer[start] as number);
  let greatest = 0;
  let covered = 0;
  for (let at = start + 1; at < end; at++) {
    const limit = terms[longer[at] as number] as number;
    greatest = greater(greatest, limit);
    covered = (covered + (limit & COVER_MASK)) | 0;
  }
  return limitOf(greatest, covered, lambda);
}

/**
 * The demand is covered no better than by the greatest likeness, nor than the terms cover it alone, taken together; the offer
 * is covered no better than by the greatest likeness.
 */
function limitOf(greatest: number, covered: number, lambda: number): number {
  const best = greatest >> COVER_BITS;
  return (best - ((lambda * greater(0, (best - 1 - covered) | 0)) | 0)) | 0;
}

/** The greater of two numbers that differ by less than 2³¹, without a branch that a processor would guess wrong half of the time. */
function greater(a: number, b: number): number {
  const difference = (a - b) | 0;
  return (a - (difference & (difference >> 31))) | 0;
}
