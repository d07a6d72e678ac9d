import { afterEach, describe, expect, it } from 'vitest';
import { loadCase } from '../cases';
import type { RecordView, SectionView } from './case-store';
import { columnOf } from './layout';
import { type PracticeHost, type PracticeHostOptions, startPracticeHost } from './server';
import { SKINS } from './skins';

const K1 = '99999920240000001';
const open: PracticeHost[] = [];

async function start(options: PracticeHostOptions = {}): Promise<PracticeHost> {
  const host = await startPracticeHost(options);
  open.push(host);
  return host;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((host) => host.close()));
});

/** Calls the API as a logged-in browser does. */
async function call(host: PracticeHost, path: string, body?: unknown) {
  const response = await fetch(`${host.url}api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { cookie: 'PRACTICE_SESSION=1' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, data: (await response.json()) as Record<string, unknown> };
}

async function sectionsOf(host: PracticeHost, screen: string): Promise<SectionView[]> {
  return (await call(host, `cases/${K1}/cards/${screen}`)).data.sections as SectionView[];
}

/** The records of a screen as the front end posts them, with some values changed. */
function payload(sections: readonly SectionView[], changes: Record<string, string> = {}) {
  const records = sections.flatMap((section, index) =>
    section.records.map(({ record, values }: RecordView) => {
      const changed = Object.entries(changes).filter(([column]) => column in values);
      return { section: index, record, values: { ...values, ...Object.fromEntries(changed) } };
    }),
  );
  return { records };
}

describe('practice host: files', () => {
  it('serves the page, the libraries and the fonts from the installed packages', async () => {
    const host = await start();
    for (const path of [
      '',
      'js/main.js',
      'lib/vue/vue.min.js',
      'lib/element-ui/index.js',
      'lib/element-ui/theme-chalk/fonts/element-icons.woff',
      'shared/editor.html',
      'shared/preview.html',
      ...SKINS.map(({ id }) => `${id}/`),
      'lib/layui/layui.js',
      'lib/layui/css/layui.css',
    ]) {
      expect((await fetch(host.url + path)).status, path).toBe(200);
    }
  });

  it('refuses paths that leave the served folders', async () => {
    const host = await start();
    for (const path of [
      '..%2f..%2fpackage.json',
      'lib/vue/..%2f..%2fpackage.json',
      'lib/vue/../../../package.json',
      'nothing.js',
    ]) {
      expect((await fetch(host.url + path)).status, path).toBe(404);
    }
  });

  it('names nothing outside itself in the pages it serves', async () => {
    const host = await start();
    for (const path of ['', 'shared/editor.html', 'shared/preview.html', 'js/main.js', 'l/', 'q/', 't/']) {
      expect(await (await fetch(host.url + path)).text(), path).not.toMatch(/https?:\/\//);
    }
  });

  it('sends a strict policy only when asked, and the date of its clock', async () => {
    const loose = await fetch((await start()).url);
    expect(loose.headers.get('content-security-policy')).toBeNull();
    const strict = await fetch((await start({ cspStrict: true, clock: () => new Date('2026-03-04T01:02:03Z') })).url);
    expect(strict.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(strict.headers.get('date')).toBe('Wed, 04 Mar 2026 01:02:03 GMT');
  });
});

describe('practice host: session', () => {
  it('refuses the API before log-in and opens it afterwards', async () => {
    const host = await start();
    expect((await fetch(`${host.url}api/cases`)).status).toBe(401);
    expect(await (await fetch(`${host.url}api/me`)).json()).toBeNull();
    const refused = await fetch(`${host.url}api/login`, { method: 'POST', body: '{"name":"甲某","password":""}' });
    expect(refused.status).toBe(400);
    const taken = await fetch(`${host.url}api/login`, { method: 'POST', body: '{"name":"甲某","password":"1"}' });
    expect(taken.headers.get('set-cookie')).toContain('PRACTICE_SESSION=1');
    expect((await call(host, 'me')).data).toMatchObject({ name: '甲某', organ: '某某县人民检察院' });
  });

  it('goes to a route with a session through enter', async () => {
    const host = await start();
    const response = await fetch(host.enter(`/case/${K1}/card/intake`), { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`/#/case/${K1}/card/intake`);
    expect(response.headers.get('set-cookie')).toContain('PRACTICE_SESSION=1');
  });
});

describe('practice host: cases', () => {
  it('lists cases by page and finds them by name', async () => {
    const host = await start();
    const all = (await call(host, 'cases?page=1&size=20')).data as { total: number; rows: { name: string }[] };
    expect(all.rows).toHaveLength(20);
    expect(all.total).toBe(30);
    const found = (await call(host, `cases?word=${encodeURIComponent('开设赌场')}`)).data as {
      rows: { name: string }[];
    };
    expect(found.rows.map((row) => row.name)).toContain('张某某等12人涉嫌开设赌场案');
  });

  it('shows K1 as its bundle has it: one tab a person, one row a measure', async () => {
    const host = await start();
    const [suspect] = await sectionsOf(host, 'suspect');
    expect(suspect?.records.map((record) => record.name)).toEqual(['张某某']);
    expect(suspect?.records[0]?.values[columnOf('suspect.birthDate')]).toBe('1990-03-07');
    const [coercive] = await sectionsOf(host, 'coercive');
    expect(coercive?.records.map((record) => record.values[columnOf('coercive.type')])).toEqual(['拘留', '逮捕']);
    const [, person] = await sectionsOf(host, 'review');
    expect(person?.records[0]?.values[columnOf('chargeSuspect.discretionaryCircumstances')]).toEqual([
      '退赃退赔',
      '取得谅解',
      '初犯偶犯',
    ]);
  });

  it('knows only the cases it was given', async () => {
    const host = await start({ cases: [loadCase('k2')] });
    expect((await call(host, `cases/${K1}`)).status).toBe(404);
    expect((await call(host, 'cases/99999920240000002')).status).toBe(200);
  });
});

describe('practice host: saving', () => {
  it('takes a correct card, keeps it and logs the payload', async () => {
    const host = await start({ seed: 5 });
    const changed = payload(await sectionsOf(host, 'plea'), { [columnOf('sentencing.fixedTermFrom')]: '10' });
    expect((await call(host, `cases/${K1}/cards/plea`, changed)).data).toEqual({ errors: [] });
    const [plea] = await sectionsOf(host, 'plea');
    expect(plea?.records[0]?.values[columnOf('sentencing.fixedTermFrom')]).toBe('10');
    expect(host.savedPayloads).toEqual([
      { path: `/api/cases/${K1}/cards/plea`, body: JSON.stringify(changed), accepted: true },
    ]);
  });

  it('refuses a blank date of conclusion for the case and for the person, and stores nothing', async () => {
    const host = await start({ seed: 5 });
    const blanks = {
      [columnOf('chargeReview.closedDate')]: '',
      [columnOf('chargeSuspect.closedDate')]: '',
      [columnOf('chargeReview.reportNumber')]: '改',
    };
    const { data } = await call(host, `cases/${K1}/cards/review`, payload(await sectionsOf(host, 'review'), blanks));
    expect(data.errors).toEqual([
      { section: 0, record: '', column: columnOf('chargeReview.closedDate'), message: '审结日期不能为空' },
      { section: 1, record: '张某某', column: columnOf('chargeSuspect.closedDate'), message: '审结日期不能为空' },
    ]);
    const [whole] = await sectionsOf(host, 'review');
    expect(whole?.records[0]?.values[columnOf('chargeReview.reportNumber')]).not.toBe('改');
    expect(host.savedPayloads[0]?.accepted).toBe(false);
  });

  it('refuses a conclusion before acceptance', async () => {
    const host = await start();
    const early = payload(await sectionsOf(host, 'review'), { [columnOf('chargeReview.closedDate')]: '2024-02-01' });
    const { data } = await call(host, `cases/${K1}/cards/review`, early);
    expect((data.errors as { message: string }[]).map((error) => error.message)).toEqual(['审结日期不能早于受理日期']);
  });

  it('takes every card of every sample case as it stands: the host is laxer than the patrol', async () => {
    const { PracticeCase } = await import('./case-store');
    const { loadAllCases } = await import('../cases');
    for (const practiceCase of loadAllCases().map((bundle) => new PracticeCase(bundle))) {
      for (const screen of practiceCase.screens) {
        const records = payload(practiceCase.screen(screen.id)?.sections ?? []).records;
        expect(practiceCase.save(screen.id, records), `${practiceCase.head.name} ${screen.title}`).toEqual([]);
      }
    }
  });

  it('answers a save after the delay its seed gives', async () => {
    const { saveDelays } = await import('./random');
    const host = await start({ seed: 42 });
    const body = payload(await sectionsOf(host, 'defender'));
    const before = performance.now();
    await call(host, `cases/${K1}/cards/defender`, body);
    expect(performance.now() - before).toBeGreaterThanOrEqual(saveDelays(42)() - 5);
  });

  it('keeps a document that was edited and adds a step for 送审', async () => {
    const host = await start({ seed: 2, clock: () => new Date('2026-05-06T00:00:00Z') });
    await Promise.all([
      call(host, `cases/${K1}/documents/1`, { text: '改过的正文' }),
      call(host, `cases/${K1}/submit`, {}),
    ]);
    expect((await call(host, `cases/${K1}/documents/1`)).data.text).toBe('改过的正文');
    const flow = (await call(host, `cases/${K1}/flow`)).data as unknown as { name: string; at: string }[];
    expect(flow.at(-1)).toMatchObject({ name: '送审', at: '2026-05-06' });
  });

  it('logs every request with its body', async () => {
    const host = await start();
    await call(host, 'me');
    expect(host.requests).toEqual([{ method: 'GET', path: '/api/me', body: '' }]);
  });
});
