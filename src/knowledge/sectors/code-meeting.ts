import {
  type Bridge,
  bridgeOf,
  type CodeSimilarityOptions,
  pivotNode,
  relatedLikeness,
  sameFieldLikeness,
  soleField,
} from './code-similarity.ts';
import type { ParsedCode } from './parse-code.ts';
import { commonDepth, placeSimilarity, seenFrom } from './similarity-measure.ts';
import type { Pivot, TaxonomyNode } from './taxonomy.ts';

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
  const bridge = bridgeOf(demand.links, offer.links);
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
  const field = soleField(demand.links);
  const byPlace = placeSimilarity(demand, seenFrom(demand, offer), options);
  if (byPlace < 1 && relatedLikeness(demand, offer.code) > byPlace) {
    return { relation: 'related', confidence: 1 };
  }
  if (byPlace < 1 && sameFieldLikeness(demand, field, soleField(offer.links)) > byPlace) {
    return {
      relation: 'same-field',
      common: `wipo35:${field ?? ''}`,
      confidence: 1,
    };
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
      const value = placeSimilarity(demand, seenFrom(demand, offer), options);
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
