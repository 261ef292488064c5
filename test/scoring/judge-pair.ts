import type { Demand } from '../../src/model/demand.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Technology } from '../../src/model/technology.ts';
import type { AnyGate, Verdict } from '../../src/scoring/gate.ts';
import type { Plugin } from '../../src/scoring/pipeline.ts';
import { validateOptions } from '../../src/scoring/plugin-options.ts';
import type { AnyScorer, ReadContext } from '../../src/scoring/scorer.ts';

/** What a test sets beside the two records. */
export interface Circumstances {
  readonly options?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly organizations?: readonly Organization[];
}

/** Fields of a record that a test cares about; the rest is filled in. */
export type Fields<Kind> = Partial<Omit<Kind, 'id'>>;

function contextOf(
  plugin: Plugin,
  { options, asOf = '2026-11-01', organizations = [] }: Circumstances,
): ReadContext<unknown> {
  const faults: string[] = [];
  const validated = validateOptions(plugin, options, 'options', faults);
  if (faults.length > 0) throw new Error(faults.join(' '));
  const organization = (id: string | undefined) => organizations.find((one) => one.id === id);
  return { options: validated, asOf, organization };
}

/** The value and the evidence of a pair; the value is the absence where there is none. */
export function judgePair(
  scorer: AnyScorer,
  demand: Fields<Demand>,
  technology: Fields<Technology>,
  circumstances: Circumstances = {},
): {
  readonly value: number | 'no demand' | 'no technology' | 'inapplicable';
  readonly evidence: readonly Evidence[];
} {
  const context = contextOf(scorer, circumstances);
  const pair = {
    demand: { id: 'd', title: 'D', ...demand },
    technology: { id: 't', title: 'T', ...technology },
  };
  const query = scorer.readDemand(pair.demand, context);
  const feature = scorer.readTechnology(pair.technology, context);
  if (query === null) return { value: 'no demand', evidence: [] };
  if (feature === null) return { value: 'no technology', evidence: [] };
  const opened = scorer.open(query, { ...context, statistics: undefined, index: undefined });
  const value = opened.score(feature);
  if (value === undefined) return { value: 'inapplicable', evidence: [] };
  return { value, evidence: opened.explain(feature, pair).evidence };
}

/** The verdict on a pair. */
export function verdictOn(
  gate: AnyGate,
  demand: Fields<Demand>,
  technology: Fields<Technology>,
  circumstances: Circumstances = {},
): Verdict {
  const context = contextOf(gate, circumstances);
  const query = gate.readDemand({ id: 'd', title: 'D', ...demand }, context);
  const feature = gate.readTechnology({ id: 't', title: 'T', ...technology }, context);
  return gate.check(query, feature, context);
}
