import { Command, Option } from 'commander';
import { describeSnapshot, type SharingPolicy, snapshot } from '../../hub/index.ts';
import { engineDigest } from '../../index.ts';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { refuseOwnInput } from '../own-input.ts';
import { addRecordOptions, type RecordValues, refuseTwoInputs } from '../record-options.ts';
import { filesRead, readEngine } from '../run-engine.ts';
import { writeSnapshotFile } from '../snapshot-file.ts';

interface SnapshotValues extends RecordValues {
  readonly out: string;
  readonly audience?: SharingPolicy['audience'];
}

const notes = `
Examples:
  silkmatch snapshot --technologies t.jsonl --demands d.jsonl --as-of 2026-11-01 --out north.snapshot
  silkmatch snapshot --technologies t.jsonl --demands d.jsonl --audience network --out north.snapshot.gz
  silkmatch match --snapshot north.snapshot

The same records, pipeline and date give the same bytes on every machine. Without --audience a snapshot holds every field of
every record. A name that ends in .gz makes a gzipped file; how well it is packed differs between machines, what is in it
does not.`;

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
    .addOption(
      new Option(
        '--audience <audience>',
        'for whom it is: records and fields that these may not see are left out',
      ).choices(['public', 'network'] satisfies SharingPolicy['audience'][]),
    )
    .addHelpText('after', notes)
    .action(async (values: SnapshotValues) => {
      refuseTwoInputs(command, values);
      refuseOwnInput(command, '--out', values.out, filesRead(values));
      const { engine, date, summary } = await readEngine(values, io);
      const { out, audience } = values;
      const bytes = snapshot(engine, audience === undefined ? {} : { sharing: { audience } });
      const length = writeSnapshotFile(out, bytes);
      const digest = engineDigest(describeSnapshot(bytes).fingerprint);
      io.stdout.write(`${out}: ${length} bytes, ${date.stated}\nfingerprint ${digest}\n`);
      io.stderr.write(summary);
      exit(done);
    });
}
