import { lazy } from '../lazy.ts';
import { foldName, hasHan } from './fold-name.ts';
import { PLACES } from './places.data.ts';

/** Words that say what kind of place a name is of. */
const kinds: ReadonlySet<string> = new Set(
  'city province region oblast город гор г провинция область обл'.split(' '),
);

/** Endings that say the same in Chinese, the longest first. */
const hanKinds = ['维吾尔自治区', '壮族自治区', '回族自治区', '自治区', '市', '省'];

const placeCountries = lazy((): ReadonlyMap<string, readonly string[]> => {
  const byPlace = new Map<string, readonly string[]>();
  for (const row of PLACES) {
    for (const place of row.slice(3).split(';').map(withoutKind)) {
      byPlace.set(place, [...(byPlace.get(place) ?? []), row.slice(0, 2)]);
    }
  }
  return byPlace;
});

const longestHanPlace = lazy(() =>
  Math.max(...[...placeCountries().keys()].filter(hasHan).map((place) => place.length)),
);

/**
 * The countries that a place is known to lie in; of Chinese places in a row, such as `山东省青岛市`, those of all of them.
 *
 * @param text - A part of a text, as it was written.
 * @returns Alpha-2 codes; `undefined` if the text is anything but known places of one country.
 */
export function countriesOfPlaces(text: string): readonly string[] | undefined {
  const place = withoutKind(text);
  return hasHan(place) ? countriesOfRow(place) : placeCountries().get(place);
}

function withoutKind(text: string): string {
  const words = foldName(text).split(' ');
  return words.filter((word) => !kinds.has(word)).join(' ');
}

function countriesOfRow(row: string): readonly string[] | undefined {
  let countries: readonly string[] | undefined;
  for (let rest = row; rest !== ''; ) {
    const place = longestPlaceAt(rest);
    if (place === undefined) return undefined;
    const here = placeCountries().get(place) ?? [];
    countries = countries?.filter((country) => here.includes(country)) ?? here;
    rest = rest.slice(place.length);
    const kind = hanKinds.find((one) => rest.startsWith(one));
    if (kind !== undefined) rest = rest.slice(kind.length);
  }
  return countries?.length === 0 ? undefined : countries;
}

function longestPlaceAt(text: string): string | undefined {
  for (let length = Math.min(longestHanPlace(), text.length); length > 1; length--) {
    if (placeCountries().has(text.slice(0, length))) return text.slice(0, length);
  }
  return undefined;
}
