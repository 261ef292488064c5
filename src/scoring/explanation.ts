import type { Evidence, Term } from '../model/evidence.ts';

/** What a scorer says about one pair beside the number. */
export interface Explanation {
  /** The value being explained: equal, bit for bit, to what `score` returns for the same pair. */
  readonly value: number;
  /** The facts behind it, the strongest first. */
  readonly evidence: readonly Evidence[];
  /** Terms of the demand that the technology has, the heaviest first. */
  readonly found?: readonly Term[];
  /** Terms of the demand that the technology lacks, the heaviest first. */
  readonly missing?: readonly Term[];
}
