import { isic4Node } from './isic4.ts';
import type { ParsedCode } from './parse-code.ts';
import { commonDepth, type MeasureOptions, placeSimilarity } from './similarity-measure.ts';
import type { Pivot, PivotLink, TaxonomyNode } from './taxonomy.ts';
import { wipo35Node } from './wipo35.ts';

/** Likeness of two IPC symbols of one WIPO technology field: the IPC's tree parts neighbouring technologies. */
const SAME_FIELD_LIKENESS = 0.6;

/** How two codes are compared. */
export interface CodeSimilarityOptions extends MeasureOptions {
  /** Weight of the demand's coverage against the offer's, 0 to 1. */
  readonly lambda: number;
}

/** Where two codes meet. */
export type SectorRelation =
  | 'same-code'
  | 'offer-more-specific'
  | 'demand-more-specific'
  | 'same-class'
  | 'same-group'
  | 'same-division'
  | 'same-section'
  | 'same-subclass'
  | 'same-patent-class'
  | 'same-field'
  | 'same-technology-sector'
  | 'same-branch'
  | 'related'
  | 'unrelated';

/** The common ground of two codes of different trees. */
interface Bridge {
  readonly pivot: Pivot;
  readonly demand: PivotLink;
  readonly offer: PivotLink;
  readonly confidence: number;
}

/** Two nodes in one tree. */
interface Meeting {
  readonly demand: TaxonomyNode;
  readonly offer: TaxonomyNode;
}

/** Why two codes are as alike as they are. */
export interface CodeMeeting {
  /** Where they meet. */
  readonly relation: SectorRelation;
  /** The deepest node both lie under, `scheme:code`; `undefined` if there is none. */
  readonly common?: string;
  /** The pivot through which they were compared; `undefined` if they share a tree. */
  readonly pivot?: Pivot;
  /** The demand's node in the pivot. */
  readonly demandNode?: string;
  /** The offer's node in the pivot. */
  readonly offerNode?: string;
  /** How far the mapping can be trusted, 0 to 1; 1 in a common tree. */
  readonly confidence: number;
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
  if (demand.tree === offer.tree) return treeSimilarity(demand, offer, options);
  const bridge = bridgeOf(demand, offer);
  return bridge && bridge.confidence * linkSimilarity(bridge, options);
}

function treeSimilarity(
  demand: ParsedCode,
  offer: ParsedCode,
  options: CodeSimilarityOptions,
): number {
  const value = placeSimilarity(demand, offer, options);
  if (value === 1) return value;
  return Math.max(value, relatedLikeness(demand, offer), sameFieldLikeness(demand, offer));
}

function relatedLikeness(demand: ParsedCode, offer: ParsedCode): number {
  if (!demand.related) return 0;
  return demand.related.find(({ code }) => code === offer.code)?.likeness ?? 0;
}

function sameFieldLikeness(demand: ParsedCode, offer: ParsedCode): number {
  if (demand.tree !== 'ipc') return 0;
  const field = soleField(demand);
  return field !== undefined && field === soleField(offer) ? SAME_FIELD_LIKENESS : 0;
}

function soleField(code: ParsedCode): string | undefined {
  const link = linkTo('wipo35', code);
  return link?.nodes.length === 1 ? link.nodes[0]?.code : undefined;
}

function linkTo(pivot: Pivot, { links }: ParsedCode): PivotLink | undefined {
  for (const link of links) if (link.pivot === pivot) return link;
  return undefined;
}

function bridgeOf(demand: ParsedCode, offer: ParsedCode): Bridge | undefined {
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

function pivotNode(pivot: Pivot, code: string): TaxonomyNode | undefined {
  return pivot === 'isic4' ? isic4Node(code) : wipo35Node(code);
}

/** Weighted best-match average over the nodes of two links; a union is covered by its best node. */
function linkSimilarity(bridge: Bridge, options: CodeSimilarityOptions): number {
  const like = (demandCode: string, offerCode: string): number => {
    const demand = pivotNode(bridge.pivot, demandCode);
    const offer = pivotNode(bridge.pivot, offerCode);
    return demand && offer ? placeSimilarity(demand, offer, options) : 0;
  };
  const demandCovered = covered(bridge.demand, bridge.offer, like);
  const offerCovered = covered(bridge.offer, bridge.demand, (offerCode, demandCode) =>
    like(demandCode, offerCode),
  );
  return Math.min(1, options.lambda * demandCovered + (1 - options.lambda) * offerCovered);
}

function covered(
  link: PivotLink,
  by: PivotLink,
  like: (code: string, other: string) => number,
): number {
  let sum = 0;
  let best = 0;
  for (const { code, weight } of link.nodes) {
    let most = 0;
    for (const other of by.nodes) most = Math.max(most, like(code, other.code));
    sum += weight * most;
    best = Math.max(best, most);
  }
  return link.form === 'union' ? best : sum;
}

/**
 * Where two codes meet, for an explanation.
 *
 * @param demand - The demand's code.
 * @param offer - The offer's code.
 * @param options - The measure that compared them.
 */
export function codeMeeting(
  demand: ParsedCode,
  offer: ParsedCode,
  options: CodeSimilarityOptions,
): CodeMeeting {
  if (demand.tree === offer.tree) return treeMeeting(demand, offer, options);
  const bridge = bridgeOf(demand, offer);
  const pair = bridge && closestNodes(bridge, options);
  if (!bridge || !pair) return { relation: 'unrelated', confidence: 1 };
  return {
    ...placeMeeting(pair),
    pivot: bridge.pivot,
    demandNode: pair.demand.code,
    offerNode: pair.offer.code,
    confidence: bridge.confidence,
  };
}

function treeMeeting(
  demand: ParsedCode,
  offer: ParsedCode,
  options: CodeSimilarityOptions,
): CodeMeeting {
  const byPlace = placeSimilarity(demand, offer, options);
  if (byPlace < 1 && relatedLikeness(demand, offer) > byPlace) {
    return { relation: 'related', confidence: 1 };
  }
  if (byPlace < 1 && sameFieldLikeness(demand, offer) > byPlace) {
    return { relation: 'same-field', common: `wipo35:${soleField(demand) ?? ''}`, confidence: 1 };
  }
  const sameCode = demand.path.length === offer.path.length && byPlace === 1;
  return { ...placeMeeting({ demand, offer }), ...(sameCode ? { relation: 'same-code' } : {}) };
}

/** The two nodes that are most alike, the heavier ones on ties. */
function closestNodes(bridge: Bridge, options: CodeSimilarityOptions): Meeting | undefined {
  let best: (Meeting & { readonly value: number; readonly weight: number }) | undefined;
  for (const from of bridge.demand.nodes) {
    for (const to of bridge.offer.nodes) {
      const demand = pivotNode(bridge.pivot, from.code);
      const offer = pivotNode(bridge.pivot, to.code);
      if (!demand || !offer) continue;
      const value = placeSimilarity(demand, offer, options);
      const weight = from.weight * to.weight;
      if (!best || value > best.value || (value === best.value && weight > best.weight)) {
        best = { demand, offer, value, weight };
      }
    }
  }
  return best;
}

function placeMeeting({ demand, offer }: Meeting): CodeMeeting {
  const depth = commonDepth(demand.path, offer.path);
  const common = demand.path[depth - 1];
  if (common === undefined) return { relation: 'unrelated', confidence: 1 };
  const level = levelRelation(demand.tree, common, demand.content[depth - 1] ?? 0);
  return {
    relation: prefixRelation(demand, offer, depth) ?? level,
    common: `${demand.tree}:${common}`,
    confidence: 1,
  };
}

function prefixRelation(
  demand: TaxonomyNode,
  offer: TaxonomyNode,
  depth: number,
): SectorRelation | undefined {
  if (demand.path.length === offer.path.length) return undefined;
  if (depth === demand.path.length) return 'offer-more-specific';
  return depth === offer.path.length ? 'demand-more-specific' : undefined;
}

const digitTrees: ReadonlySet<string> = new Set(['isic4', 'nace2', 'gbt4754']);

function levelRelation(tree: string, key: string, content: number): SectorRelation {
  if (digitTrees.has(tree)) {
    if (content === 10_000 && key.length > 2) return 'same-class';
    const byLength = { 1: 'same-section', 2: 'same-division', 3: 'same-group' } as const;
    return byLength[key.length as 1 | 2 | 3] ?? 'same-class';
  }
  if (tree === 'ipc') {
    const byLength = { 1: 'same-section', 3: 'same-patent-class', 4: 'same-subclass' } as const;
    return byLength[key.length as 1 | 3 | 4] ?? 'same-group';
  }
  if (tree === 'wipo35') return content === 10_000 ? 'same-field' : 'same-technology-sector';
  return 'same-branch';
}
