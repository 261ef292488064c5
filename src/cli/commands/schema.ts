import { Argument, Command } from 'commander';
import { done } from '../failure.ts';
import type { CliIo } from '../io.ts';
import { readPackageFile } from '../package-file.ts';

const fileByName = {
  technologies: 'technology',
  demands: 'demand',
  organizations: 'organization',
  hubs: 'hub',
  pipeline: 'pipeline',
};

/**
 * Makes the command that prints JSON Schemas.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function schemaCommand(io: CliIo, exit: (code: number) => void): Command {
  return new Command('schema')
    .description('Print the JSON Schema of one record, or of a pipeline.')
    .addArgument(new Argument('<name>', 'what the schema is of').choices(Object.keys(fileByName)))
    .addHelpText('after', '\nExample:\n  silkmatch schema demands > demand.schema.json')
    .action((name: keyof typeof fileByName) => {
      io.stdout.write(readPackageFile(`schemas/${fileByName[name]}.json`));
      exit(done);
    });
}
