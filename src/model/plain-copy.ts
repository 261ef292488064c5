import type { Finding } from './problem.ts';
import { showValue, tagOf } from './show-value.ts';

/** The deepest nesting that a row may have. */
const deepest = 32;

/** The most values that a row may hold, counting every item and property. */
const mostValues = 1_000_000;

/** A row as plain data that may still break the model. */
export interface PlainRow {
  /** What may be its id. */
  id?: unknown;
  /** The fields that the model does not have. */
  ext?: Record<string, unknown>;
  /** Any other field of the model. */
  [field: string]: unknown;
}

/** What one copy of a row needs to know and to remember. */
export interface CopyState {
  /** Where the copy is now, from the row down. */
  readonly path: (string | number)[];
  /** The objects that contain the one being copied. */
  readonly ancestors: Set<object>;
  /** What could not be copied. */
  readonly findings: Finding[];
  /** How many more values may be copied. */
  valuesLeft: number;
  /** Whether silkmatch reads what is being copied. What it does not read keeps its nulls and gives warnings only. */
  isRead: boolean;
}

/**
 * Starts a copy.
 *
 * @returns The state to hand to {@link copyProperty}, one for each row.
 */
export function startCopy(): CopyState {
  return {
    path: [],
    ancestors: new Set(),
    findings: [],
    valuesLeft: mostValues,
    isRead: true,
  };
}

function copyPlain(value: unknown, state: CopyState): unknown {
  if (state.valuesLeft <= 0) return stop(state);
  state.valuesLeft--;
  switch (typeof value) {
    case 'string':
      return copyString(value, state);
    case 'number':
      return Number.isFinite(value) ? value + 0 : refuse(value, 'not-finite', state);
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : copyObject(value, state);
    default:
      return refuse(value, 'not-plain-data', state);
  }
}

const loneSurrogate = /[\ud800-\udfff]/u;

function copyString(text: string, state: CopyState): string {
  if (!loneSurrogate.test(text)) return text;
  report(showValue(text), 'broken-character', state, 'warning');
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

function copyObject(value: object, state: CopyState): unknown {
  if (state.ancestors.has(value)) return refuse('a cycle', 'cyclic', state);
  if (state.ancestors.size >= deepest) return refuse('deeper nesting', 'too-deep', state);
  state.ancestors.add(value);
  try {
    if (Array.isArray(value) || isNumberView(value)) return copyItems(value, state);
    if (tagOf(value) !== 'Object') return refuse(value, 'not-plain-data', state);
    return copyProperties(value, state);
  } catch {
    return refuse(value, 'unreadable', state);
  } finally {
    state.ancestors.delete(value);
  }
}

function isNumberView(value: object): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function copyItems(items: ArrayLike<unknown>, state: CopyState): unknown {
  if (items.length > state.valuesLeft) return stop(state);
  const copies: unknown[] = [];
  for (let index = 0; index < items.length && state.valuesLeft >= 0; index++) {
    state.path.push(index);
    const before = state.findings.length;
    const copy = copyPlain(items[index], state);
    if (copy === undefined && state.valuesLeft >= 0 && state.findings.length === before)
      refuse(undefined, 'missing-item', state);
    copies.push(copy ?? null);
    state.path.pop();
  }
  return copies;
}

function copyProperties(value: object, state: CopyState): Record<string, unknown> {
  const copies: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    state.path.push(key);
    const copy = copyProperty(value, key, state);
    if (copy !== undefined && !(copy === null && state.isRead)) copies[key] = copy;
    state.path.pop();
  }
  return copies;
}

/**
 * Copies one property of an object into plain objects, arrays, strings, finite numbers and booleans that share nothing
 * with the original. The path of the state must already lead to the property.
 *
 * The properties of inner objects come in the order of their code units, so that equal data are read alike whatever the
 * order in which they were written. Reads every property once, and stops at cycles, at depth 32 and after a million values. What is not plain data becomes
 * a finding and is left out. In what silkmatch reads, an inner property that is `null` counts as absent.
 *
 * @param owner - The object.
 * @param key - The name of the property.
 * @param state - Where the copy stands; findings are added to it.
 * @returns The copy; `undefined` for what is left out.
 */
export function copyProperty(owner: object, key: string, state: CopyState): unknown {
  if (key === '__proto__' || loneSurrogate.test(key)) {
    report(showValue(key), 'unsafe-key', state, 'error');
    return undefined;
  }
  let value: unknown;
  try {
    value = (owner as Record<string, unknown>)[key];
  } catch {
    return refuse('a property that throws', 'unreadable', state);
  }
  return copyPlain(value, state);
}

/** Ends the copy of a row that is too large, and says so once. */
function stop(state: CopyState): undefined {
  if (state.valuesLeft >= 0) report('more', 'too-large', state, 'error');
  state.valuesLeft = -1;
  return undefined;
}

type Refusal = keyof typeof refusals;

const refusals = {
  'not-finite': ['a finite number', 'Leave the value out if it is not known.'],
  'not-plain-data': [
    'plain data: text, a number, true or false, a list or an object',
    'Convert the value to plain data first; a date is written YYYY-MM-DD.',
  ],
  'broken-character': [
    'whole Unicode characters',
    'The half characters became U+FFFD; cut texts between characters, not inside them.',
  ],
  'missing-item': ['a value for every item of a list', 'Take the empty item out of the list.'],
  'unsafe-key': ['a name that is safe as a key', 'Rename the field.'],
  'too-large': [`at most ${mostValues} values in a row`, 'Leave out what matching does not need.'],
  'too-deep': [`nesting of at most ${deepest} levels`, 'Flatten the data.'],
  cyclic: ['data that does not contain itself', 'Refer to the outer value by its id.'],
  unreadable: ['a value that can be read', 'Copy the data into plain objects first.'],
} as const;

function refuse(found: unknown, code: Refusal, state: CopyState): undefined {
  const isPhrase = typeof found === 'string';
  report(isPhrase ? found : showValue(found), code, state, state.isRead ? 'error' : 'warning');
  return undefined;
}

function report(
  found: string,
  code: Refusal,
  state: CopyState,
  severity: Finding['severity'],
): void {
  const [expected, mend] = refusals[code];
  state.findings.push({ path: [...state.path], severity, code, found, expected, mend });
}
