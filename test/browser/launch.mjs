// How the browser tests start their browsers.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

/** Starts headless Chromium: the one of Debian, or `CHROMIUM`. */
export const launchChromium = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/**
 * Starts headless Firefox, over WebDriver BiDi: the ESR of Debian, or `FIREFOX`. Nothing if there is none, which only a
 * run of `CI` does not accept.
 */
export async function launchFirefox() {
  const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
  if (existsSync(executablePath)) {
    return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  }
  if (process.env.CI) throw new Error(`There is no Firefox at ${executablePath}.`);
  return undefined;
}
