/** Whole numbers from 0, of 16 binary digits as long as that is enough. */
export type ShortNumbers = Uint16Array | Int32Array;

/** Numbers below this need no more than 16 binary digits. */
export const SHORT = 1 << 16;
