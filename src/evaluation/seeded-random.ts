/** A repeatable source of random numbers. */
export interface SeededRandom {
  /** 32 random bits as an integer from 0. */
  bits(): number;
  /** A whole number from 0 to below `n`, each equally likely; `n` up to 2^32. */
  below(n: number): number;
  /** A number from 0 to below 1, a multiple of 2^-32. */
  fraction(): number;
}

const TWO_32 = 4294967296;

/**
 * Makes a source of random numbers that gives the same ones for the same seed on every machine: xoshiro128**, its
 * state filled from the seed by splitmix32.
 *
 * @param seed - A whole number.
 * @see Blackman & Vigna 2021, Scrambled linear pseudorandom number generators, doi:10.1145/3460772
 */
export function seededRandom(seed: number): SeededRandom {
  let filler = seed | 0;
  const fill = () => {
    filler = (filler + 0x9e3779b9) | 0;
    let z = filler ^ (filler >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  function bits(): number {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  }
  function below(n: number): number {
    const limit = TWO_32 - (TWO_32 % n); // bits from here on would favour small numbers
    let drawn = bits();
    while (drawn >= limit) drawn = bits();
    return drawn % n;
  }
  return { bits, below, fraction: () => bits() / TWO_32 };
}

/** The items in an order that the source of random numbers decides (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: SeededRandom): readonly Item[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const item = order[i] as Item;
    order[i] = order[j] as Item;
    order[j] = item;
  }
  return order;
}
