/** How relevant a technology is to a demand. */
export interface Judgement {
  /** Id of the demand. */
  readonly query: string;
  /** Id of the technology. */
  readonly target: string;
  /** 0 is not relevant; more is better. */
  readonly grade: number;
}

/**
 * Writes judgments as TREC qrels, `qid 0 docid grade`, by query and target in the order of code units. White space
 * and per cent signs in ids become `%20` and the like, since the format sets columns apart by white space.
 */
export function writeQrels(judgements: readonly Judgement[]): string {
  return judgements
    .toSorted((a, b) => order(a.query, b.query) || order(a.target, b.target))
    .map(({ query, target, grade }) => `${bare(query)} 0 ${bare(target)} ${grade}\n`)
    .join('');
}

/** Reads TREC qrels; lines that are none are left out and counted. */
export function readQrels(text: string): {
  readonly judgements: readonly Judgement[];
  readonly unreadable: number;
} {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const judgements = lines.map(judgementOf).filter((judgement) => judgement !== undefined);
  return { judgements, unreadable: lines.length - judgements.length };
}

function judgementOf(line: string): Judgement | undefined {
  const [query, , target, grade, ...rest] = line.trim().split(/\s+/);
  if (query === undefined || target === undefined || rest.length > 0) return undefined;
  if (grade === undefined || !/^-?\d{1,9}$/.test(grade)) return undefined;
  return { query: full(query), target: full(target), grade: Number(grade) };
}

function bare(id: string): string {
  return id.replace(/[%\s]/g, encodeURIComponent);
}

function full(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
