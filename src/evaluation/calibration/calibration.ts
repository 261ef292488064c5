import { SilkmatchError } from '../../model/error.ts';
import { exp } from '../exp.ts';
import { isotonicSteps, type Step, stepAt } from './isotonic.ts';
import type { OutcomeSample } from './outcome-sample.ts';
import { fitPlatt, type PlattLine } from './platt.ts';

/** How scores become chances; plain data. */
export type CalibrationCurve =
  | ({
      /** A logistic line: chance = 1 / (1 + e^(−slope·score − offset)). */
      readonly method: 'platt';
    } & PlattLine)
  | {
      /** Non-decreasing steps. */
      readonly method: 'isotonic';
      /** From each score on, the chance; ascending. */
      readonly steps: readonly Step[];
    };

/** Scores translated into chances. */
export interface Calibration {
  /** The translation as plain data. */
  readonly curve: CalibrationCurve;
  /** How many pairs it was learnt from. */
  readonly samples: number;
  /** How many of them were relevant. */
  readonly relevant: number;
}

/** Isotonic steps need many samples; below this Platt's two parameters are safer. */
const ISOTONIC_FROM = 1000;

/**
 * Learns how a score translates into a chance. Without calibration a score is no chance and must not be shown as one.
 *
 * @param samples - Pairs whose outcome is known, drawn as those will be to which it is applied.
 * @param method - `platt` (two parameters) or `isotonic` (any non-decreasing steps); by default isotonic from 1,000
 * samples on.
 * @throws A {@link SilkmatchError} with code `invalid-input` unless there are both relevant and other samples.
 * @see Platt 1999, Probabilistic outputs for support vector machines; Zadrozny & Elkan 2002, Transforming classifier
 * scores into accurate multiclass probability estimates, doi:10.1145/775047.775151
 * @example
 * ```ts
 * const { curve } = calibrate(samplesOf(matrix));
 * chanceOf(curve, 0.62);
 * ```
 */
export function calibrate(
  samples: readonly OutcomeSample[],
  method: 'platt' | 'isotonic' = samples.length < ISOTONIC_FROM ? 'platt' : 'isotonic',
): Calibration {
  const relevant = samples.filter((sample) => sample.relevant).length;
  if (relevant === 0 || relevant === samples.length) {
    throw new SilkmatchError(
      'invalid-input',
      `Cannot calibrate with ${relevant} relevant of ${samples.length} samples: expected some of either kind.`,
    );
  }
  const curve: CalibrationCurve =
    method === 'platt'
      ? { method, ...fitPlatt(samples) }
      : { method, steps: isotonicSteps(samples) };
  return Object.freeze({ curve, samples: samples.length, relevant });
}

/**
 * The chance that a score stands for.
 *
 * @param curve - The translation that `calibrate` learnt.
 * @param score - 0 to 1.
 * @returns 0 to 1, non-decreasing in the score.
 * @example
 * ```ts
 * chanceOf({ method: 'platt', slope: 10, offset: -5 }, 0.5); // => 0.5
 * ```
 */
export function chanceOf(curve: CalibrationCurve, score: number): number {
  if (curve.method === 'isotonic') return stepAt(curve.steps, score);
  return 1 / (1 + exp(-curve.slope * score - curve.offset));
}
