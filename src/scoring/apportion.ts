/**
 * Rounds shares to integers that add up to a given total, by the largest remainder; a share of exactly 0
 * stays 0. Equal remainders go to the earlier share.
 *
 * @param shares - The exact shares; their sum may differ from the total by what was rounded elsewhere.
 * @param total - The integer they must add up to.
 * @returns Integers, in the order of the shares.
 * @see The method of Hamilton, also called Hare–Niemeyer.
 */
export function apportion(shares: readonly number[], total: number): readonly number[] {
  const parts = shares.map((share) => Math.floor(share) + 0); // −0 becomes 0
  const active = shares
    .map((share, i) => ({ i, remainder: share - Math.floor(share), share }))
    .filter(({ share }) => share !== 0)
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  if (left !== 0 && active.length === 0) {
    throw new Error(`unreachable: ${total} to apportion among no shares`);
  }
  const each = Math.floor(left / active.length);
  left -= each * active.length;
  active.forEach(({ i }, order) => {
    parts[i] = (parts[i] as number) + each + (order < left ? 1 : 0);
  });
  return parts;
}
