import * as z from 'zod/mini';
import {
  type CooperationMode,
  cooperationModeSchema,
  cooperationModes,
} from '../model/cooperation-mode.ts';
import type { Evidence, Side } from '../model/evidence.ts';
import {
  type CooperationClosenessOverride,
  cooperationCloseness,
} from './cooperation-closeness.ts';
import {
  type CooperationStance,
  cooperationStance,
  nearestWanted,
  wishKey,
} from './cooperation-stance.ts';
import { defineScorer } from './define-scorer.ts';
import type { Explanation } from './explanation.ts';
import { fromMillionths } from './millionths.ts';

const cooperationFitOptionsSchema = z.strictObject({
  closeness: z._default(
    z.array(
      z.strictObject({
        modes: z.tuple([cooperationModeSchema, cooperationModeSchema]),
        value: z.number().check(z.gte(0), z.lte(1)),
      }),
    ),
    [],
  ),
});

/** Options of {@link cooperationFit}. */
export interface CooperationFitOptions {
  /**
   * Closenesses of pairs of modes that replace the built-in ones.
   * @defaultValue none
   */
  readonly closeness: readonly CooperationClosenessOverride[];
}

interface Agreement {
  /** The mode both sides can best live with. */
  readonly mode: CooperationMode;
  /** In millionths. */
  readonly value: number;
}

/**
 * Whether there is a way of cooperating that suits both sides.
 *
 * Each side accepts a mode to a degree: the best, over the modes it wants (`must`, `prefer`), of closeness
 * to that mode times (1 + weight) / 2; a half if it names none that it wants; times 1 − ¾ · weight if it
 * would avoid the mode; 0 if it never takes it. The value is the best, over the modes that either side
 * wants, of the lesser of the two degrees. Closeness is 1 for the same mode and comes from a table that
 * {@link CooperationFitOptions.closeness} can change.
 *
 * Without evidence: a record without `cooperation`; inapplicable where neither side names a mode that it
 * wants. Neutral value 0.75.
 *
 * @example
 * ```ts
 * const closeness = [{ modes: ['licence', 'training'], value: 0.2 }];
 * definePipeline({ scorers: [{ use: cooperationFit, weight: 1, options: { closeness } }] });
 * ```
 */
export const cooperationFit = defineScorer<
  CooperationFitOptions,
  CooperationStance,
  CooperationStance
>({
  id: 'silkmatch/cooperation-fit',
  version: '1.0.0',
  neutral: 0.75,
  options: cooperationFitOptionsSchema,
  reads: { demand: ['cooperation'], technology: ['cooperation'] },
  symmetric: true,
  readTechnology: ({ cooperation }, { options }) =>
    cooperationStance(cooperation, options.closeness),
  readDemand: ({ cooperation }, { options }) => cooperationStance(cooperation, options.closeness),
  key: ({ wishes }) => wishes.map(wishKey).join(),
  queryKey: ({ wishes }) => JSON.stringify(wishes),
  open: (demand, { options }) => ({
    ceiling: 1,
    score: (technology) => {
      const agreement = agree(demand, technology);
      return agreement && fromMillionths(agreement.value);
    },
    explain: (technology) => explain(demand, technology, options.closeness),
  }),
});

function agree(demand: CooperationStance, technology: CooperationStance): Agreement | undefined {
  let best: Agreement | undefined;
  for (const [index, mode] of cooperationModes.entries()) {
    if (!demand.wanted.has(mode) && !technology.wanted.has(mode)) continue;
    const value = Math.min(demand.acceptance[index] ?? 0, technology.acceptance[index] ?? 0);
    if (!best || value > best.value) best = { mode, value };
  }
  return best;
}

function explain(
  demand: CooperationStance,
  technology: CooperationStance,
  overrides: readonly CooperationClosenessOverride[],
): Explanation {
  const agreement = agree(demand, technology);
  if (!agreement) return { value: 0, evidence: [] };
  const { mode, value } = agreement;
  const evidence =
    value === 0
      ? [nothingInCommon(demand, technology)]
      : [
          meeting(mode, demand, technology, overrides),
          ...reluctance('demand', mode, demand),
          ...reluctance('technology', mode, technology),
        ];
  return { value: fromMillionths(value), evidence };
}

function meeting(
  mode: CooperationMode,
  demand: CooperationStance,
  technology: CooperationStance,
  overrides: readonly CooperationClosenessOverride[],
): Evidence {
  if (demand.wanted.has(mode) && technology.wanted.has(mode)) {
    return { code: 'cooperation.same', sentiment: 'positive', params: { mode } };
  }
  const side = demand.wanted.has(mode) ? 'technology' : 'demand';
  const stance = side === 'demand' ? demand : technology;
  const nearest = nearestWanted(stance, mode, overrides);
  if (nearest === undefined) {
    return { code: 'cooperation.open', sentiment: 'mixed', params: { mode, side } };
  }
  const closeness = cooperationCloseness(nearest, mode, overrides);
  return {
    code: 'cooperation.near',
    sentiment: closeness < 0.5 ? 'mixed' : 'positive',
    params: {
      demandMode: side === 'demand' ? nearest : mode,
      technologyMode: side === 'demand' ? mode : nearest,
      closeness,
    },
  };
}

function reluctance(
  side: Side,
  mode: CooperationMode,
  { wishes }: CooperationStance,
): readonly Evidence[] {
  return wishes.some(({ value, strength }) => value === mode && strength === 'avoid')
    ? [{ code: 'cooperation.avoided', sentiment: 'negative', params: { mode, side } }]
    : [];
}

function nothingInCommon(demand: CooperationStance, technology: CooperationStance): Evidence {
  return {
    code: 'cooperation.none',
    sentiment: 'negative',
    params: {
      demandModes: [...demand.wanted].join(),
      technologyModes: [...technology.wanted].join(),
    },
  };
}
