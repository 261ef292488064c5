/**
 * Matches technology offers and technology demands, explains every score exactly, and gives the same
 * digits on every machine.
 *
 * @module silkmatch
 */

export { type EngineView, viewAs } from './disclosure/view-as.ts';
export {
  type Audience,
  type Disclosure,
  disclosureOf,
  type Viewer,
} from './disclosure/viewer.ts';
export { type VisibleRecordOptions, visibleRecord } from './disclosure/visible-record.ts';
export type { RecordSets } from './engine/admission.ts';
export { createEngine } from './engine/create-engine.ts';
export type {
  Engine,
  EngineSetup,
  EngineSize,
  IdSets,
  ListOptions,
  MatchAllOptions,
  MatchOptions,
  StopSignal,
} from './engine/engine.ts';
export { engineDigest } from './engine/engine-digest.ts';
export type { EngineEvents } from './engine/events.ts';
export type { EngineFingerprint, Fingerprint } from './engine/fingerprint.ts';
export type { From } from './engine/query-side.ts';
export type { MatchResult, WhyNot } from './engine/result.ts';
export type { SavedEngine } from './engine/saved-engine.ts';
export type { Code } from './model/code.ts';
export type { CooperationMode, CooperationWish } from './model/cooperation-mode.ts';
export type { CountryCode, CountryRef } from './model/country-ref.ts';
export { type Demand, type DemandKind, demandSchema, type Urgency } from './model/demand.ts';
export { type ErrorCode, SilkmatchError, type SilkmatchErrorOptions } from './model/error.ts';
export type { Block, Evidence, Side, Span, Term, Unknown } from './model/evidence.ts';
export type { Exclusivity } from './model/exclusivity.ts';
export { type Direction, type Hub, type HubRole, hubSchema } from './model/hub.ts';
export type { Identifier } from './model/identifier.ts';
export type { IprItem, IprStatus, IprType } from './model/ipr.ts';
export type { IsoDate } from './model/iso-date.ts';
export type { Language } from './model/language.ts';
export type { LocalizedText } from './model/localized-text.ts';
export type { Band, Baseline, Component, Match } from './model/match.ts';
export type { Metric } from './model/metric.ts';
export type { Money, MoneyRange } from './model/money.ts';
export {
  type Organization,
  type OrganizationSize,
  type OrganizationType,
  organizationSchema,
} from './model/organization.ts';
export {
  type ParseOptions,
  type ParseResult,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
} from './model/parse.ts';
export type { Place } from './model/place.ts';
export type { Preference, Strength } from './model/preference.ts';
export { formatProblem, type Problem } from './model/problem.ts';
export type { Provenance } from './model/provenance.ts';
export type { Status } from './model/status.ts';
export {
  type Stage,
  type Support,
  type Technology,
  type TechnologyKind,
  technologySchema,
} from './model/technology.ts';
export type { Trl, TrlRange } from './model/trl.ts';
export type { Anonymity, Visibility } from './model/visibility.ts';
export { type Section, type Sections, takeSection } from './retrieval/sections.ts';
export { type BudgetFitOptions, budgetFit } from './scoring/budget-fit.ts';
export { builtInPlugins, defaultPipeline } from './scoring/built-in.ts';
export type { CooperationClosenessOverride } from './scoring/cooperation-closeness.ts';
export { type CooperationFitOptions, cooperationFit } from './scoring/cooperation-fit.ts';
export { type CountryPreferenceOptions, countryPreference } from './scoring/country-preference.ts';
export { type Coupling, type CouplingKind, couple } from './scoring/coupling.ts';
export type { DataVersions } from './scoring/data-versions.ts';
export {
  createPipeline,
  definePipeline,
  type GateEntry,
  type PipelineDefinition,
  type ScorerEntry,
} from './scoring/define-pipeline.ts';
export { defineScorer } from './scoring/define-scorer.ts';
export type { ExchangeRates } from './scoring/exchange-rates.ts';
export type { Explanation } from './scoring/explanation.ts';
export { fuzzyText } from './scoring/fuzzy-text.ts';
export {
  type AnyGate,
  defineGate,
  type Gate,
  type PairGateDefinition,
  type Verdict,
} from './scoring/gate.ts';
export { type AvailabilityOptions, availability } from './scoring/gates/availability.ts';
export {
  type CountryPolicyDefinition,
  defineCountryPolicy,
  type PolicyCase,
  type PolicyParty,
  type PolicyRuling,
} from './scoring/gates/country-policy.ts';
export { type CountryRulesOptions, countryRules } from './scoring/gates/country-rules.ts';
export { excludedOrganizations } from './scoring/gates/excluded-organizations.ts';
export { minimumTrl } from './scoring/gates/minimum-trl.ts';
export { requiredCooperation } from './scoring/gates/required-cooperation.ts';
export {
  type SameOrganizationOptions,
  sameOrganization,
} from './scoring/gates/same-organization.ts';
export { type VisibilityOptions, visibility } from './scoring/gates/visibility.ts';
export type { HostGeography } from './scoring/host-geography.ts';
export { type LanguageOverlapOptions, languageOverlap } from './scoring/language-overlap.ts';
export { toMillionths } from './scoring/millionths.ts';
export type { Absence, MissingPolicies, MissingPolicy } from './scoring/missing-policy.ts';
export type { JudgedPair, PairInput, PairScorerDefinition } from './scoring/pair-scorer.ts';
export type { Bands, Pipeline, PipelineGate, PipelineScorer, Plugin } from './scoring/pipeline.ts';
export type { PipelineSpec } from './scoring/pipeline-spec.ts';
export type {
  AnyScorer,
  OpenContext,
  OpenScorer,
  Pair,
  ReadContext,
  Reads,
  Scorer,
  ScorerDefinition,
  ScorerIndex,
  SlotBounds,
  StatisticsDefinition,
} from './scoring/scorer.ts';
export { type SectorScorer, sectorTaxonomy, sectorTaxonomyOf } from './scoring/sector-taxonomy.ts';
export type { SectorTaxonomyOptions } from './scoring/sector-taxonomy-options.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './scoring/standard-schema.ts';
export { type TextScorer, tfidf, tfidfOf } from './scoring/tfidf.ts';
export type { TfidfOptions } from './scoring/tfidf-options.ts';
export type { FieldWeights } from './scoring/tfidf-text.ts';
export { type TrlFitOptions, trlFit } from './scoring/trl-fit.ts';
export type { WeightedEntry } from './scoring/utility.ts';
export type { VectorMetric } from './scoring/vector-metric.ts';
export { type VectorSimilarityOptions, vectorSimilarity } from './scoring/vector-similarity.ts';
