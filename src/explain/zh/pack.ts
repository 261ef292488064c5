import type { LanguagePack } from '../language-pack.ts';
import { chineseFacts } from './fact-wordings.ts';
import { chineseFrames } from './frame-wordings.ts';
import { chineseGaps } from './gap-wordings.ts';
import { chineseGrammar } from './grammar.ts';
import { chineseNames } from './names.ts';
import { chineseProfile } from './profile-wordings.ts';
import { chineseRules } from './rule-wordings.ts';
import { chineseSectors } from './sector-wordings.ts';

/** Chinese, complete. */
export const chinesePack: LanguagePack = {
  language: 'zh',
  grammar: chineseGrammar,
  wordings: {
    ...chineseFacts,
    ...chineseSectors,
    ...chineseRules,
    ...chineseFrames,
    ...chineseGaps,
    ...chineseProfile,
  },
  names: chineseNames,
};
