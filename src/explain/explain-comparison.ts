import { thousandths, writeThousandths } from './account-lines.ts';
import { builtInCatalogue, type Catalogue, type CatalogueLanguage } from './catalogue.ts';
import type { Comparison, DifferenceTerm } from './compare.ts';
import { criterionLabels } from './criterion.ts';
import { frame, say } from './say.ts';

/** How {@link explainComparison} explains. */
export interface ComparisonOptions {
  /** What to call the first match; the id of the record that the two matches do not share if absent. */
  readonly firstName?: string;
  /** What to call the second match, likewise. */
  readonly secondName?: string;
  /**
   * Sentences and names.
   * @defaultValue the built-in ones
   */
  readonly catalogue?: Catalogue;
}

/** One term of a difference, in words. */
export interface DifferenceLine extends DifferenceTerm {
  /** What the term is called in the language. */
  readonly label: string;
  /** The term with its sign and three decimals, rounded so that the lines as shown add up. */
  readonly shown: string;
}

/** A comparison in words. */
export interface ComparisonExplanation {
  /** Which match is ahead, what speaks for it, and what for the other. */
  readonly text: string;
  /** The terms, the greatest first. */
  readonly lines: readonly DifferenceLine[];
}

/**
 * Says why one match is above another.
 *
 * @param comparison - What {@link compare} gave.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param options - See {@link ComparisonOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainComparison(compare(a, b), 'en', { firstName: 'Birch bark', secondName: 'Larch' }).text;
 * ```
 */
export function explainComparison(
  comparison: Comparison,
  language: string,
  options: ComparisonOptions = {},
): ComparisonExplanation {
  const spoken = (options.catalogue ?? builtInCatalogue()).speak(language);
  const { terms, millionths } = comparison;
  const shown = thousandths(
    terms.map((term) => term.millionths),
    millionths,
  );
  const labels = criterionLabels(
    terms.map(({ name, scorer = '' }) => ({ name, scorer })),
    spoken,
  );
  const lines = terms.map((term, i) => ({
    ...term,
    label:
      term.scorer === undefined
        ? frame('account.baseline', {}, spoken)
        : (labels.get(term.name) ?? term.name),
    shown: writeThousandths(shown[i] ?? 0, true, spoken),
  }));
  return { text: textOf(comparison, { lines, shown, options }, spoken), lines };
}

function textOf(
  { first, second, millionths }: Comparison,
  {
    lines,
    shown,
    options,
  }: {
    readonly lines: readonly DifferenceLine[];
    readonly shown: readonly number[];
    readonly options: ComparisonOptions;
  },
  language: CatalogueLanguage,
): string {
  const own = first.demand === second.demand ? 'technology' : 'demand';
  const { firstName = first[own], secondName = second[own] } = options;
  const names =
    millionths < 0
      ? { better: secondName, worse: firstName }
      : { better: firstName, worse: secondName };
  if (millionths === 0) return frame('compare.equal', names, language);
  const sum = shown.reduce((total, part) => total + part, 0);
  const direction = millionths < 0 ? -1 : 1;
  const told = (code: 'compare.above' | 'compare.other-side', sign: number) => {
    const items = lines
      .map((line, i) => ({ line, part: (shown[i] ?? 0) * sign }))
      .filter(({ part }) => part > 0)
      .map(({ line, part }) => {
        const difference = writeThousandths(part, true, language);
        return say(code, 'item', { component: line.label, difference }, language) ?? line.label;
      });
    if (items.length === 0) return undefined;
    const difference = writeThousandths(Math.abs(sum), false, language);
    return frame(
      code,
      { ...names, difference, items: language.grammar.list(items, 'and') },
      language,
    );
  };
  return [told('compare.above', direction), told('compare.other-side', -direction)]
    .filter((text) => text !== undefined)
    .join(language.grammar.sentenceGap);
}
