import type { SectorCodeFeature } from './sector-codes.ts';

/**
 * Families of terms: those of one branch of one tree with the same links to the pivots, the same weight and the same trust.
 * To a code outside of their branch all of a family are equally alike.
 */
export interface SectorFamilies {
  /** The family of each term. */
  readonly of: readonly number[];
  /** The first term of each family. */
  readonly first: readonly SectorCodeFeature[];
}

/** Families that grow term by term. */
export interface GrowingFamilies extends SectorFamilies {
  /** Puts the next term into its family. */
  readonly add: (term: SectorCodeFeature) => void;
}

/** Families of no term. */
export function sectorFamilies(): GrowingFamilies {
  const of: number[] = [];
  const first: SectorCodeFeature[] = [];
  const numberOf = new Map<string, number>();
  const linksNumber = new Map<unknown, number>();
  return {
    of,
    first,
    add: (term) => {
      const { code, weight, inferred, trust } = term;
      const links = linksNumber.get(code.links) ?? linksNumber.size;
      linksNumber.set(code.links, links);
      const key = JSON.stringify([links, code.tree, code.path[0], weight, inferred, trust]);
      const number = numberOf.get(key) ?? first.push(term) - 1;
      numberOf.set(key, number);
      of.push(number);
    },
  };
}
