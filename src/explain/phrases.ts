import type { Span } from '../model/evidence.ts';

/** A term with the places where it stands. */
export interface PlacedTerm {
  /** The term as it is written. */
  readonly term: string;
  /** Where it stands in the two records. */
  readonly spans?: readonly Span[] | undefined;
}

/** Terms that stand together, or one alone. */
export interface Phrase {
  /** The words. */
  readonly text: string;
  /** Indexes of the terms that it holds, the first given first. */
  readonly terms: readonly number[];
}

/** Scripts written without spaces, whose terms are pairs of neighbouring characters. */
const unspaced =
  /^(?:[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff])+$/;

/** Only so many terms are put together; the lighter ones after them stand alone. */
const MOST_JOINED = 400;

/** Words that stand between others, unless they are part of a word such as 饱和, 参与, 普及, 存在 or 可以. */
const AND = '(?<![饱缓温调总柔中共混平])和';
const WITH = '(?<![参赋授])与';
const AS_WELL_AS = '(?<![普涉以])及';
const AT = '(?<![存现内外潜])在';
const BY_MEANS_OF = '(?<![予加足难可])以';

/**
 * What no Chinese word begins or ends with: “of”, “and”, “or”, “in”, “for” and the like, the ends of words such as
 * -化 and -性 at the beginning, and the beginnings of others at the end, unless they are part of a word such as 饱和,
 * 中试 or 化学.
 */
const linking = new RegExp(
  [
    '^(?:[的与或者为]|用于|面向|和(?![田平谐声])|中(?![国文心间药试央小型等子东西期草医亚])|可(?![燃控靠再降见溶持编])|并(?![联网购行列])|率(?=[不低高])',
    '|化(?![学工石肥纤合])|性(?![能质别状])|供(?![电热水暖应给气料货])|关(?![键节系税联闭断口注])|用(?![电水户途料地量])|透(?![明气光水析视镜平])|体(?![系积外内温重验质型表])',
    `)+|(?:[的了或不未无每]|为主|${AND}|${WITH}|${AS_WELL_AS}|${AT}|${BY_MEANS_OF}`,
    '|(?<![培饲放散喂营滋保])养|(?<![澄血高])清|(?<![环质劳担确])保|(?<![其集])中|(?<![合契公条节制])约)+$',
  ].join(''),
  'g',
);

/** Chinese for “of”, “and”, “by”, “seeks”, “plans”, “must” and the like, which stand between the words of a sentence. */
const between = new RegExp(
  [
    `(?<!目)的|了(?!解)|${WITH}|${AS_WELL_AS}|或|${AND}(?![田平谐声])|(?<![自理])由|从(?!事|业)|(?<![接承])受(?!体|胎)|${AT}`,
    `(?<!合)并(?![联网购行列])|${BY_MEANS_OF}(?!上|下)`,
    '寻求|需要|要求|希望|采用|提供|目前|每年|对方|我方|需求方|技术方|企业|拟|须|均',
  ].join('|'),
);

/** A piece of a sentence that is longer is no word. */
const LONGEST_WORD = 8;

/**
 * Puts pairs of neighbouring characters together again to the words that both texts share: `聚戊`, `戊烯` and `烯醇`,
 * which overlap in both records, to `聚戊烯醇`. Terms of scripts with spaces stay as they are; a single character that
 * is left over says nothing and is dropped, and so is a term that a phrase holds.
 *
 * @param terms - Terms found in both records, the heaviest first.
 * @param others - More terms found in both: with them a phrase is as long as the texts have it.
 * @returns The phrases that hold one of the terms, in the order of their heaviest terms.
 */
export function sharedPhrases(
  terms: readonly PlacedTerm[],
  others: readonly PlacedTerm[] = [],
): readonly Phrase[] {
  const all = [...terms, ...others];
  const asked = runsOf(all, 'demand');
  const offered = [...new Set(runsOf(all, 'technology'))];
  const shared = new Set<string>();
  for (const run of new Set(asked)) addCommonParts(run, offered, shared);
  return collect(terms, wordsOf(shared));
}

/**
 * Puts pairs of neighbouring characters of the demand together again to the words that the technology lacks, without
 * the characters that it has. What is left of a sentence that gives no word is not told.
 *
 * @param missing - Terms of the demand that the technology lacks, the heaviest first.
 * @param found - Terms of the demand that it has.
 */
export function missingPhrases(
  missing: readonly PlacedTerm[],
  found: readonly PlacedTerm[],
): readonly Phrase[] {
  const pieces = runsOf(missing, 'demand', found).flatMap((run) => run.split(between));
  return collect(
    missing,
    wordsOf(pieces).filter((word) => word.length <= LONGEST_WORD),
  );
}

/** Pieces of text without the linking words at their ends. */
function wordsOf(pieces: Iterable<string>): readonly string[] {
  const words = [...pieces].map((piece) => piece.replace(linking, ''));
  return [...new Set(words)].filter((word) => word.length > 1);
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The stretches of text that overlapping terms cover on one side, less what `others` cover. */
function runsOf(
  terms: readonly PlacedTerm[],
  side: Span['side'],
  others: readonly PlacedTerm[] = [],
): readonly string[] {
  const covered = piecesByPlace(
    others.filter(({ term }) => term.length > 1),
    side,
  );
  return [...piecesByPlace(terms, side)].flatMap(([place, pieces]) => {
    const taken = new Set<number>();
    for (const { start, end } of covered.get(place) ?? []) {
      for (let at = start; at < end; at++) taken.add(at);
    }
    return runsOfPlace(pieces, taken);
  });
}

function piecesByPlace(
  terms: readonly PlacedTerm[],
  side: Span['side'],
): ReadonlyMap<string, readonly Piece[]> {
  const places = new Map<string, Piece[]>();
  for (const { term, spans = [] } of terms.slice(0, MOST_JOINED)) {
    if (!unspaced.test(term)) continue;
    for (const { side: own, field, item, language, start, end } of spans) {
      if (own !== side || end - start !== term.length) continue;
      const place = JSON.stringify([field, item, language]);
      const pieces = places.get(place) ?? [];
      pieces.push({ text: term, start, end });
      places.set(place, pieces);
    }
  }
  return places;
}

function runsOfPlace(pieces: readonly Piece[], taken: ReadonlySet<number>): readonly string[] {
  const runs: string[] = [];
  let [run, runEnd] = ['', -1];
  for (const { text, start, end } of [...pieces].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start >= runEnd) {
      runs.push(run);
      [run, runEnd] = ['', start];
    }
    for (let at = runEnd; at < end; at++) {
      const unit = text.charAt(at - start);
      if (taken.has(at)) {
        runs.push(run);
        run = '';
      } else run += unit;
    }
    runEnd = Math.max(runEnd, end);
  }
  return [...runs, run].filter((one) => one.length > 1);
}

/**
 * Adds the parts of a run that are in one of the others: those that leave the fewest characters over, and of these the
 * longest. 低温电芯 shares 低温 and 电芯 with 低温电池的电芯, not 低温电.
 */
function addCommonParts(run: string, others: readonly string[], shared: Set<string>): void {
  const cuts: Cut[] = [];
  for (let start = run.length - 1; start >= 0; start--) {
    cuts[start] = bestCut(longestShared(run, start, others), (length) =>
      worth(cuts[start + length]),
    );
  }
  let start = 0;
  for (let cut = cuts[start]; cut; cut = cuts[start]) {
    if (cut.length > 1) shared.add(run.slice(start, start + cut.length));
    start += cut.length;
  }
}

/** Where a run is cut next, and what the parts from here on are worth. */
interface Cut {
  readonly length: number;
  readonly worth: number;
}

function bestCut(longest: number, worthAfter: (length: number) => number): Cut {
  let best: Cut = { length: 1, worth: worthAfter(1) - LEFT_OVER };
  for (let length = longest; length > 1; length--) {
    const whole = worthAfter(length) + length * length;
    if (whole > best.worth) best = { length, worth: whole };
  }
  return best;
}

const worth = (cut: Cut | undefined): number => cut?.worth ?? 0;

/** More than the squares of the lengths of all parts of a text. */
const LEFT_OVER = 1e9;

/** How many characters from a place on are in one of the others. */
function longestShared(run: string, start: number, others: readonly string[]): number {
  let length = 0;
  let holding = others;
  while (start + length < run.length) {
    const longer = run.slice(start, start + length + 1);
    holding = holding.filter((other) => other.includes(longer));
    if (holding.length === 0) break;
    length++;
  }
  return length;
}

function collect(terms: readonly PlacedTerm[], joined: readonly string[]): readonly Phrase[] {
  const phrases = new Map<string, number[]>();
  for (const [index, { term, spans = [] }] of terms.entries()) {
    const isPiece = unspaced.test(term) && spans.length > 0;
    for (const phrase of isPiece ? joined.filter((one) => one.includes(term)) : [term]) {
      const indexes = phrases.get(phrase) ?? [];
      indexes.push(index);
      phrases.set(phrase, indexes);
    }
  }
  const texts = [...phrases.keys()];
  return [...phrases]
    .filter(
      ([text]) =>
        !unspaced.test(text) || !texts.some((other) => other !== text && other.includes(text)),
    )
    .map(([text, indexes]) => ({ text, terms: indexes }));
}
