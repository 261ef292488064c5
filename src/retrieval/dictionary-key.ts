import { latinOf } from '../text/transliterate.ts';

/**
 * Latin letter groups and the one sound that each stands for. Capitals are sounds without a letter of
 * their own: S as in ship, Z as in vision, C as in chip; c is ts, j is the sound of jam.
 */
const GROUPS =
  'tsch C tch C sch S shch S sh S sz S cz C ch C zh Z dzh j dj j ts c tz c zz c ck k qu k ph f th t kh h gh g dh d rh r bh b ee i oo u ou u eau o'.split(
    ' ',
  );
const LONGEST_GROUP = 4;
/** The first two letters of every group. */
const GROUP_STARTS = new Set(
  GROUPS.filter((_, i) => i % 2 === 0).map((group) => group.slice(0, 2)),
);

const FRONT_VOWELS = 'eiy';
const PLAIN_SOUNDS = new Map([
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
]);

/** Sounds that two letters make together, whatever the script. */
const JOINED = new Map([
  ['dZ', 'j'],
  ['CZ', 'j'],
  ['ks', 'x'],
]);

const LAST_ASCII = 0x7f;

let shared: ReadonlyMap<string, string> | undefined;

function soundGroups(): ReadonlyMap<string, string> {
  if (shared) return shared;
  const groups = new Map<string, string>();
  for (let i = 0; i + 1 < GROUPS.length; i += 2) groups.set(GROUPS[i] ?? '', GROUPS[i + 1] ?? '');
  shared = groups;
  return groups;
}

/**
 * How a word sounds, roughly, in one alphabet for all scripts that {@link latinOf} knows: what two
 * spellings of one name have in common. Doubled sounds count once.
 *
 * @param word - A word in lower case, composed (NFC).
 * @returns A string over `a`–`z`, `S`, `Z`, `C`, digits, and the characters of unknown scripts.
 * @example
 * ```ts
 * soundKey('щукин'); // => 'Sukin'
 * soundKey('schukin'); // => 'Sukin'
 * ```
 */
export function soundKey(word: string): string {
  let sounds = '';
  let latin = '';
  for (const letter of word) {
    const spelling = latinOf(letter);
    if (isLatin(letter.charCodeAt(0))) {
      latin += spelling;
      continue;
    }
    // A letter of another script is a sound of its own: no group reaches beyond it.
    sounds += soundsOfLatin(latin) + soundsOfLatin(spelling);
    latin = '';
  }
  return merge(sounds + soundsOfLatin(latin));
}

function isLatin(unit: number): boolean {
  return unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00);
}

function soundsOfLatin(latin: string): string {
  let sounds = '';
  const groups = soundGroups();
  for (let at = 0; at < latin.length; ) {
    const length = groupLength(latin, at, groups);
    if (length > 1) sounds += groups.get(latin.slice(at, at + length)) ?? '';
    else sounds += soundOf(latin, at);
    at += length;
  }
  return sounds;
}

function groupLength(latin: string, at: number, groups: ReadonlyMap<string, string>): number {
  if (!GROUP_STARTS.has(latin.slice(at, at + 2))) return 1;
  for (let length = LONGEST_GROUP; length > 1; length--) {
    if (at + length <= latin.length && groups.has(latin.slice(at, at + length))) return length;
  }
  return 1;
}

function soundOf(latin: string, at: number): string {
  const letter = latin.charAt(at);
  if (letter === 'c')
    return at + 1 < latin.length && FRONT_VOWELS.includes(latin.charAt(at + 1)) ? 'c' : 'k';
  const code = letter.charCodeAt(0);
  const isLetterOrDigit = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code <= LAST_ASCII && !isLetterOrDigit) return '';
  return PLAIN_SOUNDS.get(letter) ?? letter;
}

function merge(sounds: string): string {
  let merged = '';
  for (const sound of sounds) {
    const last = merged.slice(-1);
    const joined = JOINED.get(last + sound);
    if (joined) merged = merged.slice(0, -1) + joined;
    else if (sound !== last) merged += sound;
  }
  return merged;
}
