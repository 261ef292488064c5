import { type Command, Option } from 'commander';
import type { Audience, Viewer } from '../index.ts';
import { hubId } from './option-value.ts';

/** The values of the options that say who is to read the output. */
export interface ViewerValues {
  /** What the reader belongs to. */
  readonly viewer: Audience;
  /** The id of the reader's hub. */
  readonly hub?: string;
}

/**
 * Adds the options that say who is to read the output.
 *
 * @param command - The command.
 */
export function addViewerOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--viewer <audience>',
        'who is to read it: hidden records are left out, anonymous ones masked',
      )
        .choices(['public', 'network', 'auditor'])
        .default('network'),
    )
    .addOption(
      new Option('--hub <id>', "the reader's hub: its own records are shown in full").argParser(
        hubId,
      ),
    );
}

/**
 * Makes the viewer out of the values.
 *
 * @param values - The values.
 */
export function viewerOf({ viewer, hub }: ViewerValues): Viewer {
  return { audience: viewer, ...(hub === undefined ? {} : { hub }) };
}
