import { SilkmatchError } from '../model/error.ts';

const separator = /[\s%]/g;

/**
 * Writes an id so that formats separated by white space can hold it: white space and `%` as the percent codes of
 * their UTF-8 bytes. {@link decodeId} brings it back.
 *
 * @param id - Any id.
 * @example
 * ```ts
 * encodeId('pump 7'); // => 'pump%207'
 * ```
 */
export function encodeId(id: string): string {
  return id.replace(separator, (character) =>
    character === '%' ? '%25' : encodeURIComponent(character),
  );
}

/**
 * Brings back an id that {@link encodeId} wrote.
 *
 * @param text - The written id.
 * @throws A {@link SilkmatchError} with code `invalid-file` if a percent code is broken.
 * @example
 * ```ts
 * decodeId('pump%207'); // => 'pump 7'
 * ```
 */
export function decodeId(text: string): string {
  try {
    return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes) => decodeURIComponent(codes));
  } catch (cause) {
    throw new SilkmatchError(
      'invalid-file',
      `The id ${JSON.stringify(text)} has a broken percent code; expected such as \`%20\`.`,
      { cause },
    );
  }
}

/** The id as a format separated by white space takes it. */
export function writtenId(id: string, percentIds: boolean): string {
  if (percentIds) return encodeId(id);
  if (!/\s/.test(id) && id !== '') return id;
  throw new SilkmatchError(
    'invalid-file',
    `The id ${JSON.stringify(id)} has white space, which ends an id in this format; pass \`percentIds: true\`, or use jsonl or csv.`,
  );
}
