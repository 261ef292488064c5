import { type CooperationMode, cooperationPreferences } from '../../model/cooperation-mode.ts';
import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import type { Strength } from '../../model/preference.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate, type Verdict } from '../gate.ts';

/** What one side says about ways of cooperating; each list in order of its code units. */
export interface CooperationRules {
  /** Modes of which one is required. */
  readonly must: readonly CooperationMode[];
  /** Modes that are wanted, required ones included. */
  readonly wanted: readonly CooperationMode[];
  /** Modes that are refused. */
  readonly never: readonly CooperationMode[];
}

/**
 * Vetoes a pair that cannot agree on a way of cooperating. Overridable by the side that made the rule.
 *
 * | code | when | side | params |
 * |---|---|---|---|
 * | `cooperation.must` | a side requires modes (any one of them) and the other names others only | who requires | `modes`, `offered` |
 * | `cooperation.never` | a side refuses every mode that the other names or requires | who refuses | `modes` |
 * | `cooperation.unknown` (not a veto) | a side requires modes and the other names none that it wants | who does not say | `modes` |
 *
 * `modes` and `offered` are lists with commas. Modes are compared for equality here; that some serve in
 * place of others is the matter of {@link cooperationFit}.
 */
export const requiredCooperation = defineGate<
  Record<string, never>,
  CooperationRules,
  CooperationRules
>({
  id: 'silkmatch/required-cooperation',
  version: '1.0.0',
  reads: { demand: ['cooperation'], technology: ['cooperation'] },
  readTechnology: readRules,
  readDemand: readRules,
  key: keyOf,
  queryKey: keyOf,
  check: (demand, technology) =>
    refusal('demand', demand, technology) ??
    refusal('technology', technology, demand) ??
    unmetRequirement('demand', demand, technology) ??
    unmetRequirement('technology', technology, demand) ??
    silence('demand', demand, technology) ??
    silence('technology', technology, demand),
});

function readRules({ cooperation }: Technology | Demand): CooperationRules {
  const preferences = cooperationPreferences(cooperation);
  const modes = (...strengths: readonly Strength[]) => {
    const chosen = preferences.filter(({ strength }) => strengths.includes(strength));
    return [...new Set(chosen.map(({ value }) => value))].sort();
  };
  return { must: modes('must'), wanted: modes('must', 'prefer'), never: modes('never') };
}

function keyOf({ must, wanted, never }: CooperationRules): string {
  return [must, wanted, never].join(';');
}

function refusal(side: Side, own: CooperationRules, other: CooperationRules): Verdict {
  const named = other.must.length > 0 ? other.must : other.wanted;
  if (named.length === 0 || !named.every((mode) => own.never.includes(mode))) return undefined;
  return {
    outcome: 'block',
    code: 'cooperation.never',
    side,
    overridable: true,
    params: { modes: named.join() },
  };
}

function unmetRequirement(side: Side, own: CooperationRules, other: CooperationRules): Verdict {
  if (own.must.length === 0 || other.wanted.length === 0) return undefined;
  if (own.must.some((mode) => other.wanted.includes(mode))) return undefined;
  return {
    outcome: 'block',
    code: 'cooperation.must',
    side,
    overridable: true,
    params: { modes: own.must.join(), offered: other.wanted.join() },
  };
}

function silence(side: Side, own: CooperationRules, other: CooperationRules): Verdict {
  if (own.must.length === 0 || other.wanted.length > 0) return undefined;
  return {
    outcome: 'unknown',
    code: 'cooperation.unknown',
    side: side === 'demand' ? 'technology' : 'demand',
    params: { modes: own.must.join() },
  };
}
