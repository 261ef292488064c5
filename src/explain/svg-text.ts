/**
 * Text for XML: markup is escaped, and what XML does not allow (control characters, lone surrogates) is replaced by
 * U+FFFD.
 *
 * @see Extensible Markup Language 1.0, fifth edition, section 2.2.
 */
export function xmlText(text: string): string {
  return text
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML refuses
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Characters that take the width of two: Chinese, Japanese and Korean. */
const wide =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\ud840-\ud8bf]/;

/**
 * Breaks a text into lines, without knowing a font: a Latin or Cyrillic letter counts 1, a Chinese one 2. Breaks at
 * spaces where it can, and anywhere between wide characters.
 *
 * @param text - The text.
 * @param most - The most a line may count, 2 or more.
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let [line, size] = ['', 0];
  for (const piece of pieces(text, most)) {
    const width = widthOf(piece);
    if (size + widthOf(piece.trimEnd()) > most && line.trim() !== '') {
      lines.push(line.trim());
      [line, size] = ['', 0];
    }
    line += piece;
    size += width;
  }
  return [...lines, line.trim()].filter((one, i) => one !== '' || i === 0);
}

/** Words with the space after them; wide characters alone; longer words cut. */
function pieces(text: string, most: number): readonly string[] {
  const found: string[] = [];
  let word = '';
  for (const character of text) {
    word += character;
    if (character === ' ' || wide.test(character) || widthOf(word) >= most) {
      found.push(word);
      word = '';
    }
  }
  return word === '' ? found : [...found, word];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
