import { builtInCatalogue } from '../explain/catalogue.ts';
import { criterionLabels } from '../explain/criterion.ts';
import { tellingWords } from '../explain/shared-terms.ts';
import type { Match } from '../model/match.ts';

const mostWords = 2;
const mostContributions = 3;
const leastContribution = 0.005;

/**
 * Says in a few words what moved a score most: the heaviest words that both records have, then the components that
 * moved it most, with what they added or took.
 *
 * @param match - The match.
 * @param language - In Chinese and Russian the components go by what they are called there, else by their entries.
 * @returns For example `water pump, solar; sectorTaxonomy +0.09, trlFit −0.02`; empty if nothing moved it.
 */
export function reasonsOf(match: Match, language = 'en'): string {
  const marks = marksOf(language);
  const labels = isTranslated(language)
    ? criterionLabels(match.components, builtInCatalogue().speak(language))
    : undefined;
  const words = tellingWords(match, language).slice(0, mostWords);
  const moved = match.components
    .filter(({ contribution }) => Math.abs(contribution) >= leastContribution)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, mostContributions)
    .map(
      ({ name, contribution }) =>
        `${smallFirst(labels?.get(name) ?? name)} ${signed(contribution, 2, marks.decimal)}`,
    );
  return [words.join(marks.item), moved.join(marks.item)]
    .filter((part) => part !== '')
    .join(marks.part);
}

/** A label as it stands within a line: a capital is small there, unless more follow as in УГТ. */
function smallFirst(label: string): string {
  const [first = '', second = ''] = label;
  const isCyrillic = (letter: string) => letter >= 'А' && letter <= 'Я';
  return isCyrillic(first) && !isCyrillic(second)
    ? String.fromCharCode(first.charCodeAt(0) + 32) + label.slice(1)
    : label;
}

/** What stands between items and parts of a line, and before decimals. */
function marksOf(language: string) {
  if (language === 'zh') return { item: '、', part: '；', decimal: '.' };
  return { item: ', ', part: '; ', decimal: language === 'ru' ? ',' : '.' };
}

/** Whether bands and components are written in words of the language. */
export function isTranslated(language: string): boolean {
  return language === 'zh' || language === 'ru';
}

/**
 * Writes a contribution with its sign.
 *
 * @param value - A number from -1 to 1.
 * @param digits - How many decimals.
 * @param decimalMark - What stands before them.
 */
export function signed(value: number, digits = 2, decimalMark = '.'): string {
  const plain = Math.abs(value).toFixed(digits);
  const text = plain.replace('.', decimalMark);
  if (Number(plain) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
