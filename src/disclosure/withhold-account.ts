import type { Match } from '../model/match.ts';
import { fromMillionths } from '../scoring/millionths.ts';
import type { Pipeline } from '../scoring/pipeline.ts';

/** What an account is shown as. */
export interface Withheld {
  /** Id of the demand to show. */
  readonly demand: string;
  /** Id of the technology to show. */
  readonly technology: string;
  /** Which side is anonymous. */
  readonly side: 'demand' | 'technology' | 'both';
}

/**
 * A match of which one record is anonymous: the band is all that is left.
 *
 * Every figure is the least score of the band (0 for `weak` and `insufficient`), and the baseline repeats it, so that
 * baseline plus contributions is still the score. Components, terms, spans and undecided rules are left out. An excluded
 * pair has one veto without a reason, whatever rules exclude it, and the band `insufficient`, whatever it scores.
 *
 * @param match - The match in full.
 * @param shown - See {@link Withheld}.
 * @param pipeline - The pipeline that made it; its bands are used.
 */
export function withholdAccount(match: Match, shown: Withheld, { bands }: Pipeline): Match {
  const isExcluded = match.vetoes.length > 0;
  const band = isExcluded ? 'insufficient' : match.band;
  const floor =
    band === 'weak' || band === 'insufficient' ? 0 : fromMillionths(Math.max(0, bands[band]));
  const figures = Object.freeze({ score: floor, forDemand: floor, forTechnology: floor });
  return Object.freeze({
    demand: shown.demand,
    technology: shown.technology,
    ...figures,
    coverage: 0,
    band,
    baseline: figures,
    components: [],
    found: [],
    missing: [],
    vetoes: isExcluded
      ? [
          {
            outcome: 'block' as const,
            code: 'disclosure.withheld',
            side: shown.side,
            overridable: false,
          },
        ]
      : [],
    flags: [],
    withheld: shown.side,
  });
}
