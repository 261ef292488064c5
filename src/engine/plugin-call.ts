import { SilkmatchError } from '../model/error.ts';
import { pluginReference } from '../model/plugin-id.ts';

/** Which records a plugin was working on. */
export interface Subject {
  /** Id of the demand. */
  readonly demand?: string | undefined;
  /** Id of the technology. */
  readonly technology?: string | undefined;
}

/** The error of a plugin that did not keep its contract, naming the plugin and the records. */
export function pluginFailure(
  plugin: { readonly id: string; readonly version: string },
  what: string,
  subject: Subject,
  cause?: unknown,
): SilkmatchError {
  const records = Object.entries(subject)
    .filter(([, id]) => id !== undefined)
    .map(([side, id]) => `${side} ${JSON.stringify(id)}`)
    .join(' and ');
  return new SilkmatchError(
    'plugin-failed',
    `Plugin ${pluginReference(plugin)} ${what}${records ? ` for ${records}` : ''}. Mend the plugin, or take it out of the pipeline.`,
    {
      details: { plugin: pluginReference(plugin), ...subject },
      ...(cause === undefined ? {} : { cause }),
    },
  );
}

/** Calls a plugin; what it throws becomes an error that names it. */
export function callPlugin<Result>(
  plugin: { readonly id: string; readonly version: string },
  step: string,
  subject: () => Subject,
  call: () => Result,
): Result {
  try {
    return call();
  } catch (cause) {
    throw pluginFailure(plugin, `threw in \`${step}\` (${messageOf(cause)})`, subject(), cause);
  }
}

/** How a plugin names equal features, if it does; what it throws becomes an error that names it. */
export function keyOf<Feature>(plugin: {
  readonly id: string;
  readonly version: string;
  readonly key?: ((feature: Feature) => string) | undefined;
}): ((feature: Feature) => string) | undefined {
  const { key } = plugin;
  return (
    key &&
    ((feature) =>
      callPlugin(
        plugin,
        'key',
        () => ({}),
        () => key(feature),
      ))
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
