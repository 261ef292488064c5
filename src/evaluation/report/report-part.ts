/** A paragraph of plain text. */
export interface ReportText {
  /** The kind of part. */
  readonly kind: 'text';
  /** The text. */
  readonly text: string;
}

/** A table; numbers as they are to be read. */
export interface ReportTable {
  /** The kind of part. */
  readonly kind: 'table';
  /** What it shows. */
  readonly caption: string;
  /** The heading. */
  readonly columns: readonly string[];
  /** The rows; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** Bars around 0 or from 0 on, each with an interval where there is one; always beside a table of the same numbers. */
export interface ReportBars {
  /** The kind of part. */
  readonly kind: 'bars';
  /** What it shows. */
  readonly caption: string;
  /** The bars, from top to bottom. */
  readonly bars: readonly {
    /** What the bar stands for. */
    readonly label: string;
    /** Its value. */
    readonly value: number;
    /** Lower end of its interval. */
    readonly low?: number;
    /** Upper end of its interval. */
    readonly high?: number;
  }[];
}

/** Lines of points over a common axis; always beside a table of the same numbers. */
export interface ReportLines {
  /** The kind of part. */
  readonly kind: 'lines';
  /** What it shows. */
  readonly caption: string;
  /** What the horizontal axis is. */
  readonly x: string;
  /** What the vertical axis is. */
  readonly y: string;
  /** The lines. */
  readonly lines: readonly {
    /** What the line stands for. */
    readonly label: string;
    /** Its points, by x ascending. */
    readonly points: readonly {
      /** Where it stands across. */
      readonly x: number;
      /** How high it stands. */
      readonly y: number;
    }[];
  }[];
}

/** A part of a section. */
export type ReportPart = ReportText | ReportTable | ReportBars | ReportLines;

/** A section of a report. */
export interface ReportSection {
  /** Its heading. */
  readonly heading: string;
  /** Its parts, from top to bottom. */
  readonly parts: readonly ReportPart[];
}
