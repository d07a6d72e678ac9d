/** Draws the PNG icons of the extension from their SVG: `node scripts/draw-icons.mjs`, after a change of the mark. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { findChromium } from './chromium.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../extension/public/icons');
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
}
await browser.close();
