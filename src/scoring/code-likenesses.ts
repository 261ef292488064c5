import { emptyMemory } from './memory.ts';
import { NONE, type WantedCode } from './sector-likeness.ts';
import type { SectorTerms } from './sector-terms.ts';

/** How alike codes of demands are to all terms of an index; each code is compared with them once for many demands. */
export interface CodeLikenesses {
  /**
   * The likeness of a code to each term, 0 to 1; {@link NONE} where the two cannot be compared.
   *
   * @param key - Names the code with everything that its likenesses depend on.
   * @param terms - The terms.
   * @param wanted - Makes the code ready, if it is not remembered.
   */
  readonly of: (key: string, terms: SectorTerms, wanted: () => WantedCode) => Float64Array;
  /** Forgets everything, when terms are numbered afresh. */
  readonly clear: () => void;
}

/** So many likenesses are remembered. */
const ROOM = 1 << 18;

/** Makes a memory of likenesses. */
export function createCodeLikenesses(): CodeLikenesses {
  const known = emptyMemory<string, Float64Array>(ROOM);
  return {
    of: (key, terms, wanted) => {
      const found = known.get(key);
      if (found?.length === terms.ids.length) return found;
      const made = likenesses(terms, wanted());
      if (found) known.clear();
      known.set(key, made, made.length);
      return made;
    },
    clear: known.clear,
  };
}

/** Terms of a family that is not near share a likeness. */
function likenesses(terms: SectorTerms, { isNear, toNumber }: WantedCode): Float64Array {
  const { families, familyOf } = terms;
  const near = families.map(isNear);
  const ofFamily: (number | undefined)[] = families.map(() => undefined);
  const made = new Float64Array(familyOf.length);
  for (const [number, family] of familyOf.entries()) {
    const known = near[family] ? undefined : ofFamily[family];
    const likeness = known ?? toNumber(terms, number);
    ofFamily[family] = likeness;
    made[number] = likeness;
  }
  return made;
}
