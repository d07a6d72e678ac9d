import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FieldKey, field } from '../../rules/model/fields';
import type { PageReading } from '../../rules/model/page-reading';
import { normalise } from '../../rules/text/normalise';
import { type CaseBundle, loadCase } from '../cases';
import { SCREENS, type Screen } from '../hosts/data/screens';
import { keysOfSection } from '../hosts/layout';
import { type PracticeHost, startPracticeHost } from '../hosts/server';
import { launch, readingWhere, startIn } from './reading-page';

let browser: Browser;
let host: PracticeHost;

beforeAll(async () => {
  host = await startPracticeHost();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** What a careful person would read on a screen as it opens: `key@record` and the text. Of person tabs, only the first is mounted. */
function expected(bundle: CaseBundle, screen: Screen): ReadonlyMap<string, { key: FieldKey; raw: string }> {
  const fields = new Map<string, { key: FieldKey; raw: string }>();
  for (const section of screen.sections) {
    const first = bundle.cards.find(({ card }) => card === section.lead)?.record.split('/')[0];
    for (const key of keysOfSection(section)) {
      for (const { record, values } of bundle.cards.filter(({ card }) => card === field(key).card)) {
        if (section.kind === 'persons' && record.split('/')[0] !== first) continue;
        const value = values[key];
        if (value !== undefined)
          fields.set(`${key}@${record}`, { key, raw: typeof value === 'string' ? value : value.raw });
      }
    }
  }
  return fields;
}

async function readScreen(bundle: CaseBundle, screen: Screen): Promise<PageReading> {
  const page = await browser.newPage();
  await page.goto(host.enter(`/case/${bundle.case.unifiedNumber}/card/${screen.id}`), { waitUntil: 'networkidle0' });
  await startIn(page);
  const reading = await readingWhere(page, ({ incomplete, fields }) => !incomplete && fields.length > 0);
  await page.close();
  return reading;
}

test('every card screen of case K1: at least 98 % of the labelled fields with the right key, all of their values right', async () => {
  const bundle = loadCase('k1');
  const missed: string[] = [];
  const wrong: string[] = [];
  let total = 0;
  for (const screen of SCREENS) {
    const wanted = expected(bundle, screen);
    if (wanted.size === 0) continue;
    const reading = await readScreen(bundle, screen);
    const read = new Map(
      reading.fields.filter(({ key }) => key !== null).map((each) => [`${each.key}@${each.record}`, each]),
    );
    for (const [name, { key, raw }] of wanted) {
      total++;
      const found = read.get(name);
      if (!found) missed.push(`${screen.id} ${name}`);
      else if (found.state === 'value' && !found.partial && found.value !== normalise(field(key).type, raw).value) {
        // The host shows a region with the province and city it belongs to.
        if (!found.value.endsWith(` / ${raw}`)) wrong.push(`${screen.id} ${name}: ${raw} ≠ ${found.raw}`);
      }
    }
  }
  expect(total).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
  expect(missed.length / total, missed.join('\n')).toBeLessThan(0.02);
}, 240_000);
