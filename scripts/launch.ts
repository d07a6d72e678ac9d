import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folder of the built extension for Chromium; `EXTENSION_DIST` names another one, so that a copy can be tested while a build runs. */
export const EXTENSION_FOLDER = resolve(process.env.EXTENSION_DIST ?? join(root, 'dist', 'chrome-mv3'));

/** How to start Chromium. */
export interface LaunchOptions {
  /** Without it the page is seen as it is without us. */
  readonly extension?: boolean;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Folder of the extension, when it is not the one that was built. */
  readonly folder?: string;
  /** Folder of the profile, when it has to outlive the browser: then the extension keeps what it was granted, too. */
  readonly profile?: string;
  /** More flags, e.g. for a log of the network. */
  readonly flags?: readonly string[];
}

/** Flags for a closed network: nothing of the browser's own may call out while requests are counted. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** Builds the extension where it was not built yet; what the build says is not mixed with a result on standard output. */
export function buildWhereMissing(): void {
  if (existsSync(join(EXTENSION_FOLDER, 'manifest.json'))) return;
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`扩展未能构建：${stderr}`);
}

/** Starts Chromium, with the built extension unless told otherwise. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('没有找到 Chromium。请运行：apt-get install -y chromium');
  const extension = options.extension ?? true;
  if (extension && !existsSync(join(EXTENSION_FOLDER, 'manifest.json'))) {
    throw new Error('扩展尚未构建。请运行：npm run build');
  }
  const { width = 1366, height = 768, folder = EXTENSION_FOLDER } = options;
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    ...(extension ? { enableExtensions: options.profile ? true : [folder] } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headless === false ? null : { width, height },
    args: [
      ...FLAGS,
      ...(extension && options.profile ? keptBy(folder) : []),
      ...(options.flags ?? []),
      `--window-size=${width},${height}`,
    ],
  });
}

/** What loads an extension the same at every start. One loaded while the browser runs counts as new each time and is granted nothing. */
function keptBy(folder: string): readonly string[] {
  return [`--load-extension=${folder}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'];
}

const extensionIds = new WeakMap<Browser, string>();

/** Id of our extension in a browser, known once its background worker runs. It is kept: an idle worker is soon put to sleep. */
export async function extensionId(browser: Browser): Promise<string> {
  const known = extensionIds.get(browser);
  if (known !== undefined) return known;
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  const id = new URL(target.url()).host;
  extensionIds.set(browser, id);
  return id;
}

/** Opens one of the extension's own pages in a tab, e.g. `sidepanel.html?tab=12`. */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionId(browser)}/${path}`);
  return page;
}
