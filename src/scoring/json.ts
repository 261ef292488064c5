/** A value that survives `JSON.stringify` and `JSON.parse` unchanged. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** How deep a value of {@link jsonCopy} may be nested. */
const MOST_LEVELS = 32;

/** How many parts a value of {@link jsonCopy} may have. */
const MOST_PARTS = 1_000_000;

/** After so many faults the rest of a value is not looked at. */
const MOST_FAULTS = 100;

/**
 * A deep-frozen copy of plain data; what is not plain data is named in `faults` and replaced by `null`.
 *
 * @param value - Anything, cyclic and hostile values included.
 * @param path - Where it stands, for the faults.
 * @param faults - Receives one sentence for each part that is not JSON, a hundred at most.
 */
export function jsonCopy(value: unknown, path: string, faults: string[]): Json {
  const above = new Set<object>();
  let partsLeft = MOST_PARTS;
  let faultsLeft = MOST_FAULTS;

  function copy(part: unknown, at: string): Json {
    if (faultsLeft === 0) return null;
    if (partsLeft-- === 0) return refuseTheRest(at);
    if (isScalar(part)) return unsignedZero(part);
    if (typeof part !== 'object') return refuse(`to be plain data, got ${describe(part)}`, at);
    if (above.has(part)) return refuse('to be free of cycles', at);
    if (above.size >= MOST_LEVELS) return refuse(`to have at most ${MOST_LEVELS} levels`, at);
    return copyParts(part, at);
  }

  function copyParts(part: object, at: string): Json {
    above.add(part);
    try {
      return Object.freeze(Array.isArray(part) ? copyArray(part, at) : copyObject(part, at));
    } catch (error) {
      return refuse(`to be plain data, got an object that cannot be read: ${String(error)}`, at);
    } finally {
      above.delete(part);
    }
  }

  function copyArray(part: readonly unknown[], at: string): Json {
    if (part.length > partsLeft) return refuseTheRest(at);
    return Array.from(part, (item, i) => copy(item, `${at}[${i}]`));
  }

  function copyObject(part: object, at: string): Json {
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== null && prototype !== Object.prototype) {
      return refuse('to be plain data, got an instance of a class', at);
    }
    return Object.fromEntries(
      Object.entries(part)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, copy(item, `${at}.${key}`)]),
    );
  }

  function refuseTheRest(at: string): null {
    refuse(`to have at most ${MOST_PARTS} parts`, at);
    faultsLeft = 0;
    return null;
  }

  function refuse(expected: string, at: string): null {
    faults.push(`Expected \`${at}\` ${expected}.`);
    faultsLeft--;
    return null;
  }

  return copy(value, path);
}

/** JSON has no negative zero. */
function unsignedZero<Scalar>(value: Scalar): Scalar | 0 {
  return Object.is(value, -0) ? 0 : value;
}

function isScalar(value: unknown): value is null | boolean | number | string {
  return (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'string' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function describe(value: unknown): string {
  return typeof value === 'number' || typeof value === 'undefined'
    ? `\`${value}\``
    : `a ${typeof value}`;
}
