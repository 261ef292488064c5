import { HASH_OF_NOTHING, hashOn } from '../../src/model/hash.ts';

const LETTERS = 'абвгдежзиклмнопрстуфхцчшщыэюя';

/**
 * Words with one hash, 2 to the power of `blocks`: a hash that does not begin with a secret has, after any beginning,
 * two blocks of letters with which it goes on to the same value, and so each block doubles the words.
 */
export function collidingWords(blocks: number): readonly string[] {
  let words = [''];
  let hash = HASH_OF_NOTHING;
  for (let block = 0; block < blocks; block++) {
    const [one, other] = collidingBlocks(hash);
    words = words.flatMap((word) => [word + one, word + other]);
    hash = hashFrom(hash, one);
  }
  return words;
}

function collidingBlocks(hash: number): [string, string] {
  const blocks = new Map<number, string>();
  for (let i = 0; ; i++) {
    const block = blockOf(i);
    const end = hashFrom(hash, block);
    const other = blocks.get(end);
    if (other !== undefined) return [other, block];
    blocks.set(end, block);
  }
}

/** The i-th of the blocks of four letters, none twice. */
function blockOf(i: number): string {
  let digits = (i * 524_287) % LETTERS.length ** 4;
  let block = '';
  for (let place = 0; place < 4; place++) {
    block += LETTERS[digits % LETTERS.length];
    digits = Math.floor(digits / LETTERS.length);
  }
  return block;
}

function hashFrom(hash: number, block: string): number {
  for (let at = 0; at < block.length; at++) hash = hashOn(hash, block.charCodeAt(at));
  return hash;
}
