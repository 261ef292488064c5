import { soleField } from '../knowledge/sectors/code-similarity.ts';
import type { ParsedCode } from '../knowledge/sectors/parse-code.ts';
import type { PivotLink } from '../knowledge/sectors/taxonomy.ts';
import { type PackedPath, packPath } from './packed-path.ts';
import { type SectorCodeFeature, sectorCodeFeature } from './sector-codes.ts';

type Marks = Pick<SectorCodeFeature, 'weight' | 'inferred' | 'trust'>;

/**
 * What many codes have in common: those of one branch of one tree with the same links to the pivots, the same weight and the
 * same trust. To a code outside of their branch all of a family are equally alike.
 */
export interface SectorFamily extends Marks {
  /** The tree they stand in. */
  readonly tree: string;
  /** The topmost key of their paths. */
  readonly branch: string;
  /** Their place in the pivots. */
  readonly links: readonly PivotLink[];
  /** The one technology field they lie in, if it is one. */
  readonly field: string | undefined;
}

/** Finds a code by its canonical text; `null` if it is none. */
export type FindCode = (text: string) => ParsedCode | null;

/**
 * The distinct codes of technologies with weight and trust, numbered from 0. Of each a few short texts and numbers are kept; the
 * code itself is found again when it is asked for.
 */
export interface SectorTerms {
  /** The canonical text of each code, `scheme:code`. */
  readonly ids: readonly string[];
  /** The path of each code in its tree. */
  readonly paths: readonly PackedPath[];
  /** The information content of each code, in parts of 10,000. */
  readonly contents: readonly number[];
  /** The family of each. */
  readonly familyOf: readonly number[];
  /** The families. */
  readonly families: readonly SectorFamily[];
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
  const ids: string[] = [];
  const paths: PackedPath[] = [];
  const contents: number[] = [];
  const familyOf: number[] = [];
  const families: SectorFamily[] = [];
  const familyNumber = familyNumbers(families);
  const plain = new Map<string, number>(); // by the text of the code: most codes weigh 1 and are stated
  const marked = new Map<string, number>();
  const append = ({ code, weight, inferred, trust, key }: SectorCodeFeature): number => {
    const { id, tree, path, content, links } = code;
    if (isPlain({ weight, inferred, trust })) plain.set(id, ids.length);
    else marked.set(key, ids.length);
    paths.push(packPath(path));
    contents.push(content[path.length - 1] ?? 0);
    const family = { tree, branch: path[0] ?? '', links, field: soleField(links) };
    familyOf.push(familyNumber({ ...family, weight, inferred, trust }));
    return ids.push(id) - 1;
  };
  return {
    ids,
    paths,
    contents,
    familyOf,
    families,
    numberOf: (term) =>
      (isPlain(term) ? plain.get(term.code.id) : marked.get(term.key)) ?? append(term),
    at: (number) => {
      const family = families[familyOf[number] as number] as SectorFamily;
      return sectorCodeFeature(find(ids[number] as string) as ParsedCode, family);
    },
  };
}

function isPlain({ weight, inferred, trust }: Marks): boolean {
  return weight === 1 && !inferred && trust === 1;
}

/** Numbers families, and puts new ones into the list. Those with equal links hold the same list of them. */
function familyNumbers(families: SectorFamily[]): (family: SectorFamily) => number {
  const equalLinks = new Map<string, { readonly links: SectorFamily['links']; number: number }>();
  const numbers = new Map<string, number>();
  return (family) => {
    const { tree, branch, weight, inferred, trust } = family;
    const content = JSON.stringify(family.links, (name, value) => (name === 'kind' ? '' : value));
    const shared = equalLinks.get(content) ?? { links: family.links, number: equalLinks.size };
    equalLinks.set(content, shared);
    const key = JSON.stringify([shared.number, tree, branch, weight, inferred, trust]);
    const number = numbers.get(key) ?? families.push({ ...family, links: shared.links }) - 1;
    numbers.set(key, number);
    return number;
  };
}
