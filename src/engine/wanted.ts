import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import { toMillionths } from '../scoring/millionths.ts';
import type { MatchOptions } from './engine.ts';
import { checkNames } from './given.ts';
import type { Wanted } from './rank-technologies.ts';

/** The options that every question for a list knows. */
const listOptions = ['top', 'minScore', 'evidence', 'from'];

/**
 * How much of a ranking the options ask for.
 *
 * @param options - The options.
 * @param more - The names of further options that the question knows.
 * @throws A {@link SilkmatchError} with code `invalid-option` if `top` or `minScore` is outside its range, or
 * `invalid-input` if the options are none or one of them has another name.
 */
export function wantedOf(options: MatchOptions, more: readonly string[] = []): Wanted {
  checkNames(options, 'the options', [...listOptions, ...more]);
  const { top = 10, minScore = 0, evidence = true } = options;
  if (!(top === Number.POSITIVE_INFINITY || (Number.isInteger(top) && top >= 0))) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`top\` to be a whole number from 0 or \`Infinity\`, got ${showValue(top)}.`,
    );
  }
  if (!(typeof minScore === 'number' && minScore >= 0 && minScore <= 1)) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`minScore\` to be a number from 0 to 1, got ${showValue(minScore)}.`,
    );
  }
  return { top, least: toMillionths(minScore), evidence };
}
