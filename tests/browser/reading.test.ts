import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interpret } from '../../content-scripts/host/interpret';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import type { PageReading } from '../../rules/model/page-reading';
import { type PageServer, servePages } from '../hosts/pages/serve';
import { launch, lines, openAndRead, readingWhere, startIn } from './reading-page';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (name: string): Promise<Page> => openAndRead(browser, `${server.origin}/${name}`);

/** Every field of a page; one that is not listed fails the test. */
async function fieldsOf(name: string): Promise<readonly string[]> {
  const page = await open(name);
  const reading = await readingWhere(page, ({ fields }) => fields.length > 0);
  await page.close();
  return lines(reading.fields);
}

describe('label association', () => {
  test('L01 to L13: labels by every association, none guessed for L14', async () => {
    expect(await fieldsOf('labels.html')).toEqual([
      'case.name = 张某某盗窃案',
      'case.category = 一审公诉案件',
      'case.handlingOrg = 某某县人民检察院',
      'case.handlingDept = 第一检察部',
      'case.prosecutor = 甲某',
      'case.unifiedNumber = 99999920240000001',
      'case.clerk = 乙某',
      'case.remarks =  [blank]',
      'case.archivedDate = 2024-05-01',
      'case.concludedDate = 2024-04-30',
      ' =  [unreadable]',
      '起止日期 = 2024-01-01 至 2024-02-01',
      'conditionalNonProsecution.periodMonths = 18',
      'case.status = 在办',
      'case.currentStage = 审查起诉',
      'case.handlingDays =  [blank]',
      'case.summary = 略',
      'document.name@/1 = 起诉书',
      'document.number@/1 = 某检刑诉〔2024〕1号',
      'document.name@/2 = 量刑建议书',
      'document.number@/2 =  [blank]',
    ]);
  });
});

const PERSON_ONE = [
  'suspect.name@张某某 = 张某某',
  'suspect.gender@张某某 = 男性',
  'suspect.idNumber@张某某 = 9999**********1234 [masked]',
  'suspect.birthDate@张某某 = 1990-01-05',
  'suspect.criminalRecord@张某某 = 刑事处罚',
  'suspect.isPrincipal@张某某 =  [blank-means-no]',
  'chargeSuspect.closedDate@张某某 = 2024-03-27',
];

describe('the real Element UI', () => {
  test('H06 H07 H08 H09 H10 H22: the whole page, each field once and of the right record', async () => {
    const found = await fieldsOf('element.html');
    expect(found).toHaveLength(26);
    expect(found).toEqual(expect.arrayContaining(PERSON_ONE));
    expect(found).toEqual(
      expect.arrayContaining([
        'case.acceptanceNumber = 某检刑诉受[2024]999999000001号',
        'case.dueDate = 2024-04-01',
        'case.specialWork = 涉及农资 (partial)',
        'case.specialCampaignName =  [blank]',
        'case.isSupervisedCase = 是',
        'chargeReview.closedDate = 2024-03-28',
        'chargeReview.lossAmount = 5.2',
        'coercive.type@张某某/1 = 刑事拘留',
        'coercive.decidedDate@张某某/2 = 2024-01-30',
      ]),
    );
  });

  test('H02 H12: a tab that unmounts takes its person along, and no value changes hands', async () => {
    const page = await open('element.html');
    await readingWhere(page, ({ fields }) => fields.some(({ record }) => record === '张某某'));
    await page.click('#tab-李某某');
    const reading = await readingWhere(page, ({ fields }) => fields.some(({ raw }) => raw === '李某某'));
    expect(reading.fields.filter(({ record }) => record.startsWith('张某某'))).toEqual([]);
    expect(lines(reading.fields)).toEqual(
      expect.arrayContaining(['suspect.birthDate@李某某 = 1992-03-04', 'coercive.type@李某某/1 = 取保候审']),
    );
    await page.close();
  });

  test('an edit is seen, and the host is byte for byte as it was', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/element.html`, { waitUntil: 'load' });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await startIn(page);
    await readingWhere(page, ({ fields }) => fields.length === 26);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.type('textarea', '案情');
    await readingWhere(page, ({ fields }) =>
      fields.some(({ key, value }) => key === 'case.summary' && value === '案情'),
    );
    await page.close();
  });

  test('H14: a value set by script is seen without any event or mutation', async () => {
    const page = await open('element.html');
    await readingWhere(page, ({ fields }) => fields.length === 26);
    await page.evaluate(() => {
      const input = document.querySelector('textarea');
      if (input) input.value = '脚本写入';
    });
    await readingWhere(page, ({ fields }) => fields.some(({ raw }) => raw === '脚本写入'));
    await page.close();
  });

  test('H24: zoom does not change what is read', async () => {
    const page = await open('element.html');
    const before = lines((await readingWhere(page, ({ fields }) => fields.length === 26)).fields);
    await page.evaluate(() => document.body.style.setProperty('zoom', '1.5'));
    await page.evaluate(() => globalThis.patrolTest.readings.splice(0));
    await startIn(page);
    const after = await readingWhere(page, ({ fields }) => fields.length > 0);
    expect(lines(after.fields)).toEqual(before);
    await page.close();
  });
});

describe('hazards', () => {
  test('H15 H20 H23 and a hostile page: clobbered names, parked and folded forms, 1 MB values, shadow trees', async () => {
    const page = await open('hazards.html');
    const reading = await readingWhere(page);
    const found = lines(reading.fields).map((line) => line.replace(/x{20000}/, 'xxx'));
    expect(found).toEqual([
      'case.name = 张某某盗窃案',
      'case.acceptedDate = 2024-03-01',
      'case.summary = xxx (partial)',
      'case.handlingDept = 第一检察部',
      'case.prosecutor = 甲某',
      'case.unifiedNumber = 99999920240000001',
    ]);
    expect(reading.case).toBe('某检刑诉受[2024]999999000001号');
    await page.close();
  });

  test('H01 H10: plain form tables, fixed and frozen columns, a list drawn in part', async () => {
    const page = await open('tables.html');
    const reading = await readingWhere(page);
    const found = lines(reading.fields);
    expect(found).toHaveLength(27);
    expect(found).toEqual(
      expect.arrayContaining([
        'suspect.recidivist@张某某 = 否',
        'suspect.workUnit@张某某 =  [blank]',
        'coercive.type@张某某/2 = 逮捕',
        'coercive.type@李某某/1 = 取保候审',
        'property.amount@/2 = 0.3',
        'interrogation.date@张某某/2 = 2024-03-09 (partial)',
      ]),
    );
    expect(reading.notes[0]).toMatch(/^列表共约 \d+ 行，页面上已读 2 行$/);
    await page.close();
  });

  test('H11: a dialog wins over the form below it, and a draft of a row is nobody’s', async () => {
    const found = await fieldsOf('dialog.html');
    expect(found).toContain('case.name = 张某某抢劫案');
    expect(found).toContain('案件名称 = 张某某盗窃案');
    expect(found).toContain('coercive.type@/1 = 逮捕');
    expect(found.filter((line) => line.includes('coercive.type'))).toHaveLength(1);
  });

  test('H13: what still loads is not blank', async () => {
    const page = await open('skeleton.html');
    const early = await readingWhere(page);
    expect(early.incomplete).toBe(true);
    expect(early.fields.map(({ state }) => state)).toEqual(['not-loaded', 'not-loaded', 'not-loaded']);
    await page.evaluate('arrive()');
    const late = await readingWhere(page, ({ incomplete }) => !incomplete);
    expect(lines(late.fields)).toEqual([
      'case.name = 张某某盗窃案',
      'case.acceptedDate = 2024-03-01',
      'case.category =  [blank]',
    ]);
    await page.close();
  });

  test('nothing runs on a log-in page; it starts when the page has become another', async () => {
    const page = await open('login.html');
    await page.waitForFunction(() => globalThis.patrolTest.reader.reasons.length > 0);
    expect(await page.evaluate(() => globalThis.patrolTest.readings.length)).toBe(0);
    await page.evaluate('enter()');
    expect(lines((await readingWhere(page)).fields)).toEqual(['case.name = 张某某盗窃案']);
    await page.close();
  });

  test('a page that is not certainly the host’s is not read', async () => {
    const page = await open('stranger.html');
    await page.waitForFunction(() => globalThis.patrolTest.reader.reasons.length > 0);
    expect(await page.evaluate(() => globalThis.patrolTest.readings.length)).toBe(0);
    await page.close();
  });

  test('a page whose address the administrator has named is read, though nothing on it says it is the host’s', async () => {
    const profile = { ...DEFAULT_PROFILE, urls: [`${server.origin}/*`] };
    const page = await openAndRead(browser, `${server.origin}/stranger.html`, profile);
    const reading = await readingWhere(page, ({ fields }) => fields.length > 0, profile);
    expect(reading.fields.map(({ label, raw }) => `${label} ${raw}`)).toEqual(['姓名 张某某', '受理日期 2024-01-01']);
    await page.close();
  });
});

describe('documents, flow, report, list', () => {
  test('H04 H05 H18: the editor frame is a document with ranges; a foreign frame is said, not read', async () => {
    const page = await open('document.html');
    const outer = await readingWhere(page, ({ notes }) => notes.length > 0);
    expect(outer.notes).toEqual(['有 1 个来自其他网站的内嵌页面，不在此读取']);
    const frame = page.frames().find((each) => each !== page.mainFrame() && each.url() === 'about:blank') as Frame;
    await startIn(frame);
    const [document] = (await readingWhere(frame)).documents;
    expect(document).toMatchObject({ kind: 'indictment', editable: true, state: 'value' });
    const text = document?.text ?? '';
    const start = text.indexOf('张某某');
    const range = await frame.evaluate(
      (anchor, from) => globalThis.patrolTest.reader.rangeOf(anchor, from, from + 3)?.toString(),
      document?.anchor ?? '',
      start,
    );
    expect(range).toBe('张某某');
    await page.close();
  });

  test('H19: a picture is unreadable and keeps its kind; a paged preview says what is missing', async () => {
    const picture = await open('canvas.html');
    const seen = await readingWhere(picture);
    expect(seen.documents[0]).toMatchObject({ kind: 'opinionForProsecution', state: 'unreadable', text: '' });
    const paged = await open('pdf.html');
    const reading = await readingWhere(paged);
    expect(reading.documents[0]).toMatchObject({ kind: 'opinionForProsecution', state: 'not-loaded' });
    expect(reading.notes).toEqual(['文书《起诉意见书》已读 2/3 页，翻到其余各页后核对']);
    await picture.close();
    await paged.close();
  });

  test('US-11: a page that a viewer takes out again stays read, and the text is whole once each was seen', async () => {
    const page = await open('pdf.html');
    const text = async (seen: (reading: PageReading) => boolean) => (await readingWhere(page, seen)).documents[0];
    const draw = (number: number, words: string) =>
      page.evaluate(
        (at, said) => {
          const layer = said === '' ? '' : `<canvas></canvas><div class="textLayer"><span>${said}</span></div>`;
          (document.querySelector(`[data-page-number="${at}"]`) as HTMLElement).innerHTML = layer;
        },
        number,
        words,
      );
    const before = (await text(({ notes }) => notes.length > 0))?.text ?? '';
    expect(before).toContain('男，汉族。');
    await draw(1, '');
    await draw(3, '此致某某县人民检察院');
    const whole = await text(({ documents }) => documents[0]?.state === 'value');
    expect(whole?.text).toBe(`${before.trimEnd()}\n此致某某县人民检察院\n`);
    const rangeOf = (words: string) =>
      page.evaluate(
        (anchor, start, length) =>
          globalThis.patrolTest.reader.rangeOf(anchor, start, start + length)?.toString() ?? null,
        whole?.anchor ?? '',
        (whole?.text ?? '').indexOf(words),
        words.length,
      );
    expect([await rangeOf('男，汉族'), await rangeOf('此致')]).toEqual([null, '此致']);
    const pageOf = (words: string) =>
      page.evaluate(
        (anchor, at) => {
          const found = globalThis.patrolTest.reader.pageOf(anchor, at);
          return found && [found.number, found.total, found.isExact, found.element?.getAttribute('data-page-number')];
        },
        whole?.anchor ?? '',
        (whole?.text ?? '').indexOf(words),
      );
    expect(await pageOf('男，汉族')).toEqual([1, 3, true, '1']);
    expect(await pageOf('此致')).toEqual([3, 3, true, '3']);
    await page.evaluate(() => document.querySelector('[data-page-number="1"]')?.remove());
    expect(await pageOf('男，汉族')).toEqual([1, 3, false, '2']);
    await page.evaluate(() => {
      const drawn = Object.assign(document.createElement('div'), { className: 'page' });
      drawn.dataset.pageNumber = '1';
      document.querySelector('[data-page-number="2"]')?.before(drawn);
    });
    // Another document in the same viewer begins anew.
    await draw(2, '');
    await draw(1, '另一份文书：起诉书');
    expect((await text(({ documents }) => documents[0]?.state === 'not-loaded'))?.text).not.toContain('供认不讳');
    await page.close();
  });

  test('a read-only preview is a document, its sentences no fields', async () => {
    const page = await open('preview.html');
    const reading = await readingWhere(page);
    expect(reading.page).toBe('document');
    expect(reading.fields).toEqual([]);
    expect(reading.documents[0]).toMatchObject({ kind: 'judgment', editable: false });
    await page.close();
  });

  test('a time-line, a report and a list are what they are', async () => {
    const flow = await open('flow.html');
    expect((await readingWhere(flow)).flow.map(({ node, at, by }) => [node, at, by])).toEqual([
      ['accepted', '2024-03-01 09:30', '乙某'],
      ['assigned', '2024-03-02', '丙某'],
      ['chargeReview', '', '甲某'],
    ]);
    const report = await readingWhere(await open('report.html'));
    expect(report.reportTitle).toBe('审查逮捕案件情况统计表');
    expect(report.report.map((cell) => [cell.rowNumber, cell.columnNumber, cell.columnLabel, cell.raw])).toEqual([
      [1, 1, '受理/件数', '12'],
      [1, 2, '受理/人数', '15'],
      [1, 3, '审结', '11'],
      [2, 1, '受理/件数', '7'],
      [2, 2, '受理/人数', '9'],
      [2, 3, '审结', ''],
    ]);
    const list = await readingWhere(await open('list.html'));
    expect([list.page, list.case]).toEqual(['list', null]);
  });
});

test('a gap stays a gap: a reading without some fields gives no other field a value', async () => {
  const page = await open('element.html');
  await readingWhere(page, ({ fields }) => fields.length === 26);
  const raw = await page.evaluate(() => globalThis.patrolTest.readings[globalThis.patrolTest.readings.length - 1]);
  if (!raw) throw new Error('no reading');
  const whole = new Map(interpret(raw, DEFAULT_PROFILE).fields.map((field) => [field.anchor, field]));
  for (let skip = 0; skip < raw.fields.length; skip++) {
    const part = interpret({ ...raw, fields: raw.fields.filter((_, at) => at !== skip) }, DEFAULT_PROFILE);
    for (const field of part.fields) {
      const before = whole.get(field.anchor);
      if (field.key !== null && before?.key !== null) expect(field.key).toBe(before?.key);
    }
  }
  await page.close();
});
