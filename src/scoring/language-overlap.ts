import * as z from 'zod/mini';
import type { Demand } from '../model/demand.ts';
import type { Evidence } from '../model/evidence.ts';
import { languageSchema } from '../model/language.ts';
import type { Technology } from '../model/technology.ts';
import { defineScorer } from './define-scorer.ts';
import { primaryLanguage } from './primary-language.ts';
import type { ReadContext } from './scorer.ts';

const languageOverlapOptionsSchema = z.strictObject({
  bridge: z._default(z.array(languageSchema), []),
  bridged: z._default(z.number().check(z.gte(0), z.lte(1)), 0.5),
});

/** Options of {@link languageOverlap}. */
export interface LanguageOverlapOptions {
  /**
   * Languages between which the hub can interpret, as BCP-47 tags.
   * @defaultValue none
   */
  readonly bridge: readonly string[];
  /**
   * The value where only an interpreter lets the two sides understand each other, 0 to 1.
   * @defaultValue 0.5
   */
  readonly bridged: number;
}

/** Primary languages of a side, each once, in order of their code units. */
export type WorkingLanguages = readonly string[];

/**
 * Whether the two sides can work in a common language: 1 if they share one, `bridged` if each has one of
 * the `bridge` languages, otherwise 0. Only the primary language counts: `zh-Hans` is `zh`.
 *
 * A record without `languages` takes those of its organization. Without evidence: a side for which
 * neither states any. Neutral value 0.65.
 *
 * @example
 * ```ts
 * const options = { bridge: ['zh', 'ru', 'en'] };
 * definePipeline({ scorers: [{ use: languageOverlap, weight: 1, options }] });
 * ```
 */
export const languageOverlap = defineScorer<
  LanguageOverlapOptions,
  WorkingLanguages,
  WorkingLanguages
>({
  id: 'silkmatch/language-overlap',
  version: '1.0.0',
  neutral: 0.65,
  options: languageOverlapOptionsSchema,
  reads: { demand: ['languages', 'organization'], technology: ['languages', 'organization'] },
  symmetric: true,
  readTechnology: workingLanguages,
  readDemand: workingLanguages,
  key: (languages) => languages.join(),
  queryKey: (languages) => languages.join(),
  open: (demand, { options }) => {
    const bridge = new Set(options.bridge.map(primaryLanguage));
    const spoken = new Set(demand);
    const viaDemand = demand.find((language) => bridge.has(language));
    const viaTechnology = (technology: WorkingLanguages) =>
      viaDemand === undefined ? undefined : technology.find((language) => bridge.has(language));
    const score = (technology: WorkingLanguages) => {
      if (technology.some((language) => spoken.has(language))) return 1;
      return viaTechnology(technology) === undefined ? 0 : options.bridged;
    };
    return {
      ceiling: 1,
      score,
      explain: (technology) => ({
        value: score(technology),
        evidence: [evidenceOf(demand, technology, [viaDemand, viaTechnology(technology)])],
      }),
    };
  },
});

function workingLanguages(
  { languages, organization }: Technology | Demand,
  context: ReadContext<LanguageOverlapOptions>,
): WorkingLanguages | null {
  const stated = languages?.length ? languages : context.organization(organization)?.languages;
  return stated?.length ? [...new Set(stated.map(primaryLanguage))].sort() : null;
}

function evidenceOf(
  demand: WorkingLanguages,
  technology: WorkingLanguages,
  [viaDemand, viaTechnology]: readonly [string | undefined, string | undefined],
): Evidence {
  const shared = demand.filter((language) => technology.includes(language));
  if (shared.length > 0) {
    return {
      code: 'language.shared',
      sentiment: 'positive',
      params: { languages: shared.join(), count: shared.length },
    };
  }
  return viaDemand !== undefined && viaTechnology !== undefined
    ? {
        code: 'language.bridged',
        sentiment: 'mixed',
        params: { demand: viaDemand, technology: viaTechnology },
      }
    : {
        code: 'language.none',
        sentiment: 'negative',
        params: { demand: demand.join(), technology: technology.join() },
      };
}
