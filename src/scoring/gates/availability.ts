import * as z from 'zod/mini';
import type { Demand } from '../../model/demand.ts';
import type { Side } from '../../model/evidence.ts';
import { type Status, statusSchema } from '../../model/status.ts';
import type { Technology } from '../../model/technology.ts';
import { defineGate, type Verdict } from '../gate.ts';
import type { ReadContext } from '../scorer.ts';

const availabilityOptionsSchema = z.strictObject({
  open: z._default(z.array(statusSchema), ['published']),
});

/** Options of {@link availability}. */
export interface AvailabilityOptions {
  /**
   * The states in which a record takes part.
   * @defaultValue ['published']
   */
  readonly open: readonly Status[];
}

/** Why a record does not take part on the day of the run. */
export interface Unavailability {
  /** Reason code. */
  readonly code: string;
  /** Parameters of the sentence. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Vetoes a pair of which one record does not take part on the day of the run. Not overridable.
 *
 * | code | when | params |
 * |---|---|---|
 * | `availability.status` | `status` is not one of `open` | `status` |
 * | `availability.not-accepting` | `acceptingInterest` is `false` | |
 * | `availability.not-yet-published` | `publishedAt` is after `asOf` | `publishedAt`, `asOf` |
 * | `availability.expired` | `expiresAt` is before `asOf` | `expiresAt`, `asOf` |
 * | `availability.answers-closed` | the demand's `deadlines.answerBy` is before `asOf` | `answerBy`, `asOf` |
 *
 * The first reason that applies is given; the side is `both` where it is the same on both, and the demand
 * where they differ. What is not stated lets the record pass.
 */
export const availability = defineGate<
  AvailabilityOptions,
  Unavailability | undefined,
  Unavailability | undefined
>({
  id: 'silkmatch/availability',
  version: '1.0.0',
  options: availabilityOptionsSchema,
  reads: {
    demand: ['status', 'acceptingInterest', 'publishedAt', 'expiresAt', 'deadlines'],
    technology: ['status', 'acceptingInterest', 'publishedAt', 'expiresAt'],
  },
  readTechnology: unavailability,
  readDemand: (demand, context) =>
    unavailability(demand, context) ?? answersClosed(demand, context.asOf),
  key: keyOf,
  queryKey: keyOf,
  check: (demand, technology) => {
    const reason = demand ?? technology;
    if (!reason) return undefined;
    return veto(reason, demand && technology?.code === demand.code ? 'both' : side(demand));
  },
});

function unavailability(
  record: Technology | Demand,
  { options, asOf }: ReadContext<AvailabilityOptions>,
): Unavailability | undefined {
  const { status, acceptingInterest, publishedAt, expiresAt } = record;
  if (status !== undefined && !options.open.includes(status)) {
    return { code: 'availability.status', params: { status } };
  }
  if (acceptingInterest === false) return { code: 'availability.not-accepting', params: {} };
  if (publishedAt !== undefined && publishedAt > asOf) {
    return { code: 'availability.not-yet-published', params: { publishedAt, asOf } };
  }
  return expiresAt !== undefined && expiresAt < asOf
    ? { code: 'availability.expired', params: { expiresAt, asOf } }
    : undefined;
}

function keyOf(reason: Unavailability | undefined): string {
  return reason ? JSON.stringify([reason.code, reason.params]) : '';
}

function answersClosed({ deadlines }: Demand, asOf: string): Unavailability | undefined {
  const answerBy = deadlines?.answerBy;
  return answerBy !== undefined && answerBy < asOf
    ? { code: 'availability.answers-closed', params: { answerBy, asOf } }
    : undefined;
}

function side(demand: Unavailability | undefined): Side {
  return demand ? 'demand' : 'technology';
}

function veto({ code, params }: Unavailability, side: Side | 'both'): Verdict {
  return { outcome: 'block', code, side, overridable: false, params };
}
