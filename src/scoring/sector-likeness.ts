import {
  branchDigits,
  type CodeSimilarityOptions,
  pivotDigits,
  seenCode,
  similarityAcross,
  similarityWithin,
} from '../knowledge/sectors/code-similarity.ts';
import { commonDepth } from '../knowledge/sectors/similarity-measure.ts';
import { type PackedPath, packPath, sharedDepth } from './packed-path.ts';
import type { SectorCodeFeature } from './sector-codes.ts';
import { SECTOR_NEUTRAL } from './sector-taxonomy-options.ts';
import {
  BRANCH_KEYS,
  type SectorFamily,
  type SectorTerms,
  type SharedLinks,
} from './sector-terms.ts';

/** What stands for two codes that cannot be compared. */
export const NONE = -1;

/** What stands for a family whose codes have to be looked at one by one. */
export const EACH = -2;

/** What decides about the trust in a likeness. */
type Trust = Pick<SectorCodeFeature, 'inferred' | 'trust'>;

/** How alike one code of a demand and codes of technologies are, 0 to 1; {@link NONE} where they cannot be compared. */
export interface WantedCode {
  /** To a code. */
  readonly toTerm: (offered: SectorCodeFeature) => number;
  /** To all codes of each family of an index; {@link EACH} where some of them may be more alike to it than others. */
  readonly toFamilies: (terms: SectorTerms) => Float64Array;
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
  const across = similarityAcross(code, options);
  const within = similarityWithin(code, options);
  const isRelated = (code.related?.length ?? 0) > 0;
  const branches = branchDigits(code.links);
  const pivots = pivotDigits(code.links);
  const trusted = (value: number, offered: Trust): number => {
    if (value < 0) return value;
    const isGuessed = wanted.inferred || offered.inferred;
    const trust = wanted.trust * offered.trust;
    return drawn(isGuessed ? value * inferredConfidence : value, trust);
  };

  /** To codes of other trees with these links; looked into only where they meet the code in a branch of a pivot. */
  const acrossTo = (shared: SharedLinks): number => {
    if ((shared.pivots & pivots) === 0) return NONE;
    return (shared.branches & branches) === 0 ? 0 : (across(shared.links) ?? NONE);
  };
  const likenessTo = (family: SectorFamily, shared: number, id = ''): number => {
    const { depth, content } = family;
    return within({ shared, depth, content, code: bareCode(id), field: family.shared.field });
  };
  /** To all codes of a family of the same tree; {@link EACH} if some of them may be more alike than others. */
  const withinTo = (family: SectorFamily): number => {
    const shared = commonDepth(family.branch.keys, code.path);
    return isRelated || shared === BRANCH_KEYS ? EACH : likenessTo(family, shared);
  };
  const toNumber = (terms: SectorTerms, number: number): number => {
    const family = terms.families[terms.familyOf[number] as number] as SectorFamily;
    const shared = sharedDepth(path, terms.paths[number] as PackedPath);
    const id = isRelated ? terms.idOf(number) : '';
    return trusted(likenessTo(family, shared, id), family);
  };
  return {
    toTerm: (offered) =>
      trusted(
        offered.code.tree === code.tree
          ? within(seenCode(code, offered.code))
          : (across(offered.code.links) ?? NONE),
        offered,
      ),
    toFamilies: ({ families, linkLikenesses }) => {
      const ofLinks = linkLikenesses(code.links, JSON.stringify(options), acrossTo);
      const likenesses = new Float64Array(families.length);
      for (let at = 0; at < families.length; at++) {
        const family = families[at] as SectorFamily;
        const { branch, shared } = family;
        const value =
          branch.tree === code.tree ? withinTo(family) : (ofLinks[shared.number] as number);
        likenesses[at] = trusted(value, family);
      }
      return likenesses;
    },
    toNumber,
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
