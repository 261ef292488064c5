import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';

/** A folder that is being served. */
export interface ServedFolder {
  /** Where it can be opened. */
  readonly url: string;
  /** Ends the serving, also of connections that are open. */
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
};

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves the files of a folder to this machine alone, on 127.0.0.1.
 *
 * The files are listed once: a request names one of them or nothing, so that no path leads out of the folder. Requests
 * whose `Host` is another name are refused, which keeps pages of other sites from reading through a name that they let
 * point here (DNS rebinding).
 *
 * @param folder - The folder; its `index.html` is what `/` shows.
 * @param port - The port; 0 takes a free one.
 * @returns Its address, and how to end it.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-file` if there is nothing to serve, `invalid-option` if
 * the port is not a whole number from 0 to 65535, is taken or may not be used.
 * @example
 * ```ts
 * const { url, close } = await serveFolder('dist/workbench');
 * ```
 */
export async function serveFolder(folder: string, port = 0): Promise<ServedFolder> {
  refuseNoPort(port);
  const files = filesOf(folder);
  const server = createServer((request, response) => answer(request, response, files));
  const taken = await listening(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function refuseNoPort(port: unknown): void {
  if (Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535) return;
  throw new SilkmatchError(
    'invalid-option',
    `Expected the port as a whole number from 0 to 65535, found ${showValue(port)}. 0 takes any that is free.`,
  );
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
    }
  } catch (cause) {
    throw nothingToServe(folder, cause);
  }
  const start = files.get('/index.html');
  if (start === undefined) throw nothingToServe(folder);
  return files.set('/', start);
}

function nothingToServe(folder: string, cause?: unknown): SilkmatchError {
  return new SilkmatchError(
    'invalid-file',
    `There is no page in ${folder}: expected a folder with an index.html. In a checkout, run \`npm run build\` first.`,
    { cause },
  );
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'another program has it' : cause.message;
      reject(
        new SilkmatchError(
          'invalid-option',
          `Cannot serve on port ${port}: ${why}. Choose another one, or 0 for any that is free.`,
          { cause },
        ),
      );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
): void {
  const refuse = (status: number, text: string) =>
    response.writeHead(status, { ...headers, 'content-type': 'text/plain' }).end(`${text}\n`);
  const port = request.socket.localPort;
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) {
    refuse(403, 'This page is for this machine alone.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'Only GET and HEAD.');
    return;
  }
  const path = files.get((request.url ?? '').replace(/\?.*$/, ''));
  const content = path === undefined ? undefined : contentOf(path);
  if (path === undefined || content === undefined) {
    refuse(404, 'There is no such file.');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'content-length': content.length,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** What a file holds; `undefined` if it has gone since it was listed, or may not be read. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
