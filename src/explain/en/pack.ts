import type { LanguagePack } from '../language-pack.ts';
import { englishFacts } from './fact-wordings.ts';
import { englishFrames } from './frame-wordings.ts';
import { englishGaps } from './gap-wordings.ts';
import { englishGrammar } from './grammar.ts';
import { englishNames } from './names.ts';
import { englishProfile } from './profile-wordings.ts';
import { englishRules } from './rule-wordings.ts';
import { englishSectors } from './sector-wordings.ts';

/** English, complete. */
export const englishPack: LanguagePack = {
  language: 'en',
  grammar: englishGrammar,
  wordings: {
    ...englishFacts,
    ...englishSectors,
    ...englishRules,
    ...englishFrames,
    ...englishGaps,
    ...englishProfile,
  },
  names: englishNames,
};
