import { lazy } from '../lazy.ts';
import { WIPO35_CONTENT } from './information-content.data.ts';
import type { PivotLink, PivotNode, Taxonomy, TaxonomyNode, TitleLanguage } from './taxonomy.ts';
import {
  WIPO35_NAMES_EN,
  WIPO35_NAMES_RU,
  WIPO35_NAMES_ZH,
  WIPO35_SECTORS,
  WIPO35_TO_ISIC4,
} from './wipo35.data.ts';

const EDITORIAL_CONFIDENCE = 0.85;

const names: Readonly<Record<TitleLanguage, () => readonly string[]>> = {
  en: lazy(() => WIPO35_NAMES_EN.split('|')),
  zh: lazy(() => WIPO35_NAMES_ZH.split('|')),
  ru: lazy(() => WIPO35_NAMES_RU.split('|')),
};

const fields = lazy((): readonly TaxonomyNode[] => {
  const isic4 = WIPO35_TO_ISIC4.split('|');
  const content = new Map(
    WIPO35_CONTENT.split(' ').map((row) => [row.slice(0, 1), Number(row.slice(2))]),
  );
  return WIPO35_SECTORS.split('|').map((sector, index) => {
    const code = String(index + 1);
    return {
      code,
      tree: 'wipo35',
      path: [sector, code],
      content: [content.get(sector) ?? 0, 10_000],
      links: [
        wipo35Link('exact', 1, [{ code, weight: 1 }]),
        {
          pivot: 'isic4',
          kind: 'editorial',
          confidence: EDITORIAL_CONFIDENCE,
          form: 'mixture',
          nodes: weighted(isic4[index] ?? ''),
        },
      ],
    };
  });
});

function weighted(packed: string): readonly PivotNode[] {
  return packed.split(' ').map((item) => {
    const colon = item.indexOf(':');
    return { code: item.slice(0, colon), weight: Number(item.slice(colon + 1)) };
  });
}

/** A link into the technology fields. */
export function wipo35Link(
  kind: PivotLink['kind'],
  confidence: number,
  nodes: readonly PivotNode[],
): PivotLink {
  return { pivot: 'wipo35', kind, confidence, form: 'mixture', nodes };
}

/** The node of a technology field, 1 to 35. */
export function wipo35Node(code: string): TaxonomyNode | undefined {
  return /^[1-9]\d?$/.test(code) ? fields()[Number(code) - 1] : undefined;
}

/** The 35 technology fields, in order. */
export function wipo35Fields(): readonly TaxonomyNode[] {
  return fields();
}

/** WIPO's 35 technology fields, the pivot of all classifications of technologies. */
export const wipo35: Taxonomy = {
  scheme: 'wipo35',
  form: 'a number from 1 to 35',
  find: wipo35Node,
  title: (code, language) =>
    Object.hasOwn(names, language) ? names[language]()[Number(code) - 1] : undefined,
};
