import type { SectorInference } from '../knowledge/sectors/suggest-sectors.ts';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/**
 * Refuses what a host's function gave as a guess, if it is none: scores would silently become wrong numbers.
 *
 * @param id - The scorer that asked.
 * @param given - What the function gave.
 * @returns The guess.
 * @throws A {@link SilkmatchError} with code `plugin-failed` unless it has a list of codes, each a text or with a text
 * and a weight from 0 to 1, and a confidence from 0 to 1.
 */
export function checkedGuess(id: string, given: unknown): SectorInference {
  const { codes, confidence } = Object(given) as Record<string, unknown>;
  if (!Array.isArray(codes)) throw noGuess(id, '`codes` as a list', given);
  for (const guess of codes as readonly unknown[]) {
    const { code, weight = 1 } = typeof guess === 'string' ? { code: guess } : partsOf(guess);
    if (typeof code !== 'string') throw noGuess(id, 'codes such as `isic4:2720`', guess);
    if (!isShare(weight)) throw noGuess(id, `the weight of \`${code}\` from 0 to 1`, weight);
  }
  if (!isShare(confidence)) throw noGuess(id, 'a `confidence` from 0 to 1', confidence);
  return { codes, confidence };
}

function partsOf(guess: unknown): { readonly code?: unknown; readonly weight?: unknown } {
  return Object(guess) as object;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function noGuess(id: string, expected: string, found: unknown): SilkmatchError {
  return new SilkmatchError(
    'plugin-failed',
    `The guess of sectors for ${id} is outside its contract: expected ${expected.slice(0, 100)}, found ${showValue(found)}.`,
  );
}
