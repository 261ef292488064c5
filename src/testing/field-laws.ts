import type { Plugin } from '../scoring/pipeline.ts';
import type { FrozenSamples } from './samples.ts';
import { watchFields } from './watch-fields.ts';

/** Fields that one plugin looks at. */
export interface SeenFields {
  /** Of demands. */
  readonly demand: Set<string>;
  /** Of technologies. */
  readonly technology: Set<string>;
}

/** Samples whose records note the fields that are looked at. */
export function watchSamples(samples: FrozenSamples, seen: SeenFields): FrozenSamples {
  return {
    ...samples,
    technologies: samples.technologies.map((record) => watchFields(record, seen.technology)),
    demands: samples.demands.map((record) => watchFields(record, seen.demand)),
  };
}

/** A field that was looked at without being named in `reads`. */
export function undeclaredField(plugin: Plugin, seen: SeenFields): string | undefined {
  if (!plugin.reads) return undefined;
  for (const side of ['demand', 'technology'] as const) {
    const declared = new Set<string>(plugin.reads[side]);
    const undeclared = [...seen[side]].find((name) => !declared.has(name));
    if (undeclared !== undefined) {
      return `the field \`${undeclared}\` of a ${side} is looked at, but \`reads.${side}\` does not name it`;
    }
  }
  return undefined;
}
