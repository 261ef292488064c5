import type { ShortNumbers } from '../retrieval/short-numbers.ts';
import type { CodeLikenesses } from './code-comparison.ts';
import { type CodeLists, FIRST, MORE, ROW, startIn } from './code-lists.ts';
import { MILLION } from './millionths.ts';
import { EACH, NONE } from './sector-likeness.ts';
import type { SectorTerms } from './sector-terms.ts';

/** Limits are told apart in steps of so many millionths. */
const STEP = 1024;

/** The number of steps that a likeness does not exceed, with a millionth to spare for the arithmetic. */
function stepsOf(likeness: number): number {
  return Math.ceil((likeness * MILLION + 1) / STEP);
}

/** The limit that each number of {@link limitsOfLists} stands for, in millionths; at 0 that nothing can be compared. */
export const LIMITS: Int32Array = Int32Array.from({ length: stepsOf(1) + 2 }, (_, number) =>
  number === 0 ? NONE : (number - 1) * STEP,
);

/** Binary digits of a share in whole numbers. */
const SHARE_BITS = 10;

/** Binary digits for how well a term alone covers a demand. */
const COVER_BITS = 16;
const COVER_MASK = (1 << COVER_BITS) - 1;

/**
 * What bounds the scores of lists, term by term, in one number: in the upper digits one more than the greatest likeness to a
 * code of the demand, in the lower ones how well the term alone covers the codes of the demand that it can be compared with,
 * both in steps; 0 where no code can be compared. A term is found by what stands for it in a row.
 */
export function limitsOfTerms(codes: readonly CodeLikenesses[], terms: SectorTerms): Int32Array {
  const { families, familyOf } = terms;
  const ofFamily = new Int32Array(families.length);
  for (let family = 0; family < ofFamily.length; family++) {
    const isOne = codes.every(({ ofFamilies }) => ofFamilies[family] !== EACH);
    ofFamily[family] = isOne ? limitOfTerm(codes, 'ofFamilies', family) : EACH;
  }
  const limits = new Int32Array(FIRST + terms.count());
  for (let term = 0; FIRST + term < limits.length; term++) {
    const limit = ofFamily[familyOf[term] as number] as number;
    limits[FIRST + term] = limit === EACH ? limitOfTerm(codes, 'ofTerms', term) : limit;
  }
  return limits;
}

function limitOfTerm(
  codes: readonly CodeLikenesses[],
  of: 'ofFamilies' | 'ofTerms',
  number: number,
): number {
  let sum = 0;
  let total = 0;
  let best = NONE;
  for (const code of codes) {
    const likeness = code[of][number] as number;
    if (likeness === NONE) continue;
    sum += code.weight * likeness;
    total += code.weight;
    if (likeness > best) best = likeness;
  }
  return total > 0 ? ((1 + stepsOf(best)) << COVER_BITS) | stepsOf(sum / total) : 0;
}

/**
 * Limits of the scores of lists, as places in {@link LIMITS}.
 *
 * @param lists - The lists.
 * @param terms - The limits of the terms.
 * @param lambda - Weight of how well the demand is covered.
 */
export function limitsOfLists(lists: CodeLists, terms: Int32Array, lambda: number): Uint16Array {
  const rows = lists.rows();
  const longer = lists.longer();
  const limits = new Uint16Array(lists.count());
  const share = Math.floor(lambda * (1 << SHARE_BITS));
  for (let list = 0, row = 0; list < limits.length; list++, row += ROW) {
    const seen =
      rows[row] === MORE
        ? limitOfRows(longer, startIn(rows, row), terms)
        : limitOfRow(rows, row, terms);
    limits[list] = limitOf(seen, share);
  }
  return limits;
}

/** The limits of the terms of a row as one number: the greatest likeness, and how well all of them cover together. */
function limitOfRow(rows: ShortNumbers, row: number, terms: Int32Array): number {
  const a = terms[rows[row] as number] as number;
  const b = terms[rows[row + 1] as number] as number;
  const c = terms[rows[row + 2] as number] as number;
  const d = terms[rows[row + 3] as number] as number;
  const greatest = greater(greater(a, b), greater(c, d));
  const sums = (((a + b) | 0) + ((c + d) | 0)) | 0; // the lower digits of four terms are too few to be carried
  return (greatest & ~COVER_MASK) | (sums & COVER_MASK);
}

/** The same for a list of several rows. */
function limitOfRows(longer: ShortNumbers, start: number, terms: Int32Array): number {
  const end = start + 1 + ROW * (longer[start] as number);
  let greatest = 0;
  let covered = 0;
  for (let row = start + 1; row < end; row += ROW) {
    const seen = limitOfRow(longer, row, terms);
    greatest = greater(greatest, seen);
    covered = Math.min(COVER_MASK, (covered + (seen & COVER_MASK)) | 0);
  }
  return (greatest & ~COVER_MASK) | covered;
}

/**
 * The demand is covered no better than by the greatest likeness, nor than the terms cover it alone, taken together; the offer
 * is covered no better than by the greatest likeness.
 */
function limitOf(seen: number, share: number): number {
  const best = seen >> COVER_BITS;
  const uncovered = greater(0, (best - 1 - (seen & COVER_MASK)) | 0);
  return (best - (Math.imul(share, uncovered) >> SHARE_BITS)) | 0;
}

/** The greater of two numbers that differ by less than 2³¹, without a branch that a processor would guess wrong half of the time. */
function greater(a: number, b: number): number {
  const difference = (a - b) | 0;
  return (a - (difference & (difference >> 31))) | 0;
}
