import type { ParsedCode } from '../knowledge/sectors/parse-code.ts';
import type { SectorKnowledge } from '../knowledge/sectors/sector-knowledge.ts';
import { type WeightedCode, withoutAncestors } from '../knowledge/sectors/set-similarity.ts';
import { type Code, codeOf } from '../model/code.ts';
import { SilkmatchError } from '../model/error.ts';

/** A code of a record, found in its classification. */
export interface SectorCodeFeature extends WeightedCode {
  /** Whether a program guessed it. */
  readonly inferred: boolean;
  /** How far the code can be trusted, 0 to 1: 1 where the record states it. */
  readonly trust: number;
  /** Names the code with its weight and trust. */
  readonly key: string;
}

/** What {@link sectorTaxonomy} reads from a record. */
export interface SectorFeature {
  /** The codes in the order of their text, without those that say no more than another. */
  readonly codes: readonly SectorCodeFeature[];
  /** Names the feature. */
  readonly key: string;
}

/** So many codes are remembered; then the memory is emptied, so that it stays small. */
const MOST_REMEMBERED = 1000;

/** Reads codes of records. */
export interface SectorReader {
  /** The feature of codes that can be trusted so far; `null` if none of them can be read. */
  readonly read: (codes: readonly Code[], trust: number) => SectorFeature | null;
  /** One code; `null` if it is none. */
  readonly find: (text: string) => ParsedCode | null;
}

/**
 * Makes a reader of the codes of records.
 *
 * A code of a scheme that the knowledge does not have stands alone: it is like itself and like nothing else
 * of its scheme. A text that is no code of its scheme is left out.
 *
 * @param knowledge - The classifications.
 */
export function sectorReader(knowledge: SectorKnowledge): SectorReader {
  const schemes = new Set(knowledge.taxonomies.map(({ scheme }) => scheme));
  const remembered = new Map<string, ParsedCode | null>();
  const parse = (text: string): ParsedCode | null => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const parsed = parseOrNull(text, knowledge, schemes);
    remembered.set(text, parsed);
    return parsed;
  };
  return { read: (codes, trust) => featureOf(codes, trust, parse), find: parse };
}

function parseOrNull(
  text: string,
  knowledge: SectorKnowledge,
  schemes: ReadonlySet<string>,
): ParsedCode | null {
  try {
    return knowledge.parseCode(text);
  } catch (error) {
    if (!(error instanceof SilkmatchError)) throw error;
    const { scheme, code } = codeOf(text);
    return scheme === '' || schemes.has(scheme) ? null : standingAlone(scheme, code);
  }
}

const noLinks: ParsedCode['links'] = [];

function standingAlone(scheme: string, code: string): ParsedCode {
  return {
    scheme,
    id: `${scheme}:${code}`,
    code,
    tree: `${scheme}:`,
    path: [code],
    content: [10_000],
    links: noLinks,
  };
}

/** A code as a record states it, or as it was guessed for it. */
export function sectorCodeFeature(
  code: ParsedCode,
  how: Pick<SectorCodeFeature, 'weight' | 'inferred' | 'trust'>,
): SectorCodeFeature {
  const { weight, inferred, trust } = how;
  const mark = `${inferred ? '?' : ''}${trust < 1 ? `~${trust}` : ''}`;
  return { code, weight, inferred, trust, key: `${code.id}@${weight}${mark}` };
}

/** The canonical text of a code, from the key that names it with its weight and trust. */
export function codeIdOf(key: string): string {
  return key.slice(0, key.lastIndexOf('@'));
}

/** The feature of codes that are in order and without ancestors. */
export function sectorFeature(codes: readonly SectorCodeFeature[]): SectorFeature {
  return { codes, key: codes.map(({ key }) => key).join('|') };
}

function featureOf(
  codes: readonly Code[],
  trust: number,
  parse: (text: string) => ParsedCode | null,
): SectorFeature | null {
  const found: SectorCodeFeature[] = [];
  for (const stated of codes) {
    const { weight, inferred } = codeOf(stated);
    const code = parse(typeof stated === 'string' ? stated : stated.code);
    if (!code) continue;
    found.push(sectorCodeFeature(code, { weight, inferred, trust }));
  }
  found.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const kept = withoutAncestors(found);
  return kept.length === 0 ? null : sectorFeature(kept);
}
