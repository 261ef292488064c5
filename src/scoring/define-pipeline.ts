import { pluginReference } from '../model/plugin-id.ts';
import { showValue } from '../model/show-value.ts';
import type { CouplingKind } from './coupling.ts';
import type { AnyGate } from './gate.ts';
import type { MissingPolicies, MissingPolicy } from './missing-policy.ts';
import type { Pipeline, Plugin } from './pipeline.ts';
import { refuseFaults, revivePipeline } from './pipeline-revival.ts';
import type { AnyScorer } from './scorer.ts';

/** A scorer as an entry of {@link definePipeline}. */
export interface ScorerEntry {
  /** The plugin. */
  readonly use: AnyScorer;
  /** Name of the entry; the name part of the plugin's id unless given. */
  readonly as?: string;
  /** Weight for both sides, or for each; 0 or more. Weights need not add up to 1. */
  readonly weight:
    | number
    | {
        /** Weight in the utility of the demand side. */
        readonly demand: number;
        /** Weight in the utility of the technology side. */
        readonly technology: number;
      };
  /** Replaces the plugin's own neutral value, 0 to 1. */
  readonly neutral?: number;
  /**
   * What absent evidence does, for every kind of absence or for each.
   * @defaultValue 'neutral'
   */
  readonly missing?: MissingPolicy | Partial<MissingPolicies>;
  /** Options of the plugin: plain data. */
  readonly options?: object;
}

/** A gate as an entry of {@link definePipeline}. */
export interface GateEntry {
  /** The plugin. */
  readonly use: AnyGate;
  /** Options of the plugin: plain data. */
  readonly options?: object;
}

/** What {@link definePipeline} takes. */
export interface PipelineDefinition {
  /** A name for people. */
  readonly name?: string;
  /** The hard rules. */
  readonly gates?: readonly (AnyGate | GateEntry)[];
  /** The scorers and their weights; at least one weight above 0. */
  readonly scorers: readonly ScorerEntry[];
  /**
   * How the two sides become one score.
   * @defaultValue 'harmonic', with equal shares
   */
  readonly coupling?:
    | CouplingKind
    | {
        /** The formula. */
        readonly kind: CouplingKind;
        /** Share of the demand side, above 0 and below 1; ½ unless given. */
        readonly demandShare?: number;
      };
  /** Least scores of the bands, 0 to 1, descending. */
  readonly bands?: {
    /** From here a match is strong. */
    readonly strong: number;
    /** From here a match is good. */
    readonly good: number;
    /** From here a match is possible; below it is weak. */
    readonly possible: number;
  };
  /** Least coverage, 0 to 1; below it the band is `insufficient`. */
  readonly minCoverage?: number;
}

/**
 * Assembles a pipeline from plugins.
 *
 * @param definition - See {@link PipelineDefinition}.
 * @returns A frozen pipeline; its `spec` is plain data that {@link createPipeline} brings back.
 * @throws A {@link SilkmatchError} with code `invalid-pipeline` that lists everything wrong.
 * @example
 * ```ts
 * const pipeline = definePipeline({
 *   gates: [availability],
 *   scorers: [
 *     { use: tfidf, weight: 0.7 },
 *     { use: trlFit, weight: { demand: 0.3, technology: 0.1 } },
 *   ],
 * });
 * ```
 */
export function definePipeline(definition: PipelineDefinition): Pipeline {
  refuseFaults(faultsOf(definition));
  const { name, scorers, bands, minCoverage } = definition;
  const gates = (definition.gates ?? []).map((gate) => ('use' in gate ? gate : { use: gate }));
  const coupling =
    typeof definition.coupling === 'string' ? { kind: definition.coupling } : definition.coupling;
  return revivePipeline(
    {
      format: 'silkmatch-pipeline/1',
      ...(name === undefined ? {} : { name }),
      gates: gates.map((entry) => ({ ...entry, use: pluginReference(entry.use) })),
      scorers: scorers.map((entry) => ({ ...entry, use: pluginReference(entry.use) })),
      ...(coupling === undefined ? {} : { coupling }),
      ...(bands === undefined ? {} : { bands }),
      ...(minCoverage === undefined ? {} : { minCoverage }),
    },
    [...gates, ...scorers].map((entry) => entry.use),
  );
}

function faultsOf(definition: PipelineDefinition | null | undefined): readonly string[] {
  const { gates = [], scorers } = Object(definition) as Partial<PipelineDefinition>;
  if (!Array.isArray(scorers) || !Array.isArray(gates)) {
    return [
      `Expected an object with lists \`scorers\` and, if any, \`gates\`, got ${showValue(definition)}.`,
    ];
  }
  return [
    ...gates.flatMap((gate: unknown, i) =>
      isPlugin(gate) || isPlugin(pluginIn(gate)) ? [] : [notAPlugin(`gates[${i}]`, gate)],
    ),
    ...scorers.flatMap((entry: unknown, i) =>
      isPlugin(pluginIn(entry)) ? [] : [notAPlugin(`scorers[${i}].use`, pluginIn(entry))],
    ),
  ];
}

function pluginIn(entry: unknown): unknown {
  return (Object(entry) as { readonly use?: unknown }).use;
}

function isPlugin(value: unknown): boolean {
  const { id, version } = Object(value) as Partial<Plugin>;
  return typeof id === 'string' && typeof version === 'string';
}

function notAPlugin(path: string, found: unknown): string {
  return `${path}: Expected a plugin, such as \`tfidf\`, got ${showValue(found)}: \`createPipeline\` takes plugins by their names.`;
}

/**
 * Brings a pipeline back from its specification.
 *
 * A plugin serves an entry if the ids are equal, the major versions are equal and the plugin's minor
 * version is not older.
 *
 * @param spec - What {@link Pipeline.spec} gave, typically read from a file; checked in full.
 * @param source - The plugins that the specification may name.
 * @throws A {@link SilkmatchError} with code `invalid-pipeline` that lists every mismatch: unknown
 * plugins, other versions, refused options, weights that are not numbers.
 * @example
 * ```ts
 * const pipeline = createPipeline(JSON.parse(text), { plugins: [...builtInPlugins, myScorer] });
 * ```
 */
export function createPipeline(
  spec: unknown,
  source: { readonly plugins: readonly Plugin[] },
): Pipeline {
  const plugins = (Object(source) as Partial<typeof source>).plugins;
  if (!Array.isArray(plugins)) {
    refuseFaults([
      `Expected \`plugins\` to be a list, such as \`builtInPlugins\`, got ${showValue(plugins)}.`,
    ]);
  }
  return revivePipeline(spec, source.plugins);
}
