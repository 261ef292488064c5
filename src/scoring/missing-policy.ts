/**
 * Why a scorer has no evidence: the technology says nothing, the demand says nothing, neither does, or
 * both speak but cannot be compared.
 */
export type Absence = 'technology' | 'demand' | 'both' | 'inapplicable';

/**
 * What absent evidence does to a utility:
 *
 * - `neutral`: the scorer's neutral value takes its place, so that nothing is gained or lost
 * - `zero`: counts as the worst value
 * - `renormalise`: the scorer leaves the mean
 * - `require`: the pair is excluded, with the reason code `evidence.required`
 */
export type MissingPolicy = 'neutral' | 'zero' | 'renormalise' | 'require';

/** A policy for each kind of absence. */
export type MissingPolicies = Readonly<Record<Absence, MissingPolicy>>;

/** Absences as they stand among values in millionths: negative numbers. */
export const ABSENT: Readonly<Record<Absence, number>> = {
  inapplicable: -1,
  technology: -2,
  demand: -3,
  both: -4,
};

const ABSENCES: readonly Absence[] = ['inapplicable', 'technology', 'demand', 'both'];

/** The absence that a negative value stands for. */
export function absenceOf(value: number): Absence {
  const absence = ABSENCES[-value - 1];
  if (absence === undefined) throw new Error(`unreachable: ${value} stands for no absence`);
  return absence;
}
