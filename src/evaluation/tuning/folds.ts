import { SilkmatchError } from '../../model/error.ts';
import { seededRandom, shuffled } from '../seeded-random.ts';

/**
 * Parts queries into folds. Queries of one group stay together, so that near-duplicate demands of one organization
 * are never on both sides. Groups are shuffled by the seed, then the larger ones first join the smallest fold.
 *
 * @param queries - Ids.
 * @param options - `folds`: how many, 2 or more; `groupOf`: the group of a query, itself if absent or `undefined`;
 * `seed`: a whole number.
 * @returns The fold of each query, from 0, in the order of the queries.
 * @throws A {@link SilkmatchError} with code `invalid-option` if there are fewer groups than folds.
 * @example
 * ```ts
 * foldsOf(['a', 'b', 'c', 'd'], { folds: 2, seed: 1 }); // two 0s and two 1s
 * ```
 */
export function foldsOf(
  queries: readonly string[],
  options: {
    readonly folds: number;
    readonly groupOf?: ((query: string) => string | undefined) | undefined;
    readonly seed: number;
  },
): readonly number[] {
  const { folds, groupOf, seed } = options;
  const groups = new Map<string, number[]>();
  queries.forEach((query, i) => {
    const name = groupOf?.(query);
    const key = name === undefined ? `query ${query}` : `group ${name}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  if (!Number.isInteger(folds) || folds < 2 || groups.size < folds) {
    throw new SilkmatchError(
      'invalid-option',
      `Cannot make ${folds} folds of ${queries.length} queries in ${groups.size} groups: expected from 2 to as many folds as groups.`,
    );
  }
  const sizes = Array.from({ length: folds }, () => 0);
  const foldOf = queries.map(() => 0);
  const order = shuffled([...groups.values()], seededRandom(seed));
  for (const members of [...order].sort((a, b) => b.length - a.length)) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] as number) + members.length;
    for (const i of members) foldOf[i] = fold;
  }
  return foldOf;
}
