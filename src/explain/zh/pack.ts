import type { LanguagePack } from '../language-pack.ts';
import { chineseFacts } from './fact-wordings.ts';
import { chineseFrames } from './frame-wordings.ts';
import { chineseGrammar } from './grammar.ts';
import { chineseNames } from './names.ts';
import { chineseRules } from './rule-wordings.ts';
import { chineseSectors } from './sector-wordings.ts';

/** Chinese, complete. */
export const chinesePack: LanguagePack = {
  language: 'zh',
  grammar: chineseGrammar,
  wordings: { ...chineseFacts, ...chineseSectors, ...chineseRules, ...chineseFrames },
  names: chineseNames,
};
