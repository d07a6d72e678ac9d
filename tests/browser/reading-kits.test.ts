import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import { type PageServer, servePages } from '../hosts/pages/serve';
import { launch, lines, openAndRead, readingWhere } from './reading-page';

/** Pages of UI kits as the kits draw them; beside each the complete fields a careful person reads there. */
const FOLDER = join(import.meta.dirname, '../hosts/pages/kits');
const KITS = readdirSync(FOLDER).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);

let browser: Browser;
let server: PageServer;
/** A new page costs more than all that is read in it. */
const done: Page[] = [];

beforeAll(async () => {
  server = await servePages();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.concurrent.each(KITS)('%s: every field, none else', async (kit) => {
  const page = await openAndRead(browser, `${server.origin}/kits/${kit}.html`, DEFAULT_PROFILE, done.pop());
  const reading = await readingWhere(page, ({ incomplete, fields }) => !incomplete && fields.length > 0);
  done.push(page);
  const expected = readFileSync(join(FOLDER, `${kit}.fields.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines(reading.fields).map((line) => line.trimEnd())).toEqual(expected);
});
