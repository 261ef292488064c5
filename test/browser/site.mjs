// Searches the documentation site in headless Chromium, from the disk: no server, no network. Asks axe about pages of
// every kind, by light, in the dark and on a phone.
// Run: npm run build && npm run docs && node test/browser/site.mjs
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const [start, russian] = ['index.html', 'documents/Начните_здесь__хабам.html'];
const [type, procedure] = [
  'interfaces/silkmatch.Engine.html',
  'functions/silkmatch.createEngine.html',
];
const looks = [
  { name: 'light', width: 1280, colorScheme: 'light', paths: [start, russian, type, procedure] },
  { name: 'dark', width: 1280, colorScheme: 'dark', paths: [start, type] },
  { name: 'phone', width: 390, colorScheme: 'light', paths: [russian, procedure] },
];
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
  for (const look of looks) await checkLook(look);
  console.log('The search of the site finds what it should, and axe has nothing serious to say.');
} finally {
  await browser.close();
}

/** Nothing that axe calls serious. */
async function checkLook({ name, width, colorScheme, paths }) {
  const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme });
  const page = await context.newPage();
  for (const path of paths) {
    const where = `${path}, ${name}`;
    await page.goto(`file://${at(`docs/site/${path}`)}`);
    await page.waitForSelector('#tsd-nav-container details', { state: 'attached' });
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => window.axe.run());
    const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
    const found = serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
    assert.deepEqual(found, [], where);
  }
  await page.screenshot({ path: at(`out/site/${name}.png`) });
  await context.close();
}
