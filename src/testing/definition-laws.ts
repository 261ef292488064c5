import { isPluginId, isSemVer } from '../model/plugin-id.ts';
import type { Plugin } from '../scoring/pipeline.ts';
import { validateOptions } from '../scoring/plugin-options.ts';
import type { Law } from './check.ts';
import type { FrozenSamples, Samples } from './samples.ts';

/** What any plugin keeps, whatever it judges. */
export function definitionLaws(
  plugin: Plugin,
  samples: Samples,
  frozen: FrozenSamples,
): Readonly<Record<string, Law>> {
  return {
    'is of the shape of its contract': () => malformation(plugin),
    'accepts its options': () => frozen.optionFaults[0],
    'refuses an unknown option': () => acceptedUnknownOption(plugin, samples.options),
    'is tried on samples': () =>
      samples.technologies.length > 0 && samples.demands.length > 0
        ? undefined
        : 'there are no technologies or no demands: hand over some of both',
  };
}

function malformation(plugin: Plugin): string | undefined {
  const functions = ['readTechnology', 'readDemand', plugin.kind === 'gate' ? 'check' : 'open'];
  const missing = functions.find((name) => typeof Reflect.get(plugin, name) !== 'function');
  if (missing !== undefined) return `\`${missing}\` is not a function`;
  if (plugin.kind !== 'gate' && plugin.kind !== 'scorer') return '`kind` is not `scorer` or `gate`';
  if (plugin.contract !== 1) return `\`contract\` is ${String(plugin.contract)}, not 1`;
  if (!isPluginId(plugin.id)) return `\`id\` is ${JSON.stringify(plugin.id)}, not \`author/name\``;
  if (!isSemVer(plugin.version)) return `\`version\` is ${JSON.stringify(plugin.version)}`;
  return plugin.kind === 'scorer' && !(plugin.neutral >= 0 && plugin.neutral <= 1)
    ? `\`neutral\` is ${plugin.neutral}, not a number from 0 to 1`
    : undefined;
}

function acceptedUnknownOption(plugin: Plugin, options: Samples['options']): string | undefined {
  const faults: string[] = [];
  validateOptions(plugin, { ...options, 'no-such-option': 1 }, 'options', faults);
  return faults.length > 0
    ? undefined
    : 'the options `{ "no-such-option": 1 }` were accepted, so a misspelt option would go unnoticed';
}
