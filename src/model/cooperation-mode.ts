import * as z from 'zod/mini';
import { type Preference, preferenceSchema } from './preference.ts';

/** Every way of cooperating, in the order of the documentation. */
export const cooperationModes = [
  'licence',
  'assignment',
  'technical_cooperation',
  'joint_development',
  'commissioned_development',
  'commercial_with_technical_assistance',
  'manufacturing',
  'joint_venture',
  'equity_contribution',
  'acquisition',
  'technical_service',
  'technical_consulting',
  'distribution',
  'pilot_demo',
  'training',
  'financing',
  'joint_lab',
  'self_implementation',
  'other',
] as const;

/** Schema of {@link CooperationMode}. */
export const cooperationModeSchema = z.enum(cooperationModes);

/**
 * A way in which two sides can cooperate; one list for technologies and demands.
 *
 * @useDeclaredType
 */
export type CooperationMode = z.infer<typeof cooperationModeSchema>;

/** Schema of {@link CooperationWish}. */
export const cooperationWishSchema = z.union(
  [cooperationModeSchema, preferenceSchema(cooperationModeSchema)],
  { error: 'invalid-cooperation' },
);

/** A mode alone, which means `prefer`, or a mode with a strength. */
export type CooperationWish = CooperationMode | Preference<CooperationMode>;

/**
 * Reads a list of wishes as preferences; a bare mode is preferred.
 *
 * @param wishes - The `cooperation` field of a record; nothing gives an empty list.
 * @returns One preference for each wish, in the same order.
 * @example
 * ```ts
 * cooperationPreferences(['licence']); // [{ value: 'licence', strength: 'prefer' }]
 * ```
 */
export function cooperationPreferences(
  wishes: readonly CooperationWish[] | undefined,
): readonly Preference<CooperationMode>[] {
  return (wishes ?? []).map((wish) =>
    typeof wish === 'string' ? { value: wish, strength: 'prefer' } : wish,
  );
}
