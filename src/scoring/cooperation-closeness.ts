import type { CooperationMode } from '../model/cooperation-mode.ts';

/**
 * How far a side that wants one way of cooperating is served by another, 0 to 1, the same in both
 * directions. A mode serves itself fully; a pair that is not listed does not serve at all.
 *
 * The figures are this project's own judgement: rights for rights, work for work and money for money are
 * near each other, and what one contract commonly contains beside its main object is half near.
 */
const listed: readonly (readonly [CooperationMode, CooperationMode, number])[] = [
  ['licence', 'assignment', 0.6],
  ['licence', 'commercial_with_technical_assistance', 0.6],
  ['licence', 'manufacturing', 0.5],
  ['licence', 'joint_venture', 0.5],
  ['licence', 'equity_contribution', 0.5],
  ['licence', 'acquisition', 0.4],
  ['licence', 'technical_cooperation', 0.4],
  ['licence', 'pilot_demo', 0.4],
  ['licence', 'technical_service', 0.3],
  ['licence', 'distribution', 0.3],
  ['assignment', 'acquisition', 0.7],
  ['assignment', 'equity_contribution', 0.6],
  ['assignment', 'commissioned_development', 0.4],
  ['technical_cooperation', 'joint_development', 0.8],
  ['technical_cooperation', 'joint_lab', 0.7],
  ['technical_cooperation', 'technical_service', 0.6],
  ['technical_cooperation', 'technical_consulting', 0.6],
  ['technical_cooperation', 'pilot_demo', 0.6],
  ['technical_cooperation', 'commercial_with_technical_assistance', 0.6],
  ['technical_cooperation', 'commissioned_development', 0.5],
  ['technical_cooperation', 'training', 0.5],
  ['technical_cooperation', 'joint_venture', 0.4],
  ['joint_development', 'joint_lab', 0.8],
  ['joint_development', 'commissioned_development', 0.6],
  ['joint_development', 'joint_venture', 0.5],
  ['joint_development', 'pilot_demo', 0.5],
  ['joint_development', 'technical_service', 0.4],
  ['commissioned_development', 'technical_service', 0.6],
  ['commissioned_development', 'technical_consulting', 0.4],
  ['commissioned_development', 'joint_lab', 0.4],
  ['commercial_with_technical_assistance', 'technical_service', 0.6],
  ['commercial_with_technical_assistance', 'distribution', 0.6],
  ['commercial_with_technical_assistance', 'manufacturing', 0.5],
  ['commercial_with_technical_assistance', 'technical_consulting', 0.5],
  ['commercial_with_technical_assistance', 'training', 0.5],
  ['commercial_with_technical_assistance', 'pilot_demo', 0.4],
  ['manufacturing', 'joint_venture', 0.5],
  ['manufacturing', 'distribution', 0.4],
  ['joint_venture', 'equity_contribution', 0.8],
  ['joint_venture', 'acquisition', 0.5],
  ['joint_venture', 'financing', 0.5],
  ['joint_venture', 'joint_lab', 0.3],
  ['joint_venture', 'distribution', 0.3],
  ['equity_contribution', 'financing', 0.6],
  ['equity_contribution', 'acquisition', 0.5],
  ['acquisition', 'financing', 0.4],
  ['technical_service', 'technical_consulting', 0.8],
  ['technical_service', 'training', 0.6],
  ['technical_service', 'pilot_demo', 0.4],
  ['technical_consulting', 'training', 0.6],
  ['technical_consulting', 'self_implementation', 0.3],
  ['pilot_demo', 'joint_lab', 0.4],
  ['financing', 'self_implementation', 0.5],
];

/** What `other` gives to and takes from every other mode: it may mean anything. */
const unnamed = 0.4;

const table = new Map<CooperationMode, Map<CooperationMode, number>>();
for (const [a, b, value] of listed) {
  enter(a, b, value);
  enter(b, a, value);
}

function enter(from: CooperationMode, to: CooperationMode, value: number): void {
  const row = table.get(from) ?? new Map<CooperationMode, number>();
  table.set(from, row.set(to, value));
}

/** A closeness that a host sets in place of the built-in one. */
export interface CooperationClosenessOverride {
  /** The two modes; their order does not matter. */
  readonly modes: readonly [CooperationMode, CooperationMode];
  /** How far each serves a side that wants the other, 0 to 1. */
  readonly value: number;
}

/**
 * How far one way of cooperating serves a side that wants another.
 *
 * @param a - One mode.
 * @param b - Another.
 * @param overrides - What the host sets; the last one that fits counts.
 * @returns 0 to 1; symmetric.
 * @example
 * ```ts
 * cooperationCloseness('licence', 'assignment'); // => 0.6
 * ```
 */
export function cooperationCloseness(
  a: CooperationMode,
  b: CooperationMode,
  overrides: readonly CooperationClosenessOverride[] = [],
): number {
  const override = overrides.findLast(
    ({ modes: [c, d] }) => (a === c && b === d) || (a === d && b === c),
  );
  if (override) return override.value;
  if (a === b) return 1;
  if (a === 'other' || b === 'other') return unnamed;
  return table.get(a)?.get(b) ?? 0;
}
