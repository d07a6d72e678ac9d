/** US-01, US-03 and US-04 of the design, step by step, on the plain and the hard skin. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openExtensionPage } from '../../scripts/launch';
import { K1_PLANTS, loadCase } from '../cases';
import { eventually, type Rect, withinASecond } from './proof-look';
import type { Known } from './prosecutor';
import { openPanel, type Person, read, Stage, type Station } from './scenario-stage';

const K1 = loadCase('k1');
const K2 = loadCase('k2');
const NUMBER = K1.case.unifiedNumber;
const route = (page: string) => `/case/${NUMBER}/${page}`;
const TERM = { page: 'card/plea', label: '审查起诉阶段量刑建议（自）有期徒刑刑期', ruleId: 'sentencing.term-blank' };
const ASSIGNED = { page: 'card/intake', label: '分案日期', ruleId: 'intake.assign-before-accept' };
const CHARGE = { page: 'card/review', label: '审结案由', ruleId: 'charge.person-charge-blank' };
const FILE_READ = { page: 'card/defender', label: '安排阅卷日期', ruleId: 'defender.read-file-3days' };
const POLITICAL = { page: 'card/suspect', label: '政治面貌', ruleId: 'identity.party-special-blank' };

/** US-02 has the cards of the hard skin as late as they come; these longer walks wait less for each. */
const LATE = { latest: 600 };

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'scenario-card-'));
beforeAll(async () => {
  stage = await Stage.open(join(folder, 'profile'));
});
afterAll(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something at the desk of a machine. */
async function onDesk<T>(browser: Browser, work: (desk: Page) => Promise<T>): Promise<T> {
  const desk = await openExtensionPage(browser, 'desk.html');
  await desk.waitForSelector('.ledger-count');
  const result = await work(desk);
  await desk.close();
  return result;
}

/** Exports the whole ledger. @returns the path of the file */
async function takeAway(desk: Page): Promise<string> {
  const saved = mkdtempSync(join(folder, 'export-'));
  const session = await desk.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  await desk.select('.filter-bar label:nth-of-type(2) select', 'all');
  await desk.locator('::-p-aria([name="导出"][role="button"])').click();
  await desk.locator('::-p-aria([name="完整台账（JSON）"][role="button"])').click();
  const [file = ''] = await eventually(
    async () => readdirSync(saved).filter((name) => name.endsWith('.json')),
    (files) => files.length > 0,
    'the ledger saved',
  );
  return join(saved, file);
}

/** Imports a ledger file. */
async function bring(desk: Page, path: string): Promise<void> {
  const input = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await desk.waitForFunction(() => /导入|合并/.test(document.querySelector('[role=status]')?.textContent ?? ''));
}

/** Of the same rule an older entry may remain, replaced. */
const stateOf = ({ entries }: Known, ruleId: string) =>
  entries.find(({ defect, state }) => defect.ruleId === ruleId && state !== 'superseded')?.state;
const openRules = ({ entries }: Known) =>
  entries
    .filter(({ state }) => state === 'new' || state === 'informed' || state === 'mending')
    .map(({ defect }) => defect.ruleId);

const within = (one: Rect, other: Rect) =>
  Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(one[side] - other[side]))) <= 2;

/** Waits until a mark fits the control of a label within two pixels. */
async function markFits({ person, look }: Station, label: string): Promise<void> {
  const control = await person.control(label);
  const boxes = () =>
    control.evaluate((element) =>
      [element, ...element.querySelectorAll('*')].map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
  const fitting = async () => {
    const [marks, controls] = await Promise.all([look.marks(), boxes()]);
    return marks.filter(({ edge, badge }) =>
      controls.some((box) =>
        edge ? within(edge, box) : badge !== null && badge.top >= box.top - 2 && badge.bottom <= box.bottom + 2,
      ),
    );
  };
  await eventually(fitting, (marks) => marks.length > 0, `a mark on ${label}`);
}

const toLabel = (label: string) => async (person: Person) => {
  await (await person.control(label)).evaluate((element) => element.scrollIntoView({ block: 'center' }));
};

async function chord(person: Person, key: 'ArrowDown' | 'Enter'): Promise<void> {
  for (const held of ['Alt', 'Shift'] as const) await person.page.keyboard.down(held);
  await person.page.keyboard.press(key);
  for (const held of ['Shift', 'Alt'] as const) await person.page.keyboard.up(held);
}

const caret = (person: Person) =>
  person.page.evaluate(() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one instanceof HTMLInputElement ? [one.value, one.selectionStart, one.selectionEnd] : [one?.tagName];
  });

const isOnScreen = async ({ person }: Station, label: string) =>
  (await person.control(label)).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** US-01, step 4: both sides of the finding are gone to, while the caret stays where it is. */
async function expectAnchors(station: Station): Promise<void> {
  const { person, ours } = station;
  const before = await caret(person);
  await ours.press('.lamp');
  await ours.press('.row', '刑期');
  for (const label of [TERM.label, '审查起诉阶段量刑建议刑种']) {
    await (await person.control('适用认罪认罚')).evaluate((element) => element.scrollIntoView());
    await ours.press('.piece', label);
    await eventually(
      () => isOnScreen(station, label),
      (there) => there,
      `${label} on the screen`,
    );
    expect(await caret(person)).toEqual(before);
  }
  await person.page.keyboard.press('Escape');
}

/** US-01, step 6: nothing is found, and it is said so. */
async function expectSilence({ ours, observer, look }: Station): Promise<void> {
  const known = await observer.until(K2.case.id, ({ patrol }) => patrol !== null, 'the clean case patrolled');
  expect(known.entries).toEqual([]);
  await eventually(
    () => ours.text('.lamp'),
    (text) => /已核对 \d+ 项，未见不一致/.test(text ?? ''),
    'the positive line',
  );
  expect(await look.marks()).toEqual([]);
}

it('US-01: a first look at a case card', async () => {
  const play: Parameters<Stage['playAll']>[2] = async (station, act) => {
    const { person, ours, look, observer, caseId } = station;
    await read(station);
    for (const { page, label } of [ASSIGNED, CHARGE, TERM]) {
      await act((one) => one.go(route(page)));
      await read(station);
      await act(toLabel(label));
      await markFits(station, label);
    }
    for (const [width, height, deviceScaleFactor] of [
      [911, 512, 1.5],
      [1100, 700, 1],
      [1366, 768, 1],
    ] as const) {
      await act((one) => one.page.setViewport({ width, height, deviceScaleFactor }));
      await act(toLabel(TERM.label));
      await markFits(station, TERM.label);
    }
    const marks = (await look.marks()).filter(({ folded }) => !folded);
    expect(marks.length).toBeLessThanOrEqual(5);
    expect(await ours.text('.card')).toBeNull();
    // Step 2 to 4: by keyboard, while the caret stands in a field of the host.
    await act(async (one) => {
      await (await one.input(TERM.label)).click();
      await one.page.keyboard.press('Home');
    });
    const named = async () => (await look.marks()).map(({ name }) => name).join();
    expect(await named()).toContain('刑期');
    const before = await caret(person);
    for (let step = 0; step < 4; step++) await chord(person, 'ArrowDown');
    expect(await caret(person)).toEqual(before);
    await chord(person, 'Enter');
    await eventually(
      () => ours.text('.card h2'),
      (text) => text !== null,
      'the card',
    );
    expect([...((await ours.text('.card h2')) ?? '')].length).toBeLessThanOrEqual(40);
    expect(await ours.text('.card')).toMatch(/依据/);
    await person.page.keyboard.press('Escape');
    await eventually(
      () => ours.text('.card'),
      (text) => text === null,
      'the card closed',
    );
    expect(await caret(person)).toEqual(before);
    await expectAnchors(station);
    // Step 5.
    await act((one) => one.fill(TERM.label, '10'));
    await withinASecond(
      () => observer.until(caseId, (now) => stateOf(now, TERM.ruleId) === 'fixed', 'the entry closed'),
      'the entry closed',
    );
    await withinASecond(
      () => eventually(named, (names) => !names.includes('刑期'), 'its mark gone out'),
      'its mark gone out',
    );
    await act((one) => one.load(`/case/${K2.case.unifiedNumber}/${ASSIGNED.page}`));
    await expectSilence(station);
  };
  await stage.playAll(K1, ASSIGNED.page, play, { ...LATE, cases: [K1, K2] });
}, 300_000);

it('US-03: one-key self-check, and check-out before 送审', async () => {
  const pages = ['suspect', 'coercive', 'review', 'plea', 'rights', 'defender'].map((page) => `card/${page}`);
  await stage.playAll(
    K1,
    ASSIGNED.page,
    async (station, act) => {
      const { person, ours, observer, caseId } = station;
      await read(station);
      for (const page of [...pages, 'document/0/edit', 'document/1/edit', 'document/2/edit']) {
        await act((one) => one.go(route(page)));
        await read(station);
      }
      const planted = K1_PLANTS.map(({ ruleId }) => ruleId).sort();
      const found = async () => openRules(await observer.look(caseId)).sort();
      await eventually(found, (rules) => rules.join() === planted.join(), 'the twelve plants');
      const panel = await openPanel(station);
      await panel.locator('::-p-aria([name="一键自检"][role="button"])').click();
      await panel.waitForSelector('.self-check', { timeout: 5_000 });
      expect(await panel.$eval('.self-check', (one) => one.textContent)).toMatch(
        /须改（确认）5 项.*建议核（疑似）5 项.*供参考（提示）3 项.*打开后可再核对 \d+ 项/,
      );
      await panel.close();
      await person.page.bringToFront();
      const fixes = [
        [FILE_READ, (one: Person) => one.fill(FILE_READ.label, '2024-03-07')],
        [TERM, (one: Person) => one.fill(TERM.label, '10')],
        [POLITICAL, (one: Person) => one.choose(POLITICAL.label, '群众')],
      ] as const;
      for (const [{ page, label, ruleId }, fix] of fixes) {
        await act(async (one) => {
          await one.go(route(page));
          await fix(one);
          await one.save();
        });
        await observer.until(caseId, (known) => stateOf(known, ruleId) === 'fixed', `${label} put right`);
      }
      // Step 4: approached by the pointer.
      const button = await person.button('送审');
      await button.hover();
      const list = await eventually(
        () => ours.box('.check-out'),
        (box) => box !== null,
        'the list beside 送审',
      );
      const at = await button.boundingBox();
      const apart =
        at &&
        list &&
        (list.left >= at.x + at.width || list.right <= at.x || list.top >= at.y + at.height || list.bottom <= at.y);
      expect(apart).toBe(true);
      // The third is fixed in the ledger a moment before the page is told.
      await eventually(
        () => ours.text('.check-out'),
        (text) => text?.includes(`还有 ${planted.length - 3} 项待核对`) === true,
        'the count beside 送审',
      );
      expect(await ours.text('.check-out')).toMatch(/(?:未见记录的职责（未见不等于未做）|尚不能核对的职责)：\S/);
      // Step 5: the click goes through.
      await act((one) => one.step('送审'));
      // Step 6.
      const desk = await openExtensionPage(station.browser, 'desk.html');
      await desk.locator('::-p-aria([role="tab"][name="自查自改证明"])').click();
      await desk.waitForFunction(() => document.body.textContent?.includes('知悉后送审'));
      expect(await desk.$eval('body', (body) => body.textContent)).toContain('日志链完整');
      const courses = await desk.$$eval('tbody tr', (rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
      expect(
        courses.filter(([, found, fixed, sent]) => [found, fixed, sent].every((cell) => /第 \d+ 行/.test(cell ?? ''))),
      ).toHaveLength(3);
      await desk.evaluate(spoilJournal);
      await desk.reload();
      await desk.locator('::-p-aria([role="tab"][name="自查自改证明"])').click();
      await desk.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('日志在第 2 行'));
      await desk.close();
    },
    LATE,
  );
}, 300_000);

/** US-04, step 6: case management answers on a machine of its own; the ledger goes there and back as a file. */
async function expectRuling({ browser, observer, caseId, person, ours }: Station, title: string): Promise<void> {
  const asked = await onDesk(browser, takeAway);
  const officer = await launchBrowser();
  const answered = await onDesk(officer, async (desk) => {
    await bring(desk, asked);
    await desk.select('.filter-bar label:nth-of-type(2) select', 'objected');
    await desk.locator('.ruling-form input').fill('阅卷安排日期以登记簿为准，请更正');
    await desk.locator('::-p-aria([name="维持"][role="button"])').click();
    await desk.waitForFunction(() => document.querySelector('.ruling-form') === null);
    return takeAway(desk);
  }).finally(() => officer.close());
  expect(stateOf(await observer.look(caseId), FILE_READ.ruleId)).toBe('objected');
  await onDesk(browser, (desk) => bring(desk, answered));
  await observer.until(caseId, (known) => stateOf(known, FILE_READ.ruleId) === 'upheld', 'the ruling');
  await person.page.bringToFront();
  await ours.press('.lamp');
  await ours.press('.row', title);
  expect(await ours.text('.card .standing')).toContain('阅卷安排日期以登记簿为准，请更正');
}

it('US-04: the prosecutor disagrees with a warning', async () => {
  await stage.playAll(
    K1,
    FILE_READ.page,
    async (station, act) => {
      const { person, ours, observer, caseId } = station;
      await read(station);
      const found = await observer.until(caseId, (known) => stateOf(known, FILE_READ.ruleId) === 'new', 'the finding');
      const title = found.entries.find(({ defect }) => defect.ruleId === FILE_READ.ruleId)?.defect.title ?? '';
      const objectToIt = async () => {
        await ours.press('.lamp');
        await ours.press('.row', title);
        await ours.press('.card-foot button', '有异议');
        await ours.press('.choices button', '案情特殊，符合规定');
        await observer.until(caseId, (known) => stateOf(known, FILE_READ.ruleId) === 'objected', 'the objection');
      };
      await objectToIt();
      // Step 3 and 4: it keeps silent after a reload and an edit elsewhere.
      await act((one) => one.load(route(FILE_READ.page)));
      await read(station);
      const { patrol } = await observer.look(caseId);
      await act((one) => one.fill('执业证号', '19999202400000002'));
      const after = await observer.until(caseId, (known) => known.patrol?.at !== patrol?.at, 'the edit is read');
      expect(stateOf(after, FILE_READ.ruleId)).toBe('objected');
      const panel = await openPanel(station);
      await panel.locator('[data-tab=settled]').click();
      await panel.locator('::-p-text(有异议 1)').click();
      await panel.locator(`::-p-aria([name="撤回异议 ${title}"][role="button"])`).wait();
      await panel.close();
      await person.page.bringToFront();
      // Step 5: another value that does not agree either.
      await act((one) => one.fill(FILE_READ.label, '2024-03-15'));
      await observer.until(caseId, (known) => openRules(known).includes(FILE_READ.ruleId), 'found again');
      await ours.press('.lamp');
      await ours.press('.row', title);
      expect(await ours.text('.card .standing')).toContain('曾提异议：案情特殊，符合规定');
      await ours.press('.card-foot button', '有异议');
      await ours.press('.choices button', '案情特殊，符合规定');
      await observer.until(caseId, (known) => stateOf(known, FILE_READ.ruleId) === 'objected', 'the second objection');
      // Step 6; the desk does not know the skin: its own part is walked once.
      if (station.skin === 'e') await expectRuling(station, title);
    },
    LATE,
  );
  // Step 3 on the hard skin, which was left with the objection: it outlives the browser, and the page is read anew.
  await stage.restart();
  const restarted = Date.now();
  const still = async (station: Station) => {
    const { observer, caseId, look } = station;
    await read(station);
    const known = await observer.until(caseId, ({ patrol }) => (patrol?.at ?? 0) > restarted, 'patrolled anew');
    expect(stateOf(known, FILE_READ.ruleId)).toBe('objected');
    expect((await look.marks()).map(({ name }) => name).join()).not.toContain('阅卷');
  };
  await stage.play('e-hard', K1, FILE_READ.page, still, { ...LATE, keep: true });
}, 300_000);

/** Changes one letter of the second line of the journal; runs in a page of the extension. */
async function spoilJournal(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('patrol-car');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const store = database.transaction('journal', 'readwrite').objectStore('journal');
  await new Promise<void>((resolve) => {
    const asked = store.get(2);
    asked.onsuccess = () => {
      store.put({ ...asked.result, note: `${asked.result.note}。` }).onsuccess = () => resolve();
    };
  });
  database.close();
}
