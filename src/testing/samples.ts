import type { Demand } from '../model/demand.ts';
import { deepFreeze } from '../model/frozen.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import type { Plugin } from '../scoring/pipeline.ts';
import { validateOptions } from '../scoring/plugin-options.ts';
import type { ReadContext } from '../scoring/scorer.ts';

/** The records that a plugin is tried on. The more they differ, the more the checks can find. */
export interface Samples {
  /** Technologies with different ids. */
  readonly technologies: readonly Technology[];
  /** Demands with different ids. */
  readonly demands: readonly Demand[];
  /**
   * Organizations that the records name.
   * @defaultValue none
   */
  readonly organizations?: readonly Organization[];
  /**
   * Options of the plugin.
   * @defaultValue none, so that its defaults apply
   */
  readonly options?: Readonly<Record<string, unknown>>;
  /**
   * The date the run is computed for.
   * @defaultValue '2026-01-01'
   */
  readonly asOf?: string;
}

/** Samples as the checks use them: copied, deeply frozen, with all defaults filled in. */
export interface FrozenSamples {
  /** Technologies. */
  readonly technologies: readonly Technology[];
  /** Demands. */
  readonly demands: readonly Demand[];
  /** What the plugin may know while it reads. */
  readonly context: ReadContext<unknown>;
  /** Complaints about the options; empty if they were accepted. */
  readonly optionFaults: readonly string[];
}

/** Copies and freezes samples, and validates the options. */
export function freezeSamples(plugin: Plugin, samples: Samples): FrozenSamples {
  const organizations = new Map(
    copyFrozen(samples.organizations ?? []).map((organization) => [organization.id, organization]),
  );
  const optionFaults: string[] = [];
  const options = validateOptions(plugin, samples.options, 'options', optionFaults);
  return {
    technologies: copyFrozen(samples.technologies),
    demands: copyFrozen(samples.demands),
    optionFaults,
    context: Object.freeze({
      options: deepFreeze(options),
      asOf: samples.asOf ?? '2026-01-01',
      organization: (id: string | undefined) =>
        id === undefined ? undefined : organizations.get(id),
    }),
  };
}

/** A deeply frozen copy of plain data; `undefined` fields stay away, own `__proto__` keys stay. */
function copyFrozen<Data>(data: Data): Data {
  return deepFreeze(JSON.parse(JSON.stringify(data))) as Data;
}
