import { SilkmatchError } from '../../model/error.ts';

/** A number that may be tuned. */
export interface Tunable {
  /** Its name. */
  readonly name: string;
  /** Where to start. */
  readonly start: number;
  /** Least value. */
  readonly low: number;
  /** Greatest value. */
  readonly high: number;
  /** First step up or down; halved four times at most. */
  readonly step: number;
}

/** The values of all parameters, by name. */
export type Point = ReadonlyMap<string, number>;

/** A point with its score. */
export interface ScoredPoint {
  /** The values. */
  readonly point: Point;
  /** What was told. */
  readonly score: number;
}

/**
 * A search that asks for the score of one point at a time. Whoever computes the score decides where and when: here,
 * in a worker, or over days in the field.
 */
export interface Search {
  /** The point whose score is wanted next; the same until it is told; `undefined` when the search is over. */
  ask(): Point | undefined;
  /** Tells the score of the point asked for; higher is better. */
  tell(score: number): void;
  /** The best point so far; `undefined` before the first is told. */
  best(): ScoredPoint | undefined;
}

const HALVINGS = 4;

/**
 * Coordinate ascent: one parameter at a time goes a step up or down while that is better; once none is, steps are
 * halved. Deterministic; for any metric and any number.
 *
 * @param parameters - See {@link Tunable}.
 * @throws A {@link SilkmatchError} with code `invalid-option` if bounds, start and step do not fit together;
 * `invalid-input` by `tell` for a score that is not a number, or with no point asked for.
 * @see Metzler & Croft 2007, Linear feature-based models for information retrieval, doi:10.1007/s10791-006-9019-z
 * @example
 * ```ts
 * const search = coordinateSearch([{ name: 'k1', start: 1.2, low: 0, high: 3, step: 0.4 }]);
 * for (let point = search.ask(); point; point = search.ask()) search.tell(scoreOf(point));
 * console.log(search.best());
 * ```
 */
export function coordinateSearch(parameters: readonly Tunable[]): Search {
  for (const parameter of parameters) refuseBadBounds(parameter);
  const walk = points(parameters);
  let best: ScoredPoint | undefined;
  let asked = walk.next();
  return {
    ask: () => (asked.done === true ? undefined : asked.value),
    tell(score) {
      if (asked.done === true || Number.isNaN(score)) {
        const found = asked.done === true ? 'a score after the end' : '`NaN`';
        throw new SilkmatchError(
          'invalid-input',
          `Expected the score of the point asked for, got ${found}.`,
        );
      }
      const isBetter = best === undefined || score > best.score;
      if (isBetter) best = { point: asked.value, score };
      asked = walk.next(isBetter);
    },
    best: () => best,
  };
}

/** Runs a search to its end with a function that scores points. */
export function runSearch(search: Search, score: (point: Point) => number): ScoredPoint {
  for (let point = search.ask(); point; point = search.ask()) search.tell(score(point));
  const best = search.best();
  if (!best) throw new Error('unreachable: a search asks for its start');
  return best;
}

/** The points asked for, one after the other; is sent whether the last one was the best so far. */
function* points(parameters: readonly Tunable[]): Generator<Point, void, boolean> {
  const current = new Map(parameters.map(({ name, start }) => [name, start]));
  yield new Map(current);
  for (let halving = 0, shrink = 1; halving <= HALVINGS; halving++, shrink /= 2) {
    for (let improved = true; improved; ) {
      improved = false;
      for (const parameter of parameters) {
        if (yield* climb(parameter, parameter.step * shrink, current)) improved = true;
      }
    }
  }
}

function* climb(
  { name, low, high }: Tunable,
  step: number,
  current: Map<string, number>,
): Generator<Point, boolean, boolean> {
  for (const direction of [step, -step]) {
    let climbed = false;
    for (;;) {
      const from = current.get(name) as number;
      const to = Math.min(high, Math.max(low, from + direction));
      if (to === from || !(yield new Map(current).set(name, to))) break;
      current.set(name, to);
      climbed = true;
    }
    if (climbed) return true;
  }
  return false;
}

function refuseBadBounds({ name, start, low, high, step }: Tunable): void {
  if (low <= start && start <= high && step > 0 && Number.isFinite(step)) return;
  throw new SilkmatchError(
    'invalid-option',
    `The parameter \`${name}\` starts at ${start} between ${low} and ${high} with step ${step}; expected low ≤ start ≤ high and a step above 0.`,
  );
}
