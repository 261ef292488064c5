import type { ScoredTarget } from './judgments.ts';

/**
 * How targets of equal score are ordered: by id ascending in UTF-16 code units, as silkmatch ranks; or by id
 * descending in bytes of UTF-8, as trec_eval does.
 */
export type TieOrder = 'silkmatch' | 'trec_eval';

/**
 * Orders targets by score, the highest first.
 *
 * @param targets - In any order; the order given has no influence.
 * @param ties - See {@link TieOrder}.
 * @returns The ids, the best first.
 * @example
 * ```ts
 * rankTargets([{ id: 'a', score: 1 }, { id: 'b', score: 1 }], 'trec_eval'); // => ['b', 'a']
 * ```
 */
export function rankTargets(
  targets: readonly ScoredTarget[],
  ties: TieOrder = 'silkmatch',
): readonly string[] {
  const before = ties === 'silkmatch' ? ascending : descendingBytes;
  return [...targets]
    .sort((a, b) => (a.score === b.score ? before(a.id, b.id) : b.score - a.score))
    .map(({ id }) => id);
}

function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Bytes of UTF-8 order as code points do, which differ from code units above U+FFFF. */
function descendingBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const isPair = [x, y].map((unit) => unit >= 0xd800 && unit <= 0xdfff);
    if (isPair[0] !== isPair[1]) return isPair[0] ? -1 : 1;
    return y - x;
  }
  return b.length - a.length;
}
