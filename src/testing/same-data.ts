/**
 * Whether two pieces of data say the same. Maps and sets are compared without their order, typed arrays
 * without trailing zeros, numbers bit for bit; functions are taken to be equal.
 *
 * @param a - Data without cycles.
 * @param b - Data without cycles.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'function' && typeof b === 'function') return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b))
    return sameNumbers(numbersOf(a), numbersOf(b));
  if (a instanceof Map && b instanceof Map) return sameMap(a, b);
  if (a instanceof Set && b instanceof Set) return sameSet(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return sameFields(a, b);
}

function sameFields(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function sameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  return (
    a.size === b.size && [...a].every(([key, value]) => b.has(key) && sameData(value, b.get(key)))
  );
}

function sameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (!Object.is(a[i] ?? 0, b[i] ?? 0)) return false;
  }
  return true;
}

function numbersOf(view: ArrayBufferView): ArrayLike<number> {
  return view instanceof DataView
    ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    : (view as Uint8Array);
}

/** A number in data that is not a whole number of at most 53 bits, if there is one. */
export function fractionIn(data: unknown): number | undefined {
  if (typeof data === 'number') return Number.isSafeInteger(data) ? undefined : data;
  if (typeof data !== 'object' || data === null) return undefined;
  for (const part of partsOf(data)) {
    const fraction = fractionIn(part);
    if (fraction !== undefined) return fraction;
  }
  return undefined;
}

function partsOf(data: object): Iterable<unknown> {
  if (ArrayBuffer.isView(data)) return Array.from(numbersOf(data));
  if (data instanceof Map || data instanceof Set) return data.values();
  return Object.values(data);
}
