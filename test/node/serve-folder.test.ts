import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../src/node/serve-folder.ts';
import { scratchFolder } from './scratch-folder.ts';

const file = scratchFolder();

/** Asks without mending the path, as a browser would. */
function ask(
  url: string,
  path: string,
  options: { readonly host?: string; readonly method?: string } = {},
): Promise<{ readonly status: number; readonly type: string; readonly body: string }> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const { host = `127.0.0.1:${port}`, method = 'GET' } = options;
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('a folder that is served', () => {
  let served: ServedFolder;

  beforeAll(async () => {
    const secret = file('secret.txt', 'canary');
    const site = join(secret, '..', 'site');
    mkdirSync(join(site, 'sample'), { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html>page');
    writeFileSync(join(site, 'sample', 'a.jsonl'), '{}\n');
    served = await serveFolder(site);
  });

  afterAll(() => served.close());

  test('is on loopback alone', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test('gives its files with their types', async () => {
    expect(await ask(served.url, '/?x=1')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<!doctype html>page',
    });
    expect(await ask(served.url, '/sample/a.jsonl')).toMatchObject({ status: 200, body: '{}\n' });
    expect(await ask(served.url, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  test.each([
    '/../secret.txt',
    '/sample/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/sample',
    '/sample/',
    '/index.html/',
    '/%00',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(served.url, path);
    expect(status).toBe(404);
    expect(body).not.toContain('canary');
  });

  test('says that a file has gone, and goes on', async () => {
    const page = file('index.html', 'still there');
    const passing = file('passing.js', 'gone soon');
    const { url, close } = await serveFolder(join(page, '..'));
    rmSync(passing);
    expect((await ask(url, '/passing.js')).status).toBe(404);
    expect((await ask(url, '/passing.js', { method: 'HEAD' })).status).toBe(404);
    expect(await ask(url, '/')).toMatchObject({ status: 200, body: 'still there' });
    await close();
  });

  test('refuses other names and other methods', async () => {
    const { port } = new URL(served.url);
    expect((await ask(served.url, '/', { host: 'rebound.example' })).status).toBe(403);
    expect((await ask(served.url, '/', { host: '127.0.0.1' })).status).toBe(403);
    expect((await ask(served.url, '/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await ask(served.url, '/', { method: 'POST' })).status).toBe(405);
  });

  test('forbids what a page of its own does not need', async () => {
    const { headers } = await fetch(served.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('a folder without a page, or a port that is taken, is refused with a remedy', async () => {
  await expect(serveFolder('no/such/folder')).rejects.toMatchObject({ code: 'invalid-file' });
  const page = file('index.html', 'x');
  const first = await serveFolder(join(page, '..'));
  await expect(
    serveFolder(join(page, '..'), Number(new URL(first.url).port)),
  ).rejects.toMatchObject({ code: 'invalid-option' });
  await first.close();
});

test.each([-1, 70_000, Number.NaN, 1.5, 'x', null])('%s is no port', async (port) => {
  const page = file('index.html', 'x');
  await expect(serveFolder(join(page, '..'), port as number)).rejects.toMatchObject({
    name: 'SilkmatchError',
    code: 'invalid-option',
    message: expect.stringContaining(String(port)),
  });
});
