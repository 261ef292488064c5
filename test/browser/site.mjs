// Searches the documentation site in headless Chromium, from the disk: no server, no network.
// Run: npm run build && npm run docs && node test/browser/site.mjs
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
mkdirSync(at('out/site'), { recursive: true });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const complaints = [];
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !message.text().startsWith('Unsafe attempt') && // icons of the theme, which a disk does not give
      complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`file://${at('docs/site/index.html')}`);
  for (const [sought, expected] of [
    ['writing a scorer', /Writing_a_scorer/],
    ['express fastify', /Recipes/],
    ['withPipeline', /Engine/],
    ['从这里开始', /从这里开始/],
  ]) {
    await page.fill('.site-search input', sought);
    await page.waitForSelector('.site-search li a', { timeout: 15_000 });
    await page.waitForTimeout(700);
    const links = await page.$$eval('.site-search li a', (all) => all.map(({ href }) => href));
    assert.ok(
      links.some((link) => expected.test(decodeURI(link))),
      `${sought} does not find ${expected}: ${links.join(' ')}`,
    );
    if (sought.startsWith('writing')) await page.screenshot({ path: at('out/site/search.png') });
  }
  await page.fill('.site-search input', 'how a score is made');
  await page.waitForTimeout(500);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/documents|#/);
  await page.screenshot({ path: at('out/site/page.png') });
  assert.deepEqual(complaints, []);
  console.log('The search of the site finds what it should.');
} finally {
  await browser.close();
}
