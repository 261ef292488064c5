import { isPluginId, isSemVer, pluginReference } from '../model/plugin-id.ts';
import type { Plugin } from './pipeline.ts';

/**
 * The plugin that serves a reference `id@version`: the one of that version, else one with equal id, equal major version and
 * a minor version that is not older.
 *
 * @param reference - What the specification says.
 * @param kind - Which kind of plugin the place takes.
 * @param plugins - The plugins at hand.
 * @param report - Receives the reason if there is none.
 */
export function findPlugin<Kind extends Plugin['kind']>(
  reference: string,
  kind: Kind,
  plugins: readonly Plugin[],
  report: (fault: string) => void,
): Extract<Plugin, { kind: Kind }> | undefined {
  const [id, version, ...rest] = reference.split('@');
  if (!isPluginId(id) || !isSemVer(version) || rest.length > 0) {
    report(`Expected \`use\` to be \`author/name@1.2.3\`, got \`${reference.slice(0, 80)}\`.`);
    return undefined;
  }
  const named = plugins.filter((plugin) => plugin.id === id);
  const ofKind = named.filter((plugin) => plugin.kind === kind);
  const plugin =
    ofKind.find((candidate) => candidate.version === version) ??
    ofKind.find((candidate) => serves(candidate.version, version));
  if (plugin && ofKind.some((other) => other !== plugin && other.version === plugin.version)) {
    report(
      `Expected one ${kind} \`${pluginReference(plugin)}\`, got different ones: give each an id of its own.`,
    );
    return undefined;
  }
  if (plugin) return plugin as Extract<Plugin, { kind: Kind }>;
  if (ofKind.length > 0) {
    const have = ofKind.map(pluginReference).join(', ');
    report(`Expected a version of \`${id}\` that can stand for ${version}, got ${have}.`);
  } else if (named.length > 0) {
    report(`Expected a ${kind}, got the ${(named[0] as Plugin).kind} \`${id}\`.`);
  } else {
    const have = plugins.filter((candidate) => candidate.kind === kind).map((p) => p.id);
    report(
      `No ${kind} \`${id}\` among the plugins given (${have.join(', ') || 'none'}): pass it in \`plugins\`.`,
    );
  }
  return undefined;
}

function serves(have: string, wanted: string): boolean {
  const [haveMajor, haveMinor] = have.split('.').map(Number) as [number, number];
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number) as [number, number];
  return haveMajor === wantedMajor && haveMinor >= wantedMinor;
}
