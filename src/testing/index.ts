/**
 * The conformance kit: tries scorers and gates against the laws of their contracts, in any test runner.
 *
 * @module silkmatch/testing
 * @packageDocumentation
 */
export { assertConformance, type Check } from './check.ts';
export { checkGate } from './check-gate.ts';
export { checkScorer } from './check-scorer.ts';
export type { Samples } from './samples.ts';
