import { lazy } from '../lazy.ts';
import type { PivotLink, PivotNode, Taxonomy, TaxonomyNode } from './taxonomy.ts';
import { WIPO35_IPC, WIPO35_PROVISIONAL_IPC } from './wipo35.data.ts';
import { wipo35Link, wipo35Node } from './wipo35.ts';

const TABLE_CONFIDENCE = 0.95;

/** Confidence of a field that follows only from the class, because its subclass is unknown or not given. */
const CLASS_CONFIDENCE = 0.6;

/**
 * Contents of section, class, subclass, main group and subgroup in parts of 10,000: Seco's formula at the
 * mean size of each level (8, 131, 650 and 7,500 of 80,145 symbols).
 */
const LEVEL_CONTENT = [1840, 4330, 5740, 7900, 10_000];

/** Contents of a path that ends at each level. */
const CONTENT_TO_LEVEL = LEVEL_CONTENT.map((_, level) => LEVEL_CONTENT.slice(0, level + 1));

/** Subclasses and main groups with their technology field: `H01M` or `H04N/3`. */
export const ipcFields = lazy((): ReadonlyMap<string, string> => {
  const fieldOf = new Map<string, string>();
  WIPO35_IPC.split('|').forEach((row, index) => {
    for (const item of row.split(' ')) {
      for (const symbol of expand(item)) fieldOf.set(symbol, String(index + 1));
    }
  });
  return fieldOf;
});

const provisional = lazy(() =>
  WIPO35_PROVISIONAL_IPC.split(' ').map((row) => row.split(':') as [string, string]),
);

/** `H01BCF` names H01B, H01C and H01F; `H04N/3,5` names the main groups 3 and 5 of H04N. */
function expand(item: string): readonly string[] {
  const slash = item.indexOf('/');
  if (slash < 0) return [...item.slice(3)].map((letter) => item.slice(0, 3) + letter);
  const groups = item.slice(slash + 1).split(',');
  return groups.map((group) => `${item.slice(0, slash)}/${group}`);
}

/** Shares of the technology fields among the table's symbols of each class and of each divided subclass. */
const mixtures = lazy((): ReadonlyMap<string, readonly PivotNode[]> => {
  const counts = new Map<string, Map<string, number>>();
  for (const [symbol, field] of ipcFields()) {
    const divided = symbol.length > 4 ? [symbol.slice(0, 4)] : [];
    for (const key of [symbol.slice(0, 3), ...divided]) {
      const fields = counts.get(key) ?? new Map<string, number>();
      fields.set(field, (fields.get(field) ?? 0) + 1);
      counts.set(key, fields);
    }
  }
  return new Map([...counts].map(([key, fields]) => [key, shares(fields)]));
});

function shares(counts: ReadonlyMap<string, number>): readonly PivotNode[] {
  let total = 0;
  for (const count of counts.values()) total += count;
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || Number(a) - Number(b))
    .map(([code, count]) => ({ code, weight: count / total }));
}

/** Whether the table knows a class such as `H01`. */
export function isIpcClass(ipcClass: string): boolean {
  return mixtures().has(ipcClass);
}

interface IpcSymbol {
  readonly subclass: string;
  readonly group: string;
  readonly subgroup: string;
}

/** `H01`, `H01M`, `H01M 10`, `H01M 10/05`, `H01M10/05`, `H01M0010050000`, also with a version after it: `(2010.01)`. */
function parse(code: string): IpcSymbol | undefined {
  const compact = code.replace(/\(\d{4}\.\d\d\)$/, '').replace(/ /g, '');
  const [, subclass = '', group = '', subgroup = ''] =
    /^([A-HY]\d\d[A-Z])(?:(\d{1,4})(?:\/(\d{2,6}))?)?$/.exec(compact) ?? [];
  if (subclass) return { subclass, group: group.replace(/^0+/, ''), subgroup };
  const fixed = /^([A-HY]\d\d[A-Z])(\d{4})(\d{6})$/.exec(compact);
  if (fixed) {
    const [, inFixed = '', main = '', sub = ''] = fixed;
    return {
      subclass: inFixed,
      group: main.replace(/^0+/, ''),
      subgroup: sub.replace(/0+$/, '').padEnd(2, '0'),
    };
  }
  return /^[A-HY](?:\d\d)?$/.test(compact)
    ? { subclass: compact, group: '', subgroup: '' }
    : undefined;
}

/** Where the technology field of a symbol comes from: the table, the later editions, or its class. */
interface FieldSource {
  readonly key: string;
  readonly link: () => PivotLink;
}

function fieldSource({ subclass, group }: IpcSymbol): FieldSource | undefined {
  const field = ipcFields().get(`${subclass}/${group}`) ?? ipcFields().get(subclass);
  if (field) {
    const link = () => wipo35Link('table', TABLE_CONFIDENCE, [{ code: field, weight: 1 }]);
    return { key: field, link };
  }
  const [pattern, later] =
    provisional().find(([symbol]) =>
      symbol.endsWith('*') ? subclass.startsWith(symbol.slice(0, -1)) : subclass === symbol,
    ) ?? [];
  if (pattern !== undefined && later !== undefined) {
    const link = () => wipo35Link('editorial', 0.85, [{ code: later, weight: 1 }]);
    return { key: pattern, link };
  }
  const key = mixtures().has(subclass) ? subclass : subclass.slice(0, 3);
  const mixture = mixtures().get(key);
  return mixture && { key, link: () => wipo35Link('table', CLASS_CONFIDENCE, mixture) };
}

const sharedLinks = lazy(() => new Map<string, readonly PivotLink[]>());

const noLinks: readonly PivotLink[] = [];

/** The links of a symbol; symbols of one technology field share theirs. */
function linksOf(symbol: IpcSymbol): readonly PivotLink[] {
  const source = fieldSource(symbol);
  if (!source) return noLinks;
  const known = sharedLinks().get(source.key);
  if (known) return known;
  const link = source.link();
  const links = [link, onward(link)];
  sharedLinks().set(source.key, links);
  return links;
}

/** Carries a link into the technology fields on into ISIC. */
function onward(link: PivotLink): PivotLink {
  const shareOf = new Map<string, number>();
  for (const { code, weight } of link.nodes) {
    const isic4 = wipo35Node(code)?.links.find(({ pivot }) => pivot === 'isic4');
    for (const node of isic4?.nodes ?? []) {
      shareOf.set(node.code, (shareOf.get(node.code) ?? 0) + weight * node.weight);
    }
  }
  return {
    pivot: 'isic4',
    kind: 'editorial',
    confidence: link.confidence * 0.85,
    form: 'mixture',
    nodes: [...shareOf].map(([code, weight]) => ({ code, weight })),
  };
}

function pathOf({ subclass, group, subgroup }: IpcSymbol): readonly string[] {
  const path = [subclass.slice(0, 1)];
  if (subclass.length >= 3) path.push(subclass.slice(0, 3));
  if (subclass.length === 4) path.push(subclass);
  if (group) path.push(`${subclass}${group}`);
  if (subgroup && !/^0+$/.test(subgroup)) path.push(`${subclass}${group}/${subgroup}`);
  return path;
}

function canonical({ subclass, group, subgroup }: IpcSymbol): string {
  if (!group) return subclass;
  return `${subclass} ${group}/${subgroup || '00'}`;
}

function find(code: string): TaxonomyNode | undefined {
  const symbol = parse(code);
  if (!symbol) return undefined;
  const path = pathOf(symbol);
  return {
    code: canonical(symbol),
    tree: 'ipc',
    path,
    content: CONTENT_TO_LEVEL[path.length - 1] ?? LEVEL_CONTENT,
    links: linksOf(symbol),
  };
}

const form = 'a symbol such as `H01M`, `H01M 10/05` or `H01M0010050000`';

/** The International Patent Classification. */
export const ipc: Taxonomy = { scheme: 'ipc', form, find };

/** The Cooperative Patent Classification, read as the IPC it extends. */
export const cpc: Taxonomy = { scheme: 'cpc', form, find };
