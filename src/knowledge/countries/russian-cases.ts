/**
 * Endings of Russian nouns and adjectives in the nominative with those of the genitive, dative, accusative, instrumental and
 * prepositional; the first that fits counts. Where two forms are possible, both stand there with `/` between them.
 */
const endings: readonly (readonly [nominative: string, ...cases: string[]])[] = [
  ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  ['яя', 'ей', 'ей', 'юю', 'ей', 'ей'],
  ['ый', 'ого', 'ому', 'ый', 'ым', 'ом'],
  ['ний', 'него', 'нему', 'ний', 'ним', 'нем'],
  ['ий', 'ого', 'ому', 'ий', 'им', 'ом'],
  ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых'],
  ['ие', 'их', 'им', 'ие', 'ими', 'их'],
  ['овы', 'овых', 'овым', 'овы', 'овыми', 'овых'],
  ['острова', 'островов', 'островам', 'острова', 'островами', 'островах'],
  ['ия', 'ии', 'ии', 'ию', 'ией', 'ии'],
  ['я', 'и', 'е', 'ю', 'ей', 'е'],
  ['ка', 'ки', 'ке', 'ку', 'кой', 'ке'],
  ['га', 'ги', 'ге', 'гу', 'гой', 'ге'],
  ['ша', 'ши', 'ше', 'шу', 'шей', 'ше'],
  ['а', 'ы', 'е', 'у', 'ой', 'е'],
  ['египет', 'египта', 'египту', 'египет', 'египтом', 'египте'],
  ['ь', 'и/я', 'и/ю', 'ь', 'ью/ем', 'и/е'],
  ['й', 'я', 'ю', 'й', 'ем', 'е'],
  ['аты', 'атов', 'атам', 'аты', 'атами', 'атах'],
  ['ы', 'ов/', 'ам', 'ы', 'ами', 'ах'],
  ['ство', 'ства', 'ству', 'ство', 'ством', 'стве'],
];

const consonant = /[бвгджзклмнпрстфхцчшщ]$/;

/** The cases of a word by number, each with its forms; the word itself where it has no cases. */
function casesOf(word: string): readonly (readonly string[])[] {
  for (const [ending, ...cases] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    return cases.map((forms) => forms.split('/').map((form) => stem + form));
  }
  if (!consonant.test(word) || word.length < LEAST_LENGTH) return Array(CASES).fill([word]);
  return ['а', 'у', '', 'ом', 'е'].map((form) => [word + form]);
}

const CASES = 5;

/** Shorter words, such as the initials of long names, are not declined. */
const LEAST_LENGTH = 3;

/**
 * The forms a Russian name takes after prepositions and other words: `Узбекистана`, `Узбекистане` …, `Южной Кореи`, `Республики
 * Казахстан`. What follows the noun of a long name may stay as it is, so that both forms are given.
 *
 * @param name - A name in the nominative, in lower case.
 * @returns The forms, among them some that nobody uses.
 */
export function russianCases(name: string): readonly string[] {
  const parts = name.split(/([ —–-]+)/);
  const words = parts.map((part, at) => (at % 2 === 0 ? casesOf(part) : Array(CASES).fill([part])));
  const noun = parts.findIndex((part, at) => at % 2 === 0 && !isAdjective(part));
  const forms = new Set<string>();
  for (let number = 0; number < CASES; number++) {
    const declined = words.map((cases): readonly string[] => cases[number] ?? []);
    const fixed = parts.map((part, at) => (at <= noun ? (declined[at] ?? []) : [part]));
    for (const form of [...joined(declined), ...joined(fixed)]) forms.add(form);
  }
  forms.delete(name);
  return [...forms];
}

function isAdjective(word: string): boolean {
  return /(?:ая|яя|ый|ий|ые|ие|овы)$/.test(word);
}

/** All texts that take one of each list. */
function joined(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.map((next) => text + next)),
    [''],
  );
}
