import { budgetFit } from './budget-fit.ts';
import { cooperationFit } from './cooperation-fit.ts';
import { definePipeline } from './define-pipeline.ts';
import { fuzzyText } from './fuzzy-text.ts';
import { languageOverlap } from './language-overlap.ts';
import type { Pipeline, Plugin } from './pipeline.ts';
import { trlFit } from './trl-fit.ts';

/** Every plugin that silkmatch ships, for `createPipeline`. */
export const builtInPlugins: readonly Plugin[] = Object.freeze([
  fuzzyText,
  trlFit,
  cooperationFit,
  budgetFit,
  languageOverlap,
]);

/** The pipeline of an engine that is given none. */
export const defaultPipeline: Pipeline = definePipeline({
  name: 'default',
  scorers: [
    { use: fuzzyText, weight: { demand: 0.08, technology: 0 } },
    { use: trlFit, weight: 0.08 },
    { use: cooperationFit, weight: 0.06 },
    { use: budgetFit, weight: 0.04 },
    { use: languageOverlap, weight: 0.01 },
  ],
});
