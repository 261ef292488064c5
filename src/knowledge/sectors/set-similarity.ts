import { type CodeMeeting, codeMeeting } from './code-meeting.ts';
import { type CodeSimilarityOptions, similarityTo } from './code-similarity.ts';
import type { ParsedCode } from './parse-code.ts';
import { commonDepth } from './similarity-measure.ts';

/** A code with its share of what a record is about. */
export interface WeightedCode {
  /** The code. */
  readonly code: ParsedCode;
  /** Greater than 0, at most 1. */
  readonly weight: number;
}

/** A code of the demand with the code of the offer that answers it best. */
export interface CodePair extends CodeMeeting {
  /** The demand's code, `scheme:code`. */
  readonly demand: string;
  /** The offer's code, `scheme:code`. */
  readonly offer: string;
  /** How alike the two are, 0 to 1. */
  readonly value: number;
  /** Share of the demand that this code stands for, 0 to 1. */
  readonly weight: number;
}

/** How alike two sets of codes are, and why. */
export interface SectorSimilarity {
  /** 0 to 1. */
  readonly value: number;
  /** For each code of the demand its best answer, the strongest first. */
  readonly pairs: readonly CodePair[];
}

/** The likeness of two codes, `undefined` if they cannot be compared. */
export type CodeLikeness = (demand: ParsedCode, offer: ParsedCode) => number | undefined;

/** Lesser weights count for nothing: their products with likenesses have no digits left. */
const LEAST_WEIGHT = 1e-200;

/**
 * Leaves out codes that say no more than another code of the same set: those without weight, duplicates, and ancestors that do not
 * weigh more than a code below them. Listing `C` and `27` beside `2720` then gains nothing.
 *
 * @param codes - A record's codes.
 * @returns The codes that remain, in the order given.
 */
export function withoutAncestors<Item extends WeightedCode>(
  codes: readonly Item[],
): readonly Item[] {
  return codes.filter(
    (one, index) =>
      one.weight >= LEAST_WEIGHT &&
      !codes.some((other, at) => at !== index && makesRedundant(other, one, at < index)),
  );
}

function makesRedundant(other: WeightedCode, one: WeightedCode, earlier: boolean): boolean {
  if (other.weight < one.weight) return false;
  const [upper, lower] = comparablePaths(one.code, other.code);
  const depth = commonDepth(upper, lower);
  if (depth === 0 || depth < upper.length) return false;
  return lower.length > upper.length || other.weight > one.weight || earlier;
}

const noPaths: readonly [readonly string[], readonly string[]] = [[], []];

/** The paths of two codes in their common tree, or in ISIC where both have one certain place there. */
function comparablePaths(
  one: ParsedCode,
  other: ParsedCode,
): readonly [readonly string[], readonly string[]] {
  if (one.tree === other.tree) return [one.path, other.path];
  const upper = certainPath(one);
  const lower = certainPath(other);
  return upper && lower ? [upper, lower] : noPaths;
}

/** A code of a tree of digits stands under the same section and division in ISIC. */
function certainPath(code: ParsedCode): readonly string[] | undefined {
  if (code.tree !== 'isic4' && code.tree !== 'nace2') return undefined;
  return code.path.length <= 2 ? code.path : code.path.slice(0, 2).concat(code.id);
}

/**
 * Best-match average of two sets of codes, the demand's coverage weighing `lambda` and the offer's the rest.
 * Codes that can be compared with none of the other side are left out of the average.
 *
 * @param demand - The demand's codes.
 * @param offer - The offer's codes.
 * @param likeness - The likeness of two codes.
 * @param lambda - 0 to 1.
 * @returns 0 to 1; `undefined` if no two codes can be compared.
 */
export function setSimilarity(
  demand: readonly WeightedCode[],
  offer: readonly WeightedCode[],
  likeness: CodeLikeness,
  lambda: number,
): number | undefined {
  const demandCovered = coverage(demand, offer, likeness);
  if (demandCovered === undefined) return undefined;
  const offerCovered = coverage(offer, demand, (a, b) => likeness(b, a)) ?? 0;
  return Math.min(1, lambda * demandCovered + (1 - lambda) * offerCovered);
}

function coverage(
  codes: readonly WeightedCode[],
  by: readonly WeightedCode[],
  likeness: CodeLikeness,
): number | undefined {
  let sum = 0;
  let total = 0;
  for (const { code, weight } of codes) {
    let most = -1;
    for (const other of by) most = Math.max(most, likeness(code, other.code) ?? -1);
    if (most < 0) continue;
    sum += weight * most;
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}

/**
 * Makes a demand's codes ready to be paired with those of many offers.
 *
 * @param demand - The demand's codes.
 * @param options - The measure.
 * @returns For the codes of an offer the pairs of each code of the demand with the one that answers it best, the strongest
 * first; codes that cannot be compared are left out.
 */
export function pairing(
  demand: readonly WeightedCode[],
  options: CodeSimilarityOptions,
): (offer: readonly WeightedCode[]) => readonly CodePair[] {
  const total = demand.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = demand.map(({ code, weight }) => ({
    answer: bestAnswer(code, options),
    weight: weight / total,
  }));
  return (offer) => {
    const pairs = wanted.flatMap(({ answer, weight }) => {
      const best = answer(offer);
      return best ? [{ ...best, weight }] : [];
    });
    return pairs.sort(
      (a, b) => b.value * b.weight - a.value * a.weight || (a.demand < b.demand ? -1 : 1),
    );
  };
}

/** Finds the best answer to a code. */
function bestAnswer(
  demand: ParsedCode,
  options: CodeSimilarityOptions,
): (offers: readonly WeightedCode[]) => Omit<CodePair, 'weight'> | undefined {
  const similarity = similarityTo(demand, options);
  return (offers) => {
    let best: { readonly offer: ParsedCode; readonly value: number } | undefined;
    for (const { code } of offers) {
      const value = similarity(code);
      if (value !== undefined && (!best || value > best.value)) best = { offer: code, value };
    }
    return (
      best && {
        ...codeMeeting(demand, best.offer, options),
        demand: demand.id,
        offer: best.offer.id,
        value: best.value,
      }
    );
  };
}
