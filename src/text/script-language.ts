import { CharacterClass } from './character-class.ts';

/** Languages by the letter classes they are written in; a language that is not here is Latin. */
const SCRIPTS: ReadonlyMap<string, readonly number[]> = new Map(
  (
    [
      [[CharacterClass.cyrillic], 'ru uk be bg mk mn ky tg tt ba cv sah os ab kv'],
      [[CharacterClass.cyrillic, CharacterClass.latin], 'kk uz az sr tk cnr'],
      [[CharacterClass.han], 'zh'],
      [[CharacterClass.han, CharacterClass.kana], 'ja'],
      [[CharacterClass.hangul, CharacterClass.han], 'ko'],
      [[CharacterClass.arabic], 'ar fa ur ug ps sd ckb'],
      [[CharacterClass.hebrew], 'he yi'],
      [[CharacterClass.greek], 'el'],
      [[CharacterClass.devanagari], 'hi mr ne sa'],
      [[CharacterClass.unspaced], 'th lo km my bo'],
      [[CharacterClass.other], 'ka hy bn pa gu or ta te kn ml si am ti dv chr iu'],
    ] as const
  ).flatMap(([scripts, languages]) =>
    languages.split(' ').map((language) => [language, scripts] as const),
  ),
);

/** Languages of scripts that serve mainly one of them: first and last code point of the block. */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x0530, 0x058f, 'hy'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x0f00, 0x0fff, 'bo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
];

const BY_SCRIPT: ReadonlyMap<number, string> = new Map([
  [CharacterClass.hebrew, 'he'],
  [CharacterClass.greek, 'el'],
  [CharacterClass.devanagari, 'hi'],
  [CharacterClass.hangul, 'ko'],
  [CharacterClass.han, 'zh'],
  [CharacterClass.kana, 'ja'],
]);

/** Whether a language is written in letters of this class. */
export function isWrittenIn(language: string, script: number): boolean {
  const scripts = SCRIPTS.get(language);
  return scripts === undefined ? script === CharacterClass.latin : scripts.includes(script);
}

/**
 * The language of letters whose script, or block, serves mainly one language.
 *
 * @param script - A letter class of {@link CharacterClass}.
 * @param codePoint - One of the letters.
 * @returns A primary language code; `und` if the script tells nothing.
 */
export function languageOfScript(script: number, codePoint: number): string {
  const block = BLOCKS.find(([first, last]) => codePoint >= first && codePoint <= last);
  return block?.[2] ?? BY_SCRIPT.get(script) ?? 'und';
}
