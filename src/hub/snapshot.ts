import * as z from 'zod/mini';
import type { Engine } from '../engine/engine.ts';
import type { EngineFingerprint } from '../engine/fingerprint.ts';
import { restoreEngine } from '../engine/restore-engine.ts';
import { isCalendarDate } from '../model/iso-date.ts';
import { builtInPlugins } from '../scoring/built-in.ts';
import { createPipeline } from '../scoring/define-pipeline.ts';
import type { Plugin } from '../scoring/pipeline.ts';
import {
  invalidSnapshot,
  readSectionFile,
  readSectionTable,
  writeSectionFile,
} from './section-file.ts';

const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const descriptionSchema = z.strictObject({
  format: z.literal('silkmatch-snapshot/1'),
  fingerprint: z.strictObject({
    algorithm: z.string(),
    asOf: z.string().check(z.refine(isCalendarDate)),
    corpus: digestSchema,
    data: z.strictObject({ analysis: z.string(), countries: z.string(), sectors: z.string() }),
    pipeline: digestSchema,
    plugins: z.array(z.string()),
  }),
  pipeline: z.unknown(),
});

/** What a snapshot says of itself. */
export interface SnapshotDescription {
  /** Names the form and its version. */
  readonly format: 'silkmatch-snapshot/1';
  /** Everything the answers of the engine depend on. */
  readonly fingerprint: EngineFingerprint;
  /** The specification of its pipeline. */
  readonly pipeline?: unknown;
}

/** Options of {@link openSnapshot}. */
export interface OpenSnapshotOptions {
  /**
   * The plugins that the pipeline may name.
   * @defaultValue `builtInPlugins`
   */
  readonly plugins?: readonly Plugin[];
}

/**
 * An engine as bytes: its records, its pipeline and what its plugins made of the records. The same records and pipeline
 * give the same bytes on every machine, whatever the history of the engine.
 *
 * It holds every field of every record. For another hub, make it of an engine over what that hub may see.
 *
 * @param engine - The engine.
 * @throws A {@link SilkmatchError} with code `plugin-failed` if an index cannot be saved.
 * @example
 * ```ts
 * const bytes = snapshot(engine);
 * const same = openSnapshot(bytes);
 * ```
 */
export function snapshot(engine: Engine): Uint8Array<ArrayBuffer> {
  const { pipeline, fingerprint, sections } = engine.save();
  return writeSectionFile({ format: 'silkmatch-snapshot/1', fingerprint, pipeline }, sections);
}

/**
 * Makes an engine of a snapshot, ready to match without analysing a record.
 *
 * Every length and digest is checked first. Indexes are used where they lie in the bytes, which must not be changed
 * afterwards; bytes in shared memory can serve several workers. Digests tell damage, not intent: take snapshots of
 * others from a signed bundle.
 *
 * @param bytes - What {@link snapshot} gave.
 * @param options - See {@link OpenSnapshotOptions}.
 * @throws A {@link SilkmatchError} with code `invalid-snapshot` if the bytes are not a whole snapshot, `invalid-pipeline`
 * if a plugin is missing, `invalid-sections` if another version of silkmatch or of a plugin made it.
 * @example
 * ```ts
 * const engine = openSnapshot(await readFile('north.silk'));
 * ```
 */
export function openSnapshot(
  bytes: Uint8Array,
  { plugins = builtInPlugins }: OpenSnapshotOptions = {},
): Engine {
  const { description, sections } = readSectionFile(bytes);
  const { fingerprint, pipeline } = checked(description);
  return restoreEngine({ fingerprint, sections }, createPipeline(pipeline, { plugins }));
}

/**
 * What a snapshot says of itself. Checks the table, not the records.
 *
 * @param bytes - What {@link snapshot} gave.
 * @throws A {@link SilkmatchError} with code `invalid-snapshot`.
 */
export function describeSnapshot(bytes: Uint8Array): SnapshotDescription {
  return checked(readSectionTable(bytes).description);
}

function checked(description: unknown): SnapshotDescription {
  const parsed = descriptionSchema.safeParse(description);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw invalidSnapshot(`The description of the snapshot is wrong at "${path}".`);
}
