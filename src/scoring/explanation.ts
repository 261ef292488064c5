/** A place in the text of one of the two records, as UTF-16 offsets into the original string. */
export interface Span {
  /** Whose text it is. */
  readonly side: 'demand' | 'technology';
  /** Name of the field, for example `title`. */
  readonly field: string;
  /** Index of the item where the field is a list. */
  readonly item?: number;
  /** BCP-47 key where the text is a map of languages. */
  readonly language?: string;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
}

/**
 * One fact that a scorer or a gate saw, in a form that can be tested and translated: a stable code and
 * its parameters, no prose. `silkmatch/explain` turns it into a sentence.
 */
export interface Evidence {
  /** Stable message code, `scorer.fact`, for example `sector.same-division`. */
  readonly code: string;
  /** Whether the fact speaks for the pair, against it, or both. */
  readonly sentiment: 'positive' | 'negative' | 'mixed';
  /** Parameters of the sentence. */
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  /** Where it was read. */
  readonly spans?: readonly Span[];
}

/** A term of the demand, found in the technology or missing from it. */
export interface Term {
  /** The term as the demand writes it. */
  readonly term: string;
  /** Share of the demand's term weight that this term has, 0 to 1. */
  readonly weight: number;
  /** Where it stands, in either record. */
  readonly spans?: readonly Span[];
}

/** What a scorer says about one pair beside the number. */
export interface Explanation {
  /** The value being explained: equal, bit for bit, to what `score` returns for the same pair. */
  readonly value: number;
  /** The facts behind it, the strongest first. */
  readonly evidence: readonly Evidence[];
  /** Terms of the demand that the technology has, the heaviest first. */
  readonly found?: readonly Term[];
  /** Terms of the demand that the technology lacks, the heaviest first. */
  readonly missing?: readonly Term[];
}
