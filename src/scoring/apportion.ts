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
  const active: number[] = [];
  let left = total;
  for (let i = 0; i < parts.length; i++) {
    left -= parts[i] as number;
    if (shares[i] !== 0) active.push(i);
  }
  if (left !== 0 && active.length === 0) {
    throw new Error(`unreachable: ${total} to apportion among no shares`);
  }
  const each = Math.floor(left / active.length);
  left -= each * active.length;
  const remainder = (i: number) => (shares[i] as number) - Math.floor(shares[i] as number);
  if (left > 0) active.sort((a, b) => remainder(b) - remainder(a) || a - b);
  active.forEach((i, order) => {
    parts[i] = (parts[i] as number) + each + (order < left ? 1 : 0);
  });
  return parts;
}
