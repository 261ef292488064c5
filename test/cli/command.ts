import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** What a call of the command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the world around a call differs from a bare one. */
export interface World {
  readonly stdin?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly env?: Record<string, string>;
  readonly now?: () => Date;
}

/** Calls the command line in this process. */
export async function command(args: readonly string[], world: World = {}): Promise<Outcome> {
  const stdin = new PassThrough();
  stdin.end(world.stdin ?? '');
  const stdout = stream(world.isTerminal);
  const stderr = stream(world.isTerminal);
  const code = await run(args, {
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: world.env ?? {},
    now: world.now ?? (() => new Date('2026-11-01T23:30:00Z')),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function stream(isTTY = false) {
  const chunks: Buffer[] = [];
  const through = new PassThrough();
  through.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    stream: Object.assign(through, isTTY ? { isTTY, columns: 100 } : {}),
    text: () => Buffer.concat([...chunks, through.read() ?? Buffer.alloc(0)]).toString(),
  };
}
