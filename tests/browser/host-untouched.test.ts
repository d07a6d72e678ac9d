/** Invariant 1: whatever a prosecutor does, the host is byte for byte what it would be without us. */
import type { Browser, CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch';
import { loadCase } from '../cases';
import { itemOf } from '../hosts/layout';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { atRest, differences, type HostState, prepare, stateOf, type Testimony, testimony } from './proof-host-state';
import { eventually, Look } from './proof-look';
import { Observer, Prosecutor } from './prosecutor';

const NOW = Date.parse('2024-04-12T01:00:00Z');
const K1 = loadCase('k1').case;
const TWELVE = loadCase('twelve').case;
const PHONE = itemOf('acceptance.transferContact').label;
const NUMBER = itemOf('acceptance.transferDocNumber').label;
const ORGAN = itemOf('acceptance.transferOrg').label;

/** What is left of one run of the scenario. */
interface Run {
  readonly states: Readonly<Record<string, HostState>>;
  readonly testimony: Testimony;
  readonly requests: readonly string[];
  readonly saved: PracticeHost['savedPayloads'];
  /** How many marks of ours stood at each moment; empty without the extension. */
  readonly marks: Readonly<Record<string, number>>;
}

/** A person at work whose every step is followed by a look at the host. */
class Scenario {
  readonly states: Record<string, HostState> = {};
  readonly marks: Record<string, number> = {};

  constructor(
    readonly page: Page,
    private readonly prosecutor: Prosecutor,
    private readonly session: CDPSession,
    private readonly observer: Observer | null,
    private readonly look: Look,
  ) {}

  /** @param short ends after the save: enough where only the host's policy differs */
  async play(host: PracticeHost, short: boolean): Promise<void> {
    await this.logIn(host);
    await this.editIntake();
    await this.save();
    if (short) return;
    await this.submit();
    await this.editDocument();
    await this.open(`/case/${K1.unifiedNumber}/card/coercive`, '.el-table__row');
    await this.note('grid', K1.id);
    await this.switchPersons();
  }

  private async logIn(host: PracticeHost): Promise<void> {
    await this.page.goto(host.url, { waitUntil: 'networkidle0' });
    await this.page.click('input[placeholder="请输入姓名"]');
    await this.page.keyboard.type('jia');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type('secret');
    await this.note('log-in', null);
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('.top-user');
    await this.note('to-do', null);
  }

  private async editIntake(): Promise<void> {
    await this.open(`/case/${K1.unifiedNumber}/card/intake`, '.card-form');
    await this.note('intake', K1.id, true);
    await this.type(NUMBER, 'ABC');
    await this.type(PHONE, '123');
    await this.note('typing', K1.id, true);
    await this.page.keyboard.type('45');
    await this.note('typed', K1.id, true);
    await this.chord('Control', 'KeyZ');
    await this.note('undone', K1.id, true);
    await this.page.keyboard.down('Shift');
    for (let step = 0; step < 4; step++) await this.page.keyboard.press('ArrowLeft');
    await this.page.keyboard.up('Shift');
    await this.note('selected', K1.id, true);
  }

  /** Refused first, since a required field is blank; then taken. */
  private async save(): Promise<void> {
    await this.prosecutor.fill(ORGAN, ' ');
    await this.page.keyboard.press('Backspace');
    await this.prosecutor.click('保存', '.case-actions');
    await this.page.waitForSelector('.save-errors');
    await this.note('refused', K1.id, true);
    await this.prosecutor.fill(ORGAN, 'XX');
    await this.chord('Alt', 'KeyS');
    await this.page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('已保存'));
    await this.note('saved', K1.id, true);
  }

  private async submit(): Promise<void> {
    await this.prosecutor.click('送审', '.case-actions');
    await this.page.waitForSelector('.el-message-box__btns .el-button--primary', { visible: true });
    await this.note('asked', K1.id);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('送审完成'));
    await this.note('submitted', K1.id);
  }

  private async editDocument(): Promise<void> {
    await this.prosecutor.openFromTree('起诉书');
    const element = await this.page.waitForSelector('iframe.editor-frame');
    const frame = await element?.contentFrame();
    await frame?.waitForSelector('p.text');
    await this.note('document', K1.id, true);
    await (await frame?.$('p.head'))?.click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type('ab');
    // Findings come and go while the person thinks; one Ctrl+Z must still take back all that was typed.
    await this.note('document typing', K1.id, true);
    await this.page.keyboard.type('c');
    await this.chord('Control', 'KeyZ');
    await this.note('document undone', K1.id, true);
    await this.page.keyboard.down('Shift');
    for (let step = 0; step < 3; step++) await this.page.keyboard.press('ArrowLeft');
    await this.page.keyboard.up('Shift');
    await this.note('document typed', K1.id, true);
    await this.prosecutor.click('保存', '.case-actions');
    await this.page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('已保存'));
    await this.note('document saved', K1.id, true);
  }

  private async switchPersons(): Promise<void> {
    await this.open(`/case/${TWELVE.unifiedNumber}/card/suspect`, '.person-tabs');
    await this.note('person 1', TWELVE.id);
    await this.page.click('.person-tabs .el-tabs__item:nth-child(3)');
    await this.note('person 3', TWELVE.id);
    await this.page.click('.person-tabs .el-tabs__item:nth-child(1)');
    await this.note('person 1 again', TWELVE.id);
  }

  private async open(route: string, ready: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await this.page.waitForSelector(ready, { visible: true });
  }

  private async type(label: string, text: string): Promise<void> {
    const input = await this.page.waitForSelector(
      `::-p-xpath(//label[normalize-space()="${label}"]/following-sibling::*//input)`,
    );
    await input?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await input?.click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
  }

  private async chord(modifier: 'Control' | 'Alt', key: 'KeyZ' | 'KeyS'): Promise<void> {
    await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(modifier);
  }

  /** Looks at the host when it rests and we have read, patrolled and drawn. */
  private async note(moment: string, caseId: string | null, marked = false): Promise<void> {
    await atRest(this.page);
    if (this.observer && caseId !== null) {
      await this.observer.quiet(caseId, this.page);
      if (marked)
        await eventually(
          () => this.look.marks(),
          (marks) => marks.length > 0,
          `marks at ${moment}`,
        );
      this.marks[moment] = (await this.look.marks()).length;
      await atRest(this.page);
    }
    this.states[moment] = await stateOf(this.page, this.session);
  }
}

async function run(extension: boolean, cspStrict: boolean): Promise<Run> {
  const host = await startPracticeHost({ seed: 7, cspStrict, clock: () => new Date(NOW) });
  const browser: Browser = await launchBrowser({ extension });
  try {
    const observer = extension ? await Observer.open(browser) : null;
    const page = await browser.newPage();
    await prepare(page, NOW);
    const session = await page.createCDPSession();
    const look = await Look.at(page);
    const scenario = new Scenario(page, new Prosecutor(page, host), session, observer, look);
    await scenario.play(host, cspStrict);
    return {
      states: withoutPort(scenario.states, host.url),
      marks: scenario.marks,
      testimony: await testimony(page),
      requests: requestsOf(host),
      saved: host.savedPayloads,
    };
  } finally {
    await browser.close();
    await host.close();
  }
}

describe.each([
  { policy: 'no policy', cspStrict: false },
  { policy: 'a strict policy', cspStrict: true },
])('a host with $policy', ({ cspStrict }) => {
  let ours: Run;
  let theirs: Run;

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([run(true, cspStrict), run(false, cspStrict)]);
  }, 180_000);

  it('had our marks on it at every moment that matters', () => {
    const moments = ['intake', 'typed', 'undone', 'selected', 'refused', 'saved'];
    if (!cspStrict) moments.push('document', 'document typed', 'document saved');
    for (const moment of moments) expect(ours.marks[moment], moment).toBeGreaterThan(0);
  });

  it('is byte for byte what it is without us: tree, values, focus, caret, undo, storage, cookies, layout', () => {
    expect(Object.keys(ours.states)).toEqual(Object.keys(theirs.states));
    const found = Object.keys(theirs.states).flatMap((moment) =>
      differences(withoutCount(ours.states[moment]), withoutCount(theirs.states[moment]), moment),
    );
    expect(found).toEqual([]);
    for (const { frames } of Object.values(ours.states)) {
      for (const frame of frames) expect(frame.ours).toBeLessThanOrEqual(1);
    }
  });

  it('hears the same events, none of them made by us, and sees the same kinds of change', () => {
    expect(differences(ours.testimony.events, theirs.testimony.events)).toEqual([]);
    expect(ours.testimony.mutations).toEqual(theirs.testimony.mutations);
  });

  it('sees no layout shift of ours', () => {
    expect(ours.testimony.shiftedOurs).toBe(0);
  });

  it('sends and gets the same requests and payloads', () => {
    expect(ours.requests).toEqual(theirs.requests);
    expect(ours.saved).toEqual(theirs.saved);
    expect(ours.saved.map(({ accepted }) => accepted)).toContain(false);
  });
});

/** In no order, since some run side by side. How often a picture is fetched is the browser's own affair. */
function requestsOf(host: PracticeHost): readonly string[] {
  const all = host.requests.map(({ method, path, body }) => `${method} ${path} ${body}`);
  const files = all.filter((request) => request.startsWith('GET ') && !request.startsWith('GET /api/'));
  return [...all.filter((request) => !files.includes(request)), ...new Set(files)].sort();
}

/** The two hosts run side by side, each at a port of its own. */
function withoutPort<State>(states: State, url: string): State {
  return JSON.parse(JSON.stringify(states).split(url).join('http://host/')) as State;
}

const withoutCount = (state: HostState | undefined) =>
  state && { ...state, frames: state.frames.map(({ ours: _, ...frame }) => frame) };

describe('the comparison itself', () => {
  let browser: Browser;
  let page: Page;
  let session: CDPSession;
  let host: PracticeHost;

  beforeAll(async () => {
    browser = await launchBrowser({ extension: false });
    page = await browser.newPage();
    await prepare(page, NOW);
    const inner = '<iframe srcdoc="<p>in"></iframe>';
    host = await startPracticeHost();
    await page.goto(`${host.url}nowhere`);
    await page.evaluate(`document.body.innerHTML = '<p>text</p><input value="a"><section></section>${inner}'`);
    await page.evaluate(`document.querySelector('section').attachShadow({ mode: 'open' })`);
    await page.waitForFunction(`frames[0]?.document.body?.textContent === 'in'`);
    session = await page.createCDPSession();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  it.each([
    ['an attribute', `document.querySelector('p').setAttribute('data-x', '')`],
    ['a style', `document.querySelector('p').style.color = 'red'`],
    ['a node', `document.body.append('x')`],
    ['a second element beside the body', `document.documentElement.append(document.createElement('div'))`],
    ['a value', `document.querySelector('input').value = 'b'`],
    ['a caret', `document.querySelector('input').setSelectionRange(0, 0)`],
    ['a selection', `getSelection().selectAllChildren(document.querySelector('p'))`],
    ['the focus', `document.querySelector('input').focus()`],
    ['a global', `window.extra = 1`],
    ['a style sheet', `document.adoptedStyleSheets = [...document.adoptedStyleSheets, new CSSStyleSheet()]`],
    ['a history entry', `history.pushState(null, '', '#x')`],
    ['a change in a shadow tree', `document.querySelector('section').shadowRoot.append('x')`],
    ['a change in a frame', `frames[0].document.body.append('x')`],
  ])('notices %s', async (_, change) => {
    const before = await stateOf(page, session);
    expect(differences(await stateOf(page, session), before)).toEqual([]);
    await page.evaluate(change);
    expect(differences(await stateOf(page, session), before)).not.toEqual([]);
  });

  it('notices an event that a script has made', async () => {
    const before = await testimony(page);
    await page.evaluate(`document.querySelector('input').dispatchEvent(new Event('input', { bubbles: true }))`);
    const after = await testimony(page);
    expect(differences(after.events, before.events)).toEqual(['input untrusted: 1 | undefined']);
  });
});
