/**
 * `npm run -s read -- URL [--profile FILE] [--click SELECTOR]… --json`: opens URL in Chromium with the extension, waits
 * until reading is quiet and prints what every frame showed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { DEFAULT_PROFILE, type HostProfile } from '../content-scripts/host/profile';
import { profileOfFile } from '../extension/options/profile-file';
import type { PageReading } from '../rules/model/page-reading';
import { buildWhereMissing, launchBrowser, openExtensionPage } from './launch';
import { ask, readQuietly } from './open-frames';

const USAGE =
  '用法（网址以 http:// 或 https:// 开头）：npm run -s read -- 网址 [--profile 适配配置文件] [--click 选择器]… [--json]';
/** A page none of whose frames is read after this many milliseconds is not a page of the host. */
const GIVE_UP = 8_000;

/** Who names an address wants it read, also where nothing on the page says that it is the host's. */
function named(url: string, profile: HostProfile): HostProfile {
  return profile.urls.length > 0 ? profile : { ...profile, id: 'read', urls: [`${new URL(url).origin}/*`] };
}

async function read(url: string, profile: HostProfile, clicks: readonly string[]) {
  const browser = await launchBrowser();
  try {
    const observer = await openExtensionPage(browser, 'desk.html');
    const problem = await ask(observer, 'save-profile', named(url, profile));
    if (problem !== '') throw new Error(`适配配置没有用上：${problem ?? '扩展没有应答'}`);
    const page = await browser.newPage();
    const answer = await page.goto(url, { waitUntil: 'load' }).catch((problem: Error) => {
      if (problem.name !== 'TimeoutError') throw new Error(`网址打不开：${problem.message}`);
      console.error('页面 30 秒内没有加载完，以下是已加载部分的内容');
      return null;
    });
    if (answer?.ok() === false) console.error(`网址的应答是 ${answer.status()}，以下是该页面上读到的内容`);
    const quiet = () => readQuietly(observer, { until: (frames) => frames.length > 0, longest: GIVE_UP });
    await quiet();
    for (const selector of clicks) {
      await clickOn(page, selector);
      await quiet();
    }
    return (await quiet()).map((frame) => frame.reading);
  } finally {
    await browser.close();
  }
}

async function clickOn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true, timeout: GIVE_UP }).catch(() => {
    throw new Error(`--click ${selector}：页面上没有这个元素，或者它没有显示`);
  });
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await page.click(selector);
}

function print(readings: readonly PageReading[]): void {
  for (const reading of readings) {
    console.log(
      `\n${reading.frame}\n${reading.page}　案件：${reading.case ?? '未知'}${reading.incomplete ? '　尚在加载' : ''}`,
    );
    for (const field of reading.fields) {
      const where = [...field.group, field.record].filter((part) => part !== '').join('／');
      console.log(
        `  ${field.label}　${field.key ?? '未识别'}　${field.state}　${field.raw}　${field.confidence.toFixed(2)}　${where}`,
      );
    }
    for (const document of reading.documents) {
      console.log(`  文书 ${document.title}　${document.kind}　${document.state}　${document.text.length} 字`);
    }
    for (const step of reading.flow)
      console.log(`  流程 ${step.label}　${step.node ?? '未识别'}　${step.at}　${step.by}`);
    for (const note of reading.notes) console.log(`  说明 ${note}`);
  }
}

/** The profile in a file, the default where none is named. */
function profileFrom(file: string | undefined): HostProfile {
  if (file === undefined) return DEFAULT_PROFILE;
  const checked = existsSync(file) ? profileOfFile(readFileSync(file, 'utf8')) : { problem: '文件不存在' };
  if ('profile' in checked) return checked.profile;
  throw new Error(`适配配置 ${file} 不能使用：${checked.problem}`);
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { profile: { type: 'string' }, click: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    });
    const [url = '', ...more] = positionals;
    if (more.length === 0 && /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return { url, values };
  } catch {
    // Options that there are not are answered with what there is.
  }
  throw new Error(USAGE);
}

async function main(): Promise<void> {
  const { url, values } = parse(process.argv.slice(2));
  const profile = profileFrom(values.profile);
  buildWhereMissing();
  const readings = await read(url, profile, values.click ?? []);
  if (values.json) console.log(JSON.stringify(readings, null, 2));
  else print(readings);
  if (readings.length === 0) console.error('没有读到任何内容：该网址不在扩展的范围内，或者页面要求输入密码。');
}

await main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 2;
});
