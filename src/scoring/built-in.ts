import { budgetFit } from './budget-fit.ts';
import { cooperationFit } from './cooperation-fit.ts';
import { countryPreference } from './country-preference.ts';
import { definePipeline } from './define-pipeline.ts';
import { fuzzyText } from './fuzzy-text.ts';
import { availability } from './gates/availability.ts';
import { countryRules } from './gates/country-rules.ts';
import { excludedOrganizations } from './gates/excluded-organizations.ts';
import { minimumTrl } from './gates/minimum-trl.ts';
import { requiredCooperation } from './gates/required-cooperation.ts';
import { sameOrganization } from './gates/same-organization.ts';
import { visibility } from './gates/visibility.ts';
import { languageOverlap } from './language-overlap.ts';
import type { Pipeline, Plugin } from './pipeline.ts';
import { sectorTaxonomy } from './sector-taxonomy.ts';
import { tfidf } from './tfidf.ts';
import { trlFit } from './trl-fit.ts';
import { vectorSimilarity } from './vector-similarity.ts';

/** Every plugin that silkmatch ships, for `createPipeline`. */
export const builtInPlugins: readonly Plugin[] = Object.freeze([
  tfidf,
  fuzzyText,
  sectorTaxonomy,
  countryPreference,
  trlFit,
  cooperationFit,
  budgetFit,
  languageOverlap,
  vectorSimilarity,
  availability,
  sameOrganization,
  countryRules,
  excludedOrganizations,
  visibility,
  requiredCooperation,
  minimumTrl,
]);

/**
 * The pipeline of an engine that is given none: every gate, every scorer but `vectorSimilarity` (which
 * needs vectors of the host), harmonic coupling.
 *
 * What both sides gain from weighs on both: text, sector, maturity, cooperation, price and language. A
 * side's wishes about the other's country weigh on that side alone, and so does the wording of a title,
 * which helps the demander to find.
 */
export const defaultPipeline: Pipeline = definePipeline({
  name: 'default',
  gates: [
    availability,
    sameOrganization,
    countryRules,
    excludedOrganizations,
    visibility,
    requiredCooperation,
    minimumTrl,
  ],
  scorers: [
    { use: tfidf, as: 'text', weight: 0.3 },
    { use: fuzzyText, weight: { demand: 0.08, technology: 0 } },
    { use: sectorTaxonomy, as: 'sector', weight: 0.18 },
    {
      use: countryPreference,
      as: 'country-for-demand',
      weight: { demand: 0.05, technology: 0 },
      options: { side: 'demand' },
    },
    {
      use: countryPreference,
      as: 'country-for-technology',
      weight: { demand: 0, technology: 0.05 },
      options: { side: 'technology' },
    },
    { use: trlFit, as: 'trl', weight: 0.08 },
    { use: cooperationFit, as: 'cooperation', weight: 0.06 },
    { use: budgetFit, as: 'budget', weight: 0.04 },
    { use: languageOverlap, as: 'language', weight: 0.01 },
  ],
});
