import { expect, it } from 'vitest';
import type { CaseFile } from '../model/case-file';
import { acrossCases } from './across-cases';

function suggestion(id: string, target: string, issued: string, type = '社会治理检察建议'): CaseFile {
  const value = (text: string) => ({ state: 'value' as const, raw: text, value: text });
  return {
    ...{ id, unifiedNumber: '', line: '', stage: '', prosecutor: '', organ: '' },
    records: [
      {
        card: 'suggestion',
        record: '',
        values: {
          'suggestion.target': value(target),
          'suggestion.type': value(type),
          'suggestion.issuedDate': value(issued),
        },
      },
    ],
    documents: [],
    flow: [],
    reports: [],
  };
}

it('counts suggestions of one kind to one unit within thirty days, the boundary day included', () => {
  const files = [
    suggestion('1', '某某县教育局', '2024-05-01'),
    suggestion('2', '某某县 教育局', '2024-05-31'),
    suggestion('3', '某某县教育局', '2024-06-01'),
    suggestion('4', '某某县教育局', '2024-05-02', '纠正违法检察建议'),
  ];
  const of = acrossCases(files);
  expect(files.map((file) => of(file)['suggestion.sameTargetCount30d'])).toEqual(['2', '3', '2', '1']);
});

it('tells nothing from one case, or where the unit was not read', () => {
  const alone = suggestion('1', '某某县教育局', '2024-05-01');
  expect(acrossCases([alone])(alone)).toEqual({});
  const unread = { ...alone, records: [] };
  expect(acrossCases([alone, unread])(unread)).toEqual({});
});

it('a case given twice counts once', () => {
  const files = [suggestion('1', '某某县教育局', '2024-05-01'), suggestion('1', '某某县教育局', '2024-05-01')];
  const of = acrossCases(files);
  expect(files.map((file) => of(file)['suggestion.sameTargetCount30d'])).toEqual(['1', '1']);
});
