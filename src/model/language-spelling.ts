import { valueAt } from './path.ts';
import type { PlainRow } from './plain-copy.ts';
import type { Finding } from './problem.ts';
import { pathsOf, respellAt, respeltWarning } from './spelling.ts';

/** Where a record may hold texts by language; `*` stands for every item of a list. */
const textPlaces: readonly (readonly string[])[] = [
  ['title'],
  ['summary'],
  ['description'],
  ['name'],
  ['problem'],
  ['problemSolved'],
  ['currentState'],
  ['economicComparison'],
  ['keywords', '*'],
  ['advantages', '*'],
  ['applications', '*'],
  ['constraints', '*'],
  ['performance', '*', 'name'],
  ['metrics', '*', 'name'],
  ['partnerSought', 'expertise'],
];

/** Tags that no language has and that are often written for the one beside them. */
const meant: ReadonlyMap<string, string> = new Map(
  (
    'cn:zh jp:ja kz:kk ua:uk cz:cs gr:el dk:da vn:vi rs:sr tj:tg by:be ' +
    'eng:en rus:ru zho:zh chi:zh kaz:kk uzb:uz kir:ky tgk:tg mon:mn fas:fa hin:hi urd:ur jpn:ja kor:ko ' +
    'deu:de fra:fr spa:es por:pt ita:it pol:pl tur:tr ukr:uk bel:be hye:hy kat:ka aze:az tuk:tk vie:vi tha:th ind:id'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Finds the BCP-47 tag that a text can only mean: `zh-CN` for `zh_CN`, `en` for `EN`, `ru` for `rus`, and for the country
 * codes that no language has, `zh` for `cn` or `kk` for `kz`.
 *
 * @param text - A tag as a record has it.
 * @returns The tag meant, or the text itself.
 */
function respellLanguage(text: string): string {
  const parts = /^([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8}){0,3})$/.exec(text);
  if (parts === null) return text;
  const [, language = '', rest = ''] = parts;
  const lower = language.toLowerCase();
  return `${meant.get(lower) ?? lower}${rest.replace(/_/g, '-')}`;
}

/**
 * Respells the language tags of a row, in its `languages` and in its texts by language. Where the tag meant is there
 * already, both stay as they are.
 *
 * @param row - The row as plain data; it is changed.
 * @returns A warning for each tag that was respelt.
 */
export function respellLanguages(row: PlainRow): Finding[] {
  const findings: Finding[] = [];
  for (const path of pathsOf(row, ['languages', '*']))
    respellAt(row, path, respellLanguage, findings);
  for (const pattern of textPlaces) {
    if (!Object.hasOwn(row, pattern[0] ?? '')) continue;
    for (const path of pathsOf(row, pattern))
      for (const [found, tag] of respellKeys(valueAt(row, path)))
        findings.push(respeltWarning([...path, found], found, tag));
  }
  return findings;
}

function respellKeys(texts: unknown): [found: string, tag: string][] {
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return [];
  const versions = texts as Record<string, unknown>;
  const respelt: [string, string][] = [];
  for (const found of Object.keys(versions)) {
    const tag = respellLanguage(found);
    if (Object.hasOwn(versions, tag)) continue;
    versions[tag] = versions[found];
    delete versions[found];
    respelt.push([found, tag]);
  }
  return respelt;
}
