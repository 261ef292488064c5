const KEYBOARDS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщыьэюя',
  '的一是不了人在有我他中大来上国个到说们为子和地出道也时年得就要下以生会自着去之过家学对可里后小么心多天而能好都然没日起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长',
];
const FIRST_CYRILLIC = 0x400;
const FIRST_HAN = 0x2e80;

/**
 * Makes typing errors: a letter left out, put in, exchanged, or swapped with the next, each as often.
 *
 * @param text - The text; it keeps at least two letters.
 * @param errors - How many errors.
 * @param random - Gives numbers from 0 to before 1.
 */
export function mistype(text: string, errors: number, random: () => number): string {
  const letters = [...text];
  for (let error = 0; error < errors; error++) {
    const places = [...letters.keys()].filter((i) => /\p{L}/u.test(letters[i] ?? ''));
    const at = places[Math.floor(random() * places.length)] ?? 0;
    const letter = letters[at] ?? '';
    const kind = Math.floor(random() * 4);
    if (kind === 0 && places.length > 2) letters.splice(at, 1);
    else if (kind === 1) letters.splice(at, 0, strangerTo(letter, random));
    else if (kind === 2) letters[at] = strangerTo(letter, random);
    else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1] ?? '', letter);
  }
  return letters.join('');
}

function strangerTo(letter: string, random: () => number): string {
  const code = letter.charCodeAt(0);
  const keyboard = KEYBOARDS[Number(code >= FIRST_CYRILLIC) + Number(code >= FIRST_HAN)] ?? '';
  return keyboard.charAt(Math.floor(random() * keyboard.length));
}
