/** US-11 of the design: a document of 400 pages, in the paged preview and in the editor. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { K4, loadK4, pageOf } from '../cases/k4';
import { eventually } from './proof-look';
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

it('US-11: a 400-page document is read, checked and walked while one reads', async () => {
  const bundle = loadK4();
  await stage.play('e', bundle, 'document/0/preview', async (station) => {
    const { person, observer, caseId, ours } = station;
    await read(station);
    await observer.until(caseId, ({ entries }) => missed(entries).length === 0, 'all thirty defects');
    const frame = await person.page.waitForFrame((one) => one.url().includes('preview.html'));
    // Far pages are not laid out before one goes there.
    const last = K4.plants[K4.plants.length - 4];
    if (!last) throw new Error('K4 has no plants');
    expect(pageOf(last.start)).toBeGreaterThan(380);
    expect(await frame.evaluate(() => scrollY)).toBe(0);
    await ours.press('.lamp');
    await ours.press('.row', '条文引用写法不合');
    const isThere = () =>
      frame.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(words);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const box = range.getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight;
        }
        return false;
      }, last.to);
    await eventually(isThere, (there) => there, 'the sentence on the screen');
  });
}, 120_000);
