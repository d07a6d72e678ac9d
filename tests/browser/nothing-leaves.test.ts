/** Invariant 2: nothing leaves. What the browser itself noted of its network is the witness. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Target } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER, extensionId, launchBrowser, openExtensionPage } from '../../scripts/launch';
import { loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { netLog } from './proof-network';
import { Observer, Prosecutor } from './prosecutor';

const K1 = loadCase('k1').case;
const PAGES = ['受理登记', '认罪认罚与量刑建议', '起诉书'];
/** Chromium's own traffic, begun by the browser itself and by no page; no flag silences all of it. */
const OWN =
  /^(chrome|data|blob|devtools)[-:]|^browser https?:\/\/([a-z0-9-]+\.)*(google|googleapis|gvt1|gstatic)\.com\//;
const PROBE = 'probe-that-must-not-leave';

let folder: string;
let host: PracticeHost;
let origin: string;
/** Addresses asked for by targets of the extension, as their own debuggers saw them. */
const asked: string[] = [];
/** What came of each attempt to get something out. */
let attempts: Readonly<Record<string, string>>;
let workerAttempts: Readonly<Record<string, string>>;
let ours: readonly string[];
let theirs: readonly string[];
let log: ReturnType<typeof netLog>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'patrol-network-'));
  host = await startPracticeHost();
  await withBrowser(false, 'without.json', (browser) => walk(browser, null));
  theirs = takeRequests();
  await withBrowser(true, 'with.json', async (browser) => {
    origin = `chrome-extension://${await extensionId(browser)}/`;
    await watch(await browser.waitForTarget((target) => target.type() === 'service_worker'));
    await walk(browser, await Observer.open(browser));
    await exportList(browser);
    ours = takeRequests();
    await tryToLeave(browser);
  });
  log = netLog(join(folder, 'with.json'));
}, 300_000);

afterAll(async () => {
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function withBrowser(extension: boolean, file: string, run: (browser: Browser) => Promise<void>): Promise<void> {
  const flags = [`--log-net-log=${join(folder, file)}`, '--net-log-capture-mode=IncludeSensitive'];
  const browser = await launchBrowser({ extension, flags });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}

let taken = 0;
function takeRequests(): readonly string[] {
  const requests = host.requests.slice(taken).map(({ method, path, body }) => `${method} ${path} ${body}`);
  taken = host.requests.length;
  // How often a picture is fetched is the browser's own affair.
  return [...new Set(requests)].sort();
}

async function walk(browser: Browser, observer: Observer | null): Promise<void> {
  const prosecutor = await Prosecutor.open(browser, host, `/case/${K1.unifiedNumber}/card/intake`);
  for (const title of PAGES) {
    await prosecutor.openFromTree(title);
    await observer?.quiet(K1.id, prosecutor.page);
  }
}

/** Listens to a target of the extension from now on. */
async function watch(target: Target): Promise<void> {
  const session: CDPSession = await target.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  session.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  await session.send('Network.enable');
}

/** Panel and desk as a person uses them, up to a saved list. */
async function exportList(browser: Browser): Promise<void> {
  const panel = await openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(K1.id)}`);
  await watch(panel.target());
  await panel.reload();
  const client = await browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const saved = new Promise<void>((resolve) => {
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await panel.locator('::-p-aria([name="导出"][role="button"])').click();
  await panel.locator('::-p-aria([name="表格（XLSX）"][role="button"])').click();
  await saved;
  await panel.close();
  const desk = await openExtensionPage(browser, 'desk.html');
  await watch(desk.target());
  await desk.reload();
  await desk.waitForSelector('.ledger-count');
  await desk.close();
}

/** Tries every way out from a page of ours and from the worker, towards a server that would answer. */
async function tryToLeave(browser: Browser): Promise<void> {
  const to = `${host.url}${PROBE}`;
  const desk = await openExtensionPage(browser, 'desk.html');
  attempts = await desk.evaluate(async (url) => {
    const refused = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.add(blockedURI));
    const element = (name: 'img' | 'script' | 'iframe' | 'video', address: string) =>
      new Promise<string>((resolve) => {
        const made = document.createElement(name);
        made.addEventListener('load', () => resolve('loaded'));
        made.addEventListener('error', () => resolve('refused'));
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.blockedURI.startsWith(address.split('?')[0] ?? '')) resolve('refused');
        });
        made.src = address;
        document.body.append(made);
      });
    const said = (work: () => unknown) =>
      new Promise<string>((resolve) => {
        Promise.resolve()
          .then(work)
          .then(
            () => resolve('sent'),
            () => resolve('refused'),
          );
      });
    const socket = () =>
      new Promise((resolve, reject) => {
        const open = new WebSocket(url.replace('http', 'ws'));
        open.onopen = resolve;
        open.onerror = reject;
      });
    const outcome: Record<string, string> = {
      fetch: await said(() => fetch(`${url}?fetch`, { mode: 'no-cors' })),
      socket: await said(socket),
      events: await said(
        () =>
          new Promise((resolve, reject) => {
            const source = new EventSource(`${url}?events`);
            source.onopen = resolve;
            source.onerror = reject;
          }),
      ),
      module: await said(() => import(`${url}?module`)),
      img: await element('img', `${url}?img`),
      script: await element('script', `${url}?script`),
      video: await element('video', `${url}?video`),
    };
    // These tell nothing of what becomes of them; only the server can.
    navigator.sendBeacon(`${url}?beacon`, 'x');
    await element('iframe', `${url}?frame`);
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${url}?form`;
    document.body.append(form);
    form.submit();
    return outcome;
  }, to);
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target?.worker();
  workerAttempts =
    (await worker?.evaluate(async (url) => {
      const fetched = await fetch(`${url}?worker`, { mode: 'no-cors' }).then(
        () => 'sent',
        () => 'refused',
      );
      const socket = await new Promise<string>((resolve) => {
        const open = new WebSocket(url.replace('http', 'ws'));
        open.onopen = () => resolve('sent');
        open.onerror = () => resolve('refused');
      });
      return { fetch: fetched, socket };
    }, to)) ?? {};
}

describe('on the network', () => {
  it('the browser spoke to the practice host and to nobody else', () => {
    expect(log.urls.filter((url) => url.includes(host.url)).length).toBeGreaterThan(10);
    const strange = log.urls.filter((url) => !url.replace(/^browser /, '').startsWith(host.url) && !OWN.test(url));
    expect(strange).toEqual([]);
  });

  it('pages and worker asked for their own files only', () => {
    expect(asked.filter((url) => url.startsWith(origin)).length).toBeGreaterThan(3);
    const others = asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:') && !url.includes(PROBE));
    expect(others).toEqual([]);
  });

  it('the host got exactly the requests it gets without us', () => {
    expect(ours).toEqual(theirs);
  });

  it('every way out of pages and worker is refused', () => {
    for (const [way, outcome] of Object.entries(attempts)) expect(outcome, way).toBe('refused');
    expect(workerAttempts).toEqual({ fetch: 'refused', socket: 'refused' });
    expect(host.requests.filter(({ path }) => path.includes(PROBE))).toEqual([]);
    // A navigation is noted before it is refused; everything else is refused before it is noted.
    expect(log.urls.filter((url) => url.includes(PROBE) && !/\?(frame|form)$/.test(url))).toEqual([]);
  });
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION_FOLDER, 'manifest.json'), 'utf8'));
  const files = readdirSync(EXTENSION_FOLDER, { recursive: true, encoding: 'utf8' });
  const contentOf = (file: string) => readFileSync(join(EXTENSION_FOLDER, file), 'utf8');

  it('has no rights over sites but those the administrator grants one by one, and runs at the practice host only', () => {
    expect(manifest.permissions.sort()).toEqual(['scripting', 'sidePanel', 'storage']);
    expect(
      Object.keys(manifest).filter((key) => /host_permissions|externally|web_accessible|optional/.test(key)),
    ).toEqual(['optional_host_permissions']);
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.sort()).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  });

  it('forbids connections and foreign code in its policy', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const rules = policy.split(';').map((rule) => rule.trim());
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]) {
      expect(rules).toContain(rule);
    }
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('has no code from elsewhere and, in the host page, no means to call out', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      expect(contentOf(file), file).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
    const scripts: string[] = manifest.content_scripts.flatMap((script: { js: string[] }) => script.js);
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      expect(
        contentOf(file).match(/\b(fetch|importScripts)\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(/g),
      ).toBeNull();
    }
  });
});
