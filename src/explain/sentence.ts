import type { Block, Evidence, Unknown } from '../model/evidence.ts';
import { builtInCatalogue, type Catalogue } from './catalogue.ts';
import { fallbackText, sayFacts } from './say.ts';
import { toldFact } from './told-fact.ts';

/**
 * Says one fact: what a scorer saw, why a gate vetoes a pair, or what a gate could not decide.
 *
 * A code that the catalogue does not know, or that comes without the parameters of its sentence, is written as it is
 * with its parameters; this never fails.
 *
 * @param fact - Evidence, a veto, or a rule that could not be decided.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * const fact = { code: 'trl.below', sentiment: 'negative', params: { trl: 4, min: 6, max: 9, gap: 2 } } as const;
 * sentence(fact, 'en'); // => 'The technology is at TRL 4; the request asks for TRL 6 or higher, so 2 levels are missing.'
 * ```
 */
export function sentence(
  fact: Evidence | Block | Unknown,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  return sayFacts([toldFact(fact)], 'full', catalogue.speak(language)) ?? fallbackText(fact);
}

/**
 * The name of a band.
 *
 * @param band - One of the bands of a match; another text is returned as it is.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * bandName('good', 'zh'); // => '较好匹配'
 * ```
 */
export function bandName(
  band: string,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  return catalogue.speak(language).name('band', band);
}
