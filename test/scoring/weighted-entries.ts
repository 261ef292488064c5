import fc from 'fast-check';
import type { Coupling } from '../../src/scoring/coupling.ts';
import { MILLION } from '../../src/scoring/millionths.ts';
import { ABSENT, type Absence, type MissingPolicy } from '../../src/scoring/missing-policy.ts';
import type { WeightedEntry } from '../../src/scoring/utility.ts';

/** A utility or a value: any integer of millionths, the ends and neighbours often. */
export const millionths = fc.oneof(
  fc.constantFrom(0, 1, 2, 499_999, 500_000, 500_001, MILLION - 1, MILLION),
  fc.integer({ min: 0, max: MILLION }),
);

const absence = fc.constantFrom<Absence>('technology', 'demand', 'both', 'inapplicable');

/** What an entry may say of a pair: a value, or a number of `ABSENT`. */
export const values = fc.oneof(
  { arbitrary: millionths, weight: 3 },
  { arbitrary: absence.map((kind) => ABSENT[kind]), weight: 1 },
);

const weight = fc.oneof(
  fc.constantFrom(0, 1, MILLION, 1e12),
  fc.integer({ min: 0, max: 5 * MILLION }),
);

const policies: readonly MissingPolicy[] = ['neutral', 'zero', 'renormalise', 'require'];

/** Entries of a pipeline under some policies; one side, or both, may be without weight. */
export function entriesUnder(
  allowed: readonly MissingPolicy[] = policies,
): fc.Arbitrary<readonly WeightedEntry[]> {
  const policy = fc.constantFrom(...allowed);
  const entry = fc.record({
    demandWeight: weight,
    technologyWeight: weight,
    neutral: millionths,
    missing: fc.record({
      technology: policy,
      demand: policy,
      both: policy,
      inapplicable: policy,
    }),
  });
  return fc
    .record({
      entries: fc.array(entry, { minLength: 1, maxLength: 6 }),
      silenced: fc.constantFrom('none', 'none', 'none', 'demand', 'technology'),
    })
    .map(({ entries, silenced }) =>
      entries.map((one) => ({
        ...one,
        ...(silenced === 'demand' ? { demandWeight: 0 } : {}),
        ...(silenced === 'technology' ? { technologyWeight: 0 } : {}),
      })),
    );
}

/** Entries with a value, or an absence, for each. */
export function pairsUnder(allowed?: readonly MissingPolicy[]) {
  return entriesUnder(allowed).chain((entries) =>
    fc.record({
      entries: fc.constant(entries),
      values: fc.array(values, { minLength: entries.length, maxLength: entries.length }),
    }),
  );
}

/** Every kind of coupling with every share it may have. */
export const couplings: fc.Arbitrary<Coupling> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('harmonic' as const, 'linear' as const, 'minimum' as const),
    demandShare: fc.oneof(fc.constant(0.5), fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })),
  }),
  fc.constant({ kind: 'geometric' as const, demandShare: 0.5 }),
);
