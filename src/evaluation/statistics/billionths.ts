/**
 * Measured values are summed up as whole billionths, so that sums do not depend on their order and equal ones are
 * equal.
 */
export const BILLION = 1e9;
