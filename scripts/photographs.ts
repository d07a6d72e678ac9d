/** Pictures of every screen of the extension, as it shows the cases that were just patrolled. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { openExtensionPage } from './launch';

/** A screen: its name in file names, its address, and the width it is shown in when not that of the whole window. */
interface Screen {
  readonly name: string;
  readonly address: string;
  readonly width?: number;
}

const SIZES = [
  [1366, 768],
  [1920, 1080],
] as const;
/** Width of the browser's side panel, px. */
const SIDE = 420;

/** Photographs every screen, tab by tab, at both sizes. @param caseId the case that panel and comparison show */
export async function photographScreens(browser: Browser, caseId: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const ofCase = `?case=${encodeURIComponent(caseId)}`;
  const screens: readonly Screen[] = [
    { name: '面板', address: `sidepanel.html${ofCase}`, width: SIDE },
    { name: '面板-无案件', address: 'sidepanel.html', width: SIDE },
    { name: '工作台', address: 'desk.html' },
    { name: '比对', address: `compare.html${ofCase}` },
    { name: '先练三步', address: 'practice.html' },
    { name: '设置', address: 'options.html' },
  ];
  for (const screen of screens) await photographScreen(browser, screen, folder);
}

async function photographScreen(browser: Browser, { name, address, width }: Screen, folder: string): Promise<void> {
  const page = await openExtensionPage(browser, address);
  await page.waitForSelector('h1, [role=tab]');
  for (const [wide, height] of SIZES) {
    await page.setViewport({ width: width ?? wide, height });
    const shoot = (part: string, scheme: string) =>
      page.screenshot({
        path: join(folder, `${[name, part, scheme, `${wide}x${height}`].filter(Boolean).join('-')}.png`),
      });
    for (const tab of await tabsOf(page)) {
      if (tab !== '') await page.locator(`[data-tab="${tab}"]`).click();
      await shoot(tab, '');
    }
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await shoot('', 'dark');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  }
  await page.close();
}

/** Keys of the page's tabs; one empty key for a page without tabs. */
async function tabsOf(page: Page): Promise<readonly string[]> {
  const keys = await page.$$eval('[data-tab]', (tabs) => tabs.map((tab) => tab.getAttribute('data-tab') ?? ''));
  return keys.length > 0 ? keys : [''];
}
