import type { SectorCodeFeature } from './sector-codes.ts';
import { EACH, type WantedCode } from './sector-likeness.ts';
import type { SectorTerms } from './sector-terms.ts';

/** A code of a demand beside the codes of an index. */
export interface LikenessColumn {
  /** How much the code counts. */
  readonly weight: number;
  /** How alike it is to all codes of each family; `EACH` where that is not the same for all. */
  readonly ofFamilies: Float64Array;
  /** How alike it is to a code, 0 to 1; `NONE` where the two cannot be compared. */
  readonly of: (term: number) => number;
}

/**
 * Puts a code of a demand beside the codes of an index.
 *
 * @param wanted - The code, made ready.
 * @param feature - The code with its weight.
 * @param terms - The codes of the index.
 */
export function likenessColumn(
  wanted: WantedCode,
  { weight }: Pick<SectorCodeFeature, 'weight'>,
  terms: SectorTerms,
): LikenessColumn {
  const ofFamilies = wanted.toFamilies(terms);
  const { familyOf } = terms;
  return {
    weight,
    ofFamilies,
    of: (term) => {
      const likeness = ofFamilies[familyOf[term] as number] as number;
      return likeness === EACH ? wanted.toNumber(terms, term) : likeness;
    },
  };
}
