#!/usr/bin/env node
import { isBrokenPipe } from './failure.ts';
import { run } from './run.ts';

process.stdout.on('error', (error) => {
  if (isBrokenPipe(error)) process.exit();
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
});
