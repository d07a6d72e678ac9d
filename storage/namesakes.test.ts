import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../rules/model/fields';
import type { FieldReading, PageReading } from '../rules/model/page-reading';
import { mergeReading } from './merge';
import { toldApart } from './namesakes';

const CASE = '某检刑诉受[2024]999999000001号';
type Values = Partial<Record<FieldKey, string>>;

/** A page that shows one person. */
function page(record: string, values: Values, parts: Partial<FieldReading> = {}): PageReading {
  const fields = (Object.entries(values) as [FieldKey, string][]).map(
    ([key, raw]): FieldReading => ({
      ...{ anchor: `${key}@${record}`, label: key, group: [], key, record, state: 'value', raw, value: raw },
      ...{ partial: false, confidence: 0.9, signs: [], ...parts },
    }),
  );
  const rest = { documents: [], flow: [], report: [], tables: [], notes: [], reportTitle: '' };
  return { frame: 'http://127.0.0.1/card', page: 'card', case: CASE, date: '', incomplete: false, fields, ...rest };
}

const FIRST = { 'suspect.name': '张某某', 'suspect.number': '001', 'suspect.birthDate': '1990-05-06' };
const SECOND = { 'suspect.name': '张某某', 'suspect.number': '002', 'suspect.birthDate': '1991-03-08' };

/** What the case holds after pages were shown one after the other. */
function afterPages(...pages: readonly PageReading[]) {
  const suspects = (file: ReturnType<typeof mergeReading> | null) =>
    (file?.records ?? []).filter(({ card }) => card === 'suspect');
  const file = pages.reduce<ReturnType<typeof mergeReading> | null>(
    (before, shown, at) => mergeReading(before, toldApart(suspects(before), shown), at),
    null,
  );
  return suspects(file).map(({ record, values }) => [record, values['suspect.number']?.value ?? '']);
}

describe('US-10: namesakes shown one at a time', () => {
  it('stay two, in whatever order and under whatever number they are shown again', () => {
    const expected = [
      ['张某某', '001'],
      ['张某某#2', '002'],
    ];
    expect(afterPages(page('张某某', FIRST), page('张某某', SECOND))).toEqual(expected);
    expect(afterPages(page('张某某', FIRST), page('张某某', SECOND), page('张某某', FIRST))).toEqual(expected);
    expect(afterPages(page('张某某', FIRST), page('张某某', SECOND), page('张某某#1', SECOND))).toEqual(expected);
  });

  it('one person stays one: a number being typed, a birth date put right, a number put right beside the same identity number', () => {
    const one = [['张某某', '001']];
    expect(afterPages(page('张某某', FIRST), page('张某某', SECOND, { editing: true }))).toHaveLength(1);
    expect(afterPages(page('张某某', FIRST), page('张某某', { ...FIRST, 'suspect.birthDate': '1990-05-07' }))).toEqual(
      one,
    );
    const known = { ...FIRST, 'suspect.idNumber': '999999199005060012' };
    expect(afterPages(page('张某某', known), page('张某某', { ...known, 'suspect.number': '009' }))).toHaveLength(1);
  });

  it('without a number of their own, identity number and birth date have to differ both', () => {
    const bare = {
      'suspect.name': '张某某',
      'suspect.birthDate': '1990-05-06',
      'suspect.idNumber': '999999199005060012',
    };
    const other = { ...bare, 'suspect.idNumber': '999999199103080021' };
    expect(afterPages(page('张某某', bare), page('张某某', other))).toHaveLength(1);
    expect(
      afterPages(page('张某某', bare), page('张某某', { ...other, 'suspect.birthDate': '1991-03-08' })),
    ).toHaveLength(2);
  });

  it('where nothing tells which of two it is, the field is nobody’s', () => {
    const both = mergeReading(
      mergeReading(null, page('张某某', FIRST), 1),
      toldApart(mergeReading(null, page('张某某', FIRST), 1).records, page('张某某', SECOND)),
      2,
    );
    const measure = page('张某某/1', { 'coercive.type': '逮捕' });
    expect(toldApart(both.records, measure).fields.map(({ key }) => key)).toEqual([null]);
    expect(toldApart(both.records.slice(0, 1), measure)).toBe(measure);
  });
});
