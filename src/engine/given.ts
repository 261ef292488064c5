import { nearestName } from '../model/did-you-mean.ts';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/** What results of this library carry beside records, so that they can be handed on as they are. */
const companions: readonly string[] = ['problems', 'withheld'];

/**
 * Refuses an argument that is no object, or has names that nobody reads: a slip of the pen must not pass for a wish.
 *
 * @param given - The argument.
 * @param what - What it is, for messages.
 * @param names - The names that are read.
 * @throws A {@link SilkmatchError} with code `invalid-input`.
 */
export function checkNames(given: unknown, what: string, names: readonly string[]): void {
  checkObject(given, what, names);
  const other = Object.keys(given as object).find(
    (name) => !names.includes(name) && !companions.includes(name),
  );
  if (other === undefined) return;
  const meant = nearestName(other, names);
  throw new SilkmatchError(
    'invalid-input',
    `There is no ${JSON.stringify(other)} in ${what}; expected ${names.join(', ')}.${meant === undefined ? '' : ` Was \`${meant}\` meant?`}`,
  );
}

/** @throws A {@link SilkmatchError} with code `invalid-input` for anything but an object with names. */
export function checkObject(given: unknown, what: string, names: readonly string[]): void {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return;
  throw new SilkmatchError(
    'invalid-input',
    `Expected ${what} to be an object with ${names.join(', ')}; got ${showValue(given)}.`,
  );
}

/**
 * The items of a list that was given, or none.
 *
 * @param given - An iterable that is no text, or nothing.
 * @param name - Its name, for messages.
 * @throws A {@link SilkmatchError} with code `invalid-input` for anything else.
 */
export function listOf<Item>(given: Iterable<Item> | undefined, name: string): readonly Item[] {
  if (given === undefined) return [];
  if (typeof given === 'object' && Symbol.iterator in Object(given)) return [...given];
  throw new SilkmatchError(
    'invalid-input',
    `Expected \`${name}\` to be a list, got ${showValue(given)}: put a single one into brackets.`,
  );
}
