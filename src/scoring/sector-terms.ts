import { branchDigits, pivotDigits, soleField } from '../knowledge/sectors/code-similarity.ts';
import type { ParsedCode } from '../knowledge/sectors/parse-code.ts';
import type { PivotLink } from '../knowledge/sectors/taxonomy.ts';
import { grown } from '../retrieval/grown.ts';
import { createTermDictionary } from '../retrieval/term-dictionary.ts';
import { emptyMemory } from './memory.ts';
import { type PackedPath, packPath } from './packed-path.ts';
import { codeIdOf, type SectorCodeFeature, sectorCodeFeature } from './sector-codes.ts';

/** What codes with equal links have in common. */
export interface SharedLinks {
  /** Their place in {@link SectorTerms.linkLikenesses}. */
  readonly number: number;
  /** Their place in the pivots. */
  readonly links: readonly PivotLink[];
  /** The pivots they reach, by {@link pivotDigits}. */
  readonly pivots: number;
  /** The branches of the pivots they lie in, by {@link branchDigits}. */
  readonly branches: number;
  /** The one technology field they lie in, if it is one. */
  readonly field: string | undefined;
}

/** A branch of a tree. */
export interface SectorBranch {
  /** Its number. */
  readonly number: number;
  /** The tree. */
  readonly tree: string;
  /** The topmost keys of the paths in it, {@link BRANCH_KEYS} or all. */
  readonly keys: readonly string[];
}

/**
 * What many codes have in common: those of one branch of one tree, equally deep and with the same content, with the same links
 * to the pivots, the same weight and the same trust. To a code outside of their branch all of a family are equally alike.
 */
export interface SectorFamily extends Pick<SectorCodeFeature, 'weight' | 'inferred' | 'trust'> {
  /** The branch they stand in, one object for equal ones. */
  readonly branch: SectorBranch;
  /** How many keys their paths have. */
  readonly depth: number;
  /** Their information content, in parts of 10,000. */
  readonly content: number;
  /** Their place in the pivots, one object for equal links. */
  readonly shared: SharedLinks;
}

/** So many keys make a branch: of the patent classification the section and the class. */
export const BRANCH_KEYS = 2;

/** So many likenesses of links are remembered. */
const LIKENESS_ROOM = 1 << 16;

/** Finds a code by its canonical text; `null` if it is none. */
export type FindCode = (text: string) => ParsedCode | null;

/**
 * The distinct codes of technologies with weight and trust, numbered from 0. Of each a few short texts and numbers are kept; the
 * code itself is found again when it is asked for.
 */
export interface SectorTerms {
  /** How many there are. */
  readonly count: () => number;
  /** The canonical text of a code, `scheme:code`. */
  readonly idOf: (number: number) => string;
  /** The path of each code in its tree. */
  readonly paths: readonly PackedPath[];
  /** The family of each. */
  readonly familyOf: Int32Array;
  /** The families. */
  readonly families: readonly SectorFamily[];
  /**
   * How alike links of a demand's code are to the different links of families, by number; remembered for other demands.
   *
   * @param links - Links of a code that is compared.
   * @param measure - Names how it is compared.
   * @param likenessTo - Compares it.
   */
  readonly linkLikenesses: (
    links: readonly PivotLink[],
    measure: string,
    likenessTo: (shared: SharedLinks) => number,
  ) => Float64Array;
  /** The number of a term, which it gets if it has none. */
  readonly numberOf: (term: SectorCodeFeature) => number;
  /** A term by its number. */
  readonly at: (number: number) => SectorCodeFeature;
}

/**
 * Makes a list of no terms.
 *
 * @param find - Finds the code of a term again.
 */
export function sectorTerms(find: FindCode): SectorTerms {
  const keys = createTermDictionary();
  const paths: PackedPath[] = [];
  let familyOf = new Int32Array(0);
  const families: SectorFamily[] = [];
  const sharedLinks: SharedLinks[] = [];
  const familyNumber = familyNumbers(families, sharedLinks);
  const likenesses = emptyMemory<string, Float64Array>(LIKENESS_ROOM);
  const idOf = (number: number) => codeIdOf(keys.termOf(number));
  return {
    count: keys.size,
    idOf,
    paths,
    get familyOf() {
      return familyOf;
    },
    families,
    linkLikenesses: (links, measure, likenessTo) => {
      const key = measure + contentOf(links);
      const known = likenesses.get(key);
      if (known?.length === sharedLinks.length) return known;
      if (known) likenesses.clear();
      const made = new Float64Array(sharedLinks.length);
      for (let at = 0; at < made.length; at++)
        made[at] = likenessTo(sharedLinks[at] as SharedLinks);
      return likenesses.set(key, made, made.length);
    },
    numberOf: (term) => {
      const number = keys.numberOf(term.key);
      if (number < paths.length) return number;
      paths.push(packPath(term.code.path));
      familyOf = grown(familyOf, paths.length);
      familyOf[number] = familyNumber(term);
      return number;
    },
    at: (number) => {
      const family = families[familyOf[number] as number] as SectorFamily;
      return sectorCodeFeature(find(idOf(number)) as ParsedCode, family);
    },
  };
}

/** Numbers the families of terms and their links, and puts new ones into the lists. */
function familyNumbers(
  families: SectorFamily[],
  sharedLinks: SharedLinks[],
): (term: SectorCodeFeature) => number {
  const known = new Map<string, SharedLinks>();
  const sharedBy = (links: readonly PivotLink[]): SharedLinks => {
    const content = contentOf(links);
    const found = known.get(content);
    if (found) return found;
    const made = {
      number: sharedLinks.length,
      links,
      pivots: pivotDigits(links),
      branches: branchDigits(links),
      field: soleField(links),
    };
    sharedLinks.push(made);
    known.set(content, made);
    return made;
  };
  const branches = new Map<string, SectorBranch>();
  const branchOf = ({ tree, path }: ParsedCode): SectorBranch => {
    const keys = path.slice(0, BRANCH_KEYS);
    const name = JSON.stringify([tree, ...keys]);
    const found = branches.get(name);
    if (found) return found;
    const made = { number: branches.size, tree, keys };
    branches.set(name, made);
    return made;
  };
  const numbers = new Map<string, number>();
  return ({ code, weight, inferred, trust }) => {
    const branch = branchOf(code);
    const { length: depth } = code.path;
    const content = code.content[depth - 1] ?? 0;
    const shared = sharedBy(code.links);
    const key = [branch.number, depth, content, shared.number, weight, inferred, trust].join();
    const number =
      numbers.get(key) ??
      families.push({ branch, depth, content, shared, weight, inferred, trust }) - 1;
    numbers.set(key, number);
    return number;
  };
}

/** Names links by everything but how they were made. */
function contentOf(links: readonly PivotLink[]): string {
  return JSON.stringify(
    links.map(({ pivot, confidence, form, nodes }) => [
      pivot,
      confidence,
      form,
      ...nodes.flatMap(({ code, weight }) => [code, weight]),
    ]),
  );
}
