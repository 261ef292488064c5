// A small HTTP host: records in, ranked counterparts out. Run: npx tsx examples/03-http-host.ts
//   curl 'localhost:8723/demands/d001-birch-bark-use/matches?top=3'
//   curl -X POST --data @demand.json localhost:8723/match
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createEngine, formatProblem, parseDemands, SilkmatchError } from 'silkmatch';

const records = (name: string) =>
  readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const engine = createEngine({
  technologies: records('technologies'),
  demands: records('demands'),
  organizations: records('organizations'),
  asOf: '2026-11-01',
});

const MOST_BYTES = 1_000_000;

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST_BYTES)
      throw new SilkmatchError('invalid-input', 'Expected at most 1 MB.');
  }
  return text;
}

function plain(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new SilkmatchError('invalid-input', 'Expected a percent-encoded id.', { cause });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SilkmatchError('invalid-input', 'Expected JSON.', { cause });
  }
}

async function answer(request: IncomingMessage): Promise<{ status: number; value: unknown }> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const top = Number(url.searchParams.get('top') ?? 10);
  const path = /^\/(demands|technologies)\/([^/]+)\/matches$/.exec(url.pathname);
  if (request.method === 'GET' && path) {
    const from = path[1] === 'demands' ? 'demands' : 'technologies';
    const id = plain(path[2] ?? '');
    return { status: 200, value: engine.match(id, { top, from }) };
  }
  if (request.method === 'POST' && url.pathname === '/match') {
    const { records: parsed, problems } = parseDemands(json(await body(request)));
    const [demand] = parsed;
    if (!demand) return { status: 422, value: { problems: problems.map(formatProblem) } };
    return { status: 200, value: engine.match(demand, { top, from: 'demands' }) };
  }
  return { status: 404, value: { error: 'Try GET /demands/ID/matches or POST /match.' } };
}

const server = createServer(async (request, response) => {
  const { status, value } = await answer(request).catch((error: unknown) => {
    if (!(error instanceof SilkmatchError)) throw error;
    const missing = error.code === 'unknown-record';
    return { status: missing ? 404 : 400, value: { code: error.code, error: error.message } };
  });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(`${JSON.stringify(value)}\n`);
});

server.listen(Number(process.env['PORT'] ?? 8723), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  console.log(`http://127.0.0.1:${port}/demands/${records('demands')[0].id}/matches?top=3`);
});
