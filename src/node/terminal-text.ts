import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts a text to a width in terminal columns, of which wide characters take two.
 *
 * @param text - One line without control characters.
 * @param width - The most columns it may take.
 * @returns The text, or its beginning and `…`.
 */
export function cut(text: string, width: number): string {
  if (text.length * 2 <= width || stringWidth(text) <= width) return text;
  let shown = '';
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    columns += stringWidth(segment);
    if (columns > width - 1) break;
    shown += segment;
  }
  return `${shown}…`;
}

/**
 * Fills a text with spaces to a width in terminal columns.
 *
 * @param text - One line without control characters.
 * @param width - The columns it shall take.
 * @returns The text as it is if it is wider.
 */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Ways to set off a text on a terminal. */
export interface Paint {
  /** Stands out. */
  bold(text: string): string;
  /** Stands back. */
  dim(text: string): string;
  /** Good. */
  green(text: string): string;
  /** Middling. */
  yellow(text: string): string;
}

/**
 * Makes the ways to set off a text.
 *
 * @param colour - Whether the terminal shows colours; if not, texts stay as they are.
 * @returns The ways.
 */
export function paint(colour: boolean): Paint {
  const between = (on: number, off: number) => (text: string) =>
    colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: between(1, 22),
    dim: between(2, 22),
    green: between(32, 39),
    yellow: between(33, 39),
  };
}
