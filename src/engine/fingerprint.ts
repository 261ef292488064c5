import { canonicalJson } from '../model/canonical-json.ts';
import { pluginReference } from '../model/plugin-id.ts';
import { sha256OfText } from '../model/sha256.ts';
import { type DataVersions, dataVersions } from '../scoring/data-versions.ts';
import type { Pipeline } from '../scoring/pipeline.ts';

/** Changes whenever the engine gives another result for the same plugins and records. */
const ALGORITHM = 'silkmatch-score/1';

/**
 * Everything that the answers of an engine depend on. Two engines with equal fingerprints give the same answers, on
 * every machine.
 */
export interface EngineFingerprint {
  /** Version of the way from values to a ranking. */
  readonly algorithm: string;
  /** The date the run is computed for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Digest of the records, whatever their order: SHA-256, 64 hexadecimal digits. */
  readonly corpus: string;
  /** Versions of what the built-in plugins know: the text analysis, countries, sectors. */
  readonly data: DataVersions;
  /** Digest of the canonical JSON of the pipeline's specification, its name left out. */
  readonly pipeline: string;
  /** The plugins as they are, `id@version`: gates, then scorers, in the order of the pipeline. */
  readonly plugins: readonly string[];
}

/** Everything that one result depends on, and its digest. */
export interface Fingerprint extends EngineFingerprint {
  /** SHA-256 of the canonical JSON of all the rest: 64 hexadecimal digits. */
  readonly digest: string;
  /** What was asked. */
  readonly query: {
    /** Digest of the record matched from. */
    readonly record: string;
    /** How many matches at most; `all` for no limit. */
    readonly top: number | 'all';
    /** Least score in millionths. */
    readonly minScore: number;
    /** Digest of the viewer, where records are hidden from them or masked; absent where they see everything. */
    readonly viewer?: string;
  };
}

/** The fingerprint of an engine. */
export function engineFingerprint(
  pipeline: Pipeline,
  asOf: string,
  corpus: string,
): EngineFingerprint {
  const { name: _name, ...spec } = pipeline.spec;
  return Object.freeze({
    algorithm: ALGORITHM,
    asOf,
    corpus,
    data: dataVersions(),
    pipeline: sha256OfText(canonicalJson(spec)),
    plugins: Object.freeze(pluginsOf(pipeline)),
  });
}

/** The fingerprint of one result. */
export function resultFingerprint(
  engine: EngineFingerprint,
  query: Fingerprint['query'],
): Fingerprint {
  const all = { ...engine, query: Object.freeze(query) };
  return Object.freeze({ digest: sha256OfText(canonicalJson(all)), ...all });
}

/** The plugins of a pipeline with their versions: gates, then scorers. */
export function pluginsOf({ gates, scorers }: Pipeline): readonly string[] {
  return [...gates.map(({ gate }) => gate), ...scorers.map(({ scorer }) => scorer)].map(
    pluginReference,
  );
}
