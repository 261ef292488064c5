import { schemaFaults } from '../model/schema-faults.ts';
import type { Plugin } from './pipeline.ts';

/**
 * The validated options of a plugin.
 *
 * @param plugin - Whose options they are.
 * @param options - Plain data from the specification.
 * @param path - Where they stand, for the faults.
 * @param faults - Receives one sentence for each issue.
 */
export function validateOptions(
  plugin: Plugin,
  options: Readonly<Record<string, unknown>> | undefined,
  path: string,
  faults: string[],
): unknown {
  const input = options ?? {};
  if (!plugin.options) {
    const names = Object.keys(input);
    if (names.length > 0) {
      faults.push(`${path}: \`${plugin.id}\` takes no options, got \`${names.join('`, `')}\`.`);
    }
    return Object.freeze({});
  }
  let result: unknown;
  try {
    result = plugin.options['~standard'].validate(input);
  } catch (cause) {
    faults.push(`${path}: The options schema of \`${plugin.id}\` threw: ${String(cause)}.`);
    return undefined;
  }
  if (result instanceof Promise) {
    result.catch(() => undefined);
    faults.push(
      `${path}: The options schema of \`${plugin.id}\` is asynchronous; it must answer at once.`,
    );
    return undefined;
  }
  const answer = result as { readonly value?: unknown; readonly issues?: readonly never[] };
  if (answer.issues) {
    faults.push(...schemaFaults(answer.issues, path, input));
    return undefined;
  }
  return answer.value;
}
