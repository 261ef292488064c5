/** What one engine showed on one corpus. */
export interface MeasuredEngine {
  readonly engine: string;
  readonly documents: number;
  /** CPU seconds of building. */
  readonly build: number;
  /** Memory that the index holds, MB. */
  readonly memory: number;
  /** Resident memory of the process after building, MB; the texts and all programs are part of it. */
  readonly resident: number;
  readonly long: QueryTimes;
  readonly short: QueryTimes;
}

/** CPU milliseconds a query: over queries of the median over passes. */
export interface QueryTimes {
  readonly p50: number;
  readonly p95: number;
  /** How many queries were asked before the time was over. */
  readonly queries: number;
}

/** An engine that was not measured to the end. */
export interface SkippedEngine {
  readonly engine: string;
  readonly reason: string;
}
