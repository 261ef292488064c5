const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Writes the letters a to z of a text as capitals and leaves every other character alone, the same in every runtime.
 *
 * @param text - Any text.
 * @returns The text with ASCII capitals.
 */
export function asciiUpper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => capitals.charAt(letter.charCodeAt(0) - 97));
}
