/** The main job on the practice host: K1 and K2 walked as a prosecutor does, with the built extension. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { K1_PLANTS, loadCase } from '../cases';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { eventually, Look, type Rect, type SeenMark } from './proof-look';
import { type Known, Observer, Prosecutor } from './prosecutor';
import { Ours } from './scenario-stage';

const K1 = loadCase('k1').case;
const K2 = loadCase('k2').case;

/** Where the plants of the cards stand: the page of the tree, the label, and the value that is right. */
const ON_CARDS = [
  { ruleId: 'intake.assign-before-accept', page: '受理登记', label: '分案日期', certainty: 'confirmed' },
  { ruleId: 'charge.person-charge-blank', page: '审查起诉审结', label: '审结案由', certainty: 'confirmed' },
  {
    ruleId: 'sentencing.term-blank',
    page: '认罪认罚与量刑建议',
    label: '审查起诉阶段量刑建议（自）有期徒刑刑期',
    certainty: 'confirmed',
  },
  { ruleId: 'defender.read-file-3days', page: '辩护人', label: '安排阅卷日期', certainty: 'suspected' },
  { ruleId: 'identity.party-special-blank', page: '犯罪嫌疑人', label: '政治面貌', certainty: 'hint' },
] as const;

const REMARK = '审查起诉阶段量刑建议（自）拘役刑期';

let host: PracticeHost;
let k1: Station;
let k2: Station;

/** The two cases are walked side by side, each in a browser of its own: most of a walk is waiting. */
interface Station {
  /** Folder of the browser's profile. */
  readonly profile: string;
  readonly browser: Browser;
  readonly observer: Observer;
  readonly prosecutor: Prosecutor;
  readonly walked: Promise<Known>;
}

beforeAll(async () => {
  host = await startPracticeHost();
  [k1, k2] = await Promise.all([open(K1), open(K2)]);
});

afterAll(async () => {
  await Promise.all([k1?.browser.close(), k2?.browser.close()]);
  await host?.close();
  for (const one of [k1, k2]) if (one) rmSync(one.profile, { recursive: true, force: true });
});

async function open(of: typeof K1): Promise<Station> {
  const profile = mkdtempSync(join(tmpdir(), 'patrol-walk-'));
  const browser = await launchBrowser({ profile });
  const observer = await Observer.open(browser);
  if (of === K2) await remember(browser, profile);
  const prosecutor = await Prosecutor.open(browser, host, `/case/${of.unifiedNumber}/card/intake`);
  const walked = walk(prosecutor, observer, of.id);
  walked.catch(() => undefined);
  return { profile, browser, observer, prosecutor, walked };
}

const RETURNED = { page: '退查与延长', label: '一次退查日期', key: 'supplement.firstReturnDate' };

/** Brings into the ledger that in two other cases of the same handler something was found at one field. */
async function remember(browser: Browser, folder: string): Promise<void> {
  const now = Date.now();
  const evidence = {
    source: '退查卡',
    key: RETURNED.key,
    label: RETURNED.label,
    record: '',
    state: 'blank',
    quote: '',
  };
  const defect = {
    ruleId: 'earlier',
    subject: '',
    about: '全案',
    title: '一次退查日期未填',
    message: '',
    stage: '',
    aspect: '',
  };
  const rest = {
    certainty: 'hint',
    severity: 'minor',
    points: 0,
    evidence: [evidence],
    working: '',
    basis: [],
    remedy: '',
    lawful: [],
  };
  const times = { firstSeen: now, lastSeen: now, changedAt: now };
  const entries = ['8', '9'].map((last) => ({
    id: `earlier-${last}`,
    caseId: `某检刑诉受[2024]99999900000${last}号`,
    defect: { id: `earlier-${last}`, ...defect, ...rest },
    ...times,
    state: 'fixed',
    reason: '',
    unverifiable: false,
    handler: K2.prosecutor,
    replaces: '',
  }));
  const file = join(folder, 'ledger.json');
  writeFileSync(file, JSON.stringify({ version: 1, entries }));
  const desk = await openExtensionPage(browser, 'desk.html');
  const input = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await desk.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('新增 2 条'));
  await desk.close();
}

/** Opens every page of a case and waits until each has been read. */
async function walk(prosecutor: Prosecutor, observer: Observer, caseId: string): Promise<Known> {
  for (const title of await prosecutor.treeTitles()) {
    await prosecutor.openFromTree(title);
    await observer.quiet(caseId, prosecutor.page, 300);
  }
  return observer.quiet(caseId, prosecutor.page);
}

const openIds = (known: Known) =>
  known.entries
    .filter(({ state }) => state === 'new')
    .map(({ defect }) => `${defect.ruleId} ${defect.certainty}`)
    .sort();

const stateOf = (known: Known, ruleId: string) => known.entries.find(({ defect }) => defect.ruleId === ruleId)?.state;

function panelOf(browser: Browser, caseId: string): Promise<Page> {
  return openExtensionPage(browser, `sidepanel.html?case=${encodeURIComponent(caseId)}`);
}

/** Rectangles of whatever could be meant by the control of a label: the input and the boxes around it. */
async function controlsOf(page: Page, label: string): Promise<readonly Rect[]> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
    const controls = [
      ...(found?.parentElement?.querySelectorAll('.el-form-item__content, .el-form-item__content *') ?? []),
    ];
    return controls.map((control) => {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }, label);
}

/** Marks on the control of a label: an outline that fits it within 2 px, or a folded mark's sign beside it. */
async function marksAt(page: Page, look: Look, label: string): Promise<readonly SeenMark[]> {
  const controls = await controlsOf(page, label);
  return (await look.marks()).filter(({ edge, badge }) =>
    controls.some((control) => (edge ? fits(edge, control) : badge !== null && isBeside(badge, control))),
  );
}

const fits = (mark: Rect, control: Rect) =>
  Math.max(
    Math.abs(mark.left - control.left),
    Math.abs(mark.top - control.top),
    Math.abs(mark.right - control.right),
    Math.abs(mark.bottom - control.bottom),
  ) <= 2;

const isBeside = (badge: Rect, control: Rect) =>
  badge.top >= control.top - 2 &&
  badge.bottom <= control.bottom + 2 &&
  badge.left >= control.left &&
  badge.left <= control.right + 16;

async function showLabel(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
    found?.scrollIntoView({ block: 'center' });
  }, label);
}

describe('case K1', () => {
  let prosecutor: Prosecutor;
  let observer: Observer;
  let look: Look;

  beforeAll(async () => {
    ({ prosecutor, observer } = k1);
    look = await Look.at(prosecutor.page);
  });

  it('yields the plants, each with its certainty, and nothing else', async () => {
    const known = await k1.walked;
    expect(openIds(known)).toEqual(K1_PLANTS.map(({ ruleId, certainty }) => `${ruleId} ${certainty}`).sort());
    const [top] = await look.roots();
    expect(top?.lamp).toContain(`待核对 ${K1_PLANTS.length} 项`);
  }, 300_000);

  it('has its marks on the fields they are about', async () => {
    for (const { page, label, certainty } of ON_CARDS) {
      await prosecutor.openFromTree(page);
      await showLabel(prosecutor.page, label);
      const onIt = () => marksAt(prosecutor.page, look, label);
      // For a moment the mark of the page before may stand there.
      const isRight = ([mark]: readonly SeenMark[]) => mark?.certainty === certainty;
      await eventually(onIt, isRight, `a mark on ${label}, ${certainty}`);
    }
  }, 180_000);

  it('has its marks in the text beside the lines they are about', async () => {
    await prosecutor.openFromTree('起诉书');
    const planted = K1_PLANTS.filter(({ at }) => 'document' in at && at.document === 'indictment');
    expect(planted.length).toBeGreaterThan(3);
    const { entries } = await observer.quiet(K1.id, prosecutor.page);
    for (const { ruleId } of planted) {
      const evidence = entries.find(({ defect }) => defect.ruleId === ruleId)?.defect.evidence ?? [];
      // A quote may reach over several lines; the page has each in a node of its own.
      const quotes = evidence.filter(({ key }) => key.startsWith('doc.')).map(({ quote }) => longestLine(quote));
      expect(quotes.length, ruleId).toBeGreaterThan(0);
      // The first piece of evidence leads; to look for several at once would scroll them away from each other.
      const beside = () => marksBeside(prosecutor.page, look, quotes[0] ?? '');
      await eventually(beside, (marks) => marks.length > 0, `a mark beside ${quotes[0]} of ${ruleId}`);
    }
  }, 180_000);

  it('closes a defect when the field is corrected, and its mark goes out; a remark elsewhere closes nothing', async () => {
    const { ruleId, page: title, label } = ON_CARDS[2];
    const { page } = prosecutor;
    await prosecutor.openFromTree(title);
    const before = await observer.quiet(K1.id, page);
    await prosecutor.fill(REMARK, '已改');
    await observer.until(K1.id, (known) => known.patrol?.at !== before.patrol?.at, 'the remark is read');
    const after = await observer.quiet(K1.id, page);
    expect(openIds(after)).toEqual(openIds(before));
    await prosecutor.fill(label, rightTerm());
    const others = openIds(after).filter((one) => !one.startsWith(ruleId));
    // Half-typed numbers may disagree with the judgment for a moment.
    const settled = (known: Known) => stateOf(known, ruleId) === 'fixed' && openIds(known).join() === others.join();
    await observer.until(K1.id, settled, 'the entry fixed and no other come');
    await eventually(
      () => marksAt(page, look, label),
      (marks) => marks.length === 0,
      'its mark gone out',
    );
  }, 180_000);

  it('keeps silent about what was set aside, also after the browser was restarted, until the value changes', async () => {
    const { ruleId, page: title, label } = ON_CARDS[3];
    const found = (await observer.look(K1.id)).entries.find(({ defect }) => defect.ruleId === ruleId);
    await setAside(k1.browser, K1.id, found?.defect.title ?? '');
    await observer.until(K1.id, (known) => stateOf(known, ruleId) === 'objected', 'the entry is set aside');
    await k1.browser.close();
    const browser = await launchBrowser({ profile: k1.profile });
    k1 = { ...k1, browser };
    observer = await Observer.open(browser);
    prosecutor = await Prosecutor.open(browser, host, `/case/${K1.unifiedNumber}/card/intake`);
    look = await Look.at(prosecutor.page);
    const { page } = prosecutor;
    await prosecutor.openFromTree(title);
    expect(stateOf(await observer.quiet(K1.id, page), ruleId)).toBe('objected');
    await showLabel(page, label);
    const marked = () => marksAt(page, look, label);
    const [top] = await look.roots();
    expect(top?.lamp).toContain('待核对');
    expect(await marked()).toEqual([]);
    await prosecutor.fill(label, '2024-03-15');
    await observer.until(K1.id, (known) => openIds(known).some((one) => one.startsWith(ruleId)), 'it is found again');
    await eventually(marked, (marks) => marks.length > 0, 'its mark again');
  }, 180_000);
});

describe('case K2', () => {
  it('is silent, and says so', async () => {
    const known = await k2.walked;
    expect(known.entries).toEqual([]);
    expect(known.patrol?.coverage.checked).toBeGreaterThan(80);
    const look = await Look.at(k2.prosecutor.page);
    const [top] = await look.roots();
    expect(top?.lamp).toMatch(/已核对 \d+ 项，未见不一致/);
    expect(await look.marks()).toEqual([]);
    const panel = await panelOf(k2.browser, K2.id);
    const text = () => panel.$eval('body', (body) => body.textContent ?? '');
    await eventually(text, (shown) => shown.includes('未见不一致'), 'the positive line of the panel');
    await panel.close();
  }, 300_000);

  it('has a word beside a field in which the handler left something out before, and on what a blank does', async () => {
    const { page } = k2.prosecutor;
    await page.bringToFront();
    await k2.prosecutor.openFromTree(RETURNED.page);
    await k2.observer.quiet(K2.id, page);
    const input = await page.waitForSelector(
      `::-p-xpath(//label[normalize-space()="${RETURNED.label}"]/following-sibling::*//input)`,
    );
    await input?.focus();
    const ours = await Ours.at(page);
    const said = await eventually(
      () => ours.text('.advice'),
      (text) => text !== null,
      'the word beside the field',
    );
    expect(said).toContain('您近一年在其他 2 件案件的此栏有过提示');
    expect(said).toContain('如应填而留空，将使审查起诉案件表');
  }, 180_000);
});

function rightTerm(): string {
  const [term] = loadCase('k2').cards.flatMap(({ values }) => values['sentencing.fixedTermFrom'] ?? []);
  return String(term);
}

/** In the panel: opens the finding, asks for no further notice, takes the first reason. */
async function setAside(browser: Browser, caseId: string, title: string): Promise<void> {
  const panel = await panelOf(browser, caseId);
  const button = (name: string) => panel.locator(`::-p-aria([name="${name}"][role="button"])`);
  await panel.locator(`::-p-text(${title})`).click();
  await button('有异议').click();
  await button('案情特殊，符合规定').click();
  await panel.waitForFunction(() => document.querySelector('[role=tablist]')?.textContent?.includes('已处理'));
  await panel.close();
}

async function marksBeside(page: Page, look: Look, quote: string): Promise<readonly SeenMark[]> {
  const line = await lineOf(page, quote);
  const marks = await look.marks();
  return marks.filter(({ badge }) => badge !== null && badge.bottom > line.top && badge.top < line.bottom);
}

async function lineOf(page: Page, quote: string): Promise<Rect> {
  const frame = await page.waitForSelector('iframe.editor-frame');
  const outer = await frame?.boundingBox();
  const inner = await frame?.contentFrame();
  const rect = await inner?.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    return null;
  }, quote);
  if (!outer || !rect) throw new Error(`the document does not say ${quote}`);
  return {
    left: rect.left + outer.x,
    right: rect.right + outer.x,
    top: rect.top + outer.y,
    bottom: rect.bottom + outer.y,
  };
}

function longestLine(quote: string): string {
  return quote.split(/\s+/).reduce((one, other) => (other.length > one.length ? other : one), '');
}
