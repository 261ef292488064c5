import { emptyMemory } from './memory.ts';
import { EACH, type WantedCode } from './sector-likeness.ts';
import type { SectorTerms } from './sector-terms.ts';

/** A code of a demand to be compared with the codes of an index. */
export interface ComparedCode {
  /** Names the code with everything that its likenesses depend on. */
  readonly key: string;
  /** How much it counts. */
  readonly weight: number;
  /** Makes it ready. */
  readonly wanted: () => WantedCode;
}

/** How alike a code of a demand is to the codes of an index: 0 to 1, or `NONE` where the two cannot be compared. */
export interface CodeLikenesses {
  /** How much the code counts. */
  readonly weight: number;
  /** To all codes of each family; `EACH` where that is not the same for all. */
  readonly ofFamilies: Float64Array;
  /** To each term. */
  readonly ofTerms: Float64Array;
}

/** Compares codes of demands with the terms of an index. */
export interface CodeComparison {
  /** The likenesses of the codes of a demand; of the last demand they are at hand, of others as far as there is room. */
  readonly of: (codes: readonly ComparedCode[]) => readonly CodeLikenesses[];
}

/** So many likenesses are remembered. */
const ROOM = 1 << 18;

/** Makes a comparison with terms, of which there may come more; it remembers codes for other demands that have them too. */
export function createCodeComparison(terms: SectorTerms): CodeComparison {
  const known = emptyMemory<string, CodeLikenesses>(ROOM);
  let last: readonly ComparedCode[] = [];
  let ofLast: readonly CodeLikenesses[] = [];
  let count = 0; // of the terms that all this is about
  return {
    of: (codes) => {
      const isKnown = terms.count() === count;
      if (isKnown && codes === last) return ofLast;
      if (!isKnown) known.clear();
      count = terms.count();
      last = codes;
      ofLast = codes.map((code) => {
        const found = known.get(code.key);
        if (found) return found;
        const made = compare(code, terms);
        return known.set(code.key, made, made.ofTerms.length + made.ofFamilies.length);
      });
      return ofLast;
    },
  };
}

function compare({ weight, wanted }: ComparedCode, terms: SectorTerms): CodeLikenesses {
  const { toFamilies, toNumber } = wanted();
  const { familyOf } = terms;
  const ofFamilies = toFamilies(terms);
  const ofTerms = new Float64Array(terms.count());
  for (let number = 0; number < ofTerms.length; number++) {
    const likeness = ofFamilies[familyOf[number] as number] as number;
    ofTerms[number] = likeness === EACH ? toNumber(terms, number) : likeness;
  }
  return { weight, ofFamilies, ofTerms };
}
