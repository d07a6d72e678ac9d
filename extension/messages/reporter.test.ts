import { describe, expect, it } from 'vitest';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import type { FrameReport } from './contract';
import { createReporter, differences } from './reporter';

const shown = (anchor: string, raw: string, parts: Partial<FieldReading> = {}): FieldReading => ({
  anchor,
  label: anchor,
  group: [],
  key: null,
  record: '',
  state: 'value',
  raw,
  value: '',
  partial: false,
  confidence: 0.9,
  signs: [],
  ...parts,
});

const page = (fields: readonly FieldReading[], parts: Partial<PageReading> = {}): PageReading => ({
  frame: 'http://127.0.0.1/card',
  page: 'card',
  case: 'c1',
  incomplete: false,
  date: '',
  reportTitle: '',
  fields,
  documents: [],
  flow: [],
  report: [],
  tables: [],
  notes: [],
  ...parts,
});

describe('what of a reading is new', () => {
  it('names the changed parts only', () => {
    const before = page([shown('a', '1'), shown('b', '2')]);
    expect(differences(before, page([shown('a', '1'), shown('b', '3')])).changed).toEqual(['b']);
    expect(differences(before, before).changed).toEqual([]);
  });

  it('takes everything for new on another page or case', () => {
    const before = page([shown('a', '1')]);
    expect(differences(null, before).changed).toBeNull();
    expect(differences(before, page([shown('a', '1')], { case: 'c2' })).changed).toBeNull();
    expect(differences(before, page([shown('a', '1')], { frame: 'http://127.0.0.1/other' })).changed).toBeNull();
  });

  it('takes everything for new once the page has finished loading: a blank met while loading was no blank yet', () => {
    const fields = [shown('a', '', { state: 'blank' })];
    const loading = page(fields, { incomplete: true });
    expect(differences(loading, page(fields)).changed).toBeNull();
    expect(differences(page(fields), loading).changed).toEqual([]);
  });

  it('names the rows after one that was deleted', () => {
    const rows = ['r1', 'r2', 'r3'].map((anchor) => shown(anchor, anchor, { label: '强制措施' }));
    const fixed = shown('name', '张某某盗窃案');
    const [, ...left] = rows;
    expect(differences(page([fixed, ...rows]), page([fixed, ...left])).changed).toEqual(['r2', 'r3']);
  });
});

describe('a corrected name', () => {
  const person = (name: string, sex = '男') => [
    shown('n', name, { record: name }),
    shown('s', sex, { record: name }),
    shown('m', '逮捕', { record: `${name}/1` }),
  ];

  it('renames the record when nothing else has changed', () => {
    expect(differences(page(person('章某某')), page(person('张某某'))).renamed).toEqual([
      { from: '章某某', to: '张某某' },
    ]);
    expect(differences(page(person('')), page(person('张'))).renamed).toEqual([{ from: '', to: '张' }]);
  });

  it('is somebody else when another value differs, or the old name is still shown', () => {
    expect(differences(page(person('章某某')), page(person('张某某', '女'))).renamed).toEqual([]);
    const both = page([...person('张某某'), shown('x', '章某某', { record: '章某某' })]);
    expect(differences(page(person('章某某')), both).renamed).toEqual([]);
  });
});

describe('reporting', () => {
  /** A background that answers when told to. */
  function background() {
    const reports: FrameReport[] = [];
    const answers: { resolve: (taken: boolean) => void; reject: (error: Error) => void }[] = [];
    const tasks: (() => void)[] = [];
    const reporter = createReporter(
      (report) => {
        reports.push(report);
        return new Promise((resolve, reject) => answers.push({ resolve, reject }));
      },
      (task) => tasks.push(task),
    );
    const settle = () => new Promise((done) => setTimeout(done, 0));
    return {
      reporter,
      reports,
      tasks,
      async push(reading: PageReading) {
        reporter.push(reading);
        await settle();
      },
      async answer(taken: boolean) {
        answers.shift()?.resolve(taken);
        await settle();
      },
      async fail() {
        answers.shift()?.reject(new Error('worker stopped'));
        await settle();
      },
    };
  }

  it('sends one report at a time and the newest reading next', async () => {
    const { reports, push, answer } = background();
    for (const raw of ['1', '2', '3']) await push(page([shown('a', raw)]));
    expect(reports).toHaveLength(1);
    await answer(true);
    expect(reports.map(({ reading }) => reading.fields[0]?.raw)).toEqual(['1', '3']);
    await answer(true);
    expect(reports).toHaveLength(2);
  });

  it('reports a page that was left while the background was busy before the one that is shown now', async () => {
    const { reports, push, answer } = background();
    const other = { frame: 'http://127.0.0.1/other' };
    await push(page([shown('a', '')], { incomplete: true }));
    await push(page([shown('a', '1')]));
    await push(page([shown('b', '')], { ...other, incomplete: true }));
    await push(page([shown('b', '2')], other));
    await push(page([shown('c', '3')], other));
    for (let round = 0; round < 4; round += 1) await answer(true);
    expect(reports.map(({ reading }) => reading.fields[0]?.raw)).toEqual(['', '1', '2', '3']);
    expect(reports.slice(1).map(({ changed }) => changed)).toEqual([null, null, ['c']]);
  });

  it('lets no more than a few pages wait', async () => {
    const { reports, push, answer } = background();
    for (let at = 0; at < 9; at += 1) await push(page([shown(`f${at}`, String(at))]));
    for (let round = 0; round < 9; round += 1) await answer(true);
    expect(reports.map(({ reading }) => reading.fields[0]?.raw)).toEqual(['0', '5', '6', '7', '8']);
  });

  it('sends a page again that was left while the worker was stopped', async () => {
    const { reports, tasks, push, answer, fail } = background();
    await push(page([shown('a', '1')]));
    await push(page([shown('b', '2')], { frame: 'http://127.0.0.1/other' }));
    await fail();
    tasks.shift()?.();
    await answer(true);
    await answer(true);
    await answer(true);
    expect(reports.map(({ reading }) => reading.fields[0]?.raw)).toEqual(['1', '1', '2']);
  });

  it('counts as changed what was not taken', async () => {
    const { reports, push, answer } = background();
    await push(page([shown('a', '1')]));
    await answer(false);
    await push(page([shown('a', '1'), shown('b', '2')]));
    expect(reports[1]?.changed).toBeNull();
    await answer(true);
    await push(page([shown('a', '1'), shown('b', '3')]));
    expect(reports[2]?.changed).toEqual(['b']);
  });

  it('sends again what a stopped worker did not confirm, and gives up quietly', async () => {
    const { reports, tasks, push, fail } = background();
    await push(page([shown('a', '1')]));
    for (let round = 0; round < 10; round += 1) {
      await fail();
      tasks.shift()?.();
      await new Promise((done) => setTimeout(done, 0));
    }
    expect(reports).toHaveLength(5);
    expect(tasks).toHaveLength(0);
  });

  it('does not send what has not changed', async () => {
    const { reports, push, answer } = background();
    await push(page([shown('a', '1')]));
    await answer(true);
    await push(page([shown('a', '1')]));
    expect(reports).toHaveLength(1);
  });
});
