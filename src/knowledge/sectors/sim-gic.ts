import { isic4Node } from './isic4.ts';
import type { ParsedCode } from './parse-code.ts';
import type { WeightedCode } from './set-similarity.ts';
import type { TreePlace } from './similarity-measure.ts';

/**
 * simGIC (Pesquita et al. 2008): the information content of the ancestors that two sets share, divided by
 * that of the ancestors that either has. Compared in the common tree of all codes, else in ISIC. Weights do
 * not enter.
 *
 * @param demand - One set.
 * @param offer - The other.
 * @returns 0 to 1; `undefined` if a set has no code in the common tree.
 */
export function simGic(
  demand: readonly WeightedCode[],
  offer: readonly WeightedCode[],
): number | undefined {
  const codes = [...demand, ...offer].map(({ code }) => code);
  const tree = codes[0]?.tree;
  const direct = codes.every((code) => code.tree === tree);
  const a = closure(demand, direct);
  const b = closure(offer, direct);
  if (a.size === 0 || b.size === 0) return undefined;
  let shared = 0;
  let either = 0;
  for (const [key, content] of a) {
    either += content;
    if (b.has(key)) shared += content;
  }
  for (const [key, content] of b) if (!a.has(key)) either += content;
  return shared / either;
}

function closure(codes: readonly WeightedCode[], direct: boolean): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const { code } of codes) {
    for (const place of direct ? [code] : isic4Places(code)) {
      place.path.forEach((key, level) => {
        keys.set(key, place.content[level] ?? 0);
      });
    }
  }
  return keys;
}

function isic4Places(code: ParsedCode): readonly TreePlace[] {
  const link = code.links.find(({ pivot }) => pivot === 'isic4');
  return (link?.nodes ?? []).flatMap((node) => isic4Node(node.code) ?? []);
}
