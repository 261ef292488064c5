/** A pivot: a small tree through which codes of different classifications are compared. */
export type Pivot = 'isic4' | 'wipo35';

/**
 * How a code came to its place in a pivot: it is the pivot's own (`exact`), shares its digits (`digits`),
 * stands in a published table (`table`), or was placed by an editor (`editorial`).
 */
export type LinkKind = 'exact' | 'digits' | 'table' | 'editorial';

/** What a code means in a pivot. */
export interface PivotLink {
  /** The pivot. */
  readonly pivot: Pivot;
  /** How the link was made. */
  readonly kind: LinkKind;
  /** How far the link can be trusted, 0 to 1: 1 exact or by digits, 0.95 weighted table, 0.85 editorial; products where links are chained. */
  readonly confidence: number;
  /** `mixture`: the weights are shares and sum to 1. `union`: the code covers each node as a whole. */
  readonly form: 'mixture' | 'union';
  /** The nodes, the heaviest first as the source lists them. */
  readonly nodes: readonly PivotNode[];
}

/** A node of a pivot with its share. */
export interface PivotNode {
  /** Code inside the pivot: `2720`, `C`, `1`. */
  readonly code: string;
  /** Share of the code that lies here, 0 to 1. */
  readonly weight: number;
}

/** A place in the tree of a classification. */
export interface TaxonomyNode {
  /** Canonical code inside its scheme: `27.20`, `H01M 10/05`. */
  readonly code: string;
  /** Codes of the same tree can be compared directly: NACE and OKVED share one. */
  readonly tree: string;
  /** Keys of the ancestors from the top, the node's own last. */
  readonly path: readonly string[];
  /** Information content of each of `path`, in parts of 10,000; never falls along the path. */
  readonly content: readonly number[];
  /** Its place in the pivots. */
  readonly links: readonly PivotLink[];
  /** Other codes of the same tree that it borders on, with a likeness from 0 to 1. */
  readonly related?: readonly RelatedCode[];
}

/** A code that borders on another one although the tree does not say so. */
export interface RelatedCode {
  /** Code in the same scheme. */
  readonly code: string;
  /** 0 to 1. */
  readonly likeness: number;
}

/** A classification: how its codes are read and where they stand. */
export interface Taxonomy {
  /** Scheme of its codes: `nace2`. */
  readonly scheme: string;
  /** What a code looks like, for error messages. */
  readonly form: string;
  /** Finds the node of a code without its scheme; `undefined` if the text is none. */
  readonly find: (code: string) => TaxonomyNode | undefined;
  /** Title of a canonical code, where the classification has titles for it. */
  readonly title?: (code: string, language: TitleLanguage) => string | undefined;
}

/** Languages that titles of the built-in classifications come in. */
export type TitleLanguage = 'en' | 'zh' | 'ru';
