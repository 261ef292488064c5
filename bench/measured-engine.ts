import { median } from './cpu-time.ts';

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

/** The median of each figure of an engine over rounds. */
export function medianOf(rounds: readonly MeasuredEngine[]): MeasuredEngine {
  const over = (figure: (one: MeasuredEngine) => number) => median(rounds.map(figure));
  const times = (kind: 'long' | 'short'): QueryTimes => ({
    p50: over((one) => one[kind].p50),
    p95: over((one) => one[kind].p95),
    queries: over((one) => one[kind].queries),
  });
  return {
    engine: (rounds[0] as MeasuredEngine).engine,
    documents: over(({ documents }) => documents),
    build: over(({ build }) => build),
    memory: over(({ memory }) => memory),
    resident: over(({ resident }) => resident),
    long: times('long'),
    short: times('short'),
  };
}
