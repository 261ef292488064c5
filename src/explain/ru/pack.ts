import type { LanguagePack } from '../language-pack.ts';
import { russianFacts } from './fact-wordings.ts';
import { russianFrames } from './frame-wordings.ts';
import { russianGaps } from './gap-wordings.ts';
import { russianGrammar } from './grammar.ts';
import { russianNames } from './names.ts';
import { russianProfile } from './profile-wordings.ts';
import { russianRules } from './rule-wordings.ts';
import { russianSectors } from './sector-wordings.ts';

/** Russian, complete. */
export const russianPack: LanguagePack = {
  language: 'ru',
  grammar: russianGrammar,
  wordings: {
    ...russianFacts,
    ...russianSectors,
    ...russianRules,
    ...russianFrames,
    ...russianGaps,
    ...russianProfile,
  },
  names: russianNames,
};
