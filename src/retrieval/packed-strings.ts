import { damaged, type Sections, takeSection } from './sections.ts';

/** Strings in one run of UTF-16 code units, in which every string has a form, whole surrogates or not. */
export interface PackedStrings {
  /** The code units of all strings. */
  readonly units: Uint16Array;
  /** Where each string begins; one more entry, for the end of the last. */
  readonly starts: Uint32Array;
}

/** So many code units are passed to a call at once. */
const CALL = 4096;

/** Up to so many code units are faster one by one. */
const SHORT = 24;

/** Packs strings. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const starts = new Uint32Array(strings.length + 1);
  strings.forEach((string, i) => {
    starts[i + 1] = (starts[i] as number) + string.length;
  });
  const units = new Uint16Array(starts[strings.length] as number);
  let at = 0;
  for (const string of strings) {
    for (let i = 0; i < string.length; i++) units[at++] = string.charCodeAt(i);
  }
  return { units, starts };
}

/** The string with this number. */
export function stringAt({ units, starts }: PackedStrings, number: number): string {
  const start = starts[number] as number;
  const end = starts[number + 1] as number;
  let string = '';
  if (end - start <= SHORT) {
    for (let at = start; at < end; at++) string += String.fromCharCode(units[at] as number);
    return string;
  }
  for (let at = start; at < end; at += CALL) {
    string += String.fromCharCode(...units.subarray(at, Math.min(end, at + CALL)));
  }
  return string;
}

/** Compares a packed string with another by code units: negative, 0 or positive. */
export function compareWith(
  { units, starts }: PackedStrings,
  number: number,
  string: string,
): number {
  const start = starts[number] as number;
  const length = (starts[number + 1] as number) - start;
  const shared = Math.min(length, string.length);
  for (let i = 0; i < shared; i++) {
    const difference = (units[start + i] as number) - string.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - string.length;
}

/** The strings as sections. */
export function stringSections(name: string, { units, starts }: PackedStrings): Sections {
  return { [`${name}.units`]: units, [`${name}.starts`]: starts };
}

/**
 * Takes strings from sections.
 *
 * @throws A {@link SilkmatchError} with code `invalid-sections` if they are not distinct and in ascending
 * order of code units.
 */
export function takeSortedStrings(sections: Sections, name: string): PackedStrings {
  const units = takeSection(sections, `${name}.units`, Uint16Array);
  const starts = takeSection(sections, `${name}.starts`, Uint32Array);
  const count = starts.length - 1;
  if (starts[0] !== 0 || starts[count] !== units.length) {
    throw damaged(`The strings of "${name}" do not fill their section.`);
  }
  for (let i = 0; i < count; i++) {
    if ((starts[i + 1] as number) < (starts[i] as number)) {
      throw damaged(`String ${i} of "${name}" ends before it begins.`);
    }
  }
  for (let i = 1; i < count; i++) {
    if (!isAscending({ units, starts }, i)) {
      throw damaged(`String ${i} of "${name}" is out of order.`);
    }
  }
  return { units, starts };
}

/** Whether a string comes after the one before it. */
function isAscending({ units, starts }: PackedStrings, number: number): boolean {
  let before = starts[number - 1] as number;
  let at = starts[number] as number;
  const end = starts[number + 1] as number;
  for (const middle = at; before < middle && at < end; before++, at++) {
    const difference = (units[at] as number) - (units[before] as number);
    if (difference !== 0) return difference > 0;
  }
  return at < end;
}
