import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile, CaseValue } from '../rules/model/case-file';
import type { FieldKey } from '../rules/model/fields';
import {
  type DocumentReading,
  EVERYONE,
  type FieldReading,
  type PageReading,
  type TableReading,
} from '../rules/model/page-reading';
import { READ_STATES, type ReadState } from '../rules/model/read-state';
import { changeOf } from './document-change';
import { mergeReading } from './merge';
import { currentSubject, renameRecords } from './rename';

const CASE = '某检刑诉受[2024]999999000001号';

const page = (parts: Partial<PageReading>): PageReading => ({
  frame: 'http://127.0.0.1/card',
  page: 'card',
  case: CASE,
  incomplete: false,
  date: '',
  reportTitle: '',
  fields: [],
  documents: [],
  flow: [],
  report: [],
  tables: [],
  notes: [],
  ...parts,
});

const shown = (key: FieldKey, raw: string, parts: Partial<FieldReading> = {}): FieldReading => ({
  anchor: `${key}/${parts.record ?? ''}`,
  label: key,
  group: [],
  key,
  record: '',
  state: raw === '' ? 'blank' : 'value',
  raw,
  value: raw,
  partial: false,
  confidence: 0.9,
  signs: ['label-for'],
  ...parts,
});

const paper = (parts: Partial<DocumentReading>): DocumentReading => ({
  anchor: 'd1',
  kind: 'indictment',
  title: '起诉书',
  text: '××县人民检察院\n起诉书\n×检刑诉〔2024〕12号\n被告人张某某',
  state: 'value',
  editable: false,
  ...parts,
});

const valueIn = (file: CaseFile, key: FieldKey, record = ''): CaseValue | undefined =>
  file.records.find((one) => one.record === record && key in one.values)?.values[key];

const merged = (...readings: readonly PageReading[]): CaseFile =>
  readings.reduce<CaseFile | null>((file, reading, index) => mergeReading(file, reading, index + 1), null) as CaseFile;

const KEYS = ['suspect.name', 'suspect.idNumber', 'suspect.gender', 'case.name', 'coercive.type'] as const;
const fieldArbitrary = fc
  .record({
    key: fc.constantFrom(...KEYS),
    record: fc.constantFrom('', '张某某', '李某某', '张某某/2', '张某某/10'),
    state: fc.constantFrom<ReadState>(...READ_STATES),
    raw: fc.constantFrom('甲', '乙', '丙', '9999**********1234'),
    partial: fc.boolean(),
    confidence: fc.constantFrom(0.5, 0.9),
  })
  .map(({ key, raw, state, ...parts }) => {
    const isSeen = state === 'value' || state === 'masked';
    return shown(key, isSeen ? raw : '', { state, ...parts, partial: state === 'value' && parts.partial });
  });
const pageArbitrary = fc
  .record({ frame: fc.constantFrom('a', 'b', 'c'), fields: fc.array(fieldArbitrary, { maxLength: 12 }) })
  .map(page);

const isWhole = (value: CaseValue | undefined) =>
  value !== undefined && ['value', 'blank', 'blank-means-no'].includes(value.state) && !value.partial;

describe('merging readings', () => {
  it('changes nothing when the same reading is merged again', () => {
    fc.assert(
      fc.property(fc.array(pageArbitrary, { maxLength: 4 }), pageArbitrary, (earlier, reading) => {
        const before = earlier.reduce<CaseFile | null>((file, one, at) => mergeReading(file, one, at), null);
        const once = mergeReading(before, reading, 99);
        expect(mergeReading(once, reading, 99)).toEqual(once);
      }),
    );
  });

  it('does not depend on the order in which the frames of one moment arrive', () => {
    const frames = fc.tuple(pageArbitrary, pageArbitrary, pageArbitrary).map((pages) =>
      pages.map((one, index) => ({
        ...one,
        frame: `frame${index}`,
        documents: [paper({ title: `文书${index % 2}`, text: `正文${index}` })],
        flow: [{ anchor: 'f', label: '受理', node: 'accepted', raw: '', at: `2024-03-0${index + 1}`, by: '' }],
      })),
    );
    fc.assert(
      fc.property(frames, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (pages, order) => {
        const inOrder = pages.reduce<CaseFile | null>((file, one) => mergeReading(file, one, 7), null);
        const shuffled = order.reduce<CaseFile | null>(
          (file, at) => mergeReading(file, pages[at] ?? page({}), 7),
          null,
        );
        expect(JSON.stringify(shuffled)).toBe(JSON.stringify(inOrder));
      }),
    );
  });

  it('loses no field and lets no gap take away a value that was read whole', () => {
    fc.assert(
      fc.property(fc.array(pageArbitrary, { minLength: 1, maxLength: 5 }), pageArbitrary, (earlier, last) => {
        const reading = { ...last, incomplete: true };
        const before = merged(...earlier);
        const after = mergeReading(before, reading, 99);
        for (const record of before.records) {
          for (const key of Object.keys(record.values) as FieldKey[]) {
            const was = record.values[key];
            const is = valueIn(after, key, record.record);
            expect(is).toBeDefined();
            if (isWhole(was) && !isWhole(is)) expect(is?.state).toBe('masked');
          }
        }
      }),
    );
  });

  it('keeps what a later reading does not show, and takes a later blank for a blank', () => {
    const file = merged(
      page({ fields: [shown('case.name', '张某某盗窃案'), shown('case.summary', '摘要')] }),
      page({ fields: [shown('case.summary', '')] }),
    );
    expect(valueIn(file, 'case.name')?.value).toBe('张某某盗窃案');
    expect(valueIn(file, 'case.summary')?.state).toBe('blank');
  });

  it('keeps the full number when a later page masks it, unless the visible digits differ', () => {
    const full = page({ fields: [shown('suspect.idNumber', '999999199001011234', { record: '张某某' })] });
    const masked = (raw: string) =>
      page({ fields: [shown('suspect.idNumber', raw, { record: '张某某', state: 'masked' })] });
    expect(valueIn(merged(full, masked('999999********1234')), 'suspect.idNumber', '张某某')?.state).toBe('value');
    expect(valueIn(merged(full, masked('999***1234')), 'suspect.idNumber', '张某某')?.state).toBe('value');
    expect(valueIn(merged(full, masked('999999********5678')), 'suspect.idNumber', '张某某')?.state).toBe('masked');
  });

  it('holds two equally sure readings that contradict one another for unreadable', () => {
    const file = merged(page({ fields: [shown('case.name', '甲案'), shown('case.name', '乙案', { anchor: 'x' })] }));
    expect(valueIn(file, 'case.name')?.state).toBe('unreadable');
    const surer = merged(
      page({ fields: [shown('case.name', '甲案', { confidence: 0.5 }), shown('case.name', '乙案')] }),
    );
    expect(valueIn(surer, 'case.name')?.value).toBe('乙案');
  });

  it('keeps people and their rows apart and in the order of the page', () => {
    const rows = ['李某某', '张某某/10', '张某某/2'].map((record) => shown('coercive.type', record, { record }));
    expect(merged(page({ fields: rows })).records.map(({ record }) => record)).toEqual([
      '张某某/2',
      '张某某/10',
      '李某某',
    ]);
  });

  it('takes the head of the case from its basic card', () => {
    const file = merged(
      page({
        fields: [
          shown('case.unifiedNumber', '99999920240000001'),
          shown('case.category', '一审公诉案件'),
          shown('case.currentStage', '审查起诉'),
          shown('case.prosecutor', '甲某'),
          shown('case.handlingOrg', '某某县人民检察院'),
        ],
      }),
      page({ fields: [shown('case.name', '张某某盗窃案')] }),
    );
    expect(file).toMatchObject({
      id: CASE,
      unifiedNumber: '99999920240000001',
      line: '刑事',
      stage: '审查起诉',
      prosecutor: '甲某',
      organ: '某某县人民检察院',
    });
  });

  it('knows the line of work from the acceptance number while no category was read', () => {
    const lineOf = (id: string) => mergeReading(null, page({ case: id }), 1).line;
    expect(lineOf(CASE)).toBe('刑事');
    expect(lineOf('某检未捕受[2024]999999000001号')).toBe('未检');
    expect(lineOf('某检民公[2024]999999000001号')).toBe('公益诉讼');
    expect(lineOf('某检控申[2024]999999000001号')).toBe('控申');
    expect(lineOf('某检技录[2024]999999000001号')).toBe('');
  });
});

describe('rows of a repeating card', () => {
  const row = (record: string, raw: string) => shown('coercive.type', raw, { record });
  const table = page({ fields: [row('张某某/1', '拘留'), row('张某某/2', '逮捕')] });
  const records = (file: CaseFile) => file.records.map(({ record }) => record);

  it('forgets a row that was deleted from the table it was read in', () => {
    expect(records(merged(table, page({ fields: [row('张某某/1', '拘留')] })))).toEqual(['张某某/1']);
  });

  it('forgets the last place when one in the middle was deleted, and remembers which is gone', () => {
    const three = page({ fields: [row('张某某/1', '拘留'), row('张某某/2', '取保候审'), row('张某某/3', '逮捕')] });
    const file = merged(three, page({ fields: [row('张某某/1', '拘留'), row('张某某/2', '逮捕')] }));
    expect(records(file)).toEqual(['张某某/1', '张某某/2']);
    expect(valueIn(file, 'coercive.type', '张某某/2')?.raw).toBe('逮捕');
    expect(file.removed).toEqual(['coercive:张某某/3']);
    const back = mergeReading(file, three, 9);
    expect([records(back), back.removed]).toEqual([['张某某/1', '张某某/2', '张某某/3'], []]);
  });

  it('keeps them all when what is shown is not what was there before with some left out', () => {
    for (const fields of [[row('张某某/1', '监视居住')], [row('张某某/2', '逮捕')], [row('张某某/1', '')]]) {
      expect(records(merged(table, page({ fields })))).toContain('张某某/2');
    }
  });

  it('a gap never deletes: whatever of a table is masked, in part, loading or elsewhere, its rows stay', () => {
    const gap = fc.constantFrom('incomplete', 'partial', 'not-loaded', 'unreadable', 'masked', 'frame', 'unnumbered');
    const rows = fc.array(fc.constantFrom('拘留', '逮捕', '取保候审'), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.nat(), gap, (types, left, kind) => {
        const numbered = (kept: readonly string[], first = 1) =>
          kept.map((type, index) => row(`张某某/${index + first}`, type));
        const kept = types.slice(0, 1 + (left % (types.length - 1)));
        const spoiled = numbered(kept, kind === 'unnumbered' ? 2 : 1).map((one, index) => {
          if (index !== left % kept.length) return one;
          if (kind === 'partial') return { ...one, partial: true };
          return kind === 'masked' || kind === 'not-loaded' || kind === 'unreadable'
            ? { ...one, state: kind, raw: kind === 'masked' ? '拘*' : '' }
            : one;
        });
        const later = page({
          fields: spoiled,
          incomplete: kind === 'incomplete',
          ...(kind === 'frame' && { frame: 'http://127.0.0.1/other' }),
        });
        const file = merged(page({ fields: numbered(types) }), later);
        expect(records(file)).toEqual(expect.arrayContaining(types.map((_, index) => `张某某/${index + 1}`)));
        expect(file.removed).toBeUndefined();
      }),
    );
  });

  it('forgets the last row of a table that was emptied, for all persons where a column names them', () => {
    const emptied: TableReading = {
      ...{ anchor: 't', columns: ['强制措施'], group: [], card: 'coercive', rows: 0 },
      ...{ record: '张某某', emptied: true },
    };
    const both = page({ fields: [...table.fields, row('李某某/1', '逮捕')] });
    const left = (parts: Partial<TableReading>, more: Partial<PageReading> = {}) =>
      records(merged(both, page({ tables: [{ ...emptied, ...parts }], ...more })));
    expect(left({})).toEqual(['李某某/1']);
    expect(left({ record: EVERYONE })).toEqual([]);
    for (const gap of [{ emptied: false }, { card: null }, { card: 'victim' }, { record: '' }] as const)
      expect(left(gap)).toHaveLength(3);
    expect(left({}, { incomplete: true })).toHaveLength(3);
    expect(left({}, { frame: 'http://127.0.0.1/other' })).toHaveLength(3);
    const file = merged(both, page({ tables: [emptied] }));
    expect(file.removed).toEqual(['coercive:张某某/1', 'coercive:张某某/2']);
  });

  it('keeps rows another frame, another person, a table in part or a loading page does not show', () => {
    const one = row('张某某/1', '拘留');
    const others = [
      page({ frame: 'other', fields: [one] }),
      page({ fields: [row('李某某/1', '拘留')] }),
      page({ fields: [{ ...one, partial: true }] }),
      page({ fields: [one], incomplete: true }),
      page({}),
    ];
    for (const other of others) expect(records(merged(table, other))).toContain('张某某/2');
  });
});

describe('parts of a reading', () => {
  it('US-06: a stale tab that is edited elsewhere does not take back what a later edit has set', () => {
    const tab2 = page({ frame: 'tab2', fields: [shown('case.name', '旧'), shown('case.summary', '旧')] });
    const tab1 = page({ frame: 'tab1', fields: [shown('case.name', '新')] });
    const edited = { ...tab2, fields: [shown('case.name', '旧'), shown('case.summary', '改')] };
    const file = mergeReading(merged(tab2, tab1), edited, 9, ['case.summary/']);
    expect([valueIn(file, 'case.name')?.value, valueIn(file, 'case.summary')?.value]).toEqual(['新', '改']);
  });
});

describe('renaming a record', () => {
  const person = (record: string) => shown('suspect.name', record, { record });

  it('takes the person along, rows included, and remembers the former name', () => {
    const file = merged(page({ fields: [person('章某某'), shown('coercive.type', '逮捕', { record: '章某某/1' })] }));
    const renamed = renameRecords(file, [{ from: '章某某', to: '张某某' }]);
    expect(renamed.records.map(({ record }) => record)).toEqual(['张某某/1', '张某某']);
    expect(currentSubject('章某某', renamed.renamed ?? [])).toBe('张某某');
    expect(currentSubject('victim:章某某/2', renamed.renamed ?? [])).toBe('victim:张某某/2');
  });

  it('leads every spelling on the way to the last one, and back', () => {
    const steps = [
      { from: '', to: '张' },
      { from: '张', to: '张某' },
      { from: '张某', to: '张某某' },
    ];
    const file = renameRecords(merged(page({ fields: [person('')] })), steps);
    expect(file.records.map(({ record }) => record)).toEqual(['张某某']);
    expect(currentSubject('张', file.renamed ?? [])).toBe('张某某');
    const back = renameRecords(file, [{ from: '张某某', to: '张某' }]);
    expect(currentSubject('张某某', back.renamed ?? [])).toBe('张某');
    expect(currentSubject('张某', back.renamed ?? [])).toBe('张某');
  });
});

describe('documents of a case', () => {
  it('keeps one document while it is typed in the editor, its number included', () => {
    const drafts = ['起诉书\n×检刑诉〔2024〕1号\n张', '起诉书\n×检刑诉〔2024〕12号\n张某某'];
    const file = merged(...drafts.map((text) => page({ frame: 'edit', documents: [paper({ text, editable: true })] })));
    expect(file.documents).toHaveLength(1);
    expect(file.documents[0]?.text).toContain('12号');
  });

  it('remembers the text of the earlier sitting, not every keystroke of the present one', () => {
    const minute = 60_000;
    const first = '起诉书\n×检刑诉〔2024〕12号\n第一段。\n第二段。\n第三段。';
    const reopened = first.replace('第二段。', '第二段改了一处。');
    const typed = reopened.replace('第三段。', '第三段也改了。');
    const read = (file: CaseFile | null, text: string, at: number) =>
      mergeReading(file, page({ frame: 'edit', documents: [paper({ text, editable: true })] }), at);
    const change = (file: CaseFile) => (file.documents[0] ? changeOf(file.documents[0]) : null);
    const atFirst = read(null, first, 0);
    expect(change(atFirst)).toBeNull();
    const next = read(atFirst, reopened, 100 * minute);
    expect(change(next)).toEqual({ since: 0, paragraphs: 5, changed: [4], dropped: 0 });
    const later = read(next, typed, 101 * minute);
    expect(change(later)).toEqual({ since: 0, paragraphs: 5, changed: [4, 5], dropped: 0 });
    expect(change(read(later, first, 102 * minute))).toEqual({ since: 0, paragraphs: 5, changed: [], dropped: 0 });
    const shorter = read(later, first.replace('第三段。', ''), 300 * minute);
    expect(change(shorter)).toEqual({ since: 101 * minute, paragraphs: 4, changed: [4], dropped: 1 });
  });

  it('knows a numbered document again in another frame', () => {
    const file = merged(
      page({ frame: 'preview?id=1', documents: [paper({})] }),
      page({
        frame: 'preview?id=1&t=2',
        documents: [paper({ title: '起诉书（正本）', text: `${paper({}).text}，男` })],
      }),
    );
    expect(file.documents.map(({ id }) => id)).toEqual(['indictment:检刑诉〔2024〕12号']);
    expect(file.documents[0]?.text).toContain('，男');
  });

  it('keeps two documents of one kind apart by number, even at the same place', () => {
    const second = paper({ text: '起诉书\n×检刑诉〔2024〕13号' });
    expect(merged(page({ documents: [paper({})] }), page({ documents: [second] })).documents).toHaveLength(2);
  });

  it('does not lose a text to a preview that cannot be read', () => {
    const blank = paper({ text: '', state: 'unreadable' });
    const file = merged(page({ documents: [paper({})] }), page({ documents: [blank] }));
    expect(file.documents.find(({ state }) => state === 'value')?.text).toContain('张某某');
  });
});

describe('flow and reports', () => {
  const step = (node: string | null, at: string, label = node ?? '') => ({
    anchor: at,
    label,
    node,
    raw: at,
    at,
    by: '',
  });

  it('keeps every return of a case and lets a page that is still loading drop none', () => {
    const both = page({ page: 'flow', flow: [step('returned', '2024-04-01'), step('returned', '2024-06-01')] });
    const loading = page({ page: 'flow', incomplete: true, flow: [step('returned', '2024-04-01')] });
    expect(merged(both, loading).flow.map(({ at }) => at)).toEqual(['2024-04-01', '2024-06-01']);
    const corrected = page({ page: 'flow', flow: [step('returned', '2024-04-02'), step('returned', '2024-06-01')] });
    expect(merged(both, corrected).flow.map(({ at }) => at)).toEqual(['2024-04-02', '2024-06-01']);
  });

  it('keeps steps of unknown nodes by their label', () => {
    const file = merged(page({ flow: [step(null, '2024-04-01', '轮案'), step(null, '', '归档')] }));
    expect(file.flow.map(({ label }) => label)).toEqual(['轮案', '归档']);
  });

  it('merges the cells of a report by their labels', () => {
    const cell = (row: string, raw: string) => ({
      anchor: row,
      rowLabel: row,
      columnLabel: '受理',
      rowNumber: 1,
      columnNumber: 1,
      raw,
    });
    const file = merged(
      page({ page: 'report', reportTitle: '表1', report: [cell('合计', '12'), cell('盗窃', '3')] }),
      page({ page: 'report', reportTitle: '表1', report: [cell('合计', '13')] }),
    );
    expect(file.reports[0]?.cells.map(({ row, raw }) => `${row}${raw}`).sort()).toEqual(['合计13', '盗窃3']);
  });
});

describe('hostile values', () => {
  it('bug guard: a record named __proto__ stays plain data', () => {
    const file = merged(page({ fields: [shown('suspect.name', '甲', { record: '__proto__' })] }));
    expect(file.records[0]?.record).toBe('__proto__');
    expect(({} as Record<string, unknown>).card).toBeUndefined();
  });
});
