import { isoDateSchema } from '../model/iso-date.ts';
import type { Grammar } from './grammar.ts';
import type { Filler } from './template.ts';

/** Parameters of a sentence, as evidence carries them. */
export type SentenceParams = Readonly<Record<string, unknown>>;

/** A language that can be spoken: its grammar, and its names of codes. */
export interface Speech {
  /** Numbers, dates and lists. */
  readonly grammar: Grammar;
  /** The name of a code; the code itself where there is none. */
  readonly name: (kind: string, key: string) => string;
  /** The name of a code, if there is one. */
  readonly knownName: (kind: string, key: string) => string | undefined;
}

type Format = (params: Reader, name: string, speech: Speech) => string | undefined;

/** Formats that write the name of a key. */
const nameKinds = [
  'mode',
  'language',
  'country',
  'sector',
  'code',
  'status',
  'visibility',
  'field',
] as const;

/** Formats that write the names of the keys in a list with commas. */
const listKinds = [
  ['modes', 'mode', 'and'],
  ['anyMode', 'mode', 'or'],
  ['languages', 'language', 'and'],
  ['countries', 'country', 'and'],
  ['anyCountry', 'country', 'or'],
  ['fields', 'field', 'and'],
] as const;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    '',
    (params, name, { grammar }) =>
      params.text(name) ?? written(params.number(name), grammar.number),
  ],
  ['quote', (params, name, { grammar }) => quoted(params.text(name), grammar)],
  ['percent', (params, name, { grammar }) => written(params.number(name), grammar.percent)],
  ['date', (params, name, { grammar }) => dated(params.text(name), grammar)],
  [
    'sectorTitle',
    (params, name, { knownName }) =>
      written(params.text(name), (key) => knownName('sectorTitle', key)),
  ],
  [
    'corridors',
    (params, name, { grammar, name: nameOf }) =>
      listed(params, name, (key) => grammar.quote(nameOf('country', `corridor:${key}`)), {
        grammar,
        joint: 'and',
      }),
  ],
  ['money', money],
  ['levels', levels],
  ...nameKinds.map((kind): [string, Format] => [
    kind,
    (params, name, speech) => written(params.text(name), (key) => speech.name(kind, key)),
  ]),
  ...listKinds.map(([format, kind, joint]): [string, Format] => [
    format,
    (params, name, { grammar, name: nameOf }) =>
      listed(params, name, (key) => nameOf(kind, key), { grammar, joint }),
  ]),
]);

/** The names that can stand after the colon of a hole. */
export const formatNames: readonly string[] = [...formats.keys()];

/** Fills templates from the parameters of a fact; what is missing or of the wrong kind gives `undefined`. */
export function fillerOf(params: SentenceParams, speech: Speech): Filler {
  const reader = readerOf(params);
  return {
    value: (name, format) => formats.get(format)?.(reader, name, speech),
    plural: (name) => written(reader.number(name), speech.grammar.plural),
    raw: (name) => reader.raw(name),
  };
}

interface Reader {
  readonly text: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  readonly raw: (name: string) => string | undefined;
}

function readerOf(params: SentenceParams): Reader {
  const own = (name: string) => (Object.hasOwn(params, name) ? params[name] : undefined);
  return {
    text: (name) => {
      const value = own(name);
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
    number: (name) => {
      const value = own(name);
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    },
    raw: (name) => {
      const value = own(name);
      return typeof value === 'object' || typeof value === 'function' ? undefined : String(value);
    },
  };
}

function written<Value, Result>(
  value: Value | undefined,
  write: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : write(value);
}

function quoted(text: string | undefined, grammar: Grammar): string | undefined {
  return written(text, grammar.quote);
}

function dated(text: string | undefined, grammar: Grammar): string | undefined {
  return isoDateSchema.safeParse(text).success ? written(text, grammar.date) : text;
}

function listed(
  params: Reader,
  name: string,
  write: (item: string) => string,
  { grammar, joint }: { readonly grammar: Grammar; readonly joint: 'and' | 'or' },
): string | undefined {
  return written(params.text(name), (text) => grammar.list(text.split(',').map(write), joint));
}

/** Reads `nameMin`, `nameMax` and `nameCurrency`. */
function money(params: Reader, name: string, speech: Speech): string | undefined {
  const currency = params.text(`${name}Currency`);
  if (currency === undefined) return undefined;
  const [min, max] = [params.number(`${name}Min`), params.number(`${name}Max`)];
  return speech.grammar.money({ min, max, currency }, speech.knownName('currency', currency));
}

/** Reads `min` and `max`, whatever the name of the hole. */
function levels(params: Reader, _name: string, { grammar }: Speech): string | undefined {
  const [min, max] = [params.number('min'), params.number('max')];
  return min === undefined || max === undefined ? undefined : grammar.levels(min, max);
}
