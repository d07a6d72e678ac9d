import { describe, expect, test } from 'vitest';
import type { FieldKey } from '../../rules/model/fields';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import type { StoredLayout } from '../../storage/model';
import { DriftGuard } from './drift-guard';

const ONE = '某检刑诉受[2024]999999000001号';
const TWO = '某检刑诉受[2024]999999000002号';

type Row = readonly [label: string, key: FieldKey | null, raw: string, more?: Partial<FieldReading>];

/** The card of the suspects as the host shows it before the change. */
const CARD: readonly Row[] = [
  ['姓名', 'suspect.name', '张某某'],
  ['性别', 'suspect.gender', '男'],
  ['民族', 'suspect.ethnicity', '汉族'],
  ['出生日期', 'suspect.birthDate', '1990-01-01'],
  ['公民身份号码', 'suspect.idNumber', '999999199001010000'],
  ['移送审查起诉罪名', 'suspect.suspectedCharge', '盗窃罪'],
  ['文化程度', 'suspect.education', '初中'],
];

function page(rows: readonly Row[], more: Partial<PageReading> = {}): PageReading {
  const fields = rows.map(
    ([label, key, raw, own], at): FieldReading => ({
      anchor: `a${at}`,
      label,
      group: ['基本信息'],
      key,
      record: '张某某',
      state: raw === '' ? 'blank' : 'value',
      raw,
      value: raw,
      partial: false,
      confidence: 0.95,
      signs: ['label-for', 'control:text'],
      ...own,
    }),
  );
  const head = { frame: 'http://host/#/case/1/card/suspect', page: 'card', case: ONE, date: '' } as const;
  const rest = {
    incomplete: false,
    reportTitle: '',
    documents: [],
    flow: [],
    report: [],
    tables: [],
    notes: [],
  } as const;
  return { ...head, ...rest, fields, ...more };
}

const without = (...labels: string[]) => CARD.filter(([label]) => !labels.includes(label));
const renamed = (from: string, to: string) => CARD.map((row): Row => (row[0] === from ? [to, null, row[2]] : row));
/** Keys that are said to be there unread. */
const unread = ({ fields }: PageReading) =>
  fields.filter(({ signs }) => signs.includes('drift')).map(({ key, record, state }) => `${key}@${record} ${state}`);

/** A guard whose store outlives it, as the database outlives a worker. */
function world() {
  const kept = new Map<string, StoredLayout>();
  let time = 1;
  const store = {
    storedLayouts: async () => [...kept.values()],
    putLayout: async (layout: StoredLayout) => void kept.set(layout.id, layout),
  };
  const worker = () => new DriftGuard(store, () => time++);
  let guard = worker();
  return {
    kept,
    restart: () => {
      guard = worker();
    },
    see: (reading: PageReading, profile = 'default@0') => guard.guard(reading, profile),
    forget: (id: string, key: string) => guard.forget(id, key),
  };
}

describe('a page that has changed', () => {
  test('US-21: a reworded label leaves its field unread, with the new label as the best guess', async () => {
    const host = world();
    await host.see(page(CARD));
    host.restart();
    const after = await host.see(page(renamed('移送审查起诉罪名', '移诉罪名')));
    expect(unread(after)).toEqual(['suspect.suspectedCharge@张某某 unreadable']);
    const [layout] = host.kept.values();
    expect(layout?.drift).toMatchObject([
      { label: '移送审查起诉罪名', place: '基本信息', guess: { label: '移诉罪名', place: '基本信息' } },
    ]);
    expect(layout?.drift[0]?.confidence).toBeGreaterThan(0.6);
  });

  test('it stays so on every further view, also in other cases and after a stop of the worker', async () => {
    const host = world();
    await host.see(page(CARD));
    for (const id of [ONE, TWO, ONE]) {
      host.restart();
      const after = await host.see(page(renamed('移送审查起诉罪名', '移诉罪名'), { case: id }));
      expect(unread(after)).toHaveLength(1);
    }
  });

  test('a mended profile reads the field again, and nothing is missed any more', async () => {
    const host = world();
    await host.see(page(CARD));
    await host.see(page(renamed('移送审查起诉罪名', '移诉罪名')));
    const mended = CARD.map((row): Row => (row[0] === '移送审查起诉罪名' ? ['移诉罪名', row[1], row[2]] : row));
    expect(unread(await host.see(page(mended), 'county@1'))).toEqual([]);
    expect([...host.kept.values()].flatMap(({ drift }) => drift)).toEqual([]);
  });

  test('a blank in a control of another kind is no blank, until that control has shown a value', async () => {
    const host = world();
    await host.see(page(CARD));
    const select = (raw: string) =>
      CARD.map(
        (row): Row =>
          row[0] === '文化程度' ? ['文化程度', row[1], raw, { signs: ['label-for', 'control:select'] }] : row,
      );
    expect(unread(await host.see(page(select(''))))).toEqual(['suspect.education@张某某 unreadable']);
    expect(unread(await host.see(page(select('高中'))))).toEqual([]);
    expect(unread(await host.see(page(select(''), { case: TWO })))).toEqual([]);
  });

  test('a rebuilt page that shows nothing in a field’s stead leaves it unread', async () => {
    const host = world();
    await host.see(page(CARD));
    const rebuilt = without('民族').map(([label, key, raw]): Row => [label, key, raw, { group: ['人员', '概况'] }]);
    expect(unread(await host.see(page(rebuilt)))).toEqual(['suspect.ethnicity@张某某 unreadable']);
  });

  test('nothing that is kept holds a value', async () => {
    const host = world();
    await host.see(page(CARD));
    await host.see(page(renamed('移送审查起诉罪名', '移诉罪名')));
    expect(JSON.stringify([...host.kept])).not.toMatch(/张某某|盗窃|1990|汉族/);
  });
});

describe('a page that shows less for good reason', () => {
  test('a field of another stage that is absent is no change', async () => {
    const host = world();
    for (const id of [ONE, TWO, ONE]) await host.see(page(CARD, { case: id }));
    expect(unread(await host.see(page(without('文化程度', '民族'))))).toEqual([]);
  });

  test('a card of another kind of case is another page', async () => {
    const host = world();
    await host.see(page(CARD));
    const other = page(renamed('移送审查起诉罪名', '提请逮捕罪名'), { case: '某检刑捕受[2024]999999000003号' });
    expect(unread(await host.see(other))).toEqual([]);
  });

  test('another tab of the same address is another page', async () => {
    const host = world();
    await host.see(page(CARD));
    const tab: readonly Row[] = [
      ['姓名', 'suspect.name', '张某某'],
      ['前科次数', null, '1'],
      ['认罪态度', null, '好'],
      ['到案方式', null, '传唤'],
      ['是否累犯', null, '否'],
    ];
    expect(unread(await host.see(page(tab)))).toEqual([]);
    expect(unread(await host.see(page(CARD)))).toEqual([]);
  });

  test('all controls in another mode (reading, editing) are no change', async () => {
    const host = world();
    await host.see(page(CARD));
    const reading = CARD.map(
      ([label, key], at): Row => [label, key, at === 3 ? '' : 'x', { signs: ['label-for', 'control:static'] }],
    );
    expect(unread(await host.see(page(reading)))).toEqual([]);
  });

  test('a page that is still loading says nothing', async () => {
    const host = world();
    await host.see(page(CARD));
    const early = page(renamed('移送审查起诉罪名', '移诉罪名').slice(0, 6), { incomplete: true });
    expect(unread(await host.see(early))).toEqual([]);
  });

  test('a field that has moved to another card is read there and missed nowhere', async () => {
    const host = world();
    await host.see(page(CARD));
    const here = page(renamed('移送审查起诉罪名', '移诉罪名').filter(([label]) => label !== '文化程度'));
    const there = page(
      [
        ['文化程度', 'suspect.education', '初中'],
        ['职业', 'suspect.occupation', '无'],
        ['户籍地', 'suspect.householdRegion', '某县'],
        ['住址', 'suspect.residenceAddress', '某县'],
      ],
      { frame: 'http://host/#/case/1/card/more' },
    );
    await host.see(here);
    expect(unread(await host.see(there))).toEqual([]);
    expect(unread(await host.see(here))).toEqual(['suspect.suspectedCharge@张某某 unreadable']);
    expect(unread(await host.see(there))).toEqual([]);
    expect(unread(await host.see(here))).toHaveLength(1);
  });

  test('a field an administrator says is gone is missed no more', async () => {
    const host = world();
    await host.see(page(CARD));
    await host.see(page(renamed('移送审查起诉罪名', '移诉罪名')));
    const [layout] = host.kept.values();
    await host.forget(layout?.id ?? '', 'suspect.suspectedCharge');
    expect(unread(await host.see(page(renamed('移送审查起诉罪名', '移诉罪名'))))).toEqual([]);
  });
});
