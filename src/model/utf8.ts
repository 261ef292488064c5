// Every runtime has it; the core is checked without the declarations of any of them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** The UTF-8 bytes of a text. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
