// Adds to the site in docs/site what typedoc does not make: the search, a navigation without controls inside controls,
// and the workbench. Checks every link.
// Run: npm run build && npm run docs
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SitePart } from './search.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const site = at('docs/site');

appendFileSync(join(site, 'assets/custom.js'), readFileSync(at('scripts/site/navigation.js')));
cpSync(at('dist/workbench'), join(site, 'workbench'), { recursive: true });
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && !path.startsWith('workbench'))
  .map((path) => ({ path, html: withoutNestedLinks(readFileSync(join(site, path), 'utf8')) }));
for (const { path, html } of pages) writeFileSync(join(site, path), html);

await build({
  entryPoints: [at('scripts/site/search.ts')],
  outfile: join(site, 'assets/silkmatch-search.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  define: { SITE_PARTS: JSON.stringify(pages.flatMap(partsOf)) },
  tsconfigRaw: {},
  logLevel: 'error',
});

const broken = pages.flatMap(brokenLinks);
if (broken.length > 0) throw new Error(`Broken links:\n${broken.join('\n')}`);
process.stdout.write(`${pages.length} pages, every link leads somewhere.\n`);

/** A page whose headings that open and close have no link to themselves inside. */
function withoutNestedLinks(html: string): string {
  return html.replace(/<summary[\s\S]*?<\/summary>/g, (summary) =>
    summary.replace(/<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g, ''),
  );
}

/** The part of a page before its first heading, and one for each heading. */
function partsOf({ path, html }: { readonly path: string; readonly html: string }) {
  const content = /<div class="col-content">([\s\S]*?)<div class="col-sidebar">/.exec(html)?.[1];
  if (content === undefined || path.startsWith('media/')) return [];
  const page = plain(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? path).replace(/ \| .*/, '');
  const [intro = '', ...sections] = content.split(/(?=<h[23][^>]* id="[^"]+")/);
  const parts: SitePart[] = [{ url: path, title: page, page, text: plain(intro).slice(0, 2000) }];
  for (const section of sections) {
    const [, id = '', heading = ''] = /id="([^"]+)"[^>]*>([\s\S]*?)<\/h[23]>/.exec(section) ?? [];
    const text = plain(section.replace(/^[\s\S]*?<\/h[23]>/, '')).slice(0, 2000);
    parts.push({ url: `${path}#${id}`, title: plain(heading), page, text });
  }
  const seen = new Set<string>();
  return parts.filter(({ url, title }) => title !== '' && !seen.has(url) && seen.add(url));
}

function plain(html: string): string {
  return html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<wbr[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function brokenLinks({ path, html }: { readonly path: string; readonly html: string }) {
  const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);
  return [...new Set(links)].flatMap((href) => {
    if (/^([a-z]+:|#|\/\/)/.test(href)) return [];
    const [file = '', hash] = decodeURI(href).split('#');
    const target = join(site, dirname(path), file);
    const isThere = existsSync(target) && (hash === undefined || hasId(target, hash));
    return isThere ? [] : [`${relative(site, join(site, path))}: ${href}`];
  });
}

function hasId(file: string, id: string): boolean {
  return !file.endsWith('.html') || readFileSync(file, 'utf8').includes(`id="${id}"`);
}
