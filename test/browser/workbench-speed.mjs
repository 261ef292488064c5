// Measures what a slider move costs at 10,000 records: main-thread time in Chromium, and time until the new ranking.
// Run: npm run build && node test/browser/workbench-speed.mjs [records]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from 'silkmatch/node';
import { launchChromium } from './launch.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const wanted = Number(process.argv[2] ?? 10_000);
const MOVES = 40;
const kinds = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** The sample over and over, with the words of each copy turned round, up to a number of records. */
function enlarged(name, count) {
  const lines = readFileSync(at(`examples/data/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const turned = (text, by) => {
    const words = text.split(' ');
    return [...words.slice(by % words.length), ...words.slice(0, by % words.length)].join(' ');
  };
  return Array.from({ length: count }, (_, i) => {
    const record = JSON.parse(lines[i % lines.length]);
    const copy = Math.floor(i / lines.length);
    for (const [language, text] of Object.entries(record.description ?? {})) {
      record.description[language] = turned(text, copy);
    }
    return JSON.stringify({ ...record, id: `${record.id}-${copy}` });
  }).join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'silkmatch-'));
const demandCount = Math.round(wanted / 20);
const path = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const technologies = path('technologies.jsonl', enlarged('technologies', wanted - demandCount));
const demands = path('demands.jsonl', enlarged('demands', demandCount));

const { url, close } = await serveFolder(at('dist/workbench'));
const browser = await launchChromium();
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.waitForSelector('.record-list button');
  await page.click('text=Open catalogue');
  await page.setInputFiles('input[name=technologies]', technologies);
  await page.setInputFiles('input[name=demands]', demands);
  await page.fill('input[type=date]', '2026-11-01');
  const start = performance.now();
  await page.click('dialog button.main');
  await page.waitForFunction(
    () => document.querySelector('.record-list button')?.dataset.id.endsWith('-0'),
    undefined,
    { timeout: 300_000 },
  );
  const loading = performance.now() - start;
  await page.click('.record-list button');
  await page.waitForSelector('.row', { timeout: 60_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // CPU time of the thread
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return kinds.map((kind) => metrics.find(({ name }) => name === kind).value * 1000);
  };
  const busy = kinds.map(() => []);
  const wall = [];
  const engine = [];
  for (let i = 0; i < MOVES; i++) {
    const before = await threadTime();
    wall.push(
      await page.evaluate(
        async (value) => {
          const list = document.querySelector('.ranking-list');
          const input = document.querySelector('[data-entry="sector"] > .slider input');
          const from = performance.now();
          const changed = new Promise((resolve) => {
            new MutationObserver((_, observer) => {
              observer.disconnect();
              resolve();
            }).observe(list, { attributes: true, attributeFilter: ['data-took'] });
          });
          input.value = String(value);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await changed;
          return performance.now() - from;
        },
        (i % 20) / 20,
      ),
    );
    await page.waitForTimeout(50); // layout and paint
    engine.push(Number(await page.getAttribute('.ranking-list', 'data-took')));
    const after = await threadTime();
    for (const [k, list] of busy.entries()) list.push(after[k] - before[k]);
  }
  const list = (numbers) =>
    `median ${median(numbers).toFixed(1)} ms, most ${Math.max(...numbers).toFixed(1)} ms`;
  console.log(`${wanted} records loaded in ${(loading / 1000).toFixed(1)} s`);
  console.log(`main-thread CPU time for one slider move: ${list(busy[0])}`);
  for (const [k, kind] of kinds.entries())
    if (k > 0) console.log(`  of it ${kind}: ${list(busy[k])}`);
  console.log(`engine in the worker: ${list(engine)}`);
  console.log(`from the move to the new ranking: ${list(wall)}`);
} finally {
  await browser.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
}
