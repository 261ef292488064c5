// Headquarters and two hubs exchange signed records, rank, and prove that they rank alike; then somebody tampers.
// Run: npx tsx examples/06-two-hubs/run.ts
// One hub is a Node process, the other a page: open the address that is printed, or name a Chromium to open it in, as
// CHROMIUM=/usr/bin/chromium. With PAGE=none the second hub is a Node process, too.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  type ChangeSet,
  changeSetBytes,
  generateKey,
  inspectBundle,
  parseChangeSet,
  type Roster,
  sealBundle,
  signerOf,
  signRoster,
} from 'silkmatch/hub';
import { date, join, type Proof } from './member.ts';
import { hubs, recordsOf } from './sample-records.ts';

const others = hubs.filter((hub) => hub !== 'hq');
const root = signerOf(await generateKey()); // kept in a safe
const own = signerOf(await generateKey()); // used every day
const keys = new Map([['hq', own.publicKey]]);
const proofs = new Map<string, Proof>();
const brought = new Set<string>();
const finished = new Set<string>();

const role = (key: string) => ({ keys: [key], threshold: 1 });
const roster = async () => {
  if (keys.size < hubs.length) return undefined;
  const content: Roster = {
    format: 'silkmatch/roster/1',
    version: 1,
    expiresAt: '2027-10-31',
    root: role(root.publicKey),
    pipelines: role(own.publicKey),
    hubs: Object.fromEntries([...keys].map(([hub, key]) => [hub, role(key)])),
  };
  return signRoster(content, [root]);
};

let member: ReturnType<typeof join> | undefined;
const headquarters = async () => {
  const signed = await roster();
  if (signed === undefined) return undefined;
  member ??= join('hq', own, { roster: signed, rootKey: root.publicKey }).then(async (joined) => {
    await joined.share(recordsOf('hq'));
    return joined;
  });
  return member;
};

/** A bundle in which one bit has changed on the way. */
function damaged(bundle: Uint8Array): Uint8Array {
  const bytes = bundle.slice();
  const last = bytes.length - 9;
  bytes[last] = (bytes[last] as number) ^ 1;
  return bytes;
}

/** What a dishonest headquarters might send: a record of another hub, changed, under its own good signature. */
async function forged(hub: string): Promise<Uint8Array> {
  const honest = await (await headquarters())?.changesFor(hub, {});
  if (honest === undefined) throw new Error('not ready');
  const { manifest } = inspectBundle(honest);
  const changes = parseChangeSet(honest.subarray(honest.length - manifest.payload.bytes));
  const victim = others.find((other) => other !== hub);
  const tampered: ChangeSet = {
    ...changes,
    hubs: changes.hubs
      .filter(({ signed }) => signed.head.hub === victim)
      .map((part) => ({
        ...part,
        signed: {
          ...part.signed,
          head: { ...part.signed.head, sequence: part.signed.head.sequence + 1 },
        },
        entries: part.entries.map((entry, i) =>
          i === 0 && entry.record
            ? { ...entry, record: { ...entry.record, title: 'Free of charge' } }
            : entry,
        ),
      })),
  };
  const terms = { kind: 'changes', hub: 'hq', stream: hub, date, after: honest } as const;
  return sealBundle(changeSetBytes(tampered), terms, [own]);
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Answers a hub; `undefined` means: not yet. */
async function answer(path: string, hub: string, body: Buffer): Promise<Uint8Array | undefined> {
  switch (path) {
    case '/join':
      keys.set(hub, body.toString());
      return json('welcome');
    case '/roster': {
      const signed = await roster();
      return signed && json(signed);
    }
    case '/changes': {
      const outcomes = await (await headquarters())?.take(body);
      brought.add(hub);
      return json(outcomes);
    }
    case '/pull':
      if (brought.size < others.length) return undefined;
      return (await headquarters())?.changesFor(hub, JSON.parse(body.toString()));
    case '/proof':
      proofs.set(hub, JSON.parse(body.toString()));
      return json('noted');
    case '/damaged': {
      const bundle = await (await headquarters())?.changesFor(hub, {});
      return bundle && damaged(bundle);
    }
    case '/forged':
      return forged(hub);
    case '/records':
      return json(recordsOf(hub));
    case '/say':
      console.log(`${hub} (page): ${body}`);
      return json('heard');
    case '/done':
      finished.add(hub);
      return json('goodbye');
    default:
      throw new Error(`no such path: ${path}`);
  }
}

const here = new URL('.', import.meta.url);

async function pageFile(path: string): Promise<readonly [string, Uint8Array | string] | undefined> {
  if (path === '/')
    return ['text/html; charset=utf-8', await readFile(new URL('index.html', here))];
  if (path !== '/page.js') return undefined;
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', here))],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', here)),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return ['text/javascript', outputFiles[0]?.contents ?? ''];
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('connection', 'close'); // hubs think for longer than a connection is kept
  try {
    if (request.method === 'GET') {
      const file = await pageFile(url.pathname);
      if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const hub = url.searchParams.get('hub') ?? '';
    const bytes = await answer(url.pathname, hub, Buffer.concat(chunks));
    if (bytes === undefined) response.writeHead(503).end();
    else response.writeHead(200).end(bytes);
    if (url.pathname === '/done' && finished.size === others.length)
      response.once('close', conclude);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});

async function conclude(): Promise<void> {
  const mine = (await headquarters())?.prove();
  const equal = others.filter((hub) => JSON.stringify(proofs.get(hub)) === JSON.stringify(mine));
  console.log(`hq: records ${mine?.records.slice(0, 12)}, rankings ${mine?.rankings.slice(0, 12)}`);
  console.log(
    `hq: ${equal.length} of ${others.length} hubs have the same records and the same rankings.`,
  );
  if (equal.length < others.length) process.exitCode = 1;
  browser?.kill();
  server.close();
  server.closeAllConnections();
}

server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

function startNodeHub(hub: string): void {
  const script = fileURLToPath(new URL('node-hub.ts', here));
  spawn(process.execPath, ['--import', 'tsx', script, hub, origin, root.publicKey], {
    stdio: 'inherit',
  });
}

const [north, east] = others as [string, string];
startNodeHub(north);
const page = `${origin}/#${east},${root.publicKey}`;
const chromium = process.env['CHROMIUM'];
const browser =
  process.env['PAGE'] !== 'none' && chromium !== undefined
    ? spawn(
        chromium,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--remote-debugging-port=0',
          page,
        ],
        { stdio: 'ignore' },
      )
    : undefined;
if (process.env['PAGE'] === 'none') startNodeHub(east);
else if (chromium === undefined) {
  console.log(
    `One hub is waiting to be a page: open ${page} in a browser, and it reads the signed records of the others, ranks, and proves that it ranks as they do. To see that without a browser: PAGE=none npx tsx examples/06-two-hubs/run.ts`,
  );
}
