/** US-10 and US-11 of the design: three hundred suspects, and a document of 400 pages in the paged preview and in the editor. */
import type { Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isShown } from '../../storage/model';
import { loadK3, nameAt, PERSONS, PLANTED } from '../cases/k3';
import { K4, loadK4, pageOf } from '../cases/k4';
import { eventually } from './proof-look';
import type { Known } from './prosecutor';
import { read, Stage, type Station } from './scenario-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

const found = async ({ observer, caseId }: Station) => (await observer.look(caseId)).entries;
/** The plants that no finding points at. */
const missed = (entries: Awaited<ReturnType<typeof found>>) =>
  K4.plants.filter(
    ({ ruleId, start, end }) =>
      !entries.some(
        ({ defect }) =>
          defect.ruleId === ruleId && defect.evidence.some((one) => (one.start ?? 0) < end && (one.end ?? 0) > start),
      ),
  );

/** Whether words stand on the screen of a frame. */
const stands = (frame: Frame, words: string) =>
  frame.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(sought);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
    return false;
  }, words);

it('US-11: a 400-page document is read and checked while one reads, and a finding on a far page is gone to', async () => {
  await stage.play('e', loadK4(), 'document/0/preview', async (station) => {
    const { person, observer, caseId, ours } = station;
    await read(station);
    await observer.until(caseId, ({ entries }) => missed(entries).length === 0, 'all thirty defects');
    const frame = await person.page.waitForFrame((one) => one.url().includes('preview.html'));
    const far = K4.plants.find(({ ruleId }) => ruleId === 'doc.citation-form');
    if (!far) throw new Error('K4 has no such plant');
    expect(pageOf(far.start)).toBeGreaterThan(380);
    expect(await stands(frame, far.to)).toBe(false);
    await ours.press('.lamp');
    await ours.press('.row', '条文引用写法不合');
    await ours.press('.card .piece', '第二十五');
    await eventually(
      () => stands(frame, far.to),
      (there) => there,
      'the sentence on the screen',
    );
    await ours.press('.card-head .icon:last-child');
    await frame.evaluate(() => scrollTo(0, 0));
  });
}, 300_000);

it('US-11: a word typed on page 10 is checked at once, and what was found elsewhere stays', async () => {
  await stage.play('e', loadK4(), 'document/0/edit', async (station, act) => {
    const { observer, caseId } = station;
    await read(station);
    await observer.until(caseId, ({ entries }) => missed(entries).length === 0, 'all thirty defects');
    const repeated = ({ entries }: { readonly entries: Awaited<ReturnType<typeof found>> }) =>
      entries.filter(({ state, defect }) => isShown(state) && defect.working.includes('“核对”重复')).length;
    await act(async ({ page }) => {
      const frame = await page.waitForFrame((one) => one.url().includes('editor.html'));
      await (await frame.waitForSelector('p:nth-child(30)'))?.click();
      await page.keyboard.press('End');
      await page.keyboard.sendCharacter('核对核对');
    });
    await observer.until(caseId, (known) => repeated(known) === 1, 'the word typed twice');
    await act(async ({ page }) => {
      for (let key = 0; key < 4; key += 1) await page.keyboard.press('Backspace');
    });
    // Between two keys the text is checked as it stands then, its places a character further on.
    const isAsBefore = (now: Known) => repeated(now) === 0 && missed(now.entries).length === 0;
    await observer.until(caseId, isAsBefore, 'the word taken out again, and the thirty where they were');
  });
}, 300_000);

it('US-10: of three hundred suspects those of one name stay two, and who was not opened is not missing', async () => {
  const K3 = loadK3();
  const route = (page: string) => `/case/${K3.case.unifiedNumber}/${page}`;
  const ABOUT_PERSONS = /^(charge\.person-charge-blank|indictment\.(birth|id|gender|charge|codefendants).*)$/;
  const numberOf = (at: number) => `${K3.case.unifiedNumber}${String(at + 1).padStart(3, '0')}`;
  await stage.playAll(K3, 'card/suspect', async (station, act) => {
    const { observer, caseId } = station;
    /** Opens the card of a person; the one name under which all that is his was read. */
    const recordOf = async (at: number): Promise<string> => {
      const records = async () => {
        const fields = (await observer.frames()).flatMap(({ reading }) => reading.fields);
        const isShownNow = fields.some(({ key, value }) => key === 'suspect.number' && value === numberOf(at));
        return isShownNow ? [...new Set(fields.map(({ record }) => record).filter((record) => record !== ''))] : [];
      };
      await act((one) => one.choosePerson(at, nameAt(at)));
      const [record = ''] = await eventually(records, ({ length }) => length === 1, `the card of person ${at}`);
      return record;
    };
    const about = async () =>
      (await found(station)).filter(({ defect, state }) => isShown(state) && ABOUT_PERSONS.test(defect.ruleId));
    await read(station);
    await act((one) => one.go(route('document/0/preview')));
    await read(station);
    // One card of three hundred was opened: of the other persons in the indictment nothing is said.
    expect(await about()).toEqual([]);
    await act((one) => one.go(route('card/suspect')));
    const first = await recordOf(0);
    const birth = await recordOf(PLANTED.birth);
    await observer.until(
      caseId,
      ({ entries }) => entries.some(({ defect }) => defect.ruleId === 'indictment.birth-vs-card'),
      'the birth date',
    );
    const second = await recordOf(PLANTED.namesake);
    const last = await recordOf(PERSONS - 1);
    expect(await recordOf(0)).toBe(first);
    expect(new Set([first, birth, second, last]).size).toBe(4);
    expect([first, second].map((record) => record.split('#')[0])).toEqual([nameAt(0), nameAt(0)]);
    // 另案处理 is not left out; the namesakes contradict nobody.
    expect((await about()).map(({ defect }) => [defect.ruleId, defect.subject.split('#')[0]])).toEqual([
      ['indictment.birth-vs-card', nameAt(PLANTED.birth)],
    ]);
  });
}, 300_000);
