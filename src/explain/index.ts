/**
 * Matches in words: reasons, reservations and rules as sentences in Chinese, Russian and English, the score line by
 * line, and a chart of it.
 *
 * @module silkmatch/explain
 * @packageDocumentation
 */
export {
  type AccountNode,
  type AmountNode,
  accountOf,
  type CouplingNode,
  evaluateAccount,
  formulaOf,
  type MeanNode,
  type MeanPart,
  type SumNode,
} from './account.ts';
export type { AccountLine } from './account-lines.ts';
export { type AnonymousRecord, anonymousName } from './anonymous-name.ts';
export type { Argument } from './argument.ts';
export {
  builtInCatalogue,
  type Catalogue,
  type CatalogueExtra,
  type CatalogueLanguage,
  createCatalogue,
  type ReaderLanguage,
} from './catalogue.ts';
export { type Comparison, compare, type DifferenceTerm } from './compare.ts';
export {
  type ComparisonExplanation,
  type ComparisonOptions,
  type DifferenceLine,
  explainComparison,
} from './explain-comparison.ts';
export {
  type AbsenceLine,
  type ExplainOptions,
  explainMatch,
  type MatchExplanation,
  type RuleLine,
} from './explain-match.ts';
export { explainExclusions, explainSearch, explainWhyNot } from './explain-search.ts';
export { explainGap, explainGaps } from './gaps/explain-gap.ts';
export { applyChange, findGaps, type GapEngine, type GapOptions } from './gaps/find-gaps.ts';
export type { Change, Gap, Standing } from './gaps/gap.ts';
export type { Grammar, MoneyParams } from './grammar.ts';
export type { Names, Wording } from './language-pack.ts';
export {
  type CriterionReport,
  checkProfile,
  type ProfileOptions,
  type ProfileRemark,
  type ProfileReport,
  type ProfileVerdict,
} from './profile/check-profile.ts';
export type { ProfileCriterion } from './profile/criteria.ts';
export {
  type CriterionExplanation,
  explainProfile,
  type ProfileExplainOptions,
  type ProfileExplanation,
} from './profile/explain-profile.ts';
export { findLeaks, type Leak, type LeakOptions } from './profile/find-leaks.ts';
export type { LeakKind } from './profile/leak-patterns.ts';
export { type NameSource, recordName } from './record-name.ts';
export { type HtmlReportOptions, htmlReport } from './report/html-report.ts';
export { bandName, sentence } from './sentence.ts';
export type { Speech } from './speech.ts';
export {
  type Waterfall,
  type WaterfallOptions,
  type WaterfallTable,
  waterfall,
} from './waterfall.ts';
export type { TermLine, TermLines } from './words.ts';
