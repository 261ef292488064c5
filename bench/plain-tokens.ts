import { functionWordsOf } from '../src/text/language-identifier.ts';

const stop = functionWordsOf('en') ?? new Set<string>();

/** Lower-case words of ASCII letters and digits without function words, parted by single blanks. */
export function plainTokens(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !stop.has(word)).join(' ');
}
