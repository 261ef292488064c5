import { codeOf } from '../../model/code.ts';
import { cooperationPreferences } from '../../model/cooperation-mode.ts';
import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Technology } from '../../model/technology.ts';
import { primaryLanguage } from '../../scoring/primary-language.ts';
import { knowledgeName } from '../knowledge-name.ts';
import { type Change, type GapPair, otherSide, sides } from './gap.ts';

/** Of a longer list only so many items are tried. */
const MOST_TRIED = 6;

/** Forms of cooperation that the other side wants, to be accepted on this one. */
export function cooperationChanges(pair: GapPair): readonly Change[] {
  return sides.flatMap((side) => {
    const own = pair[side].cooperation ?? [];
    const accepted = new Set(
      cooperationPreferences(own)
        .filter(isWanted)
        .map(({ value }) => value),
    );
    return cooperationPreferences(pair[otherSide(side)].cooperation)
      .filter((wish) => isWanted(wish) && !accepted.has(wish.value))
      .slice(0, MOST_TRIED)
      .map(({ value: mode }): Change => {
        const others = own.filter(
          (wish) => (typeof wish === 'string' ? wish : wish.value) !== mode,
        );
        return {
          code: 'gap.cooperation',
          side,
          fields: { cooperation: [...others, mode] },
          params: { mode },
        };
      });
  });
}

function isWanted({ strength }: { readonly strength: string }): boolean {
  return strength === 'must' || strength === 'prefer';
}

/** Working languages of the other side, to be added on this one. */
export function languageChanges(pair: GapPair): readonly Change[] {
  return sides.flatMap((side) => {
    const own = pair.languages[side];
    const spoken = new Set(own.map(primaryLanguage));
    return [...new Set(pair.languages[otherSide(side)].map(primaryLanguage))]
      .filter((language) => !spoken.has(language))
      .slice(0, MOST_TRIED)
      .map((language) => ({
        code: 'gap.language',
        side,
        fields: { languages: [...own, language] },
        params: { language },
      }));
  });
}

/** Codes of the other side, to be added on this one unless it has a code of the same name. */
export function sectorChanges(pair: GapPair): readonly Change[] {
  return sides.flatMap((side) =>
    (['sectors', 'technologyCodes'] as const).flatMap((field) => codeChanges(pair, side, field)),
  );
}

function codeChanges(
  pair: GapPair,
  side: Side,
  field: 'sectors' | 'technologyCodes',
): readonly Change[] {
  const own = codesOf(pair[side], field);
  const known = new Set(own.map(nameOf));
  return codesOf(pair[otherSide(side)], field)
    .filter((code) => !known.has(nameOf(code)))
    .map(textOf)
    .slice(0, MOST_TRIED)
    .map((sector) => ({
      code: 'gap.sector',
      side,
      fields: { [field]: [...own, sector] },
      params: { sector },
    }));
}

function codesOf(record: Technology | Demand, field: 'sectors' | 'technologyCodes') {
  return record[field] ?? [];
}

/** What people read of a code: the title of its sector; of one without a title, the code. */
function nameOf(code: Parameters<typeof codeOf>[0]): string {
  const text = textOf(code);
  return knowledgeName('sectorTitle', text, 'en') ?? text;
}

function textOf(code: Parameters<typeof codeOf>[0]): string {
  const { scheme, code: text } = codeOf(code);
  return scheme === '' ? text : `${scheme}:${text}`;
}
