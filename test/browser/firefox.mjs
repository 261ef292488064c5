// Opens the report and the workbench in headless Firefox and uses them with keyboard and pointer.
// Run: npm run build && node test/browser/firefox.mjs [folder for screenshots]
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { serveFolder } from 'silkmatch/node';
import { launchFirefox } from './launch.mjs';
import { writeSampleReport } from './sample-report.mjs';

const [folder] = process.argv.slice(2);
const browser = await launchFirefox();
if (!browser) {
  console.log('There is no Firefox here: the report and the workbench were not opened in it.');
  process.exit();
}
const { url, close } = await serveFolder(
  fileURLToPath(new URL('../../dist/workbench', import.meta.url)),
);
const complaints = [];

async function open(address, viewport) {
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport(viewport);
  await page.goto(address);
  return page;
}

/** Nothing that axe calls serious, and nothing wider than the screen. */
async function audit(page, name) {
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  assert.deepEqual(
    grave.map(({ id, nodes }) => `${name}: ${id} ${nodes[0].html}`),
    [],
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0, `${name} is wider than the screen`);
  if (folder) await page.screenshot({ path: join(folder, `firefox-${name}.png`) });
}

const visible = (page, selector) =>
  page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

async function useReport() {
  const page = await open(writeSampleReport('zh'), desktop);
  await audit(page, 'report');
  const all = await visible(page, '.match');
  const weak = await visible(page, '.match.weak');
  assert.ok(all > 20);
  await page.focus('#band-weak');
  await page.keyboard.press(' ');
  assert.equal(await visible(page, '.match'), all - weak, 'the box hides the weak matches');
  await page.keyboard.press(' ');
  await page.click('#length-one');
  assert.equal(await visible(page, '.match'), await visible(page, 'ol.matches'));
  await page.click('#length-all');
  await page.click('details summary');
  assert.equal(await visible(page, 'details[open] svg'), 1, 'the chart is there');
  await page.setViewport(phone);
  await audit(page, 'report-phone');
  await page.close();
}

async function useWorkbench() {
  const page = await open(url, desktop);
  await page.waitForSelector('.record-list button');
  await page.click('.record-list button');
  await page.waitForSelector('.row');
  const first = () => page.$eval('.row .score', ({ textContent }) => textContent);
  const before = await first();
  await page.focus('.row .title');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.detail svg');
  await audit(page, 'workbench');
  await page.focus('[data-entry="trl"] input');
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.move');
  assert.notEqual(await first(), before, 'the slider moves the score');
  await page.click('.row [data-grade="3"]');
  await page.waitForSelector('.measures table');
  await page.setViewport(phone);
  await audit(page, 'workbench-phone');
  await page.close();
}

try {
  await useReport();
  await useWorkbench();
  assert.deepEqual(complaints, []);
  console.log(`${await browser.version()}: the report and the workbench work.`);
} finally {
  await browser.close();
  await close();
}
