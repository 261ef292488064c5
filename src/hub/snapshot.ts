import * as z from 'zod/mini';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineFingerprint } from '../engine/fingerprint.ts';
import { restoreEngine } from '../engine/restore-engine.ts';
import { SilkmatchError } from '../model/error.ts';
import { isCalendarDate } from '../model/iso-date.ts';
import { showValue } from '../model/show-value.ts';
import { builtInPlugins } from '../scoring/built-in.ts';
import { createPipeline } from '../scoring/define-pipeline.ts';
import type { Plugin } from '../scoring/pipeline.ts';
import { refuseOtherThanBytes } from './bytes.ts';
import {
  invalidSnapshot,
  readSectionFile,
  readSectionTable,
  writeSectionFile,
} from './section-file.ts';
import { type SharingPolicy, shareable } from './shareable.ts';

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

/** Options of {@link snapshot}. */
export interface SnapshotOptions {
  /** For whom the snapshot is, and what they may see; everything, for the hub itself, unless given. */
  readonly sharing?: SharingPolicy;
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
 * It holds every field of every record, unless it is told for whom it is: then it is made of an engine over what
 * {@link shareable} lets leave, and has no trace of the rest.
 *
 * @param engine - The engine.
 * @param options - See {@link SnapshotOptions}.
 * @throws A `SilkmatchError` with code `plugin-failed` if an index cannot be saved.
 * @example
 * ```ts
 * const bytes = snapshot(engine);
 * const same = openSnapshot(bytes);
 * ```
 */
export function snapshot(
  engine: Engine,
  { sharing }: SnapshotOptions = {},
): Uint8Array<ArrayBuffer> {
  if (typeof (Object(engine) as Partial<Engine>).save !== 'function') {
    throw new SilkmatchError(
      'invalid-input',
      `Expected an engine, got ${showValue(engine)}. Of a view no snapshot can be made: use \`sharing\`.`,
    );
  }
  const source = sharing === undefined ? engine : sharedEngine(engine, sharing);
  const { pipeline, fingerprint, sections } = source.save();
  return writeSectionFile({ format: 'silkmatch-snapshot/1', fingerprint, pipeline }, sections);
}

/** An engine over what may leave the hub, and nothing else. */
function sharedEngine(engine: Engine, sharing: SharingPolicy): Engine {
  const technologies = engine.ids('technologies').flatMap((id) => engine.technology(id) ?? []);
  const demands = engine.ids('demands').flatMap((id) => engine.demand(id) ?? []);
  const owners = new Set([...technologies, ...demands].flatMap((item) => item.organization ?? []));
  const organizations = [...owners].flatMap((id) => engine.organization(id) ?? []);
  const { withheld: _, ...records } = shareable({ technologies, demands, organizations }, sharing);
  return createEngine({ ...records, pipeline: engine.pipeline, asOf: engine.asOf });
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
 * @throws A `SilkmatchError` with code `invalid-input` for anything but bytes, `invalid-snapshot` if they are not a whole snapshot, `invalid-pipeline`
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
  refuseOtherThanBytes(bytes, 'a snapshot');
  const { description, sections } = readSectionFile(bytes);
  const { fingerprint, pipeline } = checked(description);
  return restoreEngine({ fingerprint, sections }, createPipeline(pipeline, { plugins }));
}

/**
 * What a snapshot says of itself. Checks the table, not the records.
 *
 * @param bytes - What {@link snapshot} gave.
 * @throws A `SilkmatchError` with code `invalid-input` or `invalid-snapshot`.
 */
export function describeSnapshot(bytes: Uint8Array): SnapshotDescription {
  refuseOtherThanBytes(bytes, 'a snapshot');
  return checked(readSectionTable(bytes).description);
}

function checked(description: unknown): SnapshotDescription {
  const parsed = descriptionSchema.safeParse(description);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw invalidSnapshot(`The description of the snapshot is wrong at "${path}".`);
}
