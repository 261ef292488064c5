import { lazy } from '../lazy.ts';
import { AMBIGUOUS_NAMES, COUNTRY_ALIASES } from './country-aliases.data.ts';
import { type CountryLanguage, countryTable, namesOf } from './country-table.ts';
import {
  foldName,
  hasHan,
  inFixedOrder,
  withoutConjunctions,
  withoutGenericWords,
  withoutPreposition,
} from './fold-name.ts';
import { countriesOfPlaces } from './places.ts';
import { russianCases } from './russian-cases.ts';

/** A text means one country. */
export interface ResolvedCountry {
  /** ISO 3166-1 alpha-2, or `XK`. */
  readonly country: string;
}

/** A text may mean several countries, or is spelt like a known name. A person must choose. */
export interface CountryCandidates {
  /** The countries it may mean, the likeliest first. */
  readonly candidates: readonly string[];
  /** `ambiguous`: the name is borne by several. `similar`: no such name, but a similar one. */
  readonly because: 'ambiguous' | 'similar';
}

/** Names of countries in a language that is not built in: alpha-2 code to one or more names. */
export type CountryNames = Readonly<Record<string, string | readonly string[]>>;

/** Finds the country that a text means. */
export type CountryResolver = (text: string) => ResolvedCountry | CountryCandidates | undefined;

/** Longer texts are no names of countries. */
const MOST_NAME_LENGTH = 120;

/** Shorter texts are like too many names. */
const LEAST_SIMILAR_LENGTH = 4;

/** A text that is like the names of more countries says nothing. */
const MOST_SIMILAR = 5;

/** A name, a city, a province and a code; more parts are an address or a list. */
const MOST_PARTS = 4;

const partSeparators = /[,，/()（）[\]]|\s[-–—]\s/;

/** Where a code says the country again: `Kazakhstan (KZ)`, `KZ - Kazakhstan`; after a comma it may be a state of the USA. */
const marksOfCode = /[/(（[]|\s[-–—]\s/;

interface NameIndex {
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly ordered: ReadonlyMap<string, readonly string[]>;
}

const codeAliases: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

const codes = lazy((): ReadonlyMap<string, string> => {
  const byCode = new Map(codeAliases);
  for (const { code, alpha3, numeric } of countryTable().values()) {
    for (const key of [code, alpha3, numeric]) byCode.set(key, code);
  }
  return byCode;
});

const ambiguous = lazy((): NameIndex => {
  const folded = new Map<string, readonly string[]>();
  const ordered = new Map<string, readonly string[]>();
  for (const row of AMBIGUOUS_NAMES) {
    const equals = row.indexOf('=');
    const candidates = row.slice(0, equals).split(',');
    for (const name of row.slice(equals + 1).split(';')) {
      for (const key of formsOf(name).map(foldName)) {
        folded.set(key, candidates);
        if (inFixedOrder(key) !== '') ordered.set(inFixedOrder(key), candidates);
      }
    }
  }
  return { folded, ordered };
});

const languages: readonly CountryLanguage[] = ['en', 'zh', 'ru'];

/** A name and, where it is Russian and no row of initials, its cases. */
function formsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const isRussian = /^[а-яё][а-яё —–-]+$/.test(lower) && !/^[А-ЯЁ]+$/.test(name);
  return isRussian ? [name, ...russianCases(lower)] : [name];
}

/** All built-in spellings with the countries that bear them. */
function* builtInNames(): Generator<readonly [string, string]> {
  for (const code of countryTable().keys()) {
    for (const language of languages) {
      for (const name of namesOf(code, language).flatMap(formsOf)) yield [name, code];
    }
  }
  for (const row of COUNTRY_ALIASES) {
    for (const name of row.slice(3).split(';').flatMap(formsOf)) yield [name, row.slice(0, 2)];
  }
}

function* hostNames(names: readonly CountryNames[]): Generator<readonly [string, string]> {
  for (const language of names) {
    for (const [code, spellings] of Object.entries(language)) {
      for (const name of typeof spellings === 'string' ? [spellings] : spellings) {
        yield [name, code];
      }
    }
  }
}

function indexNames(more: readonly CountryNames[]): NameIndex {
  const folded = new Map<string, string[]>();
  const ordered = new Map<string, string[]>();
  for (const source of [builtInNames(), hostNames(more)]) {
    for (const [name, code] of source) {
      const key = foldName(name);
      note(folded, key, code);
      note(ordered, inFixedOrder(key), code);
      note(ordered, inFixedOrder(withoutConjunctions(key)), code);
    }
  }
  return { folded, ordered };
}

function note(index: Map<string, string[]>, key: string, code: string): void {
  if (key === '') return;
  const known = index.get(key) ?? [];
  if (!known.includes(code)) known.push(code);
  index.set(key, known);
}

/**
 * Makes a resolver of codes (alpha-2, alpha-3, numeric, in either case) and names.
 *
 * @param names - Names in further languages.
 */
export function countryResolver(names: readonly CountryNames[]): CountryResolver {
  const index = lazy(() => indexNames(names));
  return (text) => {
    if (typeof text !== 'string' || text.length > MOST_NAME_LENGTH) return undefined;
    const trimmed = text.trim();
    const country = codes().get(trimmed);
    if (country !== undefined) return { country };
    const folded = foldName(trimmed);
    return (
      byName(folded, index()) ??
      byCodeInEitherCase(trimmed) ??
      byParts(trimmed, index()) ??
      byName(withoutPreposition(folded), index()) ??
      similarNames(folded, index())
    );
  };
}

/** `KZ` or `kz`, but not `Kz`: `Nga` and `Can` are words. */
function byCodeInEitherCase(text: string): ResolvedCountry | undefined {
  if (!/^(?:[A-Z]{2,3}|[a-z]{2,3})$/.test(text)) return undefined;
  const upper = text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32));
  const country = codes().get(upper);
  return country === undefined ? undefined : { country };
}

function byName(folded: string, index: NameIndex): ResolvedCountry | CountryCandidates | undefined {
  if (folded === '') return undefined;
  const bare = withoutGenericWords(folded);
  const ordered = inFixedOrder(folded);
  return (
    answer(ambiguous().folded.get(folded)) ??
    answer(index.folded.get(folded)) ??
    answer(ambiguous().ordered.get(ordered)) ??
    answer(index.ordered.get(ordered)) ??
    answer(ambiguous().folded.get(bare)) ??
    answer(index.folded.get(bare))
  );
}

/**
 * `Россия (РФ)`, `Kazakhstan (KZ)`, `Tashkent, Uzbekistan`, `中国山东`: one country, named at least once, and beside it nothing but
 * the same country again and places that are known to lie there. A name of several countries is settled by such a place, or by a code.
 */
function byParts(text: string, index: NameIndex): ResolvedCountry | undefined {
  const parts = partsOf(text, index);
  const places = parts.map(countriesOfPlaces);
  const mayBeCode = marksOfCode.test(text) || places.some((place) => place !== undefined);
  const names = parts.map((part) => countriesNamed(part, index, mayBeCode));
  const named = names.filter((countries) => countries !== undefined);
  const said = parts.map((_, at) => names[at] ?? places[at] ?? []);
  const [first = [], ...others] = said;
  const common = first.filter((country) => others.every((one) => one.includes(country)));
  const [country] = common;
  const isSettled =
    named.length === 1 || (mayBeCode && parts.some((part) => codes().has(part.trim())));
  const isOpen = !isSettled && named.some((countries) => countries.length > 1);
  return named.length === 0 || isOpen || country === undefined || common.length > 1
    ? undefined
    : { country };
}

/** The parts of a text; none if there is one part only or too many. */
function partsOf(text: string, index: NameIndex): readonly string[] {
  const parts = text.split(partSeparators).filter((part) => part.trim() !== '');
  if (parts.length > 1) return parts.length > MOST_PARTS ? [] : parts;
  const folded = foldName(text);
  if (!hasHan(folded)) return [];
  for (let end = folded.length - 1; end > 1; end--) {
    const [name, rest] = [folded.slice(0, end), folded.slice(end)];
    if (byName(name, index) && countriesOfPlaces(rest)) return [name, rest];
  }
  return [];
}

/** The countries that a name, or a code where one may stand, may mean. */
function countriesNamed(
  part: string,
  index: NameIndex,
  mayBeCode: boolean,
): readonly string[] | undefined {
  const found =
    byName(foldName(part), index) ?? (mayBeCode ? byCodeInEitherCase(part.trim()) : undefined);
  return found && ('country' in found ? [found.country] : found.candidates);
}

function answer(
  found: readonly string[] | undefined,
): ResolvedCountry | CountryCandidates | undefined {
  const [country, ...others] = found ?? [];
  if (country === undefined) return undefined;
  return others.length === 0 ? { country } : { candidates: found ?? [], because: 'ambiguous' };
}

/** Countries with a name one edit away, or one that the text begins. */
function similarNames(folded: string, index: NameIndex): CountryCandidates | undefined {
  if (withoutGenericWords(folded).length < LEAST_SIMILAR_LENGTH) return undefined;
  const candidates = new Set<string>();
  for (const [name, countries] of index.folded) {
    if (name.startsWith(folded) || withinOneEdit(name, folded)) {
      for (const country of countries) candidates.add(country);
    }
  }
  return candidates.size === 0 || candidates.size > MOST_SIMILAR
    ? undefined
    : { candidates: [...candidates].sort(), because: 'similar' };
}

/** Whether one insertion, deletion, substitution or exchange of neighbours turns one text into the other. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < LEAST_SIMILAR_LENGTH) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
