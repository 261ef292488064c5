/** How far a suggestion came: each step includes those before it. */
export type OutcomeStage = 'shown' | 'interest' | 'meeting' | 'confidentiality' | 'agreement';

/** The steps, in order. */
export const outcomeStages: readonly OutcomeStage[] = Object.freeze([
  'shown',
  'interest',
  'meeting',
  'confidentiality',
  'agreement',
]);

/** What became of a suggested pair, as an officer records it. */
export interface Outcome {
  /** Id of the demand. */
  readonly demand: string;
  /** Id of the technology. */
  readonly technology: string;
  /** What a person who read both records said. */
  readonly judgement?: 'fits' | 'partly' | 'does-not-fit';
  /** The furthest step that was reached. */
  readonly stage?: OutcomeStage;
  /** Whether it ended there. While it is open, nothing is concluded from a next step that has not come yet. */
  readonly closed?: boolean;
  /** Why it was declined: the name of the entry of the pipeline that was wrong, such as `trl` or `sector`. */
  readonly declinedFor?: string;
}

/** One thing that an outcome says about a pair: a question asked of it, and the answer. */
export interface Observation {
  /** Id of the demand. */
  readonly demand: string;
  /** Id of the technology. */
  readonly technology: string;
  /** The question: a person's judgement, or whether a step was taken once the one before it was. */
  readonly question: 'judgement' | OutcomeStage;
  /** The answer. */
  readonly answer: boolean;
  /** How much it counts, 0 to 1. */
  readonly weight: number;
  /** Only this entry of the pipeline is in question; all if absent. */
  readonly entry?: string;
}

/** A step that was only looked at says little. */
const SHOWN_WEIGHT = 0.25;

/**
 * Turns outcomes into observations: a judgement is one; each step reached is a yes to "was this step taken, given the
 * one before", and a closed record a no to the next step. A record still open says nothing about steps to come. "Partly" is
 * half a yes and half a no. Not being interested after seeing a list counts a quarter.
 *
 * @param outcomes - What was recorded.
 * @see Singer & Willett 1993, It's about time: using discrete-time survival analysis, doi:10.3102/10769986018002155
 * @example
 * ```ts
 * observationsOf([{ demand: 'd1', technology: 't1', stage: 'meeting', closed: true }]);
 * // yes to interest, yes to meeting, no to confidentiality
 * ```
 */
export function observationsOf(outcomes: readonly Outcome[]): readonly Observation[] {
  return outcomes.flatMap((outcome) => [...judgementsOf(outcome), ...stepsOf(outcome)]);
}

function judgementsOf({ demand, technology, judgement, declinedFor }: Outcome): Observation[] {
  const base = { demand, technology, question: 'judgement' as const };
  const found: Observation[] = [];
  if (judgement === 'partly') {
    found.push({ ...base, answer: true, weight: 0.5 }, { ...base, answer: false, weight: 0.5 });
  } else if (judgement !== undefined) {
    found.push({ ...base, answer: judgement === 'fits', weight: 1 });
  }
  if (declinedFor !== undefined) {
    found.push({ ...base, answer: false, weight: 1, entry: declinedFor });
  }
  return found;
}

function stepsOf({ demand, technology, stage, closed }: Outcome): Observation[] {
  if (stage === undefined) return [];
  const reached = outcomeStages.indexOf(stage);
  const found: Observation[] = outcomeStages
    .slice(1, reached + 1)
    .map((question) => ({ demand, technology, question, answer: true, weight: 1 }));
  const next = outcomeStages[reached + 1];
  if (closed === true && next !== undefined) {
    const weight = reached === 0 ? SHOWN_WEIGHT : 1;
    found.push({ demand, technology, question: next, answer: false, weight });
  }
  return found;
}
