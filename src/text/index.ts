export {
  type Analysis,
  type AnalyzableText,
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzer,
  type TermCounts,
  type Token,
  type WeightedText,
} from './analyzer.ts';
export { primaryLanguage } from './language-tag.ts';
