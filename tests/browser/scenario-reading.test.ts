/** US-02, US-05, US-06 and US-08 of the design, step by step: what was read where, when and of which tab. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isShown } from '../../storage/model';
import { type CaseBundle, loadCase } from '../cases';
import { eventually, withinASecond } from './proof-look';
import type { Known } from './prosecutor';
import { Ours, openPanel, type Person, read, Stage, type Station } from './scenario-stage';

const K1 = loadCase('k1');
const NUMBER = K1.case.unifiedNumber;
const route = (page: string) => `/case/${NUMBER}/${page}`;
const INDICTMENT = K1.documents.findIndex(({ kind }) => kind === 'indictment');
const PREVIEW = `document/${INDICTMENT}/preview`;
const BIRTH = { label: '出生日期', card: '1990-03-07', document: '1990年3月8日', ruleId: 'indictment.birth-vs-card' };
const IDENTITY = { label: '身份证号', ruleId: 'indictment.id-vs-card' };

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

/** Tabs beside the first, one for each run. */
class Beside {
  private readonly tabs = new Map<Person, Person>();

  /** Opens the tab in whichever run asks. */
  readonly open = (to: string) => this.openOf(K1, to);
  /** Opens it in another case. */
  readonly openOf =
    ({ case: { unifiedNumber } }: CaseBundle, to: string) =>
    async (one: Person) =>
      void this.tabs.set(one, await one.beside(`/case/${unifiedNumber}/${to}`));
  /** Does something in it. */
  readonly in = (step: (tab: Person) => Promise<unknown>) => async (one: Person) => void (await step(this.of(one)));
  /** Closes it. */
  readonly close = (one: Person) => this.of(one).page.close();

  /** The tab of a run. */
  of(one: Person): Person {
    const tab = this.tabs.get(one);
    if (!tab) throw new Error('no tab beside');
    return tab;
  }
}

const open = ({ entries }: Known, ruleId: string) =>
  entries.filter(({ defect, state }) => defect.ruleId === ruleId && isShown(state));
const ofDocuments = ({ entries }: Known) =>
  entries.filter(({ defect }) => defect.evidence.some(({ key }) => key.startsWith('doc.')));
const unchecked = ({ patrol }: Known, reason: string) =>
  patrol?.coverage.unchecked.filter((one) => one.reason === reason) ?? [];

async function panelText(station: Station): Promise<string> {
  const panel = await openPanel(station);
  const summary = await panel.waitForSelector('.coverage summary, .coverage button');
  await summary?.click();
  const text = await panel.$eval('body', (body) => body.textContent ?? '');
  await panel.close();
  await station.person.page.bringToFront();
  return text;
}

/** How many checks the panel says wait for one source alone. */
async function waitingFor(station: Station, source: string): Promise<number> {
  const panel = await openPanel(station);
  for (const words of ['已核对', '其余']) {
    await panel.locator(`::-p-xpath(//*[self::summary or self::button][contains(., "${words}")])`).click();
  }
  const line = await panel.waitForSelector(`::-p-xpath(//li//*[contains(normalize-space(.), "：${source}未打开（")])`);
  const text = (await line?.evaluate((one) => one.textContent)) ?? '';
  await panel.close();
  await station.person.page.bringToFront();
  return Number(/（(\d+) 项）/.exec(text)?.[1]);
}

/** What the list of a page says, opened from its lamp. */
async function listOf(page: Page): Promise<string> {
  await page.bringToFront();
  const ours = await Ours.at(page);
  await ours.press('.lamp');
  const text = await ours.text('.overlay');
  await page.keyboard.press('Escape');
  return text ?? '';
}

/** The card of a finding as soon as it says these words, opened from the lamp of a page anew each time it is looked at. */
function cardWith(page: Page, title: string, ...words: readonly string[]): Promise<string> {
  const says = (text: string) => words.every((word) => text.includes(word));
  return eventually(() => cardOf(page, title), says, `a card with ${words.join('、')}`);
}

/** The card of a finding, opened from the lamp of a page. */
async function cardOf(page: Page, title: string): Promise<string> {
  await page.bringToFront();
  const ours = await Ours.at(page);
  await ours.press('.lamp');
  await ours.press('.row', title);
  const text = await eventually(
    () => ours.text('.card'),
    (shown) => shown !== null,
    'the card',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  return text ?? '';
}

it('US-02: a card opened before its document', async () => {
  await stage.playAll(K1, 'card/suspect', async (station, act) => {
    const { person, observer, caseId, look } = station;
    const beside = new Beside();
    const alone = await read(station);
    // Step 2: what waits for the indictment is named and counted, and none of it is a defect.
    expect(ofDocuments(alone)).toEqual([]);
    const waiting = unchecked(alone, 'not-read').filter(({ needs }) =>
      needs.every((key) => key.startsWith('doc.indictment')),
    );
    expect(waiting.length).toBeGreaterThan(3);
    expect(await waitingFor(station, '《起诉书》')).toBe(waiting.length);
    // Step 3 and 4.
    await act(beside.open(PREVIEW));
    const both = await observer.until(caseId, (known) => open(known, BIRTH.ruleId).length === 1, 'the birth date');
    await act(({ page }) => page.bringToFront());
    const marked = () =>
      eventually(
        () => look.marks(),
        (marks) => marks.some(({ name }) => name.includes(BIRTH.label)),
        'a mark on the card',
      );
    await withinASecond(marked, 'a mark on the card');
    // Step 5: the tab is closed, what it showed is kept, with when it was read.
    await act(beside.close);
    const title = open(both, BIRTH.ruleId)[0]?.defect.title ?? '';
    const card = await cardOf(person.page, title);
    expect(card).toContain(BIRTH.document.replace('年', '年'));
    expect(card).toMatch(/读取于 /);
    expect(open(await observer.look(caseId), BIRTH.ruleId)).toHaveLength(1);
    // Step 6: a changed version closes what it no longer says.
    await act(async ({ host }) => {
      const text = K1.documents[INDICTMENT]?.text.replace('1990年3月8日', '1990年3月7日') ?? '';
      host.cases.get(NUMBER)?.writeDocument(INDICTMENT, text);
    });
    await act(beside.open(PREVIEW));
    const after = await observer.until(caseId, (known) => open(known, BIRTH.ruleId).length === 0, 'it closed itself');
    expect(after.entries.find(({ defect }) => defect.ruleId === BIRTH.ruleId)?.state).toBe('fixed');
    expect(open(after, 'doc.id-vs-birth')).toEqual([]);
    await act(({ page }) => page.bringToFront());
  });
}, 180_000);

/** Born on another day than the first suspect, under a number of which the same digits are visible. */
const SECOND = { name: '李某某', birth: '1988-05-06' };

/** K1 with another identity number on its card, and a second suspect whose visible digits are the same. */
function masked(number: string): CaseBundle {
  const cards = K1.cards.flatMap((one) => {
    if (one.card !== 'suspect') return [one];
    const first = { ...one, values: { ...one.values, 'suspect.idNumber': number } };
    const own = { 'suspect.name': SECOND.name, 'suspect.birthDate': SECOND.birth, 'suspect.number': '2' };
    return [first, { ...first, record: SECOND.name, values: { ...first.values, ...own } }];
  });
  return { ...K1, cards };
}

it('US-05: masked identity numbers', async () => {
  await stage.play('e', masked('999***********0012'), 'card/suspect', async (station, act) => {
    const { observer, caseId } = station;
    const beside = new Beside();
    await read(station);
    await act(beside.open(PREVIEW));
    await observer.until(caseId, (known) => open(known, BIRTH.ruleId).length === 1, 'both are read');
    // Step 1: what is visible agrees; neither a defect nor a pass.
    const agreeing = await observer.look(caseId);
    expect(open(agreeing, IDENTITY.ruleId)).toEqual([]);
    const waits = (known: Known) => unchecked(known, 'masked').map(({ ruleId }) => ruleId);
    expect(waits(agreeing)).toContain(IDENTITY.ruleId);
    expect(agreeing.entries.filter(({ defect }) => /^identity\.(id|number)/.test(defect.ruleId))).toEqual([]);
    await act(({ page }) => page.bringToFront());
    expect(await panelText(station)).toMatch(/被遮蔽，可见部分未见不一致，无法完整核对 \d+ 项/);
    // Step 2: the last four differ.
    await act((one) => one.fill(IDENTITY.label, '999***********0019'));
    const apart = await observer.until(
      caseId,
      (known) => open(known, IDENTITY.ruleId).length === 1,
      'the digits differ',
    );
    const [finding] = open(apart, IDENTITY.ruleId);
    expect(finding?.defect.certainty).toBe('confirmed');
    // Step 3: wholly covered, neither a defect nor a pass. What was found before can be put right by no reading, and says so.
    await act((one) => one.fill(IDENTITY.label, '******************'));
    const covered = await observer.until(
      caseId,
      (known) => open(known, IDENTITY.ruleId).every(({ unverifiable }) => unverifiable),
      'all digits covered',
    );
    expect(waits(covered)).toContain(IDENTITY.ruleId);
    await cardWith(station.person.page, finding?.defect.title ?? '', '暂无法复核');
    // Step 4: another suspect under the same visible digits is another person; the indictment says nothing against him.
    await act(async ({ page }) => {
      const tab = await page.waitForSelector(`[role=tab]::-p-text(${SECOND.name})`);
      await tab?.click();
    });
    const name = (known: Known) => known.entries.filter(({ defect }) => defect.subject === SECOND.name);
    const two = await observer.until(caseId, (known) => name(known).length > 0, 'the other suspect');
    expect(name(two).filter(({ defect }) => [BIRTH.ruleId, IDENTITY.ruleId].includes(defect.ruleId))).toEqual([]);
    expect(open(two, BIRTH.ruleId)).toHaveLength(1);
    await act(beside.close);
  });
}, 180_000);

it('US-06: two tabs on the same case', async () => {
  await stage.play('e', K1, 'card/suspect', async (station, act) => {
    const { person, observer, caseId } = station;
    const [edited, document] = [new Beside(), new Beside()];
    await read(station);
    await act(document.open(PREVIEW));
    await observer.until(caseId, (known) => open(known, BIRTH.ruleId).length === 1, 'the birth date');
    // Step 1 and 2: the indictment is held against what stands unsaved in the other tab.
    await act(edited.open('card/suspect'));
    await act(edited.in(({ page }) => page.bringToFront()));
    await act(edited.in((tab) => tab.fill(BIRTH.label, '1990-03-09')));
    const differing = await observer.until(
      caseId,
      (known) =>
        open(known, BIRTH.ruleId).some(({ defect }) => defect.evidence.some(({ quote }) => quote === '1990-03-09')),
      'the unsaved value',
    );
    const title = open(differing, BIRTH.ruleId)[0]?.defect.title ?? '';
    await cardWith(document.of(person).page, title, '1990-03-09', '另一页签未保存的修改');
    await act(({ page }) => page.bringToFront());
    await cardWith(person.page, `两处打开，值不同：${BIRTH.label}`, '1990-03-09');
    expect(open(differing, BIRTH.ruleId)).toHaveLength(1);
    // Step 3: what is set aside in one tab is silent in the others.
    const tab = edited.of(person).page;
    await tab.bringToFront();
    const ours = await Ours.at(tab);
    await ours.press('.lamp');
    await ours.press('.row', title);
    await ours.press('.card-foot button', '有异议');
    await ours.press('.choices button', '案情特殊，符合规定');
    await observer.until(
      caseId,
      ({ entries }) => entries.some(({ defect, state }) => defect.ruleId === BIRTH.ruleId && state === 'objected'),
      'the objection',
    );
    // Step 4: saved there, loaded anew here.
    await act(edited.in((one) => one.page.bringToFront()));
    await act(edited.in((one) => one.save()));
    await act(({ page }) => page.bringToFront());
    await act((one) => one.load(route('card/suspect')));
    await read(station);
    await eventually(
      () => listOf(person.page),
      (list) => !list.includes('两处打开'),
      'both tabs agree',
    );
    // Step 5: nothing is lost with the tab; one entry, not three.
    await act(edited.close);
    const end = await observer.look(caseId);
    const mine = end.entries.filter(({ defect, state }) => defect.ruleId === BIRTH.ruleId && state !== 'superseded');
    expect(mine.map(({ state }) => state)).toEqual(['objected']);
    await act(({ page }) => page.bringToFront());
  });
}, 180_000);

it('US-06: two cases whose numbers differ by one digit', async () => {
  const last = (text: string) => text.replace(/1(?=号?$)/, '7');
  const { id, unifiedNumber } = K1.case;
  const renamed = JSON.stringify(K1).split(id).join(last(id)).split(unifiedNumber).join(last(unifiedNumber));
  const neighbour = JSON.parse(renamed) as CaseBundle;
  expect([neighbour.case.id, neighbour.case.unifiedNumber]).not.toEqual([id, unifiedNumber]);
  await stage.play(
    'e',
    K1,
    'card/suspect',
    async (station, act) => {
      const { observer, caseId } = station;
      const [document, other] = [new Beside(), new Beside()];
      await read(station);
      await act(document.open(PREVIEW));
      const before = await observer.until(caseId, (known) => open(known, BIRTH.ruleId).length === 1, 'the birth date');
      await act(other.openOf(neighbour, 'card/suspect'));
      await act(other.in(({ page }) => page.bringToFront()));
      await act(other.in((tab) => tab.fill(BIRTH.label, '1990-03-09')));
      const beside = await observer.until(
        neighbour.case.id,
        ({ patrol }) => patrol !== null,
        'the neighbour patrolled',
      );
      // The indictment of one is never held against the card of the other.
      expect(ofDocuments(beside)).toEqual([]);
      const quotes = (known: Known) =>
        open(known, BIRTH.ruleId).flatMap(({ defect }) => defect.evidence.map(({ quote }) => quote));
      expect(quotes(await observer.look(caseId))).toEqual(quotes(before));
      await act(({ page }) => page.bringToFront());
    },
    { cases: [K1, neighbour] },
  );
}, 60_000);

it('US-08: the machine is set to another year while one works', async () => {
  const shownDay = new Date().toISOString().slice(0, 10);
  const years =
    (by: number) =>
    async ({ browser }: Station) => {
      const worker = await browser
        .targets()
        .find((target) => target.type() === 'service_worker')
        ?.worker();
      await worker?.evaluate(
        (ahead) => {
          Date.now = () => Math.round(performance.timeOrigin + performance.now()) + ahead;
        },
        by * 366 * 86_400_000,
      );
    };
  await stage.play(
    'e',
    K1,
    'card/intake',
    async (station, act) => {
      const { observer, caseId } = station;
      await read(station);
      const right = await observer.until(caseId, ({ patrol }) => patrol?.today === shownDay, 'today');
      for (const by of [-1, 2]) {
        await years(by)(station);
        await act((one) => one.go(route(by < 0 ? 'card/suspect' : 'card/coercive')));
        const doubted = await observer.until(caseId, ({ patrol }) => patrol?.timeInDoubt === shownDay, 'the doubt');
        expect(doubted.patrol?.today).toBe('');
        // No finding arises from the bad clock, none is closed by it.
        const before = new Set(right.entries.map(({ defect }) => defect.ruleId));
        const added = doubted.entries.filter(({ defect }) => !before.has(defect.ruleId));
        expect(added.filter(({ defect }) => /今天|今日|future|overdue/.test(defect.message + defect.ruleId))).toEqual(
          [],
        );
        expect(await listOf(station.person.page)).toContain(`本机时间可能不准（页面日期 ${shownDay}）`);
      }
      await years(0)(station);
      await act((one) => one.go(route('card/intake')));
      await observer.until(caseId, ({ patrol }) => patrol?.today === shownDay && !patrol.timeInDoubt, 'countdowns');
      expect(await listOf(station.person.page)).not.toContain('本机时间可能不准');
    },
    { shownDay },
  );
}, 180_000);
