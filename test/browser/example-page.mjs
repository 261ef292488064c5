// Opens the browser example in headless Chromium and compares its ranking with Node's.
// Run: npm run build && node test/browser/example-page.mjs [folder for a screenshot]
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from 'silkmatch';
import { serve } from '../../examples/04-browser/serve.mjs';
import { launchChromium } from './launch.mjs';

const records = (name) =>
  readFileSync(new URL(`../../examples/data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const demands = records('demands');
const engine = createEngine({
  technologies: records('technologies'),
  demands,
  asOf: '2026-11-01',
});

const { url, close } = await serve(0);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.waitForSelector('#matches tr');
  for (const { id } of demands) {
    await page.selectOption('#demand', id);
    const shown = await page.$$eval('#matches tr', (rows) =>
      rows.map((row) => [row.dataset.technology, row.cells[0].textContent]),
    );
    const expected = engine
      .match(id, { top: 10, from: 'demands' })
      .matches.map(({ technology, score }) => [technology, score.toFixed(3)]);
    assert.deepEqual(shown, expected, `the ranking of ${id} differs between Chromium and Node`);
  }
  const favicon = complaints.filter((complaint) => !complaint.includes('404'));
  assert.deepEqual(favicon, [], 'the page complained on the console');
  if (process.argv[2]) await page.screenshot({ path: join(process.argv[2], 'example-page.png') });
  console.log(`Chromium ${browser.version()} ranks ${demands.length} demands as Node does.`);
} finally {
  await browser.close();
  close();
}
