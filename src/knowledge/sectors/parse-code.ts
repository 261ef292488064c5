import { SilkmatchError } from '../../model/error.ts';
import { showValue } from '../../model/show-value.ts';
import { gbt4754, gbt4754Section } from './gbt4754.ts';
import { cpc, ipc, isIpcClass } from './ipc.ts';
import { isic4, isic4Section } from './isic4.ts';
import { naceFamilies } from './nace2.ts';
import { nic2008 } from './nic2008.ts';
import { cnContract, cnHightech, cnStrategic, sector10 } from './sector-list.ts';
import type { Taxonomy, TaxonomyNode } from './taxonomy.ts';
import { wipo35 } from './wipo35.ts';

/** A code, found in its classification. */
export interface ParsedCode extends TaxonomyNode {
  /** Scheme of the code: `nace2`. */
  readonly scheme: string;
  /** The canonical text of the code, `scheme:code`. */
  readonly id: string;
}

/** The classifications that come with the library. */
export const builtInTaxonomies: readonly Taxonomy[] = [
  isic4,
  ...naceFamilies,
  nic2008,
  gbt4754,
  ipc,
  cpc,
  wipo35,
  sector10,
  cnHightech,
  cnContract,
  cnStrategic,
];

/** Other names that people write for the schemes. */
const schemeAliases: ReadonlyMap<string, string> = new Map([
  ['isic', 'isic4'],
  ['isicrev4', 'isic4'],
  ['nace', 'nace2'],
  ['nacerev2', 'nace2'],
  ['okved', 'okved2'],
  ['оквэд', 'okved2'],
  ['оквэд2', 'okved2'],
  ['гкэд', 'gked'],
  ['окэд', 'oked'],
  ['окрб', 'okrb005'],
  ['окрб005', 'okrb005'],
  ['окрб0052011', 'okrb005'],
  ['nic', 'nic2008'],
  ['gb', 'gbt4754'],
  ['gbt', 'gbt4754'],
  ['gb4754', 'gbt4754'],
  ['gbt47542017', 'gbt4754'],
  ['мпк', 'ipc'],
  ['спк', 'cpc'],
  ['wipo', 'wipo35'],
]);

/**
 * Finds the scheme that a name means.
 *
 * @param name - `NACE Rev.2`, `GB/T 4754`, `isic4` …
 * @param taxonomies - The classifications to choose from.
 */
export function taxonomyNamed(name: string, taxonomies: readonly Taxonomy[]): Taxonomy | undefined {
  const exact = taxonomies.find(({ scheme }) => scheme === name);
  if (exact) return exact;
  const compact = name.toLowerCase().replace(/[ ./_–—-]/g, '');
  const scheme = schemeAliases.get(compact) ?? compact;
  return taxonomies.find((taxonomy) => taxonomy.scheme.replace(/-/g, '') === scheme);
}

/**
 * Reads a code of any known classification.
 *
 * @param text - With its scheme (`nace2:27.2`, `GB/T 4754 C3841`) or a form that only one classification uses.
 * @param scheme - The scheme, if the text does not say it.
 * @param taxonomies - The classifications to choose from.
 * @returns The code with its place in the trees.
 * @throws A {@link SilkmatchError} with code `invalid-input` if the text is no code, or could be one of several. Where the
 * classification is known but does not have the code, `details` holds its `scheme` and the `form` of its codes.
 */
export function parseCodeIn(
  text: string,
  scheme: string | undefined,
  taxonomies: readonly Taxonomy[],
): ParsedCode {
  if (typeof text !== 'string' || text.length > 200) throw notACode(text);
  if (scheme !== undefined && typeof scheme !== 'string') throw notAScheme(scheme);
  const stated =
    scheme === undefined ? splitScheme(text, taxonomies) : { name: scheme, code: text };
  if (!stated) return parseBare(text, taxonomies);
  const taxonomy = taxonomyNamed(stated.name, taxonomies);
  if (!taxonomy) throw unknownScheme(stated.name, text, taxonomies);
  const node = find(taxonomy, stated.code);
  if (!node) {
    throw new SilkmatchError(
      'invalid-input',
      `Expected a code of ${taxonomy.scheme}, ${taxonomy.form}, got ${quote(stated.code.trim())}. ` +
        'Check the digits, or write the scheme that the code belongs to before it.',
      { details: { scheme: taxonomy.scheme, form: taxonomy.form } },
    );
  }
  return node;
}

function find(taxonomy: Taxonomy, code: string): ParsedCode | undefined {
  const trimmed = code.trim();
  const node = taxonomy.find(trimmed) ?? taxonomy.find(plainForm(trimmed));
  if (!node) return undefined;
  const { scheme } = taxonomy;
  const id = [scheme, node.code].join(':'); // in one piece, where a template would keep its parts in memory
  // Named one by one: a spread gives every code a hidden class of its own, as big as the code.
  const { tree, path, content, links, related } = node;
  const parsed = { scheme, id, code: node.code, tree, path, content, links };
  return related ? { ...parsed, related } : parsed;
}

/** Cyrillic letters that look like Latin ones, each before it. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** `２７２０`, `С27.20` and `Н01М 10/05` in Cyrillic letters, `C 3841`: a code in the letters and digits of its classification. */
function plainForm(text: string): string {
  const half = text.replace(/[Ａ-Ｚａ-ｚ０-９．／]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const latin = /\d/.test(half)
    ? half.replace(/[А-Х]/g, (letter) => lookAlikes.get(letter) ?? letter)
    : half;
  return asciiUpper(latin.trim()).replace(/^([A-Z]) (?=\d\d)/, '$1');
}

function asciiUpper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32));
}

/** `nace2:27.2`; also a name of a standard, with spaces, before the code: `GB/T 4754-2017 C3841`. */
function splitScheme(
  text: string,
  taxonomies: readonly Taxonomy[],
): { readonly name: string; readonly code: string } | undefined {
  const colon = text.search(/[:：]/);
  if (colon >= 0) return { name: text.slice(0, colon).trim(), code: text.slice(colon + 1) };
  const trimmed = text.trim();
  if (taxonomyNamed(trimmed, taxonomies)) return undefined; // a name alone: `GB/T 4754` is no code 4754
  for (
    let space = trimmed.lastIndexOf(' ');
    space > 0;
    space = trimmed.lastIndexOf(' ', space - 1)
  ) {
    const name = trimmed.slice(0, space);
    if (taxonomyNamed(name, taxonomies)) return { name, code: trimmed.slice(space + 1) };
  }
  return undefined;
}

function parseBare(text: string, taxonomies: readonly Taxonomy[]): ParsedCode {
  const code = plainForm(text);
  const schemes = schemesOf(code);
  const found: ParsedCode[] = [];
  for (const scheme of schemes) {
    const taxonomy = taxonomies.find((one) => one.scheme === scheme);
    const parsed = taxonomy && find(taxonomy, code);
    if (parsed) found.push(parsed);
  }
  const [only, ...others] = found;
  if (!only) throw notACode(text.trim());
  if (others.length > 0) {
    throw new SilkmatchError(
      'invalid-input',
      `Code ${quote(code)} is written in the same way in ${found.map(({ scheme }) => scheme).join(' and ')}. ` +
        `Write the scheme before it, for example ${quote(only.id)}.`,
    );
  }
  return only;
}

function notAScheme(found: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-input',
    `Expected the scheme of a code as text, such as \`nace2\`, got ${showValue(found)}. Leave it out if the code says it.`,
  );
}

/** The classifications that write a code in this form; more than one if the form leaves it open. */
function schemesOf(code: string): readonly string[] {
  if (/^[A-U]$/.test(code)) return ['isic4'];
  if (/^\d{2}$/.test(code) || /^\d{3,4}$/.test(code)) return ['isic4'];
  if (/^[A-U]?\d{2}\.\d{1,2}$/.test(code)) return ['nace2'];
  if (/^[A-U]?\d{2}\.\d{1,2}\.\d{1,2}$/.test(code)) return ['okved2'];
  if (/^[A-Y]\d\d[A-Z]/.test(code)) return ['ipc'];
  const [, letter = '', digits = ''] = /^([A-U])(\d{2,4})$/.exec(code) ?? [];
  return letter === '' ? [] : letteredSchemes(letter, digits);
}

/** `C3841` can be GB/T, `A01` the class of the IPC, `C27` the division of ISIC: those whose tables agree. */
function letteredSchemes(letter: string, digits: string): readonly string[] {
  const division = digits.slice(0, 2);
  const schemes: string[] = [];
  if (isic4Section(division) === letter) schemes.push('isic4');
  if (digits.length > 2 && gbt4754Section(division) === letter) schemes.push('gbt4754');
  if (digits.length === 2 && isIpcClass(letter + digits)) schemes.push('ipc');
  if (schemes.length === 0 && gbt4754Section(division) === letter) schemes.push('gbt4754');
  return schemes;
}

function quote(text: string): string {
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function notACode(text: unknown): SilkmatchError {
  const found = typeof text === 'string' ? quote(text) : `a value of type ${typeof text}`;
  return new SilkmatchError(
    'invalid-input',
    `Expected a code such as \`isic4:2720\`, \`C27.20\`, \`GB/T 4754 C3841\` or \`H01M 10/05\`, got ${found}. ` +
      'Write the scheme before the code, separated by a colon.',
  );
}

function unknownScheme(
  name: string,
  text: string,
  taxonomies: readonly Taxonomy[],
): SilkmatchError {
  return new SilkmatchError(
    'invalid-input',
    `Expected the scheme of ${quote(text)} to be one of ${taxonomies.map(({ scheme }) => scheme).join(', ')}, got ${quote(name)}. ` +
      'Use one of these, or define the classification as a taxonomy of your own.',
  );
}
