/** US-07 and US-25 of the design: the periods of a case, and an indictment being written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAFT_QUOTE, DRAFT_SLIPS, loadDraft } from '../cases/draft';
import { loadArrestTerms, loadReviewTerms } from '../cases/terms';
import { eventually } from './proof-look';
import { openPanel, type Person, read, SCENARIO_SKINS, Stage, type Station } from './scenario-stage';

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

/** Text of the periods in the panel. */
async function periodsOf(station: Station): Promise<string> {
  const panel = await openPanel(station);
  await panel.locator('::-p-xpath(//*[@role="tab"][starts-with(., "期限")])').click();
  await panel.waitForSelector('.deadline');
  const text = await panel.$$eval('.deadline', (all) => all.map((one) => one.textContent).join('\n'));
  await panel.close();
  return text;
}

describe.each(SCENARIO_SKINS)('on skin %s', (skin) => {
  it('US-25: drafting an indictment', async () => {
    await stage.play(skin, loadDraft(), 'document/0/edit', async (station, act) => {
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
      await ours.press('.card .copy');
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
      const panel = await openPanel(station);
      await panel.locator('[data-tab=documents]').click();
      const unfold = (line: string) =>
        panel
          .locator(`::-p-xpath(//button[@aria-expanded="false"][starts-with(normalize-space(), "${line}")])`)
          .click();
      for (const line of ['张某某', '金额追溯', '引用条文']) await unfold(line);
      const text = await panel.$eval('.documents-tab', (tab) => tab.textContent ?? '');
      for (const part of [
        '写法不一，请核对：章某某',
        '5400 + 3200 = 8600 元',
        '比各起之和多 300 元',
        '自 2021-03-01 起增设',
      ])
        expect(text).toContain(part);
      await panel.locator('::-p-xpath(//button[starts-with(@aria-label, "定位 章某某")])').click();
      await panel.waitForFunction(() =>
        document.querySelector('[role=status]')?.textContent?.includes('已在页面中指出'),
      );
      await panel.close();
      expect(await writing(person)).toEqual(written);
    });
  }, 120_000);
});

it('US-07: the periods of an arrest review, and of a prosecution review', async () => {
  await stage.play('e', loadArrestTerms(), 'card/suspect', async (station, act) => {
    await read(station);
    await act((one) => one.go(`/case/${loadArrestTerms().case.unifiedNumber}/card/arrest`));
    await read(station);
    await station.observer.until(station.caseId, ({ patrol }) => (patrol?.coverage.checked ?? 0) > 0, 'a patrol');
    const text = await periodsOf(station);
    expect(text).toContain('2026-03-09');
    expect(text).toContain('2026-03-02 受理，次日起算，7日');
  });
  await stage.play('e', loadReviewTerms(), 'card/suspect', async (station, act) => {
    for (const page of ['review', 'return', 'rights', 'indictment']) {
      await read(station);
      await act((one) => one.go(`/case/${loadReviewTerms().case.unifiedNumber}/card/${page}`));
    }
    await read(station);
    const text = await periodsOf(station);
    for (const due of ['2026-03-19', '2026-04-16']) expect(text).toContain(due);
  });
}, 120_000);
