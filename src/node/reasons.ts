import { builtInCatalogue } from '../explain/catalogue.ts';
import { criterionLabels } from '../explain/criterion.ts';
import type { Demand } from '../model/demand.ts';
import type { Match } from '../model/match.ts';
import { passagesOf } from './passages.ts';

const mostPassages = 2;
const mostContributions = 3;
const leastContribution = 0.005;

/**
 * Says in a few words what moved a score most: the heaviest words that both records have, then the components that
 * moved it most, with what they added or took.
 *
 * @param match - The match.
 * @param demand - Its demand.
 * @param language - In Chinese and Russian the components go by what they are called there, else by their entries.
 * @returns For example `water pump, solar; sectorTaxonomy +0.09, trlFit −0.02`; empty if nothing moved it.
 */
export function reasonsOf(match: Match, demand: Demand | undefined, language = 'en'): string {
  const labels = isTranslated(language)
    ? criterionLabels(match.components, builtInCatalogue().speak(language))
    : undefined;
  const terms = passagesOf(match.found, demand).slice(0, mostPassages);
  const moved = match.components
    .filter(({ contribution }) => Math.abs(contribution) >= leastContribution)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, mostContributions)
    .map(({ name, contribution }) => `${labels?.get(name) ?? name} ${signed(contribution)}`);
  return [terms.join(', '), moved.join(', ')].filter((part) => part !== '').join('; ');
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
 */
export function signed(value: number, digits = 2): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
