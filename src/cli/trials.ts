import { createInterface } from 'node:readline';
import {
  evaluateRun,
  type MeasureSetup,
  measurePairs,
  rankPairs,
  withParameters,
} from '../evaluation/index.ts';
import { defaultPipeline, SilkmatchError } from '../index.ts';
import { done } from './failure.ts';
import type { CliIo } from './io.ts';

/**
 * Answers points of an outside optimiser: a JSON object of numbers by place on each line of standard input, a line with
 * the mean of the metric for each. Values of scorers are measured again only where an option of one changes.
 *
 * @param setup - What is measured.
 * @param metric - Name of the metric.
 * @param io - The world around the command.
 * @throws A {@link SilkmatchError} with code `invalid-file` for a line that is no such object.
 */
export async function answerTrials(
  setup: MeasureSetup,
  metric: string,
  io: CliIo,
): Promise<number> {
  const { pipeline = defaultPipeline, judgments } = setup;
  const base = measurePairs({ ...setup, pipeline });
  for await (const line of createInterface({ input: io.stdin })) {
    if (line.trim() === '') continue;
    const point = pointOf(line);
    const tried = withParameters(pipeline, point);
    const hasOptions = [...point.keys()].some((name) => name.includes('.options.'));
    const matrix = hasOptions ? measurePairs({ ...setup, pipeline: tried }) : base;
    const { metrics } = evaluateRun(rankPairs(matrix, tried), judgments, { metrics: [metric] });
    io.stdout.write(`${JSON.stringify({ score: metrics[0]?.mean })}\n`);
  }
  return done;
}

function pointOf(line: string): ReadonlyMap<string, number> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isPoint = entries.length > 0 && entries.every(([, number]) => typeof number === 'number');
  if (isPoint) return new Map(entries as [string, number][]);
  throw new SilkmatchError(
    'invalid-file',
    `Expected a JSON object of numbers by place, such as {"text.weight":0.4}, got ${line.slice(0, 80)}.`,
  );
}
