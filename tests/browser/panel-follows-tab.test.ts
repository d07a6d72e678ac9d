/** The panel beside a tab of the practice host: which case it shows follows the page, without asking again and again. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId, launchBrowser, openExtensionPage } from '../../scripts/launch';
import { loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';

const K1 = loadCase('k1').case;
const K2 = loadCase('k2').case;
const intake = (of: typeof K1) => `/case/${of.unifiedNumber}/card/intake`;

let host: PracticeHost;
let browser: Browser;
let page: Page;
let panel: Page;

beforeAll(async () => {
  host = await startPracticeHost();
  browser = await launchBrowser();
  const desk = await openExtensionPage(browser, 'desk.html');
  page = await browser.newPage();
  await page.goto(host.enter(intake(K1)), { waitUntil: 'networkidle0' });
  const tabId = await desk.evaluate(tabOf, host.url);
  panel = await browser.newPage();
  // Counted by the panel itself: a timer that asks for ever keeps the worker from ever being stopped.
  await panel.evaluateOnNewDocument(() => {
    const real = window.setInterval.bind(window);
    (window as unknown as { timers: number }).timers = 0;
    window.setInterval = ((...args: Parameters<typeof real>) => {
      (window as unknown as { timers: number }).timers += 1;
      return real(...args);
    }) as typeof window.setInterval;
  });
  await panel.goto(`chrome-extension://${await extensionId(browser)}/sidepanel.html?tab=${tabId}`);
  await page.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Runs in a page of the extension: the tab that shows an address; without the `tabs` permission only its content script tells. */
async function tabOf(url: string): Promise<number> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;
  for (;;) {
    const answer = (await runtime.sendMessage({ id: 0, type: 'open-frames', timestamp: Date.now() })) as {
      res: { tabId: number; reading: { frame: string } }[];
    };
    const found = answer.res.find(({ reading }) => reading.frame.startsWith(url));
    if (found) return found.tabId;
    await new Promise((done) => setTimeout(done, 50));
  }
}

const shows = (text: string) =>
  panel.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { polling: 'mutation', timeout: 25_000 },
    text,
  );

describe('the panel beside a tab', () => {
  it('shows the case on screen, goes over to another with the page, and back', async () => {
    await shows(K1.id);
    await page.evaluate((route) => {
      location.hash = `#${route}`;
    }, intake(K2));
    await shows(K2.id);
    await page.goBack();
    await shows(K1.id);
  });

  it('keeps the case while the page is loaded again', async () => {
    await panel.evaluate(() => {
      const said: string[] = [];
      (window as unknown as { said: string[] }).said = said;
      new MutationObserver(() => said.push(document.querySelector('h1')?.textContent ?? '')).observe(document.body, {
        childList: true,
        subtree: true,
      });
    });
    await page.reload({ waitUntil: 'networkidle0' });
    await shows(K1.id);
    const said = await panel.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter((title) => title.includes('没有可核对的案件'))).toEqual([]);
  });

  it('says so when the tab has gone to a page that is not of the host', async () => {
    await page.goto('data:text/html,<h1>elsewhere</h1>');
    await shows('当前页面没有可核对的案件');
    await page.goBack();
    await shows(K1.id);
  });

  it('asks only when something has happened', async () => {
    expect(await panel.evaluate(() => (window as unknown as { timers: number }).timers)).toBe(0);
  });
});
