import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interpret } from '../../content-scripts/host/interpret';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import { type FieldKey, field } from '../../rules/model/fields';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { normalise } from '../../rules/text/normalise';
import { mergeReading } from '../../storage/merge';
import { type CaseBundle, type CaseName, loadCase } from '../cases';
import { SCREENS, type Screen } from '../hosts/data/screens';
import { keysOfSection } from '../hosts/layout';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { launch, readingWhere, startIn } from './reading-page';

let browser: Browser;
let host: PracticeHost;
/** One page for all: every change of screen and case is a change of route, nothing is ever reloaded. */
let page: Page;

beforeAll(async () => {
  host = await startPracticeHost();
  browser = await launch();
  page = await browser.newPage();
  await page.goto(host.enter('/cases'), { waitUntil: 'networkidle0' });
  await startIn(page);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

type Expected = ReadonlyMap<string, { readonly key: FieldKey; readonly raw: string }>;

/** What a careful person would read on a screen: `key@record` and the text. Of person tabs, only one is mounted. */
function expected(bundle: CaseBundle, screen: Screen, person?: string): Expected {
  const fields = new Map<string, { key: FieldKey; raw: string }>();
  for (const section of screen.sections) {
    const first = bundle.cards.find(({ card }) => card === section.lead)?.record.split('/')[0];
    if (first === undefined) continue;
    for (const key of keysOfSection(section)) {
      for (const { record, values } of bundle.cards.filter(({ card }) => card === field(key).card)) {
        if (section.kind === 'persons' && record.split('/')[0] !== (person ?? first)) continue;
        const value = values[key];
        if (value !== undefined)
          fields.set(`${key}@${record}`, { key, raw: typeof value === 'string' ? value : value.raw });
      }
    }
  }
  return fields;
}

const nameOf = ({ key, record }: FieldReading): string => `${key}@${record}`;

/** Whether what was read is what the case holds. The host shows a region with the province and city it belongs to. */
function agrees(found: FieldReading, raw: string): boolean {
  const want = normalise(found.key ? field(found.key).type : 'text', raw);
  if (want.masked) return found.state === 'masked';
  if (found.state !== 'value') return true;
  if (found.partial) return raw.split('、').includes(found.value) || raw.startsWith(found.value);
  return found.value === want.value || found.value.endsWith(` / ${raw}`);
}

/** The head of a case shows the stage it is in, which a card may be behind. */
function isHead(found: FieldReading, bundle: CaseBundle): boolean {
  return found.key === 'case.currentStage' && found.value === bundle.case.stage;
}

/** Values of a reading that are not those of the case and person it names. */
function foreign(reading: PageReading, bundle: CaseBundle): readonly string[] {
  const values = new Map<string, string>();
  for (const { record, values: card } of bundle.cards) {
    for (const [key, value] of Object.entries(card)) {
      values.set(`${key}@${record}`, typeof value === 'string' ? value : value.raw);
    }
  }
  return reading.fields
    .filter((found) => found.key !== null && found.state === 'value' && !isHead(found, bundle))
    .filter((found) => values.has(nameOf(found)) && !agrees(found, values.get(nameOf(found)) ?? ''))
    .map((found) => `${reading.case} ${nameOf(found)}: ${values.get(nameOf(found))} ≠ ${found.raw}`);
}

const cases = new Map<string, CaseBundle>();

function caseOf(name: CaseName): CaseBundle {
  const bundle = loadCase(name);
  cases.set(bundle.case.id, bundle);
  return bundle;
}

/** Goes to a route as the host's own links do, and forgets what was read before. */
async function goTo(route: string): Promise<void> {
  await page.evaluate((hash) => {
    globalThis.patrolTest.readings.splice(0);
    location.hash = hash;
  }, `#${route}`);
}

/** All readings since the route changed, also those in the midst of the change. */
async function readings(): Promise<readonly PageReading[]> {
  const raw = await page.evaluate(() => globalThis.patrolTest.readings);
  return raw.map((reading) => interpret(reading, DEFAULT_PROFILE));
}

/** Fields read and fields missed, over many screens. */
class Tally {
  total = 0;
  readonly missed: string[] = [];
  readonly wrong: string[] = [];

  /** Waits until a screen is read in full. */
  async take(bundle: CaseBundle, wanted: Expected, place: string): Promise<void> {
    if (wanted.size === 0) return;
    const missing = (reading: PageReading): readonly string[] => {
      const read = new Set(reading.fields.filter(({ key }) => key !== null).map(nameOf));
      return [...wanted.keys()].filter((name) => !read.has(name));
    };
    const settled = ({ case: id, incomplete }: PageReading): boolean => id === bundle.case.id && !incomplete;
    const whole = (reading: PageReading): boolean => settled(reading) && missing(reading).length === 0;
    await readingWhere(page, whole);
    const all = await readings();
    const last = all[all.length - 1];
    this.total += wanted.size;
    this.missed.push(...(last ? missing(last) : [...wanted.keys()]).map((name) => `${place} ${name}`));
    for (const found of last?.fields ?? []) {
      const want = wanted.get(nameOf(found));
      if (want && !isHead(found, bundle) && !agrees(found, want.raw))
        this.wrong.push(`${place} ${nameOf(found)}: ${want.raw} ≠ ${found.raw}`);
    }
    // Nor may a reading in the midst of the change name one case or person and show another.
    for (const reading of all) {
      const about = cases.get(reading.case ?? '');
      if (about) this.wrong.push(...foreign(reading, about));
    }
  }

  /** At least 98 % with the right key, and no value wrong. */
  holds(atLeast: number): void {
    expect([...new Set(this.wrong)]).toEqual([]);
    expect(this.total).toBeGreaterThan(atLeast);
    expect(this.missed.length / this.total, this.missed.join('\n')).toBeLessThan(0.02);
  }
}

async function walkScreens(name: CaseName, tally: Tally): Promise<void> {
  const bundle = caseOf(name);
  for (const screen of SCREENS) {
    const wanted = expected(bundle, screen);
    if (wanted.size === 0) continue;
    await goTo(`/case/${bundle.case.unifiedNumber}/card/${screen.id}`);
    await tally.take(bundle, wanted, `${name} ${screen.id}`);
  }
}

test('every card screen of case K1', async () => {
  const tally = new Tally();
  await walkScreens('k1', tally);
  tally.holds(300);
}, 180_000);

test('H03: cases of every line one after another in one page, no value of one under another', async () => {
  const tally = new Tally();
  for (const name of ['juvenile', 'civil', 'administrative', 'public-interest', 'petition', 'suggestion'] as const)
    await walkScreens(name, tally);
  tally.holds(250);
}, 180_000);

test('H02: twelve persons tab by tab, each with the values of nobody else', async () => {
  const tally = new Tally();
  const bundle = caseOf('twelve');
  const screen = SCREENS.find(({ id }) => id === 'suspect');
  if (!screen) throw new Error('no screen of persons');
  const persons = bundle.cards.filter(({ card }) => card === 'suspect').map(({ record }) => record);
  expect(persons).toHaveLength(12);
  await goTo(`/case/${bundle.case.unifiedNumber}/card/suspect`);
  for (const person of persons) {
    const tab = await page.waitForSelector(`[role=tab]::-p-text(${person})`);
    await page.evaluate(() => globalThis.patrolTest.readings.splice(0, globalThis.patrolTest.readings.length - 1));
    await tab?.evaluate((element) => (element as HTMLElement).click());
    await tally.take(bundle, expected(bundle, screen, person), person);
  }
  const coercive = SCREENS.find(({ id }) => id === 'coercive');
  await goTo(`/case/${bundle.case.unifiedNumber}/card/coercive`);
  // How long the host itself takes to draw fifty rows is not what is tested.
  await page.waitForSelector('.el-table__row');
  if (coercive) await tally.take(bundle, expected(bundle, coercive), 'coercive');
  tally.holds(400);
}, 180_000);

test('flow, approval, list, to-do and documents are what they are, and say nothing of a case that is not theirs', async () => {
  const bundle = caseOf('k1');
  const at = `/case/${bundle.case.unifiedNumber}`;
  await goTo(`${at}/flow`);
  const flow = (await readingWhere(page, ({ flow }) => flow.length === bundle.flow.length)).flow;
  expect(flow.map(({ at, by }) => [at.slice(0, 10), by])).toEqual(
    bundle.flow.map(({ at, by }) => [at.slice(0, 10), by]),
  );
  expect(flow.every(({ node, label }) => node !== null && label !== '')).toBe(true);

  await goTo(`${at}/approval`);
  const approval = await readingWhere(
    page,
    ({ case: id, fields, frame }) =>
      frame.endsWith('approval') && id !== null && fields.some(({ label }) => label.endsWith('意见')),
  );
  // The host's own sheet words the opinions differently from the card.
  expect(foreign(approval, bundle).filter((line) => !line.includes(' approval.'))).toEqual([]);

  await goTo('/cases');
  const list = await readingWhere(
    page,
    ({ frame, page: kind, fields }) => frame.endsWith('cases') && kind === 'list' && fields.length > 20,
  );
  expect(list.case).toBeNull();
  await goTo('/todo');
  const todo = await readingWhere(page, ({ frame }) => frame.endsWith('todo'));
  expect(todo.documents).toEqual([]);
}, 180_000);

test.each(['edit', 'preview'] as const)('a document of K1 in %s is read to the letter', async (mode) => {
  const bundle = caseOf('k1');
  const written = bundle.documents[0];
  await goTo(`/case/${bundle.case.unifiedNumber}/document/0/${mode}`);
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    return (frame?.contentDocument?.body?.textContent ?? '').length > 200;
  });
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame || !written) throw new Error('no frame');
  await startIn(frame);
  const { documents } = await readingWhere(frame, (reading) => (reading.documents[0]?.text ?? '').length > 200);
  const plain = (text: string): string => text.replace(/\s+/g, '');
  expect(documents.map(({ kind, editable, state }) => [kind, editable, state])).toEqual([
    [written.kind, mode === 'edit', 'value'],
  ]);
  expect(plain(documents[0]?.text ?? '')).toContain(plain(written.text));
});

test('the last row of a table was deleted and its record stayed in the case: an emptied table lets its rows go', async () => {
  const bundle = caseOf('k1');
  await goTo(`/case/${bundle.case.unifiedNumber}/card/coercive`);
  const measures = ({ fields }: PageReading): number => fields.filter(({ key }) => key === 'coercive.type').length;
  const full = await readingWhere(page, (reading) => !reading.incomplete && measures(reading) > 1);
  const file = mergeReading(null, full, 1);
  const rows = file.records.filter(({ card }) => card === 'coercive').map(({ record }) => `coercive:${record}`);
  expect(rows.length).toBe(measures(full));
  const before = await page.evaluate(() => globalThis.patrolTest.readings.length);
  await page.evaluate(async () => {
    for (let button: HTMLElement | null; ; await new Promise(requestAnimationFrame)) {
      button = document.querySelector('.el-table__fixed-right .el-table__row button');
      if (!button) return;
      button.click();
    }
  });
  const settled = await readingWhere(page, ({ tables }) => tables.some(({ emptied }) => emptied));
  const since = await page.evaluate((from) => globalThis.patrolTest.readings.slice(from), before);
  const fresh = since.map((reading) => interpret(reading, DEFAULT_PROFILE)).find((one) => measures(one) === 0);
  // Rows that have not come yet look the same, so for a moment nothing is said.
  expect(fresh?.tables.some(({ emptied }) => emptied)).toBe(false);
  expect(fresh && mergeReading(file, fresh, 2).removed).toBeUndefined();
  expect(settled.tables.map(({ card, rows }) => [card, rows])).toEqual([['coercive', 0]]);
  const after = mergeReading(file, settled, 3);
  expect(after.records.filter(({ card }) => card === 'coercive')).toEqual([]);
  expect([...(after.removed ?? [])].sort()).toEqual([...rows].sort());
});
