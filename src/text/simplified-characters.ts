import { packedSimplifiedCharacters } from './simplified-characters.data.ts';

const FIRST = 0x4e00;
const LAST = 0x9fff;

let shared: Uint16Array | undefined;

/** The simplified character of each common ideograph, by its distance from the first; 0 where it is the same. */
function simplifiedTable(): Uint16Array {
  shared ??= unpack(packedSimplifiedCharacters);
  return shared;
}

function unpack(packed: string): Uint16Array {
  const table = new Uint16Array(LAST - FIRST + 1);
  let at = -1;
  for (const [, gap, character] of packed.matchAll(/([0-9a-z]*)([^0-9a-z])/g)) {
    at += gap ? Number.parseInt(gap, 36) : 1;
    table[at] = (character as string).charCodeAt(0);
  }
  return table;
}

/**
 * Writes Chinese characters in their simplified form, so that 電池 meets 电池. Where several traditional characters have one
 * simplified form (發 and 髮: 发), they become one.
 *
 * @param text - Any text.
 * @returns The text, as long as it was in UTF-16 units.
 * @see Unicode 15.0, Unihan database, `kSimplifiedVariant` (UAX #38).
 */
export function simplifyCharacters(text: string): string {
  const table = simplifiedTable();
  let simplified = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const other = unit >= FIRST && unit <= LAST ? (table[unit - FIRST] as number) : 0;
    simplified += other === 0 ? text.charAt(at) : String.fromCharCode(other);
  }
  return simplified;
}
