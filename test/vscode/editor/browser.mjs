// Starts the headless Chromium that shows the editor. `node editor/browser.mjs` tells whether one can be started here.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromiumFolder, chromiumProgram, fontsConfig } from './paths.mjs';
import { setUp } from './setup.mjs';

/** In this order: the one asked for, the one brought along, those that systems install. */
const programs = [
  chromiumProgram,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-default-apps',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * Opens a browser with one empty page. Set CHROMIUM to use another Chromium or Chrome.
 * @param options.width, options.height size of the page in CSS pixels
 * @param options.scale picture pixels for one CSS pixel
 */
export async function startBrowser({ width = 1400, height = 900, scale = 1 } = {}) {
  setUp();
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.CHROMIUM ?? programs.find((program) => existsSync(program));
  if (!executablePath) throw new Error('No Chromium or Chrome found. Install one, or set CHROMIUM to its program.');
  const browser = await chromium.launch({ executablePath, env: environment(executablePath), args: flags });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-US' });
  return { browser, page: await context.newPage() };
}

function environment(executablePath) {
  if (executablePath !== chromiumProgram) return process.env;
  // The libraries brought along serve a bare machine: those of the system come first.
  const libraries = [process.env.LD_LIBRARY_PATH, '/usr/lib/x86_64-linux-gnu', path.join(chromiumFolder, 'lib')];
  return { ...process.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'), FONTCONFIG_FILE: fontsConfig };
}

if (process.argv[1] === import.meta.filename) {
  const { browser } = await startBrowser();
  console.log(`Chromium ${browser.version()} starts.`);
  await browser.close();
}
