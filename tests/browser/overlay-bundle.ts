import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer';
import type { DefectView, EvidenceView, FrameView } from '../../content-scripts/overlay/view';
import { launchBrowser } from '../../scripts/launch';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the test page's stand-in for the content script knows: anchors are ids, documents are elements with an id. */
const ENTRY = `
import { startOverlay } from './content-scripts/overlay/index';
const locate = (anchor) => document.getElementById(anchor);
const rangeOf = (anchor, start, end) => {
  const element = locate(anchor);
  if (element === null) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0, found = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const next = at + node.nodeValue.length;
    if (found === 0 && start >= at && start < next) { range.setStart(node, start - at); found = 1; }
    if (found === 1 && end <= next) { range.setEnd(node, end - at); return range; }
    at = next;
  }
  return null;
};
window.overlayTest = { intents: [], abort: new AbortController() };
window.overlayTest.overlay = startOverlay({
  signal: window.overlayTest.abort.signal, resolve: locate, rangeOf, pageOf: (anchor) => window.overlayPage?.(anchor) ?? null, shadowMode: window.overlayShadow ?? 'open',
  send: (intent) => window.overlayTest.intents.push(intent),
});
`;

/** The overlay as one script, minified as the extension ships it. */
export async function bundleOverlay(entry = ENTRY): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Size in bytes after gzip. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Path of a page in tests/hosts/overlay-pages. */
export function hostPage(name: string): string {
  return `file://${join(ROOT, 'tests/hosts/overlay-pages', name)}`;
}

/** The style sheet the manifest adds to host pages. */
export function highlightSheet(): string {
  return readFileSync(join(ROOT, 'content-scripts/overlay/highlight.css'), 'utf8');
}

/** A Chromium of the system. */
export function launch(): Promise<Browser> {
  return launchBrowser({ extension: false });
}

/** Opens a host page and starts the overlay in it. */
export async function openWithOverlay(browser: Browser, name: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  // As a content script at document_start: before any listener of the host.
  await page.evaluateOnNewDocument(script);
  await page.goto(hostPage(name));
  return page;
}

/** A piece of evidence in this frame. */
export function evidence(part: Partial<EvidenceView>): EvidenceView {
  const { anchor = null } = part;
  const place = anchor === null ? 'not-open' : 'here';
  return {
    label: '受理日期',
    source: '受理卡',
    state: 'value',
    quote: '2024-03-01',
    place,
    anchor,
    range: null,
    ...part,
  };
}

/** A defect with everything a card can show. */
export function defect(part: Partial<DefectView> & { readonly id: string }): DefectView {
  return {
    headline: `请核对第 ${part.id} 项`,
    message: '案卡与起诉书所载不一致，请核对。',
    about: '犯罪嫌疑人 张某某',
    certainty: 'confirmed',
    severity: 'ordinary',
    evidence: [],
    working: '',
    basis: ['刑事诉讼法（2018）第一百七十二条'],
    remedy: '核对原始材料后更正案卡或文书。',
    lawful: [],
    vote: '',
    standing: '',
    ...part,
  };
}

/** A view of the top frame. */
export function frameView(defects: readonly DefectView[], part: Partial<FrameView> = {}): FrameView {
  return {
    case: '某检刑诉受[2024]999999000001号',
    risk: { level: defects.length > 0 ? 'red' : 'green', reasons: defects.length > 0 ? ['确认类问题 4 项'] : [] },
    total: defects.length,
    checked: 212,
    unchecked: 38,
    defects,
    lamp: true,
    mode: 'normal',
    lampAt: null,
    notes: [],
    checkOut: { buttons: ['送审', '用印', '办结'], outstanding: [], duties: [], unread: [] },
    ...part,
  };
}

/** Tells the overlay of the page of a view, also of one that it has reason not to draw. */
export async function tell(page: Page, view: FrameView): Promise<void> {
  await page.evaluate(`overlayTest.overlay.update(${JSON.stringify(view)})`);
  await frames(page);
}

/** Tells the overlay of a view and waits until it has drawn: a busy machine takes more frames than a few. */
export async function show(page: Page, view: FrameView): Promise<void> {
  await tell(page, view);
  if (view.lamp) await page.waitForFunction(`window.overlayShadow === 'closed' || ${SHADOW}?.querySelector('.lamp')`);
}

/** Presses the mouse really, in the middle of a part of ours, once it is there. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(`${SHADOW}?.querySelector('${selector}')`);
  const [x, y] = (await page.evaluate(`(() => {
    const box = ${SHADOW}.querySelector('${selector}').getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  })()`)) as [number, number];
  await page.mouse.click(x, y);
  await frames(page);
}

/** Waits for what is pending in the page to be drawn. */
export async function frames(page: Page, count = 4): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let left = ${count};
    const step = () => (left-- > 0 ? requestAnimationFrame(step) : done());
    step();
  })`);
}

/** Expression for our root element's shadow root, in page scripts. */
export const SHADOW = '([...document.documentElement.children].find((one) => one.shadowRoot)?.shadowRoot)';
