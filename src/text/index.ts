export {
  type Analysis,
  type Analyzer,
  createAnalyzer,
  type Token,
} from './analyzer.ts';
export type { AnalyzerOptions } from './analyzer-options.ts';
export { primaryLanguage } from './language-tag.ts';
export type { OwnAnalysis, OwnLanguage } from './own-analysis.ts';
export type {
  CountedTerms,
  NumberedTerms,
  TermCounter,
  TermCounts,
  WeightedText,
} from './term-counter.ts';
export type { AnalyzableText } from './text.ts';
