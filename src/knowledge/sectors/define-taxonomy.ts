import { SilkmatchError } from '../../model/error.ts';
import { shaped } from '../../model/schema-faults.ts';
import { pivotNode } from './code-similarity.ts';
import { informationContent } from './information-content.ts';
import type { Pivot, PivotLink, RelatedCode, Taxonomy, TaxonomyNode } from './taxonomy.ts';
import { taxonomyShape } from './taxonomy-shape.ts';

/** Where a node of a host's classification lies in a pivot. */
export interface TaxonomyLink {
  /** The pivot. */
  readonly pivot: Pivot;
  /** Codes of the pivot; with shares that sum to 1 for a mixture, without for a union that covers each as a whole. */
  readonly codes: readonly (
    | string
    | {
        /** A code of the pivot. */
        readonly code: string;
        /** Its share, 0 to 1. */
        readonly weight: number;
      }
  )[];
  /**
   * How far the link can be trusted, 0 to 1.
   * @defaultValue 0.85
   */
  readonly confidence?: number | undefined;
}

/** A node of a host's classification. */
export interface TaxonomyNodeDefinition {
  /** Its code, each once. */
  readonly code: string;
  /** Code of the node above; a node without one stands at the top. */
  readonly parent?: string | undefined;
  /** Titles by language. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** Its place in the pivots. Without any it has that of the nearest node above that has one. */
  readonly links?: readonly TaxonomyLink[] | undefined;
  /** Codes it borders on although the tree does not say so. */
  readonly related?: readonly RelatedCode[] | undefined;
}

/** A host's classification as data. */
export interface TaxonomyDefinition {
  /** Scheme of its codes, in lower case: `hub-sectors`. */
  readonly scheme: string;
  /** Its nodes, in any order. */
  readonly nodes: readonly TaxonomyNodeDefinition[];
}

type Nodes = ReadonlyMap<string, TaxonomyNodeDefinition>;

const EDITORIAL_CONFIDENCE = 0.85;

/** Deeper trees are taken for a mistake. */
const MOST_DEPTH = 64;

/** Longer codes cannot be told apart in an index; those of records have at most 200 characters. */
const LONGEST_CODE = 65_535;

/** A node above all others says little, but something: measures divide by it. */
const LEAST_CONTENT = 1;

/** A message spells out this many faults; all of them are in its details. */
const SPELT_OUT = 10;

/** Longer faults are cut in a message: codes may have any length. */
const LONGEST_FAULT = 200;

/**
 * Makes a host's tree a classification like the built-in ones: codes with their place, information content by
 * Seco's formula, links to the pivots.
 *
 * @param definition - The tree.
 * @returns A taxonomy for `createSectorKnowledge`.
 * @throws A {@link SilkmatchError} with code `invalid-option` that lists the first faults, and all in its details:
 * another shape, a code twice, a parent that is not there, a circle, a link to no node of its pivot, shares that do not sum to 1.
 * @example
 * ```ts
 * const ours = defineTaxonomy({
 *   scheme: 'hub-sectors',
 *   nodes: [{ code: 'storage', links: [{ pivot: 'isic4', codes: ['2720'] }] }],
 * });
 * ```
 */
export function defineTaxonomy(definition: TaxonomyDefinition): Taxonomy {
  const shape = shaped(taxonomyShape, 'definition', definition, refusal);
  const given = shape as TaxonomyDefinition; // its pivots are checked with their codes
  const { scheme } = given;
  const nodes: Nodes = new Map(given.nodes.map((node) => [node.code, node]));
  const faults = faultsOf(given, nodes);
  if (faults.length > 0) throw refusal(faults);
  const descendants = countDescendants(nodes);
  const contentOf = (code: string) =>
    Math.max(LEAST_CONTENT, informationContent(descendants.get(code) ?? 0, nodes.size + 1));
  const made = new Map(
    [...nodes.keys()].map((code): [string, TaxonomyNode] => {
      const path = pathOf(code, nodes);
      return [
        code,
        {
          code,
          tree: scheme,
          path,
          content: path.map(contentOf),
          links: linksAt(path, nodes),
          related: nodes.get(code)?.related ?? [],
        },
      ];
    }),
  );
  return Object.freeze({
    scheme,
    form: `one of its ${nodes.size} codes`,
    find: (code: string) => made.get(code),
    title: (code: string, language: string) => {
      const titles = nodes.get(code)?.titles;
      return titles && Object.hasOwn(titles, language) ? titles[language] : undefined;
    },
  });
}

/** The codes from the top down to a code. */
function pathOf(code: string, nodes: Nodes): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = nodes.get(at)?.parent) {
    path.unshift(at);
    if (path.length > MOST_DEPTH) break;
  }
  return path;
}

/** How many nodes lie below each; a chain of only children counts as one node. */
function countDescendants(nodes: Nodes): ReadonlyMap<string, number> {
  const children = new Map<string, string[]>();
  for (const { code, parent } of nodes.values()) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  const counts = new Map<string, number>();
  const count = (code: string): number => {
    const below = children.get(code) ?? [];
    let sum = 0;
    for (const child of below) sum += count(child) + 1;
    const merged = below.length === 1 ? sum - 1 : sum;
    counts.set(code, merged);
    return merged;
  };
  for (const { code, parent } of nodes.values()) if (parent === undefined) count(code);
  return counts;
}

function linksAt(path: readonly string[], nodes: Nodes): readonly PivotLink[] {
  for (const code of [...path].reverse()) {
    const links = nodes.get(code)?.links;
    if (links?.length) return links.map(linkOf);
  }
  return [];
}

function linkOf({ pivot, codes, confidence = EDITORIAL_CONFIDENCE }: TaxonomyLink): PivotLink {
  const isMixture = codes.every((code) => typeof code !== 'string');
  return {
    pivot,
    kind: 'editorial',
    confidence,
    form: isMixture ? 'mixture' : 'union',
    nodes: codes.map((code) => (typeof code === 'string' ? { code, weight: 1 } : code)),
  };
}

function refusal(faults: readonly string[]): SilkmatchError {
  const shown = faults
    .slice(0, SPELT_OUT)
    .map((fault) => (fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT)}…` : fault));
  if (faults.length > SPELT_OUT)
    shown.push(`And ${faults.length - SPELT_OUT} more in \`details\`.`);
  return new SilkmatchError('invalid-option', shown.join(' '), { details: faults });
}

function faultsOf({ scheme, nodes: list }: TaxonomyDefinition, nodes: Nodes): readonly string[] {
  const faults: string[] = [];
  if (!/^[a-z][a-z0-9_.-]{0,31}$/.test(scheme)) {
    faults.push(`Expected the scheme in lower case, such as \`hub-sectors\`, got \`${scheme}\`.`);
  }
  const seen = new Set<string>();
  for (const { code } of list) {
    if (seen.has(code)) faults.push(`Expected each code once, got \`${code}\` again.`);
    seen.add(code);
  }
  return [...faults, ...list.flatMap((node) => nodeFaults(node, nodes))];
}

function nodeFaults(node: TaxonomyNodeDefinition, nodes: Nodes): readonly string[] {
  const { code, parent, links = [], related = [] } = node;
  const faults: string[] = [];
  if (code === '' || code.trim() !== code) {
    faults.push(`Expected a code that is a text without spaces around it, got \`${code}\`.`);
  }
  if (code.length > LONGEST_CODE) {
    faults.push(
      `Expected a code of at most ${LONGEST_CODE} characters, got ${code.length}: \`${code.slice(0, 40)}…\`.`,
    );
  }
  if (parent !== undefined && !nodes.has(parent)) {
    faults.push(`Expected the parent of \`${code}\` among the codes, got \`${parent}\`.`);
  }
  if (pathOf(code, nodes).length > MOST_DEPTH) {
    faults.push(`Expected at most ${MOST_DEPTH} levels and no circle above \`${code}\`.`);
  }
  for (const { code: other, likeness } of related) {
    if (!nodes.has(other) || !(likeness >= 0 && likeness <= 1)) {
      faults.push(
        `Expected what \`${code}\` is related to among the codes, 0 to 1, got \`${other}\`.`,
      );
    }
  }
  return [...faults, ...links.flatMap((link) => linkFaults(code, link))];
}

const pivots: readonly string[] = ['isic4', 'wipo35'] satisfies Pivot[];

function linkFaults(code: string, link: TaxonomyLink): readonly string[] {
  const { pivot, codes, confidence = EDITORIAL_CONFIDENCE } = link;
  if (!pivots.includes(pivot)) {
    return [`Expected the pivot of \`${code}\` to be isic4 or wipo35, got \`${pivot}\`.`];
  }
  const faults: string[] = [];
  for (const { code: target } of linkOf(link).nodes) {
    if (!pivotNode(pivot, target))
      faults.push(`Expected a code of ${pivot} for \`${code}\`, got \`${target}\`.`);
  }
  if (!(confidence > 0 && confidence <= 1)) {
    faults.push(`Expected the confidence of \`${code}\` above 0 and up to 1, got ${confidence}.`);
  }
  const weighted = codes.flatMap((one) => (typeof one === 'string' ? [] : one.weight));
  const sum = weighted.reduce((total, weight) => total + weight, 0);
  const isWhole = Math.abs(sum - 1) < 1e-9 && weighted.every((weight) => weight > 0);
  if (codes.length === 0 || (weighted.length > 0 && (weighted.length < codes.length || !isWhole))) {
    faults.push(
      `Expected the shares of \`${code}\` in ${pivot} to sum to 1, or codes without shares.`,
    );
  }
  return faults;
}
