/** A source of numbers: a whole number from 0 to below the given one. */
export type Random = (below: number) => number;

/** Numbers that are the same for the same seed: a linear congruential generator (Numerical Recipes) over a mixed seed. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed ^ (seed >>> 16), 0x9e3779b1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** What became of a mutant. */
export type Outcome = 'accepted' | 'refused' | 'unchanged';

/** One of several. */
export function oneOf<Item>(items: readonly Item[], next: Random): Item {
  return items[next(items.length)] as Item;
}

/** Whether two stretches of bytes are the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** A copy that was cut, lengthened, moved in itself, or has other bits. */
export function mutateBytes(whole: Uint8Array, next: Random): Uint8Array {
  const bytes = Uint8Array.from(whole);
  switch (next(6)) {
    case 0:
      return bytes.subarray(0, next(bytes.length));
    case 1: {
      const longer = new Uint8Array(bytes.length + 1 + next(64));
      longer.set(bytes);
      return longer;
    }
    case 2:
      bytes.copyWithin(next(bytes.length), next(bytes.length), next(bytes.length));
      return bytes;
    case 3:
      bytes[next(Math.min(64, bytes.length))] = next(256);
      return bytes;
    default:
      flip(bytes, next, 1 + next(4));
      return bytes;
  }
}

/** Turns bits over. */
export function flip(bytes: Uint8Array, next: Random, times: number): void {
  for (let i = 0; i < times; i++) {
    const at = next(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << next(8));
  }
}

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
};

const oddValues: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 2 ** 53, 1e300, '', 'x', '2026-13-01', '\ud800', 'é'.repeat(1001)],
  ...[[], {}, [[]], nested(300), nested(2000), { toString: 1 }, 'hub-kz', 'a'.repeat(64)],
];

const oddNames = ['__proto__', 'constructor', 'toString', 'record', 'hub', ' '];

/** A copy of JSON data with a value, a name or an item that is other, gone, added or twice there. */
export function mutateJson<Data>(data: Data, next: Random): Data {
  const copy = { data: structuredClone(data) as unknown };
  for (let times = 1 + next(2); times > 0; times--) mutatePart(copy, next);
  return copy.data as Data;
}

function mutatePart(top: object, next: Random): void {
  let owner = top as Record<string, unknown>;
  for (;;) {
    const name = oneOf(Object.keys(owner), next);
    const value = owner[name];
    const isOpen = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (!isOpen || next(6) === 0) {
      mutateValue(owner, name, next);
      return;
    }
    owner = value as Record<string, unknown>;
  }
}

function mutateValue(owner: Record<string, unknown>, name: string, next: Random): void {
  const value = owner[name];
  switch (next(6)) {
    case 0:
      put(owner, name, oneOf(oddValues, next));
      break;
    case 1:
      if (Array.isArray(owner)) owner.splice(Number(name), 1);
      else if (name !== 'data') delete owner[name];
      break;
    case 2:
      if (Array.isArray(owner)) owner.push(value);
      else if (name !== 'data') put(owner, oneOf(oddNames, next), value);
      break;
    case 3:
      if (Array.isArray(value)) value.reverse();
      break;
    default:
      put(owner, name, nearby(value, next));
  }
}

function nearby(value: unknown, next: Random): unknown {
  if (typeof value === 'number') return value + 1 - 2 * next(2);
  if (typeof value !== 'string') return oneOf(oddValues, next);
  const at = next(value.length);
  return value.slice(0, at) + oneOf(['0', 'a', 'f', '-', '一', ''], next) + value.slice(at + 1);
}

/** Also under `__proto__`, which an assignment would not make a property. */
function put(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
