import type { Engine } from '../engine/engine.ts';
import { evaluateRun } from '../evaluation/evaluate-run.ts';
import { collectJudgments, type ScoredTarget } from '../evaluation/judgments.ts';
import type { Measures } from './protocol.ts';
import type { Judgement } from './qrels.ts';

const METRICS = ['nDCG@10', 'P@5', 'RR@10', 'R@20', 'Judged@10'];

/** The metrics look at no more than so many first places. */
const DEPTH = 20;

/**
 * Measures two engines by judgments, with a pause before each demand so that other questions can be answered.
 *
 * @param judgements - Judgments of demands that the engines hold.
 * @param engines - Give the engine and the one compared with, anew each time: they may have been put away meanwhile.
 * @param pause - Says whether to go on.
 * @returns The metrics; `undefined` if nothing relevant is judged, or on being told to stop.
 */
export async function measure(
  judgements: readonly Judgement[],
  [engine, compared]: readonly [() => Engine, () => Engine],
  pause: () => Promise<boolean>,
): Promise<Measures | undefined> {
  const judgments = collectJudgments(judgements);
  const queries = [...judgments].flatMap(([query, grades]) =>
    [...grades.values()].some((grade) => grade > 0) ? [query] : [],
  );
  if (queries.length === 0) return undefined;
  const now = await runOf(engine, queries, pause);
  const before = now && (await runOf(compared, queries, pause));
  if (!before) return undefined;
  const [values, valuesBefore] = [now, before].map(
    (run) => evaluateRun(run, judgments, { metrics: METRICS }).metrics,
  );
  return {
    queries: queries.length,
    metrics: METRICS.map((name, i) => ({
      name,
      value: values?.[i]?.mean ?? 0,
      before: valuesBefore?.[i]?.mean ?? 0,
    })),
  };
}

async function runOf(
  engine: () => Engine,
  queries: readonly string[],
  pause: () => Promise<boolean>,
): Promise<ReadonlyMap<string, readonly ScoredTarget[]> | undefined> {
  const run = new Map<string, readonly ScoredTarget[]>();
  for (const query of queries) {
    if (!(await pause())) return undefined;
    const { matches } = engine().match(query, { top: DEPTH, from: 'demands', evidence: false });
    run.set(
      query,
      matches.map(({ technology, score }) => ({ id: technology, score })),
    );
  }
  return run;
}
