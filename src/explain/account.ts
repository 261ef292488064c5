import { SilkmatchError } from '../model/error.ts';
import type { Match } from '../model/match.ts';
import { type Coupling, coupledScore } from '../scoring/coupling.ts';
import { toMillionths } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import type { Pipeline } from '../scoring/pipeline.ts';
import { effectiveValue } from '../scoring/utility.ts';

/** A number as it is. */
export interface AmountNode {
  /** The kind of node. */
  readonly op: 'amount';
  /** What it is the number of: an entry of the pipeline. */
  readonly name: string;
  /** The number, an integer of millionths. */
  readonly millionths: number;
}

/** A sum of its parts. */
export interface SumNode {
  /** The kind of node. */
  readonly op: 'sum';
  /** What it is the number of. */
  readonly name: string;
  /** The sum, an integer of millionths. */
  readonly millionths: number;
  /** The parts. */
  readonly parts: readonly AccountNode[];
}

/** A weighted mean, Σ weight × part ÷ Σ weight, rounded to the nearest integer. */
export interface MeanNode {
  /** The kind of node. */
  readonly op: 'mean';
  /** What it is the number of. */
  readonly name: string;
  /** The mean, an integer of millionths. */
  readonly millionths: number;
  /** The parts. */
  readonly parts: readonly MeanPart[];
}

/** One part of a weighted mean. */
export interface MeanPart {
  /** An integer of 0 or more. */
  readonly weight: number;
  /** What it is the weight of. */
  readonly of: AccountNode;
}

/** The utilities of the two sides joined by the coupling of the pipeline, rounded to the nearest integer. */
export interface CouplingNode {
  /** The kind of node. */
  readonly op: 'couple';
  /** What it is the number of. */
  readonly name: string;
  /** The coupled value, an integer of millionths. */
  readonly millionths: number;
  /** The formula and its share. */
  readonly coupling: Coupling;
  /** Utility of the demand side. */
  readonly forDemand: AccountNode;
  /** Utility of the technology side. */
  readonly forTechnology: AccountNode;
}

/** One step of an account. Evaluating a node gives its `millionths`. */
export type AccountNode = AmountNode | SumNode | MeanNode | CouplingNode;

/**
 * The additive account of a match: the baseline, worked out from the neutral values, plus the contribution of every
 * entry of the pipeline. Evaluating it gives the score exactly.
 *
 * @param match - A match of an engine with this pipeline.
 * @param pipeline - The pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-input` if the match was made with other entries.
 * @example
 * ```ts
 * const account = accountOf(match, engine.pipeline);
 * evaluateAccount(account) === Math.round(match.score * 1e6); // => true
 * ```
 */
export function accountOf(match: Match, pipeline: Pipeline): SumNode {
  checkEntries(match, pipeline);
  const neutral = pipeline.scorers.map((entry) => entry.neutral);
  return {
    op: 'sum',
    name: 'score',
    millionths: toMillionths(match.score),
    parts: [
      couplingNode('baseline', pipeline, neutral),
      ...match.components.map((component) => ({
        op: 'amount' as const,
        name: component.name,
        millionths: toMillionths(component.contribution),
      })),
    ],
  };
}

/**
 * The formula of a match: the values of the entries, their weighted means for the two sides, and the coupling of
 * these. Evaluating it gives the score exactly.
 *
 * @param match - A match of an engine with this pipeline.
 * @param pipeline - The pipeline.
 * @throws A {@link SilkmatchError} with code `invalid-input` if the match was made with other entries.
 * @example
 * ```ts
 * const { forDemand } = formulaOf(match, engine.pipeline);
 * evaluateAccount(forDemand) === Math.round(match.forDemand * 1e6); // => true
 * ```
 */
export function formulaOf(match: Match, pipeline: Pipeline): CouplingNode {
  checkEntries(match, pipeline);
  const values = match.components.map(({ value, absence = 'both' }) =>
    value === undefined ? ABSENT[absence] : toMillionths(value),
  );
  return couplingNode('score', pipeline, values);
}

/**
 * Works an account out from its leaves.
 *
 * @param node - What {@link accountOf} or {@link formulaOf} gave, or a part of it.
 * @returns An integer of millionths.
 */
export function evaluateAccount(node: AccountNode): number {
  switch (node.op) {
    case 'amount':
      return node.millionths;
    case 'sum':
      return node.parts.reduce((sum, part) => sum + evaluateAccount(part), 0);
    case 'mean': {
      const weight = node.parts.reduce((sum, part) => sum + part.weight, 0);
      const sum = node.parts.reduce(
        (total, part) => total + part.weight * evaluateAccount(part.of),
        0,
      );
      return weight === 0 ? 0 : Math.round(sum / weight);
    }
    case 'couple':
      return coupledScore(
        node.coupling,
        evaluateAccount(node.forDemand),
        evaluateAccount(node.forTechnology),
      );
  }
}

function checkEntries(match: Match, { scorers }: Pipeline): void {
  const have = match.components.map(({ name }) => name).join(', ');
  const wanted = scorers.map(({ as }) => as).join(', ');
  if (have === wanted) return;
  throw new SilkmatchError(
    'invalid-input',
    `Expected a match of a pipeline with the entries ${wanted}, got one with ${have || 'none'}: pass the pipeline that made it.`,
  );
}

function couplingNode(name: string, pipeline: Pipeline, values: readonly number[]): CouplingNode {
  const demand = meanNode('demand', pipeline, values);
  const technology = meanNode('technology', pipeline, values);
  const empty: MeanNode = { op: 'mean', name: 'demand', millionths: 0, parts: [] };
  const node = {
    op: 'couple' as const,
    name,
    coupling: pipeline.coupling,
    forDemand: demand ?? technology ?? empty,
    forTechnology: technology ?? demand ?? empty,
  };
  return { ...node, millionths: evaluateAccount({ ...node, millionths: 0 }) };
}

/**
 * The weighted mean of one side; that of the neutral values where every entry leaves the mean; `undefined` where the
 * pipeline gives the side no weight.
 */
function meanNode(
  side: 'demand' | 'technology',
  { scorers }: Pipeline,
  values: readonly number[],
): MeanNode | undefined {
  const parts = (of: readonly number[]) =>
    scorers.flatMap((entry, i) => {
      const weight = side === 'demand' ? entry.demandWeight : entry.technologyWeight;
      const value = effectiveValue(entry, of[i] as number);
      return weight === 0 || value === undefined
        ? []
        : [{ weight, of: { op: 'amount' as const, name: entry.as, millionths: value } }];
    });
  const known = parts(values);
  const taken = known.length > 0 ? known : parts(scorers.map(({ neutral }) => neutral));
  if (taken.length === 0) return undefined;
  const node = { op: 'mean' as const, name: side, parts: taken };
  return { ...node, millionths: evaluateAccount({ ...node, millionths: 0 }) };
}
