// Every runtime has it; the core is checked without the declarations of any of them.
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of bytes in UTF-8.
 *
 * @throws A `TypeError` for bytes that are not UTF-8.
 */
export function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/**
 * What JSON in UTF-8 says.
 *
 * @throws A `TypeError` or a `SyntaxError` for anything else.
 */
export function jsonOfBytes(bytes: Uint8Array): unknown {
  return JSON.parse(utf8Text(bytes));
}
