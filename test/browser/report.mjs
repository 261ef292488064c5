// Writes the HTML report of some sample demands and opens it in headless Chromium: keyboard, pointer, filters, console,
// axe, phone, dark and paper.
// Run: npm run build && node test/browser/report.mjs [folder for screenshots]
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchChromium } from './launch.mjs';
import { writeSampleReport } from './sample-report.mjs';

const [folder] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const url = writeSampleReport('ru');

const browser = await launchChromium();
const looks = [
  { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
];
try {
  for (const { name, ...look } of looks) {
    // The page allows no script; axe comes in beside its policy.
    const context = await browser.newContext({ ...look, bypassCSP: true, offline: true });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
    if (folder) await page.screenshot({ path: join(folder, `report-${name}.png`) });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${name}: the page is wider than the screen`);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => window.axe.run());
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    assert.deepEqual(
      serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
      [],
      `${name}: axe`,
    );
    assert.deepEqual(complaints, [], `${name}: the console`);
    await context.close();
  }

  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(url);
  const count = (selector) => page.locator(selector).filter({ visible: true }).count();

  await page.keyboard.press('Tab');
  assert.equal(
    await page.locator('.skip').evaluate((link) => link === document.activeElement),
    true,
  );
  const all = await count('.match');
  const weak = await count('.match.weak');
  await page.keyboard.press('Tab');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  assert.equal(
    await page.locator('#band-weak').evaluate((input) => input === document.activeElement),
    true,
    'the fourth box is reached with the tab key',
  );
  await page.keyboard.press('Space');
  assert.equal(await count('.match'), all - weak, 'the box hides the weak matches');
  await page.keyboard.press('Space');
  await page.locator('#length-one').click();
  assert.equal(await count('.match'), await count('ol.matches'), 'one match for each list');
  await page.locator('#length-all').click();
  await page.locator('#detail-list').click();
  assert.equal(await count('.match .body'), 0, 'the list alone');
  await page.locator('#detail-reasons').click();
  const summary = page.locator('details summary').first();
  await summary.click();
  assert.ok(await page.locator('details svg').first().isVisible(), 'the chart is there');
  if (folder) {
    await summary.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(folder, 'report-account.png') });
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: join(folder, 'report-print.png') });
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await count('.filters'), 0, 'no filters on paper');
  assert.ok(await page.locator('details svg').nth(1).isVisible(), 'the accounts are printed');
  assert.deepEqual(complaints, []);
  console.log(
    `Chromium ${browser.version()} shows ${all} matches; filters, keyboard and axe are well.`,
  );
} finally {
  await browser.close();
}
