import { lazy } from '../lazy.ts';
import { CN_CONTRACT, CN_HIGHTECH, CN_STRATEGIC } from './cn-lists.data.ts';
import { SECTOR10, SECTOR10_RELATED } from './sector10.data.ts';
import type {
  Pivot,
  PivotLink,
  RelatedCode,
  Taxonomy,
  TaxonomyNode,
  TitleLanguage,
} from './taxonomy.ts';

const EDITORIAL_CONFIDENCE = 0.85;

interface Entry {
  readonly node: TaxonomyNode;
  readonly titles: Readonly<Record<TitleLanguage, string>>;
}

/** A flat list packed as `code;en;zh;ru;isic4 codes;wipo35 fields`, items joined by '|'. */
function sectorList(
  scheme: string,
  form: string,
  { packed, related = '' }: { readonly packed: string; readonly related?: string },
): Taxonomy {
  const entries = lazy((): ReadonlyMap<string, Entry> => {
    const byCode = new Map<string, Entry>();
    for (const row of packed.split('|')) {
      const entry = entryOf(scheme, row, related);
      byCode.set(entry.node.code, entry);
    }
    return byCode;
  });
  const byTitle = lazy((): ReadonlyMap<string, Entry> => {
    const named = new Map<string, Entry>();
    for (const entry of entries().values()) {
      for (const name of Object.values(entry.titles)) named.set(name.toLowerCase(), entry);
    }
    return named;
  });
  return {
    scheme,
    form,
    find: (code) => (entries().get(code) ?? byTitle().get(code.toLowerCase()))?.node,
    title: (code, language) => entries().get(code)?.titles[language],
  };
}

function entryOf(scheme: string, row: string, related: string): Entry {
  const [code = '', en = '', zh = '', ru = '', isic4 = '', wipo35 = ''] = row.split(';');
  return {
    node: {
      code,
      tree: scheme,
      path: [code],
      content: [10_000],
      links: [...unionLink('isic4', isic4), ...unionLink('wipo35', wipo35)],
      related: relatedTo(code, related),
    },
    titles: { en, zh, ru },
  };
}

/** Rows such as `MAT-EQP:50`, read in both directions. */
function relatedTo(code: string, rows: string): readonly RelatedCode[] {
  const found: RelatedCode[] = [];
  for (const row of rows.split(' ')) {
    const [, a = '', b = '', percent = ''] = /^([A-Z]+)-([A-Z]+):(\d+)$/.exec(row) ?? [];
    if (a === code) found.push({ code: b, likeness: Number(percent) / 100 });
    if (b === code) found.push({ code: a, likeness: Number(percent) / 100 });
  }
  return found;
}

function unionLink(pivot: Pivot, codes: string): readonly PivotLink[] {
  if (codes === '') return [];
  const nodes = codes.split(',').map((code) => ({ code, weight: 1 }));
  return [{ pivot, kind: 'editorial', confidence: EDITORIAL_CONFIDENCE, form: 'union', nodes }];
}

/** The ten priority sectors proposed for a technology transfer network. */
export const sector10 = sectorList('sector10', 'three letters such as `ENE`', {
  packed: SECTOR10,
  related: SECTOR10_RELATED,
});

/** 国家重点支持的高新技术领域 (2016): the eight fields of Chinese high and new technology enterprises. */
export const cnHightech = sectorList(
  'cn-hightech',
  'a number from 1 to 8, or the name of the field',
  { packed: CN_HIGHTECH },
);

/** 技术合同 技术领域: the eleven fields of registered technology contracts in China. */
export const cnContract = sectorList(
  'cn-contract',
  'a number from 1 to 11, or the name of the field',
  { packed: CN_CONTRACT },
);

/** 战略性新兴产业分类 (2018): the nine domains of strategic emerging industries in China. */
export const cnStrategic = sectorList(
  'cn-strategic',
  'a number from 1 to 9, or the name of the domain',
  { packed: CN_STRATEGIC },
);
