import type { MatchExplanation } from '../explain/explain-match.ts';
import type { Waterfall } from '../explain/waterfall.ts';
import type { RecordType } from '../formats/record-type.ts';
import type { Side } from '../model/evidence.ts';
import type { Band } from '../model/match.ts';
import type { PipelineSpec } from '../scoring/pipeline-spec.ts';
import type { Judgement } from './qrels.ts';

/** Languages of the page. */
export type PageLanguage = 'en' | 'ru' | 'zh';

/** A file that a person chose, and what it holds. */
export interface ChosenFile {
  /** What it holds. */
  readonly type: RecordType;
  /** Its name. */
  readonly name: string;
  /** Its content; a `File` is one. */
  readonly content: Blob;
}

/** A record as a list shows it. */
export interface ListedRecord {
  /** Its id. */
  readonly id: string;
  /** What to call it. */
  readonly label: string;
  /** Country of the record or of its organization, in words; empty if not stated. */
  readonly country: string;
}

/** The records of both sides, by id. */
export type RecordLists = Readonly<Record<Side, readonly ListedRecord[]>>;

/** What is wrong or odd in the files. */
export interface Findings {
  /** How many rows were left out. */
  readonly errors: number;
  /** How many oddities there are in rows that were taken. */
  readonly warnings: number;
  /** The first of both, a line each. */
  readonly lines: readonly string[];
}

/** A number that can be tuned. */
export interface Knob {
  /** Where it stands in the options of its scorer. */
  readonly path: readonly string[];
  /** The value where the specification gives none. */
  readonly standard: number;
  /** The least value. */
  readonly min: number;
  /** The greatest value. */
  readonly max: number;
  /** The step between values. */
  readonly step: number;
}

/** What can be tuned of one entry of the pipeline. */
export interface EntryKnobs {
  /** Name of the entry. */
  readonly name: string;
  /** What the entry is called. */
  readonly label: string;
  /** Id of the scorer. */
  readonly scorer: string;
  /** The scorer's own neutral value, 0 to 1. */
  readonly neutral: number;
  /** The numbers among its options. */
  readonly options: readonly Knob[];
}

/** One place of a ranking. */
export interface RankedRow extends ListedRecord {
  /** Its rank, from 1. */
  readonly rank: number;
  /** Its rank under the pipeline compared with; `undefined` if it is not among the first there. */
  readonly before: number | undefined;
  /** The score, 0 to 1. */
  readonly score: number;
  /** The score under the pipeline compared with, where `before` is known. */
  readonly scoreBefore: number | undefined;
  /** The band. */
  readonly band: Band;
  /** The band in words. */
  readonly bandName: string;
  /** The strongest reasons and the strongest reservation in words. */
  readonly summary: string;
}

/** A ranking. */
export interface Ranking {
  /** The first places. */
  readonly rows: readonly RankedRow[];
  /** How many records were considered, how many hard rules exclude, and what follows, in words. */
  readonly note: string;
  /** How many could be listed. */
  readonly total: number;
  /** How long the engine took, in milliseconds. */
  readonly milliseconds: number;
}

/** A pair in words and as a chart. */
export interface PairAccount {
  /** The account in words. */
  readonly explanation: MatchExplanation;
  /** The chart and its table. */
  readonly chart: Waterfall;
  /** Share of the weight for which there was evidence, 0 to 1. */
  readonly coverage: number;
  /** How good the match is for the demand side, 0 to 1. */
  readonly forDemand: number;
  /** How good the match is for the technology side, 0 to 1. */
  readonly forTechnology: number;
  /** The texts of the target, a paragraph each, in the language closest to that of the page. */
  readonly texts: readonly string[];
}

/** Means of metrics over the judged demands. */
export interface Measures {
  /** How many judged demands count: those with a relevant technology. */
  readonly queries: number;
  /** The metrics under both pipelines. */
  readonly metrics: readonly {
    /** Its name, such as `nDCG@10`. */
    readonly name: string;
    /** Its mean under the pipeline. */
    readonly value: number;
    /** Its mean under the pipeline compared with. */
    readonly before: number;
  }[];
}

/** A record in question. */
export interface Query {
  /** Its side. */
  readonly side: Side;
  /** Its id. */
  readonly id: string;
}

/** What the page may ask of the worker, with the answer to each. */
export interface Questions {
  /** Takes a catalogue in; the sample if no files are given. */
  readonly load: {
    readonly ask: { readonly files: readonly ChosenFile[]; readonly asOf: string };
    readonly answer: {
      readonly findings: Findings;
      readonly spec: PipelineSpec;
      readonly sizes: Readonly<Record<Side, number>>;
    };
  };
  /** The records of both sides as a language calls them. */
  readonly list: {
    readonly ask: { readonly language: PageLanguage };
    readonly answer: RecordLists;
  };
  /** What can be tuned of a pipeline; refuses one that is not well formed. */
  readonly knobs: {
    readonly ask: { readonly spec: unknown; readonly language: PageLanguage };
    readonly answer: { readonly spec: PipelineSpec; readonly entries: readonly EntryKnobs[] };
  };
  /** The counterparts of a record. */
  readonly rank: {
    readonly ask: {
      readonly query: Query;
      readonly spec: PipelineSpec;
      readonly reference: PipelineSpec;
      readonly top: number;
      readonly language: PageLanguage;
    };
    readonly answer: Ranking;
  };
  /** One pair. */
  readonly explain: {
    readonly ask: {
      readonly query: Query;
      readonly target: string;
      readonly spec: PipelineSpec;
      readonly language: PageLanguage;
    };
    readonly answer: PairAccount;
  };
  /** What would move a pair in the list of the record, in words, worked out by ranking again. */
  readonly gaps: {
    readonly ask: Questions['explain']['ask'];
    readonly answer: readonly string[];
  };
  /** What the rankings are worth by judgments. */
  readonly measure: {
    readonly ask: {
      readonly judgements: readonly Judgement[];
      readonly spec: PipelineSpec;
      readonly reference: PipelineSpec;
    };
    readonly answer: Measures | undefined;
  };
}

/** The name of a question. */
export type Kind = keyof Questions;

/** A question on its way to the worker. */
export interface Asked<K extends Kind = Kind> {
  /** Tells answers apart. */
  readonly number: number;
  /** What is asked. */
  readonly kind: K;
  /** With what. */
  readonly ask: Questions[K]['ask'];
}

/** What comes back from the worker. */
export type Told =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly refusal: string }
  | { readonly progress: { readonly step: 'read' | 'index'; readonly records: number } };
