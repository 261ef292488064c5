import type { Grammar } from './grammar.ts';

/**
 * The wording of one fact. Each text is a template: `{trl}` stands for a parameter, `{by:date}` for one in a format,
 * `{gap#level|levels}` for a plural form, `{side?demand=…|technology=…}` for a choice, and `[…]` is left out if a
 * parameter in it is missing.
 */
export interface Wording {
  /** The whole sentence, with its figures. */
  readonly full: string;
  /** A clause without figures for the summary: begins in lower case, ends without a full stop. */
  readonly brief: string;
  /**
   * Where several facts of one scorer are told in one sentence: the words for one of them. `{items}` in the other
   * texts is their list.
   */
  readonly item?: string;
}

/** Wordings by code. */
export type Wordings = Readonly<Record<string, Wording>>;

/** Names by kind and key, for example `mode` and `licence`. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything that one language needs. */
export interface LanguagePack {
  /** BCP-47 tag of the language. */
  readonly language: string;
  /** Its manner of writing numbers, dates and lists. */
  readonly grammar: Grammar;
  /** Its sentences for evidence, gates and what surrounds them, by code. */
  readonly wordings: Wordings;
  /** Its names of codes. */
  readonly names: Names;
}
