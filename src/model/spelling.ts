import { asciiUpper } from './ascii-upper.ts';
import { isCountryCode, meantCountry } from './country-codes.ts';
import { type Path, valueAt } from './path.ts';
import type { PlainRow } from './plain-copy.ts';
import type { Finding } from './problem.ts';
import { showValue } from './show-value.ts';

/** Gives the spelling that was meant; `undefined` where it knows none. */
export type Respell = (text: string) => string | undefined;

/** Where a record holds codes that people often spell in another way; `*` stands for every item of a list. */
const places: readonly (readonly [respell: Respell, ...path: string[]])[] = [
  [respellCountry, 'country'],
  [respellCountry, 'place', 'country'],
  [respellTerritory, 'ipr', '*', 'territory', '*'],
  [respellCountryRef, 'countryPreferences', '*', 'value'],
  [respellCountryRef, 'territories', 'include', '*'],
  [respellCountryRef, 'territories', 'exclude', '*'],
  [respellCountryRef, 'serves', '*'],
  [respellCurrency, 'price', 'currency'],
  [respellCurrency, 'budget', 'currency'],
];

/**
 * Respells country and currency codes that can only mean one thing: `uk` and `GBR` as `GB`, `EL` as `GR`, `kz` as `KZ`,
 * `SCO` as the group `sco`, `usd` as `USD`, `RMB` as `CNY`.
 *
 * @param row - The row as plain data; it is changed.
 * @returns A warning for each code that was respelt.
 */
export function respellCodes(row: PlainRow): Finding[] {
  const findings: Finding[] = [];
  for (const [respell, ...pattern] of places) {
    if (!Object.hasOwn(row, pattern[0] ?? '')) continue;
    for (const path of pathsOf(row, pattern)) respellAt(row, path, respell, findings);
  }
  return findings;
}

/**
 * Finds the places in a row that a pattern names.
 *
 * @param row - The row.
 * @param pattern - Keys; `*` stands for every item of a list.
 * @returns The paths; a list that is absent gives none.
 */
export function pathsOf(row: unknown, pattern: readonly string[]): Path[] {
  let paths: Path[] = [[]];
  for (const step of pattern) {
    paths = paths.flatMap((path) => {
      if (step !== '*') return [[...path, step]];
      const list = valueAt(row, path);
      return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
    });
  }
  return paths;
}

/**
 * Respells the text at a place, if there is one.
 *
 * @param row - The row as plain data; it is changed.
 * @param path - The place.
 * @param respell - Gives the spelling meant; `undefined` where it knows none.
 * @param findings - Where to add the warning.
 */
export function respellAt(row: unknown, path: Path, respell: Respell, findings: Finding[]): void {
  const found = valueAt(row, path);
  const code = typeof found === 'string' ? respell(found) : undefined;
  const key = path.at(-1);
  if (typeof found !== 'string' || code === undefined || code === found || key === undefined)
    return;
  (valueAt(row, path.slice(0, -1)) as Record<string | number, unknown>)[key] = code;
  findings.push(respeltWarning(path, found, code));
}

/**
 * Words the warning about a code that was respelt.
 *
 * @param path - Where it was.
 * @param found - How it was spelt.
 * @param code - How it is spelt now.
 * @returns The warning.
 */
export function respeltWarning(path: Path, found: string, code: string): Finding {
  return {
    path,
    severity: 'warning',
    code: 'respelt',
    found: showValue(found),
    expected: `\`${code}\``,
    mend: `It was read as ${code}; write it so.`,
  };
}

function respellCountry(text: string): string | undefined {
  return isCountryCode(text) ? text : meantCountry(text);
}

function respellTerritory(text: string): string | undefined {
  return /^(?:EP|EA|PCT)$/.test(text) ? text : respellCountry(text);
}

/** Groups that are often written in capitals although no country has these letters. */
const capitalGroups: ReadonlySet<string> = new Set(
  'SCO EU CIS GCC EAEU ASEAN CEEC BRICS RCEP'.split(' '),
);

function respellCountryRef(text: string): string | undefined {
  if (capitalGroups.has(text)) return text.toLowerCase();
  const isLowerWord = /^[a-z]{3}$/.test(text); // may be a group of the host
  return isLowerWord ? text : respellCountry(text);
}

function respellCurrency(text: string): string | undefined {
  if (!/^[A-Za-z]{3}$/.test(text)) return undefined;
  const upper = asciiUpper(text);
  return upper === 'RMB' ? 'CNY' : upper;
}
