import { SilkmatchError } from '../model/error.ts';

/** Numbers in one run of memory. */
export type Section =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int32Array
  | BigUint64Array
  | Float64Array;

/**
 * The contents of an index as typed arrays by name, ready to be written as bytes and to be used again as
 * views of those bytes, without a copy. The same contents give the same sections, whatever the history.
 */
export type Sections = Readonly<Record<string, Section>>;

/** A constructor of typed arrays. */
interface SectionType<Item extends Section> {
  new (length: number): Item;
  readonly name: string;
}

/**
 * Takes a section by its name.
 *
 * @param sections - Where to look.
 * @param name - Its name.
 * @param type - What it must be, such as `Uint32Array`.
 * @param length - How many numbers it must have, if that is known.
 * @throws A {@link SilkmatchError} with code `invalid-sections` where it is missing, of another type or of
 * another length.
 * @example
 * ```ts
 * const starts = takeSection(sections, 'starts', Uint32Array, documents + 1);
 * ```
 */
export function takeSection<Item extends Section>(
  sections: Sections,
  name: string,
  type: SectionType<Item>,
  length?: number,
): Item {
  const found = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!(found instanceof type)) {
    const kind = found === undefined ? 'nothing' : found.constructor.name;
    throw damaged(`Section "${name}" must be a ${type.name}; found ${kind}.`);
  }
  if (length !== undefined && found.length !== length) {
    throw damaged(`Section "${name}" must have ${length} numbers; found ${found.length}.`);
  }
  return found;
}

/** The error for sections that contradict each other or themselves. */
export function damaged(what: string): SilkmatchError {
  return new SilkmatchError(
    'invalid-sections',
    `${what} The stored index is damaged or was made by another version: build it again from the records.`,
  );
}
