// Uses the workbench in headless Chromium as people do: pointer, keyboard, phone, three languages, own files.
// Run: npm run build && node test/browser/workbench.mjs [folder for screenshots]
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { builtInPlugins, createEngine, createPipeline, defaultPipeline } from 'silkmatch';
import { evaluateRun, runOf } from 'silkmatch/evaluation';
import { readJudgments, serveFolder } from 'silkmatch/node';
import { launchChromium } from './launch.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const shots = process.argv[2] ?? at('out/workbench');
mkdirSync(shots, { recursive: true });
const records = (name) =>
  readFileSync(at(`examples/data/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const sample = {
  technologies: records('technologies'),
  demands: records('demands'),
  organizations: records('organizations'),
};
const asOf = '2026-11-01';

const { url, close } = await serveFolder(at('dist/workbench'));
const browser = await launchChromium();
const complaints = [];

async function open(options = {}) {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) {
      complaints.push(`asked ${request.url()}`);
    }
  });
  await page.goto(url);
  await page.waitForSelector('.record-list button');
  return page;
}

const shoot = (page, name, fullPage = false) =>
  page.screenshot({ path: join(shots, `${name}.png`), fullPage });

async function audit(page, name) {
  // The page forbids inline script; the audit comes in beside it.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  assert.deepEqual(
    grave.map(({ id, nodes }) => `${name}: ${id} ${nodes[0].html} ${nodes[0].failureSummary}`),
    [],
  );
}

const shown = (page) =>
  page.$$eval('.row', (rows) =>
    rows.map((row) => [row.dataset.id, row.querySelector('.score').lastChild.textContent]),
  );

/** Waits until the ranking shown is the one expected. */
async function eventually(page, rows, message) {
  let seen = await shown(page);
  for (let i = 0; i < 50 && JSON.stringify(seen) !== JSON.stringify(rows); i++) {
    await page.waitForTimeout(100);
    seen = await shown(page);
  }
  assert.deepEqual(seen, rows, message);
}

function expected(id, pipeline = defaultPipeline) {
  const engine = createEngine({ ...sample, pipeline, asOf });
  const side = sample.demands.some((demand) => demand.id === id) ? 'demands' : 'technologies';
  return engine
    .match(id, { top: 20, from: side })
    .matches.map((m) => [side === 'demands' ? m.technology : m.demand, m.score.toFixed(3)]);
}

const setSlider = (page, entry, value) =>
  page.$eval(
    `[data-entry="${entry}"] > .slider input`,
    (input, to) => {
      input.value = String(to);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );

try {
  // Pointer, on a desktop: choose, open, tune, compare, judge, measure, export, import.
  const page = await open({ viewport: { width: 1440, height: 900 } });
  const [first] = sample.demands;
  await page.click(`[data-id="${first.id}"]`);
  await page.waitForSelector('.row');
  await eventually(page, expected(first.id), 'the ranking is not the engine’s');
  await page.click('.row .title');
  await page.waitForSelector('.detail svg');
  await audit(page, 'desktop');
  await shoot(page, 'desktop');

  await setSlider(page, 'text', 0.02);
  await setSlider(page, 'sector', 0.9);
  await page.waitForFunction(() => document.querySelector('.move.up, .move.down, .move.entered'));
  const download = page.waitForEvent('download');
  await page.click('text=Export pipeline');
  const specFile = join(tmpdir(), 'silkmatch-workbench-pipeline.json');
  await (await download).saveAs(specFile);
  const spec = JSON.parse(readFileSync(specFile, 'utf8'));
  const tuned = createPipeline(spec, { plugins: builtInPlugins });
  await eventually(page, expected(first.id, tuned), 'tuned ranking differs');
  await shoot(page, 'desktop-tuned');

  await page.click('.row [data-grade="3"]');
  await page.waitForSelector('.measures table');
  await page.click('text=Load the sample’s judgments');
  const given = await readJudgments(at('examples/data/judgments.tsv'));
  const run = (pipeline) =>
    runOf(createEngine({ ...sample, pipeline, asOf }).matchAll({ top: 20, evidence: false }));
  const { queries, metrics } = evaluateRun(run(tuned), given, { metrics: ['nDCG@10'] });
  await page.waitForFunction(
    (text) => document.querySelector('.measures').textContent.includes(text),
    `522 judgments · Mean over ${queries.length} demands`,
  );
  assert.equal(
    await page.textContent('.measures tbody td'),
    metrics[0].mean.toFixed(3),
    'nDCG@10 is not what silkmatch/evaluation gives',
  );
  const qrelsDownload = page.waitForEvent('download');
  await page.click('text=Export qrels');
  const qrelsFile = join(tmpdir(), 'silkmatch-workbench.qrels');
  await (await qrelsDownload).saveAs(qrelsFile);
  const exported = await readJudgments(qrelsFile, { percentIds: true });
  assert.equal(exported.size, given.size, 'the judgments exported are not those loaded');
  await page.$eval('.measures', (element) => element.scrollIntoView());
  await shoot(page, 'desktop-metrics');

  await page.click('text=Reset');
  await eventually(page, expected(first.id), 'reset does not lead back');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.click('text=Import pipeline'),
  ]);
  await chooser.setFiles(specFile);
  await eventually(page, expected(first.id, tuned), 'imported pipeline differs');

  // The other side.
  await page.click('.sides label:nth-child(3)');
  await page.click(`[data-id="${sample.technologies[3].id}"]`);
  await page.waitForFunction((id) => document.querySelector('.query')?.textContent !== id, '');
  await page.waitForSelector('.row');
  await eventually(page, expected(sample.technologies[3].id, tuned), 'other side');

  // A bad pipeline is refused with all its faults, and changes nothing.
  const badFile = join(tmpdir(), 'silkmatch-workbench-bad.json');
  writeFileSync(
    badFile,
    JSON.stringify({ ...spec, scorers: [{ use: 'nobody/none@1.0.0', weight: 1 }] }),
  );
  const [again] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.click('text=Import pipeline'),
  ]);
  await again.setFiles(badFile);
  await page.waitForSelector('.failure');
  assert.match(await page.textContent('.failure'), /nobody\/none/);
  await page.click('.failure button');

  // Own files, one row of them broken.
  const ownTechnologies = join(tmpdir(), 'silkmatch-own-technologies.csv');
  const ownDemands = join(tmpdir(), 'silkmatch-own-demands.jsonl');
  writeFileSync(
    ownTechnologies,
    `id,title,trl\nown-1,"Solar, with pump ${'long'.repeat(40)}",7\nown-2,Weaving loom,12\n`,
  );
  writeFileSync(ownDemands, '{"id":"own-d","title":"<img src=x onerror=alert(1)> Solar pump"}\n');
  await page.click('text=Open catalogue');
  await page.setInputFiles('input[name=technologies]', ownTechnologies);
  await page.setInputFiles('input[name=demands]', ownDemands);
  await shoot(page, 'desktop-open');
  await audit(page, 'dialog');
  await page.click('dialog button.main');
  await page.waitForSelector('[data-id="own-1"], [data-id="own-d"]');
  assert.match(await page.textContent('header'), /1 row was left out/);
  await page.click('.sides label:nth-child(2)');
  await page.click('[data-id="own-d"]');
  await page.waitForSelector('.row[data-id="own-1"]');
  assert.equal(await page.$('img'), null, 'text of a record became markup');
  const spilt = await page.$eval('.row .what', (what) => what.scrollWidth - what.clientWidth);
  assert.equal(spilt, 0, 'a long word of a title covers what is beside it');
  await page.close();

  // Keyboard alone.
  const keys = await open({ viewport: { width: 1280, height: 800 } });
  for (let i = 0; i < 12; i++) {
    await keys.keyboard.press('Tab');
    if (await keys.evaluate(() => document.activeElement.type === 'search')) break;
  }
  await keys.keyboard.type('birch');
  await keys.keyboard.press('Tab');
  await keys.keyboard.press('Enter');
  await keys.waitForSelector('.row');
  await keys.focus('.row .title');
  await keys.keyboard.press('Enter');
  await keys.waitForSelector('.detail svg');
  await keys.focus('[data-entry="trl"] input');
  for (let i = 0; i < 30; i++) await keys.keyboard.press('ArrowRight');
  await keys.waitForSelector('.move');
  await keys.close();

  // Phone, dark, Chinese and Russian.
  for (const [name, locale, colorScheme] of [
    ['phone-zh', 'zh-CN', 'light'],
    ['phone-ru', 'ru-RU', 'dark'],
  ]) {
    const phone = await open({
      locale,
      colorScheme,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await shoot(phone, `${name}-records`);
    await phone.tap(`[data-id="${first.id}"]`);
    await phone.waitForSelector('.row');
    await shoot(phone, `${name}-ranking`);
    await phone.tap('.row .title');
    await phone.waitForSelector('.detail svg');
    await shoot(phone, `${name}-detail`, true);
    await audit(phone, name);
    await phone.tap('nav.tabs button:nth-child(3)');
    await shoot(phone, `${name}-tuning`, true);
    await audit(phone, `${name} tuning`);
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${name} is ${wide} pixels wide`);
    await phone.close();
  }
  const dark = await open({
    locale: 'ru-RU',
    colorScheme: 'dark',
    viewport: { width: 1440, height: 900 },
  });
  await dark.click(`[data-id="${first.id}"]`);
  await dark.waitForSelector('.row');
  await dark.click('.row .title');
  await dark.waitForSelector('.detail svg');
  await audit(dark, 'dark');
  await shoot(dark, 'desktop-dark-ru');
  await dark.close();

  assert.deepEqual(complaints, [], 'the page complained');
  console.log(`Chromium ${browser.version()}: the workbench works; pictures are in ${shots}`);
} finally {
  await browser.close();
  await close();
}
