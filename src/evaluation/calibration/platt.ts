import { ln } from '../../retrieval/ln.ts';
import { exp } from '../exp.ts';
import type { OutcomeSample } from './outcome-sample.ts';

/** A logistic line. */
export interface PlattLine {
  /** How steeply the log-odds rise with the score; 0 or more. */
  readonly slope: number;
  /** The log-odds at score 0. */
  readonly offset: number;
}

const MOST_STEPS = 100;

/** Fits the line by Newton steps to Platt's smoothed targets, (n + 1) / (n + 2) and 1 / (m + 2). */
export function fitPlatt(samples: readonly OutcomeSample[]): PlattLine {
  const hits = samples.filter(({ relevant }) => relevant).length;
  const [high, low] = [(hits + 1) / (hits + 2), 1 / (samples.length - hits + 2)];
  const data = samples.map(({ score, relevant }) => ({ score, target: relevant ? high : low }));
  let line: PlattLine = { slope: 0, offset: ln((hits + 1) / (samples.length - hits + 1)) };
  let loss = lossOf(data, line);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = descended(data, line, loss);
    if (loss - next.loss < 1e-12 * (1 + loss)) break;
    ({ line, loss } = next);
  }
  return line.slope < 0 ? { slope: 0, offset: ln((hits + 1) / (samples.length - hits + 1)) } : line;
}

type Targets = readonly { readonly score: number; readonly target: number }[];

function descended(data: Targets, line: PlattLine, loss: number) {
  const step = newtonStep(data, line);
  for (let share = 1; share > 1e-9; share /= 2) {
    const tried = {
      slope: line.slope - share * step.slope,
      offset: line.offset - share * step.offset,
    };
    const reached = lossOf(data, tried);
    if (reached < loss) return { line: tried, loss: reached };
  }
  return { line, loss };
}

function newtonStep(data: Targets, { slope, offset }: PlattLine): PlattLine {
  let [a, b, aa, ab, bb] = [0, 0, 1e-12, 0, 1e-12];
  for (const { score, target } of data) {
    const p = 1 / (1 + exp(-slope * score - offset));
    const bend = p * (1 - p);
    a += (p - target) * score;
    b += p - target;
    aa += bend * score * score;
    ab += bend * score;
    bb += bend;
  }
  const det = aa * bb - ab * ab;
  return { slope: (bb * a - ab * b) / det, offset: (aa * b - ab * a) / det };
}

function lossOf(data: Targets, { slope, offset }: PlattLine): number {
  let sum = 0;
  for (const { score, target } of data) {
    const z = slope * score + offset;
    // −t ln p − (1 − t) ln(1 − p) = ln(1 + e^z) − t z
    sum += Math.max(0, z) + ln(1 + exp(-Math.abs(z))) - target * z;
  }
  return sum;
}
