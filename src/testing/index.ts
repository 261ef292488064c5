/**
 * The conformance kit: tries scorers, gates and pipelines against the laws of their contracts, in any test
 * runner.
 *
 * @module silkmatch/testing
 * @packageDocumentation
 */
export { assertConformance, type Check } from './check.ts';
export { checkGate } from './check-gate.ts';
export { checkPipeline, type PipelineSamples } from './check-pipeline.ts';
export { checkScorer } from './check-scorer.ts';
export type { Samples } from './samples.ts';
