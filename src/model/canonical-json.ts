import { SilkmatchError } from './error.ts';

/** How deep a value may be nested. */
const deepest = 256;

const loneSurrogate = /[\ud800-\udfff]/u;

/**
 * The one text that stands for a value: JSON by RFC 8785 (JSON Canonicalization Scheme), with the names of
 * every object in the order of their UTF-16 code units, numbers as ECMAScript writes them and no white
 * space. Equal values give equal texts on every runtime. Properties that are `undefined` are left out.
 *
 * @param value - Plain data: `null`, booleans, finite numbers, strings, lists and plain objects.
 * @returns The text; encoded as UTF-8 it is what is hashed and signed.
 * @throws A {@link SilkmatchError} with code `invalid-input` for what JSON cannot say: `NaN`, half characters,
 * functions, instances of classes, cycles, more than 256 levels.
 * @example
 * ```ts
 * canonicalJson({ b: 1e21, a: 'é' }); // => '{"a":"é","b":1e+21}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, level: number): string {
  switch (typeof value) {
    case 'string':
      if (loneSurrogate.test(value)) throw refusal('whole characters', 'half of a surrogate pair');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw refusal('a finite number', String(value));
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : writeParts(value, level);
    default:
      throw refusal('plain data', `a value of type ${typeof value}`);
  }
}

function writeParts(value: object, level: number): string {
  if (level === deepest) throw refusal(`at most ${deepest} levels`, 'more, or a cycle');
  if (Array.isArray(value)) return writeList(value, level + 1);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw refusal('plain objects', 'an instance of a class');
  }
  return writeObject(value as Readonly<Record<string, unknown>>, level + 1);
}

function writeList(list: readonly unknown[], level: number): string {
  let text = '[';
  for (let i = 0; i < list.length; i++) text += `${i === 0 ? '' : ','}${write(list[i], level)}`;
  return `${text}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, level: number): string {
  let text = '{';
  for (const name of Object.keys(object).sort()) {
    const value = object[name];
    if (value === undefined) continue;
    text += `${text === '{' ? '' : ','}${write(name, level)}:${write(value, level)}`;
  }
  return `${text}}`;
}

function refusal(expected: string, found: string): SilkmatchError {
  return new SilkmatchError(
    'invalid-input',
    `Canonical JSON takes ${expected}; found ${found}. Convert the value to plain JSON data first.`,
  );
}
