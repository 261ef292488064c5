/** A score with what became of the pair. */
export interface OutcomeSample {
  /** The score of the pair, 0 to 1. */
  readonly score: number;
  /** Whether it was relevant, or came to something. */
  readonly relevant: boolean;
}
