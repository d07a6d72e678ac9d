/** US-07 and US-25 of the design: the periods of a case, and an indictment being written. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerEntry } from '../../storage/model';
import { DRAFT_QUOTE, DRAFT_SLIPS, loadDraft } from '../cases/draft';
import { loadArrestTerms, loadReviewTerms } from '../cases/terms';
import { eventually } from './proof-look';
import { openPanel, type Person, read, Stage, type Station } from './scenario-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

const AMOUNT = '共计价值人民币8900元';

/** The frame the text is written in. */
async function paperOf(person: Person) {
  const frame = await person.page.waitForFrame((one) => one.url().includes('editor.html'));
  await frame.waitForSelector('p');
  return frame;
}

/** Caret and text of the editor. */
const writing = async (person: Person) =>
  (await paperOf(person)).evaluate(() => {
    const at = document.getSelection();
    return [at?.anchorNode?.nodeValue, at?.anchorOffset, document.body.innerHTML];
  });

/** The panel of the case with one of its tabs chosen. */
async function panelAt(station: Station, tab: string): Promise<Page> {
  const panel = await openPanel(station);
  await panel.locator(`[data-tab=${tab}]`).click();
  return panel;
}

const unfold = (panel: Page, summary: string) =>
  panel.locator(`::-p-xpath(//button[@aria-expanded="false"][starts-with(normalize-space(), "${summary}")])`).click();

/** Text of the periods in the panel. */
async function periodsOf(station: Station): Promise<string> {
  const panel = await panelAt(station, 'deadlines');
  await panel.waitForSelector('.deadline');
  const text = await panel.$$eval('.deadline', (all) => all.map((one) => one.textContent).join('\n'));
  await panel.close();
  return text;
}

/** What the panel would say under all suppositions chosen in it, the last section of which has them together. */
const supposed = (panel: Page) =>
  panel.$$eval('.what-if-case', (all) =>
    all.map((one) => [one.querySelector('h3')?.textContent ?? '', one.textContent ?? ''] as const),
  );

const tick = (panel: Page, name: string) => panel.locator(`::-p-xpath(//label[contains(., "${name}")]/input)`).click();

async function setDate(panel: Page, name: string, date: string): Promise<void> {
  await panel.locator(`::-p-xpath(//label[contains(., "${name}")]/input)`).fill(date);
}

/** US-07, step 5: figures of the design, worked out by hand there. */
async function expectSuppositions(station: Station): Promise<void> {
  const panel = await panelAt(station, 'deadlines');
  await unfold(panel, '假设推算');
  await panel.waitForSelector('.what-if-case:nth-of-type(2)');
  const last = async (label: string, due: string) => {
    await eventually(
      () => supposed(panel),
      (cases) => cases.some(([title, text]) => title === label && text.includes(due)),
      `${label}: ${due}`,
    );
  };
  await last('延长十五日', '2026-05-01');
  await panel.select('.what-if select', '取保候审');
  await last('延长十五日；变更为取保候审', '2026-05-06');
  await panel.select('.what-if select', '');
  await tick(panel, '延长十五日');
  await setDate(panel, '退回补充侦查日期', '2026-04-10');
  await setDate(panel, '重报日期', '2026-05-08');
  await last('退回补充侦查（2026-04-10），重报（2026-05-08）', '2026-06-08');
  await setDate(panel, '退回补充侦查日期', '');
  await tick(panel, '适用速裁程序');
  await last('适用速裁', '2026-03-26');
  await tick(panel, '可能判处超过一年');
  await last('适用速裁（可能判处超过一年）', '2026-03-31');
  await panel.close();
  // Nothing of it is kept: the periods are as they were read.
  expect(await periodsOf(station)).not.toMatch(/2026-05-01|2026-05-06|2026-06-08|2026-03-26|2026-03-31/);
}

/** US-07, step 3: 40 of 43 items answered by hand; one circumstance of 40 in the class that weighs 0.4 makes 16. */
async function expectWorksheet(station: Station): Promise<void> {
  const panel = await panelAt(station, 'tools');
  await unfold(panel, '社会危险性评估表');
  await panel.locator('::-p-aria([name="启用评估表"][role="button"])').click();
  await panel.waitForSelector('.worksheet h3 button');
  for (const button of await panel.$$('.worksheet h3 button')) await button.click();
  await panel.waitForFunction(() => document.querySelectorAll('.worksheet-item').length === 43);
  const open = ['P10', 'P11', 'O13'];
  for (const name of await panel.$$eval('.worksheet-item', (all) =>
    all.map((one) => one.querySelector('input')?.name),
  )) {
    if (!name || open.includes(name)) continue;
    const [yes, no] = await panel.$$(`input[name="${name}"]`);
    await (name === 'C05' ? yes : no)?.click();
    await panel.waitForSelector(`input[name="${name}"]:checked`);
  }
  const result = () => panel.$eval('.worksheet-result', (one) => one.textContent ?? '');
  await eventually(result, (text) => text.includes('已评估 40 项'), '40 of 43 answered');
  expect(await result()).toContain('3 项未评估');
  expect(await result()).toContain('0.3 × 0 + 0.4 × 40 + 0.3 × 0 = 16');
  expect(await panel.$eval('.worksheet', (one) => one.textContent)).not.toMatch(/\d 已确认/);
  await panel.locator('::-p-aria([name="由我确认"][role="button"])').click();
  await eventually(
    () => panel.$eval('.worksheet', (one) => one.textContent ?? ''),
    (text) => /\d 已确认/.test(text),
    'confirmed by a person',
  );
  await panel.close();
}

it('US-25: drafting an indictment', async () => {
  await stage.playAll(loadDraft(), 'document/0/edit', async (station, act) => {
    const { person, ours, observer, caseId } = station;
    await read(station);
    const planted = DRAFT_SLIPS.map(({ ruleId }) => ruleId).sort();
    const rules = (known: Awaited<ReturnType<typeof read>>) =>
      known.entries
        .filter(({ state }) => state === 'new' || state === 'informed')
        .map(({ defect }) => defect.ruleId)
        .sort();
    const known = await observer.until(
      caseId,
      (now) => rules(now).join() === planted.join(),
      'the eight slips and no more',
    );
    for (const { defect } of known.entries)
      for (const { quote } of defect.evidence) expect(quote).not.toContain('看见看见');
    expect((await writing(person))[2]).toContain(DRAFT_QUOTE);
    // Step 1: writing on, the caret stays where the person left it.
    await act(async (one) => {
      const frame = await paperOf(one);
      await (await frame.$('p:nth-child(3)'))?.click();
      await one.page.keyboard.press('End');
      await one.page.keyboard.type('。');
    });
    const before = await writing(person);
    // Step 2 and 3: the finding with both sides, a value copied, nothing put into the editor.
    await ours.press('.lamp');
    await ours.press('.row', '分项金额之和与总额不等');
    expect(
      await eventually(
        () => ours.text('.card'),
        (text) => text !== null,
        'the card',
      ),
    ).toContain('5400 + 3200 = 8600');
    await ours.press('.copies button:last-child');
    expect(await writing(person)).toEqual(before);
    await ours.press('.card-head .icon:last-child');
    // The person's own undo takes back their own letter, and nothing of ours.
    await act(async (one) => {
      await one.page.keyboard.down('Control');
      await one.page.keyboard.press('KeyZ');
      await one.page.keyboard.up('Control');
    });
    const written = await writing(person);
    expect(written[2]).toContain(AMOUNT);
    // Step 4 and 5: register, sums and articles in the panel; a spelling is shown in the editor, where nothing moves.
    const panel = await panelAt(station, 'documents');
    for (const line of ['张某某', '金额追溯', '引用条文']) await unfold(panel, line);
    const text = await panel.$eval('.documents-tab', (tab) => tab.textContent ?? '');
    for (const part of [
      '写法不一，请核对：章某某',
      '5400 + 3200 = 8600 元',
      '比各起之和多 300 元',
      '自 2021-03-01 起增设',
    ])
      expect(text).toContain(part);
    await panel.locator('::-p-xpath(//button[starts-with(@aria-label, "定位 章某某")])').click();
    // The host's tab comes to the front: the panel is no longer drawn, but says what came of it.
    const said = () => panel.$eval('[role=status]', (line) => line.textContent ?? '');
    await eventually(said, (words) => words.includes('已在页面中指出'), 'the passage shown in the editor');
    await panel.close();
    expect(await writing(person)).toEqual(written);
  });
}, 300_000);

it('US-07: the periods of an arrest review, and of a prosecution review', async () => {
  await stage.playAll(loadArrestTerms(), 'card/suspect', async (station, act) => {
    await read(station);
    await act((one) => one.go(`/case/${loadArrestTerms().case.unifiedNumber}/card/arrest`));
    await read(station);
    await station.observer.until(station.caseId, ({ patrol }) => (patrol?.coverage.checked ?? 0) > 0, 'a patrol');
    const text = await periodsOf(station);
    expect(text).toContain('2026-03-09');
    expect(text).toContain('2026-03-02 受理，次日起算，7日');
    // The panel does not know the skin: its own parts are walked once.
    if (station.skin === 'e') await expectWorksheet(station);
  });
  await stage.playAll(loadReviewTerms(), 'card/suspect', async (station, act) => {
    for (const page of ['review', 'rights', 'indictment', 'return']) {
      await read(station);
      await act((one) => one.go(`/case/${loadReviewTerms().case.unifiedNumber}/card/${page}`));
    }
    await read(station);
    const text = await periodsOf(station);
    for (const due of ['2026-03-19', '2026-04-16']) expect(text).toContain(due);
    if (station.skin === 'e') await expectSuppositions(station);
    await station.person.page.bringToFront();
    await act((one) => one.fill('退回补充侦查次数', '3'));
    const isThird = ({ defect, state }: LedgerEntry) =>
      defect.ruleId === 'supplement.times-over2' && defect.certainty === 'confirmed' && state === 'new';
    await station.observer.until(station.caseId, ({ entries }) => entries.some(isThird), 'a third return');
  });
}, 240_000);
