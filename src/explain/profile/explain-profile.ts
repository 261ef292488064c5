import type { Side } from '../../model/evidence.ts';
import { builtInCatalogue, type Catalogue } from '../catalogue.ts';
import { fallbackText, frame, sayFacts } from '../say.ts';
import type { ProfileReport } from './check-profile.ts';

/** A criterion in words. */
export interface CriterionExplanation {
  /** What the criterion is called. */
  readonly label: string;
  /** 0 to 5. */
  readonly points: number;
  /** What to add, one sentence for each point missing. */
  readonly remarks: readonly string[];
}

/** What is to be done to a record, in words. */
export interface ProfileExplanation {
  /** Points and verdict. */
  readonly summary: string;
  /** The four criteria. */
  readonly criteria: readonly CriterionExplanation[];
  /** What gives the owner away, each with the sentence of the record to put right. */
  readonly leaks: readonly string[];
}

/** How {@link explainProfile} explains. */
export interface ProfileExplainOptions {
  /** Which side the record is on. */
  readonly side: Side;
  /**
   * Sentences and names.
   * @defaultValue the built-in ones
   */
  readonly catalogue?: Catalogue;
}

/**
 * Says how complete a record is and what to add.
 *
 * @param report - What {@link checkProfile} found.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param options - See {@link ProfileExplainOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * explainProfile(checkProfile(record, { side: 'demand' }), 'ru', { side: 'demand' }).summary;
 * ```
 */
export function explainProfile(
  report: ProfileReport,
  language: string,
  { side, catalogue = builtInCatalogue() }: ProfileExplainOptions,
): ProfileExplanation {
  const spoken = catalogue.speak(language);
  const say = (code: string, params: Readonly<Record<string, string>>) => {
    const fact = { code, params, side };
    return sayFacts([fact], 'full', spoken) ?? fallbackText(fact);
  };
  return {
    summary: frame(
      'profile.summary-line',
      { points: report.points, verdict: spoken.name('profileVerdict', report.verdict) },
      spoken,
    ),
    criteria: report.criteria.map(({ criterion, points, remarks }) => ({
      label: spoken.name('profileCriterion', `${criterion} ${side}`),
      points,
      remarks: remarks.map(({ code }) => say(code, {})),
    })),
    leaks: report.leaks.map(({ kind, field, text, sentence }) =>
      say(`leak.${kind}`, { field, text, sentence }),
    ),
  };
}
