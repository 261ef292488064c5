// Bundles the page with the built package and serves it on loopback.
// Run: npm run build && node examples/04-browser/serve.mjs
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url);

/** Starts the page; port 0 takes any free one. */
export async function serve(port = 8724) {
  const bundle = await build({
    entryPoints: [new URL('page.ts', here).pathname],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: {}, // resolve `silkmatch` as an installed package, not as this repository's sources
    write: false,
    logLevel: 'error',
  });
  const files = new Map([
    ['/', ['text/html; charset=utf-8', () => readFile(new URL('index.html', here))]],
    ['/page.js', ['text/javascript', async () => bundle.outputFiles[0].contents]],
    ...['technologies', 'demands'].map((name) => [
      `/data/${name}.jsonl`,
      ['application/jsonl', () => readFile(new URL(`../data/${name}.jsonl`, here))],
    ]),
  ]);
  const server = createServer(async (request, response) => {
    const file = files.get(new URL(request.url, 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file[0] }).end(await file[1]());
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { url } = await serve();
  console.log(url);
}
