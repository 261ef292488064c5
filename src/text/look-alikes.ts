/** Cyrillic letters whose capitals look like Latin ones. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('авекмнорстух', (letter, i) => [letter, 'abekmhopctyx'.charAt(i)]),
);

/**
 * Writes a formula or the name of a model in Latin letters if all its Cyrillic letters look like Latin ones as
 * capitals: СО2 and CO2, Т-50 and T-50 are typed for each other.
 *
 * @param name - In lower case, with a digit.
 */
export function withoutLookAlikes(name: string): string {
  let latin = '';
  for (const character of name) {
    const alike = LOOK_ALIKES.get(character);
    if (alike === undefined && character >= 'а' && character <= 'ӿ') return name;
    latin += alike ?? character;
  }
  return latin;
}
