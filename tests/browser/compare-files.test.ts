/** US-09 of the design, with the built extension: documents from files, compared by keyboard, and the report opened again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  lyingPackage,
  type SampleLine,
  sampleDocx,
  samplePackage,
  samplePdf,
} from '../../extension/files/sample-files.doubles';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { K5_PLANTS, k5Texts } from '../cases/k5';
import { gb18030 } from '../hosts/skins/tables/gb18030';
import { eventually } from './proof-look';

const folder = mkdtempSync(join(tmpdir(), 'patrol-files-'));
const texts = k5Texts(K5_PLANTS);
const complaints: string[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const LINE = 29;
const ROWS = 26;

/** Paragraphs as a printed page sets them: indented by two characters, broken where the line is full. */
function printed(text: string): readonly (readonly SampleLine[])[] {
  const lines = text.split('\n').flatMap((paragraph) => {
    if (paragraph === '') return [];
    const first = paragraph.slice(0, LINE - 2);
    const rest = paragraph.slice(LINE - 2).match(/[\s\S]{1,29}/gu) ?? [];
    return [{ x: 92, text: first }, ...rest.map((one) => ({ x: 60, text: one }))];
  });
  return Array.from({ length: Math.ceil(lines.length / ROWS) }, (_, page) =>
    lines.slice(page * ROWS, (page + 1) * ROWS),
  );
}

/** A file that asks for a password. */
function locked(pdf: Uint8Array): Uint8Array {
  const zeros = '00'.repeat(32);
  const encrypt = `trailer<</Encrypt<</Filter/Standard/V 1/R 2/O<${zeros}>/U<${zeros}>/P -4>>/ID[<00><00>]`;
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace('trailer<<', encrypt), 'latin1');
}

async function fileOf(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await bytes);
  return path;
}

/** Opens the comparison of a case that has read its own indictment on a page. */
async function openComparison(): Promise<Page> {
  const reading = caseFileFromBundle({
    version: 1,
    case: { id: '某检刑诉受[2024]999999000001号', organ: '某某县人民检察院', prosecutor: '甲某' },
    cards: [{ card: 'suspect', record: '张某某', values: { 'suspect.name': '张某某' } }],
    documents: [{ kind: 'indictment', title: '起诉书', text: texts.indictment }],
  });
  if ('refused' in reading) throw new Error(reading.refused);
  const { caseFile } = reading;
  const page = await openExtensionPage(browser, `compare.html?case=${encodeURIComponent(caseFile.id)}`);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.waitForFunction(() => /没有这个案件|选择文件/.test(document.body.innerText));
  await page.evaluate(
    async (row) => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open('patrol-car');
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      database.transaction('cases', 'readwrite').objectStore('cases').put(row);
      database.close();
    },
    { id: caseFile.id, caseFile, updatedAt: 1 },
  );
  await page.reload();
  await page.waitForSelector('input[type=file]');
  return page;
}

const shows = (page: Page, words: string) =>
  page.waitForFunction((sought) => document.body.innerText.includes(sought), { timeout: 60_000 }, words);

async function upload(page: Page, ...files: readonly string[]): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

it('US-11: of a long file the pages read are told; left out, it is gone at once and the files behind it are read', async () => {
  const page = await openComparison();
  const pages = printed(texts.judgment.repeat(40));
  const long = await fileOf('很长的 卷宗.pdf', samplePdf(Array.from({ length: 20 }, () => pages).flat()));
  const short = await fileOf('意见 一.pdf', samplePdf(printed(texts.opinion)));
  const broken = await fileOf('坏.pdf', new TextEncoder().encode('%PDF-1.7 nothing else'));
  const progress = () => page.$eval('.file-progress', (one) => one.textContent ?? '').catch(() => '');
  await upload(page, long, broken, short);
  const said = await eventually(progress, (words) => /已读 \d+\/\d+ 页/.test(words), 'pages read');
  expect(said).toContain('很长的 卷宗.pdf');
  expect(said).toContain('还有 2 个文件等候');
  // The page itself watches: the file goes with pages of it still unread, and leaves nothing behind.
  const [last, left] = await page.evaluate(async () => {
    const skip = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '跳过这个');
    const told = () => document.querySelector('.file-progress')?.textContent ?? '';
    let last = told();
    skip?.click();
    for (let now = last; now.includes('很长的'); now = told()) {
      last = now;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return [last, document.body.innerText.includes('很长的')] as const;
  });
  const [read, all] = (/已读 (\d+)\/(\d+) 页/.exec(last) ?? []).slice(1).map(Number);
  expect(read).toBeLessThan(all ?? 0);
  expect(left).toBe(false);
  await shows(page, '“坏.pdf”文件不完整或已损坏');
  await page.waitForFunction(() => document.querySelectorAll('.opened-file').length === 1, { timeout: 60_000 });
  expect(await page.$eval('.opened-file', (one) => one.textContent)).toContain('意见 一.pdf');
  // A piece of text is read as a file is.
  await page.locator('::-p-aria([name="粘贴文字"][role="button"])').click();
  await page.locator('textarea').fill('某某县人民检察院\n起诉书\n被告人王某某，男，1990年1月2日出生，住某某县。\n');
  await page.locator('::-p-aria([name="读取"][role="button"])').click();
  await shows(page, '文书的当事人是王某某，本案的是');
  expect(complaints).toEqual([]);
  await page.close();
}, 180_000);

it('US-09: judgment as Word, opinion as PDF, a proposal as old text: taken in, compared, classed, reported', async () => {
  const page = await openComparison();
  const bad = await Promise.all([
    fileOf('扫描.pdf', samplePdf([[], []])),
    fileOf('旧版.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    fileOf('旧版.wps', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    fileOf('版式.ofd', samplePackage({ 'OFD.xml': '<OFD/>' })),
    fileOf('加密.pdf', locked(samplePdf(printed(texts.opinion)))),
    fileOf('虚报.docx', lyingPackage(3_000_000, 100)),
  ]);
  await upload(page, ...bad);
  for (const words of ['是扫描件', '是旧版 Office 文件', '是 WPS 专用格式', '是 OFD 文件', '加了密码'])
    await shows(page, words);
  expect(await page.$$('.opened-file')).toEqual([]);

  const proposal = `某某县人民检察院\n量刑建议书\n被告人张某某涉嫌盗窃罪一案，建议判处被告人张某某有期徒刑十个月，并处罚金。\n`;
  const good = await Promise.all([
    fileOf('判决.docx', sampleDocx(texts.judgment.split('\n'))),
    fileOf('意见.pdf', samplePdf(printed(texts.opinion))),
    fileOf('建议.txt', gb18030(proposal)),
  ]);
  await upload(page, ...good);
  await page.waitForFunction(() => document.querySelectorAll('.opened-file').length === 3, { timeout: 60_000 });
  const known = await page.$$eval('.opened-file', (all) => all.map((one) => one.textContent ?? ''));
  for (const [index, kind] of ['量刑建议书', '刑事判决书', '起诉意见书'].entries())
    expect(known[index]).toContain(kind);
  for (const one of known) expect(one).toContain('张某某');
  // Nothing joins the case before a person has said so.
  expect(await page.$$eval('.compare-choice label', (all) => all.length)).toBe(1);
  for (let left = 2; left >= 0; left -= 1) {
    await page.focus('.opened-file button');
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('.opened-file').length === count, {}, left);
  }
  await page.waitForFunction(() => document.querySelectorAll('.compare-choice label').length === 4);
  // The proposal is no stage of the comparison.
  const choices = await page.$$('.compare-choice label');
  for (const choice of choices) {
    if ((await choice.evaluate((one) => one.textContent))?.includes('量刑建议书')) {
      await (await choice.$('input'))?.focus();
      await page.keyboard.press('Space');
    }
  }
  const found = () =>
    page.$$eval('.differences section', (sections) =>
      sections.flatMap((section) =>
        [...section.querySelectorAll('.difference')].map(
          (one) =>
            `${section.querySelector('h2')?.textContent?.replace(/（.*/, '')} ${one.querySelector('strong')?.textContent}`,
        ),
      ),
    );
  const planted = K5_PLANTS.map(({ aspect, item }) => `${aspect} ${item}`);
  const missed = async () => {
    const seen = new Set(await found());
    return planted.filter((one) => !seen.has(one));
  };
  expect(await eventually(missed, (left) => left.length === 0, 'all twenty-five differences')).toEqual([]);

  // Two differences are classed by hand, by keyboard alone.
  const selects = await page.$$('.difference select');
  for (const select of selects.slice(0, 2)) {
    await select.focus();
    await page.keyboard.press('End');
  }
  const chosen = () =>
    page.$$eval('.difference select', (all) => all.slice(0, 2).map((one) => (one as HTMLSelectElement).value));
  expect(await chosen()).toEqual(['监督线索', '监督线索']);

  // Persons × charges × facts: along the tabs with the arrows.
  await page.focus('[role=tab][aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.grid-scroll');
  await page.keyboard.press('ArrowRight');
  await shows(page, '张某某');
  await page.keyboard.press('Home');
  await page.waitForSelector('.difference select');
  expect(await chosen()).toEqual(['监督线索', '监督线索']);

  await page.locator('::-p-aria([name="导出比对报告（Word）"][role="button"])').click();
  const report = await eventually(
    async () => readdirSync(folder).find((name) => name.endsWith('.docx') && !/^(?:判决|虚报)/.test(name)),
    (name) => name !== undefined,
    'the report',
  );
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(join(folder, report ?? '')) });
  expect(value.match(/<table>/g)?.length ?? 0).toBeGreaterThan(1);
  for (const words of ['1990年3月7日', '1990年3月8日', '某某县人民检察院', '监督线索', '陈致远'])
    expect(value).toContain(words);
  expect(complaints).toEqual([]);
}, 300_000);
