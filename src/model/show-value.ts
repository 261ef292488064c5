const longest = 80;

/**
 * Renders any value in a few characters, for a message. Nothing it is given makes it throw or run long.
 *
 * @param value - Anything: also cyclic data, functions, objects whose properties throw.
 * @returns At most 80 characters in one line; a longer rendering ends in `…`.
 * @example
 * ```ts
 * showValue({ min: 5, max: 3 }); // '{"min":5,"max":3}'
 * ```
 */
export function showValue(value: unknown): string {
  return cut(render(value, 0));
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const shown = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(shown) ? shown.slice(0, -1) : shown}…`;
}

function render(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'undefined':
      return 'nothing';
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'bigint':
      return 'a bigint';
    case 'object':
      return value === null ? 'null' : renderObject(value, depth);
    default:
      return String(value);
  }
}

/** Characters that would break a line or turn the reading direction of a terminal. */
const troublesome = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function quote(text: string): string {
  return JSON.stringify(text.slice(0, longest)).replace(
    troublesome,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function renderObject(value: object, depth: number): string {
  try {
    if (Array.isArray(value)) return depth > 1 ? '[…]' : renderArray(value, depth);
    const tag = tagOf(value);
    if (tag !== 'Object') return `a ${tag.slice(0, 40)}`;
    return depth > 1 ? '{…}' : renderEntries(value as Record<string, unknown>, depth);
  } catch {
    return 'an object that cannot be read';
  }
}

function renderArray(items: readonly unknown[], depth: number): string {
  const shown = items.slice(0, 8).map((item) => render(item, depth + 1));
  if (items.length > shown.length) shown.push('…');
  return `[${shown.join(',')}]`;
}

function renderEntries(value: Record<string, unknown>, depth: number): string {
  const keys = Object.keys(value);
  const shown = keys.slice(0, 8).map((key) => `${quote(key)}:${render(value[key], depth + 1)}`);
  if (keys.length > shown.length) shown.push('…');
  return `{${shown.join(',')}}`;
}

/**
 * Names the kind of an object, in this realm or another.
 *
 * @param value - Any object.
 * @returns `Object` for plain objects and instances of ordinary classes; `Date`, `Map`, `Float64Array` and so on.
 */
export function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
