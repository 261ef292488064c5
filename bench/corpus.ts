/** A generator of numbers from 0 to before 1, the same on every machine (mulberry32, T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A corpus with queries of two lengths. */
export interface Corpus {
  readonly documents: readonly string[];
  /** 30 to 60 distinct terms of held-out documents. */
  readonly long: readonly string[];
  /** 2 to 4 terms. */
  readonly short: readonly string[];
}

const SYLLABLES =
  'ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga ge gi go ha he hi ho ka ke ki la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo'.split(
    ' ',
  );
const ENDINGS = ['', '', '', '', '', '', '', 's', 's', 'ing', 'ed', 'ation'];
const OFFSET = 10;
const FUNCTION_WORDS = 'the of and in to a for is with on that by as are from'.split(' ');

/** The word of a rank: as long as its rank is high, with an inflected ending. */
function wordOf(rank: number, random: () => number): string {
  let stem = '';
  for (let n = rank + 60; n > 0; n = Math.floor(n / SYLLABLES.length)) {
    stem += SYLLABLES[n % SYLLABLES.length] as string;
  }
  return stem + (ENDINGS[Math.floor(random() * ENDINGS.length)] as string);
}

/** A rank after Zipf and Mandelbrot (exponent 1), by inversion of the continuous distribution. */
function rankOf(random: () => number, vocabulary: number): number {
  return Math.floor(OFFSET * (1 + vocabulary / OFFSET) ** random() - OFFSET);
}

/**
 * Generates documents of about 50 words, three in ten of them function words, the others after Zipf's
 * law over a vocabulary that grows with the corpus (Heaps' law); half of each document comes from one
 * subject.
 */
export function generateCorpus(size: number, queries: number, seed = 7): Corpus {
  const random = seeded(seed);
  const vocabulary = Math.round(120 * size ** 0.6);
  const write = (): string => {
    const subject = Math.floor(random() * 400) * 97;
    const length = 20 + Math.floor(random() * 60);
    const words: string[] = [];
    for (let i = 0; i < length; i++) {
      const kind = random();
      if (kind < 0.3)
        words.push(FUNCTION_WORDS[Math.floor(random() ** 2 * FUNCTION_WORDS.length)] as string);
      else if (kind < 0.65) words.push(wordOf(rankOf(random, vocabulary), random));
      else words.push(wordOf((subject + rankOf(random, 300)) % vocabulary, random));
    }
    return words.join(' ');
  };
  const documents = Array.from({ length: size }, write);
  const distinct = () =>
    [...new Set(`${write()} ${write()}`.split(' '))].filter((w) => !FUNCTION_WORDS.includes(w));
  const long = Array.from({ length: queries }, () =>
    distinct()
      .slice(0, 30 + Math.floor(random() * 31))
      .join(' '),
  );
  const short = Array.from({ length: queries }, () => {
    const words = distinct();
    const count = 2 + Math.floor(random() * 3);
    return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(
      ' ',
    );
  });
  return { documents, long, short };
}

/** A corpus of given documents, the last of which make the queries. */
export function corpusOf(given: readonly string[], queries: number, seed = 7): Corpus {
  // As records come from a parser: each text a string of its own, no view into the whole file.
  const lines: readonly string[] = JSON.parse(JSON.stringify(given));
  const random = seeded(seed);
  const held = lines.slice(-queries * 4);
  const words = held
    .map((line) => [...new Set(line.toLowerCase().match(/[a-z0-9]+/g) ?? [])])
    .filter((list) => list.length >= 40);
  const content = words.map((list) => list.filter((word) => !FUNCTION_WORDS.includes(word)));
  const long = content
    .slice(0, queries)
    .map((list) => list.slice(0, 30 + Math.floor(random() * 31)).join(' '));
  const short = content
    .slice(0, queries)
    .map((list) =>
      Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => list[Math.floor(random() * list.length)],
      ).join(' '),
    );
  return { documents: lines.slice(0, -queries * 4), long, short };
}

/**
 * Adds documents to a corpus until there are so many: the first half of one document and the second half of a
 * near one. Where neighbours have a subject in common, so have the halves.
 */
export function mixedTo(size: number, { documents, ...queries }: Corpus, seed = 7): Corpus {
  const random = seeded(seed);
  const half = (text: string, part: 0 | 1): string => {
    const words = text.split(' ');
    const middle = words.length >> 1;
    return (part === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
  };
  const mixed = Array.from({ length: Math.max(0, size - documents.length) }, () => {
    const at = Math.floor(random() * documents.length);
    const near = (at + 1 + Math.floor(random() * 20)) % documents.length;
    return `${half(documents[at] as string, 0)} ${half(documents[near] as string, 1)}`;
  });
  return { documents: [...documents.slice(0, size), ...mixed], ...queries };
}
