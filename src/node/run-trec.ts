import { engineDigest } from '../engine/engine-digest.ts';
import type { MatchResult } from '../engine/result.ts';
import { SilkmatchError } from '../model/error.ts';
import type { Match } from '../model/match.ts';

/** How much of the digest of the engine is in the tag of a run: what some tools take is 20 characters in all. */
const TAG_DIGITS = 10;

/**
 * Writes results as a TREC run: `qid Q0 docid rank score tag`, ranks from 1. The tag is `silkmatch-` and the first ten
 * digits of the {@link engineDigest}.
 *
 * The evaluation tools order by score and ignore the rank; equal scores they order by id, descending, where silkmatch
 * orders them ascending. So that they judge the ranking as it is, scores have six decimals, all that there are, and
 * matches with equal scores get three more, which count down and vanish when rounded to six.
 *
 * @param results - The results.
 * @returns Pieces of the text, one for each result.
 * @throws A {@link SilkmatchError} with code `invalid-file` for an id with white space, which the format cannot hold.
 */
export function* trecLines(results: Iterable<MatchResult>): Generator<string, void, undefined> {
  for (const { query, matches, fingerprint } of results) {
    const below = countBelow(matches);
    const tag = `silkmatch-${engineDigest(fingerprint).slice(0, TAG_DIGITS)}`;
    const lines = matches.map((match, index) => {
      const target = query.side === 'demand' ? match.technology : match.demand;
      const score =
        match.score.toFixed(6) + (below.isTied[index] ? tieDigits(below.count[index]) : '');
      return `${plainId(query.id)} Q0 ${plainId(target)} ${index + 1} ${score} ${tag}\n`;
    });
    yield lines.join('');
  }
}

/** For each match, how many of equal score come after it, and whether any other has its score. */
function countBelow(matches: readonly Match[]): { count: number[]; isTied: boolean[] } {
  const count = matches.map(() => 0);
  const isTied = matches.map(() => false);
  for (let index = matches.length - 2; index >= 0; index--) {
    if (matches[index]?.score !== matches[index + 1]?.score) continue;
    count[index] = (count[index + 1] ?? 0) + 1;
    isTied[index] = true;
    isTied[index + 1] = true;
  }
  return { count, isTied };
}

/** Three digits up to 499, six from there on, so that rounding to six decimals gives the score back. */
function tieDigits(count = 0): string {
  return count < 500 ? String(count).padStart(3, '0') : String(count).padStart(7, '0');
}

function plainId(id: string): string {
  if (!/\s/.test(id)) return id;
  throw new SilkmatchError(
    'invalid-file',
    `The id ${JSON.stringify(id)} has white space, which ends an id in the format trec; use another format, or ids without white space.`,
  );
}
