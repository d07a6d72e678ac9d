/** The built-in practice case: found, put right, objected to; nothing kept, nothing changed, nothing sent. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch';
import { axeViolations } from './axe';

const SCREENS = join(import.meta.dirname, '../../out/screens/practice');

let browser: Browser;
let page: Page;
let host: Frame;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launchBrowser({ extension: true });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(new URL('/practice.html', worker.url()).href);
  const frame = await page.waitForFrame((one) => one.url().endsWith('/practice-host.html'));
  host = frame;
  await host.waitForFunction(() => document.documentElement.children.length > 2);
});
afterAll(() => browser?.close());

describe('practice', () => {
  it('marks the made-up case without changing it, and says so when asked', async () => {
    await page.screenshot({ path: join(SCREENS, 'practice-1366x768.png') });
    await page.locator('::-p-aria([name="不干预证明"][role="button"])').click();
    await page.locator('::-p-aria([name="现在检验"][role="button"])').click();
    await page.waitForSelector('.attestation dl');
    const text = await page.$eval('.attestation', (one) => one.textContent);
    expect(text).toContain('逐字节相同');
    expect(text).toContain('对外请求0 次');
    await page.screenshot({ path: join(SCREENS, 'attestation.png') });
  });

  it('has no accessibility violation', async () => {
    for (const scheme of ['dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.setViewport({ width: 1920, height: 1080 });
    await page.screenshot({ path: join(SCREENS, 'practice-1920x1080.png') });
  });

  it('ticks a step once it was taken', async () => {
    expect(await page.$$('.practice-steps .tag')).toHaveLength(0);
    await host.$eval('#p4', (one) => {
      (one as HTMLInputElement).value = '1990-03-07';
      one.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForFunction(() =>
      document.querySelector('.practice-steps li:nth-child(2)')?.textContent?.includes('已完成'),
    );
  });

  it('tells a change of the person from one of ours', async () => {
    await page.locator('::-p-aria([name="现在检验"][role="button"])').click();
    await page.waitForFunction(() => document.querySelector('.attestation')?.textContent?.includes('您自己的改动'));
  });
});
