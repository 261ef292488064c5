import { CharacterClass } from './character-class.ts';
import { stopWords } from './stop-words.data.ts';

/** The letters of a language, lower case. */
interface Alphabet {
  readonly language: string;
  readonly letters: ReadonlySet<string>;
}

const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const ENGLISH = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const PERSIAN = `${ARABIC}پچژگکی`;

/** In this order a text that fits several languages equally well is decided. */
const ALPHABETS: ReadonlyMap<number, readonly Alphabet[]> = new Map([
  [
    CharacterClass.cyrillic,
    alphabets([
      ['ru', RUSSIAN],
      ['uk', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
      ['bg', 'абвгдежзийклмнопрстуфхцчшщъьюя'],
      ['be', 'абвгдеёжзійклмнопрстуўфхцчшыьэюя'],
      ['sr', 'абвгдђежзијклљмнњопрстћуфхцчџш'],
      ['mk', 'абвгдѓежзѕијклљмнњопрстќуфхцчџш'],
      ['mn', `${RUSSIAN}өү`],
      ['ky', `${RUSSIAN}ңөү`],
      ['kk', `${RUSSIAN}әғқңөұүһі`],
      ['tg', `${RUSSIAN}ғӣқӯҳҷ`],
      ['uz', `${RUSSIAN}ўқғҳ`],
      ['tt', `${RUSSIAN}әөүҗңһ`],
      ['az', 'абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш'],
    ]),
  ],
  [
    CharacterClass.latin,
    alphabets([
      ['en', ENGLISH],
      ['de', `${ENGLISH}äöüß`],
      ['fr', `${ENGLISH}àâæçéèêëîïôœùûü`],
      ['es', `${ENGLISH}áéíñóúü`],
      ['it', `${ENGLISH}àèéìíîòóù`],
      ['pt', `${ENGLISH}ãáàâçéêíóôõú`],
      ['nl', `${ENGLISH}éëïü`],
      ['pl', `${ENGLISH}ąćęłńóśźż`],
      ['tr', `${ENGLISH}çğıöşüâ`],
      ['uz', ENGLISH],
      ['az', `${ENGLISH}çəğıöşü`],
      ['sv', `${ENGLISH}åäöé`],
      ['no', `${ENGLISH}æøåéò`],
      ['da', `${ENGLISH}æøåé`],
      ['fi', `${ENGLISH}äöå`],
      ['cs', `${ENGLISH}áčďéěíňóřšťúůýž`],
      ['sk', `${ENGLISH}áäčďéíĺľňóôŕšťúýž`],
      ['hu', `${ENGLISH}áéíóöőúüű`],
      ['ro', `${ENGLISH}ăâîșşțţ`],
      ['hr', `${ENGLISH}čćđšž`],
      ['sl', `${ENGLISH}čšž`],
      ['id', ENGLISH],
      ['ms', ENGLISH],
      ['vi', `${ENGLISH}ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ`],
    ]),
  ],
  [
    CharacterClass.arabic,
    alphabets([
      ['ar', ARABIC],
      ['fa', PERSIAN],
      ['ur', `${PERSIAN}ٹڈڑںےہھۂۓ`],
      ['ug', 'ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە'],
    ]),
  ],
]);

function alphabets(rows: readonly (readonly [string, string])[]): readonly Alphabet[] {
  return rows.map(([language, letters]) => ({ language, letters: new Set(letters) }));
}

const HIT = 4;
const MISFIT = 3;
const SPECIAL = 1;

let functionWords: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The function words of a language. */
export function functionWordsOf(language: string): ReadonlySet<string> | undefined {
  functionWords ??= new Map(
    Object.entries(stopWords).map(([key, words]) => [key, new Set(words.split(' '))]),
  );
  return functionWords.get(language);
}

/**
 * Tells the language of words of one script by function words (each counts {@link HIT}), by letters
 * outside a language's alphabet (each counts against it) and by its letters beyond the basic ones. Good
 * enough to choose a stemmer.
 *
 * @param words - Lower-case words, all of this script.
 * @param script - A letter class of {@link CharacterClass}.
 * @returns A primary language code, or `undefined` for a script without rivals.
 */
export function identifyLanguage(words: readonly string[], script: number): string | undefined {
  const candidates = ALPHABETS.get(script);
  const basic = candidates?.[0]?.letters;
  if (candidates === undefined || basic === undefined) return undefined;
  let best = candidates[0]?.language;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(words, candidate, basic);
    if (score > bestScore) {
      best = candidate.language;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(
  words: readonly string[],
  candidate: Alphabet,
  basic: ReadonlySet<string>,
): number {
  const known = functionWordsOf(candidate.language);
  let score = 0;
  for (const word of words) {
    if (known?.has(word)) score += HIT;
    for (const letter of word) {
      if (basic.has(letter) && candidate.letters.has(letter)) continue;
      score += candidate.letters.has(letter) ? SPECIAL : -MISFIT;
    }
  }
  return score;
}
