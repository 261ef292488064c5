import { asciiUpper } from './ascii-upper.ts';
import { isCountryCode, meantCountry } from './country-codes.ts';
import { type Path, valueAt } from './path.ts';
import type { Finding } from './problem.ts';
import { showValue } from './show-value.ts';

type Respell = (text: string) => string | undefined;

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
export function respellCodes(row: Record<string, unknown>): Finding[] {
  const findings: Finding[] = [];
  for (const [respell, ...pattern] of places) {
    if (!Object.hasOwn(row, pattern[0] ?? '')) continue;
    for (const path of pathsOf(row, pattern)) respellAt(row, path, respell, findings);
  }
  return findings;
}

function pathsOf(row: unknown, pattern: readonly string[]): Path[] {
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

function respellAt(row: unknown, path: Path, respell: Respell, findings: Finding[]): void {
  const found = valueAt(row, path);
  const code = typeof found === 'string' ? respell(found) : undefined;
  const key = path.at(-1);
  if (code === undefined || code === found || key === undefined) return;
  (valueAt(row, path.slice(0, -1)) as Record<string | number, unknown>)[key] = code;
  findings.push({
    path,
    severity: 'warning',
    code: 'respelt',
    found: showValue(found),
    expected: `\`${code}\``,
    mend: `It was read as ${code}; write it so.`,
  });
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
