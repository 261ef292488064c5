import { isic4Node } from './isic4.ts';
import type { ParsedCode } from './parse-code.ts';
import {
  type MeasureOptions,
  placeSimilarity,
  type SeenPlace,
  seenFrom,
} from './similarity-measure.ts';
import type { Pivot, PivotLink, PivotNode, TaxonomyNode } from './taxonomy.ts';
import { wipo35Node } from './wipo35.ts';

/** Likeness of two IPC symbols of one WIPO technology field: the IPC's tree parts neighbouring technologies. */
const SAME_FIELD_LIKENESS = 0.6;

/** How two codes are compared. */
export interface CodeSimilarityOptions extends MeasureOptions {
  /** Weight of the demand's coverage against the offer's, 0 to 1. */
  readonly lambda: number;
}

/** The common ground of two codes of different trees. */
export interface Bridge {
  readonly pivot: Pivot;
  readonly demand: PivotLink;
  readonly offer: PivotLink;
  readonly confidence: number;
}

/** A code as seen from another one of its tree. */
export interface SeenCode extends SeenPlace {
  /** Canonical code inside its scheme. */
  readonly code: string;
  /** The one technology field it lies in, if it is one. */
  readonly field: string | undefined;
}

/**
 * How alike two codes are: in their common tree, or through the pivot that both reach with the greatest
 * confidence, times that confidence.
 *
 * @param demand - The demand's code.
 * @param offer - The offer's code.
 * @param options - The measure.
 * @returns 0 to 1; `undefined` if they share neither tree nor pivot.
 */
export function codeSimilarity(
  demand: ParsedCode,
  offer: ParsedCode,
  options: CodeSimilarityOptions,
): number | undefined {
  return similarityTo(demand, options)(offer);
}

/** Makes a demand's code ready to be compared with many codes by {@link codeSimilarity}. */
export function similarityTo(
  demand: ParsedCode,
  options: CodeSimilarityOptions,
): (offer: ParsedCode) => number | undefined {
  const within = similarityWithin(demand, options);
  const across = similarityAcross(demand, options);
  return (offer) =>
    demand.tree === offer.tree ? within(seenCode(demand, offer)) : across(offer.links);
}

/** How a code is seen from another one of its tree. */
export function seenCode(from: TaxonomyNode, code: TaxonomyNode): SeenCode {
  const { shared, depth, content } = seenFrom(from, code);
  return { shared, depth, content, code: code.code, field: soleField(code.links) };
}

/**
 * Makes a demand's code ready for codes of its own tree.
 *
 * @param demand - The demand's code.
 * @param options - The measure.
 * @returns The likeness to a code, 0 to 1.
 */
export function similarityWithin(
  demand: TaxonomyNode,
  options: MeasureOptions,
): (offer: SeenCode) => number {
  const field = soleField(demand.links);
  return (offer) => {
    const value = placeSimilarity(demand, offer, options);
    if (value === 1) return value;
    return Math.max(
      value,
      relatedLikeness(demand, offer.code),
      sameFieldLikeness(demand, field, offer.field),
    );
  };
}

/** The likeness that a classification states between a code and another one of its tree; 0 for none. */
export function relatedLikeness(demand: TaxonomyNode, offer: string): number {
  return demand.related?.find(({ code }) => code === offer)?.likeness ?? 0;
}

/** The least likeness of two IPC symbols of these technology fields; 0 unless both lie in one. */
export function sameFieldLikeness(
  { tree }: TaxonomyNode,
  demand: string | undefined,
  offer: string | undefined,
): number {
  return tree === 'ipc' && demand !== undefined && demand === offer ? SAME_FIELD_LIKENESS : 0;
}

/** The one technology field that links lead to, if it is one. */
export function soleField(links: readonly PivotLink[]): string | undefined {
  const link = linkTo('wipo35', links);
  return link?.nodes.length === 1 ? link.nodes[0]?.code : undefined;
}

function linkTo(pivot: Pivot, links: readonly PivotLink[]): PivotLink | undefined {
  for (const link of links) if (link.pivot === pivot) return link;
  return undefined;
}

/** Where codes with these links are compared: in the pivot that both reach with the greatest confidence. */
export function bridgeOf(
  demand: readonly PivotLink[],
  offer: readonly PivotLink[],
): Bridge | undefined {
  let best: Bridge | undefined;
  for (const pivot of ['isic4', 'wipo35'] as const) {
    const from = linkTo(pivot, demand);
    const to = linkTo(pivot, offer);
    if (!from || !to) continue;
    const confidence = from.confidence * to.confidence;
    if (!best || confidence > best.confidence)
      best = { pivot, demand: from, offer: to, confidence };
  }
  return best;
}

/** A node of a pivot. */
export function pivotNode(pivot: Pivot, code: string): TaxonomyNode | undefined {
  return pivot === 'isic4' ? isic4Node(code) : wipo35Node(code);
}

/** A binary digit for each pivot that codes with these links reach; those that share none cannot be compared. */
export function pivotDigits(links: readonly PivotLink[]): number {
  let digits = 0;
  for (const { pivot } of links) digits |= pivot === 'isic4' ? 1 : 2;
  return digits;
}

/**
 * A binary digit for each branch of a pivot that codes with these links lie in; those that share none are not alike. Two
 * branches may have the same digit.
 */
export function branchDigits(links: readonly PivotLink[]): number {
  let digits = 0;
  for (const { pivot, nodes } of links) {
    for (const { code } of nodes) {
      const branch = pivotNode(pivot, code)?.path[0];
      if (branch) digits |= 1 << (branch.charCodeAt(0) + (pivot === 'isic4' ? 0 : 21));
    }
  }
  return digits;
}

/**
 * Makes a demand's code ready for codes of other trees: what it is to a node of a pivot is computed once.
 *
 * @param demand - The demand's code.
 * @param options - The measure.
 * @returns The likeness to a code with these links, 0 to 1; `undefined` if no pivot joins the two.
 */
export function similarityAcross(
  { links }: TaxonomyNode,
  options: CodeSimilarityOptions,
): (offer: readonly PivotLink[]) => number | undefined {
  const like = new Map(links.map((link) => [link, linkSimilarity(link, options)]));
  return (offer) => {
    const bridge = bridgeOf(links, offer);
    const value = bridge && like.get(bridge.demand)?.(bridge.offer);
    return value === undefined ? undefined : bridge && bridge.confidence * value;
  };
}

/** What the nodes of a link are to a node of the same pivot. */
interface NodeLikeness {
  /** How like each of them is. */
  readonly each: readonly number[];
  /** How well it covers them alone. */
  readonly covers: number;
  /** How like the most alike of them is. */
  readonly most: number;
}

/** Weighted best-match average over the nodes of two links; a union is covered by its best node. */
function linkSimilarity(
  demand: PivotLink,
  options: CodeSimilarityOptions,
): (offer: PivotLink) => number {
  const { pivot } = demand;
  const nodes = demand.nodes.map(({ code }) => pivotNode(pivot, code));
  const known = new Map<string, NodeLikeness>();
  const likenessTo = (code: string): NodeLikeness => {
    const found = known.get(code);
    if (found) return found;
    const offer = pivotNode(pivot, code);
    const each = nodes.map((node) =>
      node && offer ? placeSimilarity(node, seenFrom(node, offer), options) : 0,
    );
    const made = {
      each,
      covers: covered(demand, (_, at) => each[at] as number),
      most: Math.max(0, ...each),
    };
    known.set(code, made);
    return made;
  };
  const coversOf = (offers: readonly NodeLikeness[]): number => {
    return covered(demand, (_, at) => Math.max(0, ...offers.map(({ each }) => each[at] ?? 0)));
  };
  const { lambda } = options;
  return (offer) => {
    const { nodes: offered } = offer;
    const [only] = offered;
    const demandCovered =
      only && offered.length === 1
        ? likenessTo(only.code).covers
        : coversOf(offered.map(({ code }) => likenessTo(code)));
    const offerCovered = covered(offer, (node) => likenessTo(node.code).most);
    return Math.min(1, lambda * demandCovered + (1 - lambda) * offerCovered);
  };
}

/** How well the nodes of a link are covered, each as well as this. */
function covered(
  { nodes, form }: PivotLink,
  valueAt: (node: PivotNode, at: number) => number,
): number {
  let sum = 0;
  let best = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as PivotNode;
    const value = valueAt(node, at);
    sum += node.weight * value;
    if (value > best) best = value;
  }
  return form === 'union' ? best : sum;
}
