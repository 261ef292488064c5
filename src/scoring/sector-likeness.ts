import {
  type CodeSimilarityOptions,
  type SeenCode,
  seenCode,
  similarityAcross,
  similarityWithin,
} from '../knowledge/sectors/code-similarity.ts';
import type { PivotLink } from '../knowledge/sectors/taxonomy.ts';
import { type PackedPath, packedDepth, packPath, sharedDepth } from './packed-path.ts';
import type { SectorCodeFeature } from './sector-codes.ts';
import { SECTOR_NEUTRAL } from './sector-taxonomy-options.ts';
import type { SectorFamily, SectorTerms } from './sector-terms.ts';

/** What stands for two codes that cannot be compared. */
export const NONE = -1;

/** What decides about the trust in a likeness. */
type Trust = Pick<SectorCodeFeature, 'inferred' | 'trust'>;

/** How alike one code of a demand and codes of technologies are, 0 to 1; {@link NONE} where they cannot be compared. */
export interface WantedCode {
  /** To a code. */
  readonly toTerm: (offered: SectorCodeFeature) => number;
  /** Whether some of a family can be more alike to it than others. */
  readonly isNear: (family: SectorFamily) => boolean;
  /** To a code of an index by its number. */
  readonly toNumber: (terms: SectorTerms, number: number) => number;
}

/**
 * Makes a code of a demand ready to be compared with many.
 *
 * @param wanted - The code.
 * @param options - The measure.
 * @param inferredConfidence - What is left of a likeness where a program guessed one of the codes.
 */
export function wantedCode(
  wanted: SectorCodeFeature,
  options: CodeSimilarityOptions,
  inferredConfidence: number,
): WantedCode {
  const { code } = wanted;
  const path = packPath(code.path);
  const across = remembering(similarityAcross(code, options));
  const seenTerm = (
    { ids, paths, contents }: SectorTerms,
    number: number,
    { field }: SectorFamily,
  ): SeenCode => ({
    shared: sharedDepth(path, paths[number] as PackedPath),
    depth: packedDepth(paths[number] as PackedPath),
    content: contents[number] as number,
    code: code.related ? bareCode(ids[number] as string) : '',
    field,
  });
  const trusted = (value: number, offered: Trust): number => {
    if (value < 0) return NONE;
    const isGuessed = wanted.inferred || offered.inferred;
    const trust = wanted.trust * offered.trust;
    return drawn(isGuessed ? value * inferredConfidence : value, trust);
  };
  const within = similarityWithin(code, options);
  return {
    toTerm: (offered) =>
      trusted(
        offered.code.tree === code.tree
          ? within(seenCode(code, offered.code))
          : across(offered.code.links),
        offered,
      ),
    isNear: ({ tree, branch }) =>
      tree === code.tree && (branch === code.path[0] || code.related !== undefined),
    toNumber: (terms, number) => {
      const family = terms.families[terms.familyOf[number] as number] as SectorFamily;
      return family.tree === code.tree
        ? trusted(within(seenTerm(terms, number, family)), family)
        : trusted(across(family.links), family);
    },
  };
}

/** Computes the likeness of links that many codes share once. */
function remembering(
  compute: (links: readonly PivotLink[]) => number | undefined,
): (links: readonly PivotLink[]) => number {
  const known = new Map<readonly PivotLink[], number>();
  return (links) => {
    const found = known.get(links);
    if (found !== undefined) return found;
    const value = compute(links) ?? NONE;
    known.set(links, value);
    return value;
  };
}

/** A likeness drawn towards that of unrelated records, as far as the codes cannot be trusted. */
function drawn(value: number, trust: number): number {
  return trust < 1 ? SECTOR_NEUTRAL + trust * (value - SECTOR_NEUTRAL) : value;
}

/** The code of a canonical text `scheme:code`. */
function bareCode(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
