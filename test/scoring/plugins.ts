import * as z from 'zod/mini';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import type { StandardSchema } from '../../src/scoring/standard-schema.ts';

/** A scorer with options. */
export const maturity = defineScorer<{ readonly step: number }>({
  id: 'test/maturity',
  version: '1.4.2',
  neutral: 0.4,
  options: z.strictObject({ step: z._default(z.number().check(z.gte(0), z.lte(1)), 0.25) }),
  reads: { demand: ['trl'], technology: ['trl'] },
  score: ({ demand, technology, options }) =>
    Math.max(0, 1 - options.step * Math.abs(Number(demand.trl) - Number(technology.trl))),
});

/** A scorer without options. */
export const neighbours = defineScorer({
  id: 'test/neighbours',
  version: '2.0.0',
  neutral: 0.3,
  reads: { demand: ['country'], technology: ['country'] },
  score: ({ demand, technology }) => (demand.country === technology.country ? 1 : 0.2),
});

/** A gate with options. */
export const stage = defineGate<{ readonly refused: readonly string[] }>({
  id: 'test/stage',
  version: '1.0.0',
  options: z.strictObject({ refused: z._default(z.array(z.string()), ['concept']) }),
  reads: { demand: [], technology: ['stage'] },
  check: ({ technology, options }) =>
    options.refused.includes(String(technology.stage))
      ? { outcome: 'block', code: 'stage.refused', side: 'demand', overridable: true }
      : undefined,
});

/** A scorer whose options are validated by something else than zod. */
export function scorerWith(id: string, validate: StandardSchema['~standard']['validate']) {
  return defineScorer({
    id,
    version: '1.0.0',
    options: { '~standard': { version: 1, vendor: 'test', validate } } as StandardSchema<
      unknown,
      Record<string, never>
    >,
    score: () => 1,
  });
}
