#!/usr/bin/env node
import { badInput, isBrokenPipe } from './failure.ts';
import { fileFailure } from './file-failure.ts';
import { run } from './run.ts';

process.stdout.on('error', (error) => {
  if (isBrokenPipe(error)) process.exit();
  const reason = fileFailure('write', error);
  process.stderr.write(`silkmatch: Cannot write to standard output: ${reason}.\n`, () =>
    process.exit(badInput),
  );
});
process.stderr.on('error', () => undefined); // nobody is left to tell

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
});
