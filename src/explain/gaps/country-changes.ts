import { builtInCountries } from '../../knowledge/countries/country-knowledge.ts';
import { type Change, type GapPair, otherSide, sides } from './gap.ts';

/** Of a longer list of wishes only so many are tried. */
const MOST_TRIED = 4;

/** Changes about countries: never the country itself where it is stated. */
export function countryChanges(pair: GapPair): readonly Change[] {
  return [...territoryChanges(pair), ...welcomes(pair), ...unstatedCountries(pair)];
}

/** The territory of the rights, widened to the country of the demand. */
function territoryChanges({ technology, country }: GapPair): readonly Change[] {
  const { demand: place } = country;
  const { include, exclude } = technology.territories ?? {};
  if (place === undefined) return [];
  const params = { country: place };
  const change = (
    code: string,
    territories: NonNullable<typeof technology.territories>,
  ): Change => ({
    code,
    side: 'technology',
    fields: { territories },
    params,
  });
  return [
    ...(include?.length && !include.includes(place)
      ? [change('gap.territory', { ...technology.territories, include: [...include, place] })]
      : []),
    ...(exclude?.includes(place)
      ? [
          change('gap.territory', {
            ...technology.territories,
            exclude: exclude.filter((ref) => ref !== place),
          }),
        ]
      : []),
  ];
}

/** The country of the other side, put among those that this side wishes for, unless a wish holds it already. */
function welcomes(pair: GapPair): readonly Change[] {
  const { isRef, isMember } = builtInCountries();
  return sides.flatMap((side) => {
    const place = pair.country[otherSide(side)];
    const wishes = pair.wishes[side];
    if (place === undefined) return [];
    const isWelcome = wishes.some(
      ({ value, strength }) =>
        (strength === 'prefer' || strength === 'must') &&
        (value === place || (isRef(value) && isMember(place, value, pair.asOf))),
    );
    if (isWelcome) return [];
    const isBinding = wishes.some(({ strength }) => strength === 'must');
    const strength = isBinding ? ('must' as const) : ('prefer' as const);
    const others = wishes.filter(({ value }) => value !== place);
    return [
      {
        code: 'gap.country-welcome',
        side,
        fields: { countryPreferences: [...others, { value: place, strength }] },
        params: { country: place },
      },
    ];
  });
}

/** A country that is not stated, if it is one that the other side wishes for. */
function unstatedCountries({ country, wishes, asOf }: GapPair): readonly Change[] {
  const { isRef, expandRef } = builtInCountries();
  return sides.flatMap((side) => {
    if (country[side] !== undefined) return [];
    return wishes[otherSide(side)]
      .filter(({ value, strength }) => isRef(value) && strength !== 'avoid' && strength !== 'never')
      .slice(0, MOST_TRIED)
      .flatMap(({ value: ref }): readonly Change[] => {
        const [place] = expandRef(ref, asOf);
        if (place === undefined) return [];
        const fields = { country: place };
        return [
          place === ref
            ? { code: 'gap.country-state', side, fields, params: { country: place } }
            : { code: 'gap.country-of-group', side, fields, params: { member: place, ref } },
        ];
      });
  });
}
