import { Command } from 'commander';
import { snapshot } from '../../hub/index.ts';
import { createEngine } from '../../index.ts';
import { runDate } from '../as-of.ts';
import { writeBytes } from '../bytes-file.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import {
  addRecordOptions,
  type RecordValues,
  readPipeline,
  refuseTwoInputs,
} from '../record-options.ts';
import { readRecordSet } from '../record-set.ts';

interface SnapshotValues extends RecordValues {
  readonly out: string;
}

const notes = `
Example:
  silkmatch snapshot --technologies t.jsonl --demands d.jsonl --as-of 2026-11-01 --out north.snapshot

The same records, pipeline and date give the same bytes on every machine. A snapshot holds every field of every record.`;

/**
 * Makes the command that writes an engine as a file.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function snapshotCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = addRecordOptions(
    new Command('snapshot').description('Write records, pipeline and index as one file.'),
  );
  return command
    .requiredOption('--out <file>', 'file to write')
    .addHelpText('after', notes)
    .action(async (values: SnapshotValues) => {
      refuseTwoInputs(command, values);
      const { asOf } = runDate(values.asOf, io);
      const pipeline = readPipeline(values.pipeline);
      const { summary, ...records } = await readRecordSet(values, io);
      const engine = createEngine({
        ...records,
        asOf,
        ...(pipeline === undefined ? {} : { pipeline }),
      });
      const bytes = snapshot(engine);
      writeBytes(values.out, bytes);
      io.stdout.write(
        `${values.out}: ${bytes.length} bytes, as of ${asOf}, corpus ${engine.fingerprint.corpus}\n`,
      );
      io.stderr.write(summary);
      exit(done);
    });
}
