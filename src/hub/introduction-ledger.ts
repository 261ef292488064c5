import * as z from 'zod/mini';
import { canonicalJson } from '../model/canonical-json.ts';
import { SilkmatchError } from '../model/error.ts';
import { identifierSchema } from '../model/identifier.ts';
import { isoDateSchema } from '../model/iso-date.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { sha256OfText } from '../model/sha256.ts';
import { shortTextSchema } from '../model/short-text.ts';
import { fromUtf8, toUtf8 } from '../model/utf8.ts';
import { digestSchema } from './manifest.ts';

const recordSchema = z.strictObject({ id: identifierSchema, digest: digestSchema });

const introductionSchema = z.strictObject({
  date: isoDateSchema,
  hubs: z.array(identifierSchema).check(z.minLength(1), z.maxLength(100)),
  demand: recordSchema,
  technology: recordSchema,
  run: digestSchema,
  note: z.optional(shortTextSchema),
});

/** One revision of one record. */
export interface RecordRevision {
  /** The id of the record. */
  readonly id: string;
  /** The digest of the revision that both sides saw, as `recordDigest` gives it. */
  readonly digest: string;
}

/** Who introduced which pair, when, and on what grounds. */
export interface Introduction {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The hubs that made the introduction, the first one first. */
  readonly hubs: readonly string[];
  /** The request. */
  readonly demand: RecordRevision;
  /** The offer. */
  readonly technology: RecordRevision;
  /** The fingerprint of the ranking that proposed the pair. */
  readonly run: string;
  /** A remark, 1 to 1,000 characters. */
  readonly note?: string | undefined;
}

const entrySchema = z.strictObject({
  index: z.number().check(z.int(), z.gte(1)),
  previous: z.optional(digestSchema),
  introduction: introductionSchema,
  digest: digestSchema,
});

/** One line of a ledger. */
export interface LedgerEntry {
  /** Its number, from 1. */
  readonly index: number;
  /** The digest of the entry before it; absent in the first. */
  readonly previous?: string | undefined;
  /** What happened. */
  readonly introduction: Introduction;
  /** SHA-256 of the canonical JSON of the three fields above. */
  readonly digest: string;
}

/** Introductions in the order in which they were entered, each bound to all before it. */
export type IntroductionLedger = readonly LedgerEntry[];

/** A place in a ledger that somebody has noted: nothing up to it can change unseen. */
export interface LedgerCheckpoint {
  /** How many entries there were; from 1. */
  readonly entries: number;
  /** The digest of the last of them. */
  readonly digest: string;
}

/**
 * Enters an introduction at the end of a ledger.
 *
 * @param ledger - The ledger so far; `[]` at the start. It is not changed.
 * @param introduction - What happened.
 * @throws A {@link SilkmatchError} with code `invalid-ledger` for an introduction that is not well-formed.
 */
export function enterIntroduction(
  ledger: IntroductionLedger,
  introduction: Introduction,
): IntroductionLedger {
  const parsed = introductionSchema.safeParse(introduction);
  if (!parsed.success) {
    const faults = schemaFaults(parsed.error.issues, 'introduction', introduction);
    throw new SilkmatchError(
      'invalid-ledger',
      `The introduction is not well-formed. ${faults.join(' ')} Mend it before it is entered.`,
      { details: parsed.error.issues },
    );
  }
  const last = ledger.at(-1);
  const content = {
    index: ledger.length + 1,
    ...(last === undefined ? {} : { previous: last.digest }),
    introduction: parsed.data,
  };
  return [...ledger, { ...content, digest: digestOf(content) }];
}

/** The checkpoint of a ledger's last entry, to be noted by somebody else; `undefined` for an empty ledger. */
export function ledgerCheckpoint(ledger: IntroductionLedger): LedgerCheckpoint | undefined {
  const last = ledger.at(-1);
  return last && { entries: last.index, digest: last.digest };
}

/** The bytes of a ledger: an entry a line, each in canonical JSON; the payload of a bundle of kind `ledger`. */
export function ledgerBytes(ledger: IntroductionLedger): Uint8Array<ArrayBuffer> {
  return toUtf8(ledger.map((entry) => `${canonicalJson(entry)}\n`).join(''));
}

/**
 * Reads and checks a ledger. The chain shows any entry that was changed, taken out, put in or moved; that the end was
 * cut off, or the whole written anew, only an earlier checkpoint or a signature can show.
 *
 * @param bytes - As {@link ledgerBytes} gave them.
 * @param checkpoint - A place noted earlier, which the ledger must still contain.
 * @throws A {@link SilkmatchError} with code `invalid-ledger` that names the first entry that is wrong.
 */
export function parseLedger(bytes: Uint8Array, checkpoint?: LedgerCheckpoint): IntroductionLedger {
  const ledger: LedgerEntry[] = [];
  for (const [i, line] of linesOf(bytes).entries())
    ledger.push(entryOf(line, i + 1, ledger.at(-1)));
  const noted = checkpoint && ledger[checkpoint.entries - 1];
  if (checkpoint !== undefined && (noted === undefined || noted.digest !== checkpoint.digest)) {
    throw invalidLedger(
      `The ledger does not contain the checkpoint at entry ${checkpoint.entries}: it was cut off or written anew.`,
    );
  }
  return ledger;
}

function linesOf(bytes: Uint8Array): readonly string[] {
  let text: string;
  try {
    text = fromUtf8(bytes);
  } catch (cause) {
    throw invalidLedger('The ledger is not UTF-8.', cause);
  }
  if (text === '') return [];
  if (!text.endsWith('\n')) throw invalidLedger('The last line of the ledger is not whole.');
  return text.slice(0, -1).split('\n');
}

function entryOf(line: string, index: number, last: LedgerEntry | undefined): LedgerEntry {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (cause) {
    throw invalidLedger(`Entry ${index} is not JSON.`, cause);
  }
  const parsed = entrySchema.safeParse(input);
  if (!parsed.success)
    throw invalidLedger(`Entry ${index} is not well-formed.`, parsed.error.issues);
  const { digest, ...content } = parsed.data;
  if (content.index !== index || content.previous !== last?.digest) {
    throw invalidLedger(`Entry ${index} does not follow the one before it.`);
  }
  if (digestOf(content) !== digest || canonicalJson(parsed.data) !== line) {
    throw invalidLedger(`Entry ${index} is not what it was when it was entered.`);
  }
  return parsed.data;
}

function digestOf(content: Omit<LedgerEntry, 'digest'>): string {
  return sha256OfText(canonicalJson(content));
}

function invalidLedger(what: string, details?: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-ledger',
    `${what} Compare the ledger with the copies that other hubs have of it.`,
    { details },
  );
}
