import { toMillionths } from '../scoring/millionths.ts';
import { ABSENT } from '../scoring/missing-policy.ts';
import type { AnyScorer } from '../scoring/scorer.ts';
import { pluginFailure, type Subject } from './plugin-call.ts';

/** What a scorer returned, in millionths; anything but `undefined` or a number from 0 to 1 is an error. */
export function quantise(scorer: AnyScorer, value: unknown, subject: () => Subject): number {
  const millionths = quantised(value);
  if (millionths !== undefined) return millionths;
  throw pluginFailure(
    scorer,
    `returned ${typeof value === 'number' ? value : `a ${typeof value}`} instead of a number from 0 to 1`,
    subject(),
  );
}

/** The same; `undefined` for what is no value. */
export function quantised(value: unknown): number | undefined {
  if (value === undefined) return ABSENT.inapplicable;
  return typeof value === 'number' && value >= 0 && value <= 1 ? toMillionths(value) : undefined;
}
