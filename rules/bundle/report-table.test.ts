import { describe, expect, it } from 'vitest';
import { reportFromRows } from './report-table';

describe('a statistics table as exported', () => {
  it('headings over headings, a line of numbers, labels of rows', () => {
    const report = reportFromRows(
      [
        ['审查逮捕案件情况统计表', '', '', '', ''],
        ['项目', '', '受理', '', '审结'],
        ['', '', '件数', '人数', ''],
        ['甲', '行次', '1', '2', '3'],
        ['合计', '1', '12', '15', '11'],
        ['盗窃罪', '2', '7', '9', ''],
      ],
      'x.xlsx',
    );
    expect(report?.title).toBe('审查逮捕案件情况统计表');
    expect(report?.cells.map(({ row, column, raw }) => `${row}|${column}|${raw}`)).toEqual([
      '合计|受理/件数|12',
      '合计|受理/人数|15',
      '合计|审结|11',
      '盗窃罪|受理/件数|7',
      '盗窃罪|受理/人数|9',
      '盗窃罪|审结|',
    ]);
    expect(report?.cells[3]).toMatchObject({ rowNumber: 2, columnNumber: 1 });
  });

  it('without a line of numbers, row numbers before the labels', () => {
    const report = reportFromRows(
      [
        ['行次', '栏目', '人数'],
        ['1', '人数合计', '3'],
        ['1513', '第五章侵犯财产罪', '2'],
      ],
      '/某处/罪名分章情况表.csv',
    );
    expect(report).toEqual({
      title: '罪名分章情况表',
      cells: [
        { row: '人数合计', column: '人数', raw: '3', rowNumber: 1 },
        { row: '第五章侵犯财产罪', column: '人数', raw: '2', rowNumber: 1513 },
      ],
    });
  });

  it('a list of words is no report', () => {
    expect(
      reportFromRows(
        [
          ['姓名', '罪名'],
          ['张某某', '盗窃罪'],
        ],
        'x',
      ),
    ).toBeNull();
    expect(reportFromRows([], 'x')).toBeNull();
    expect(reportFromRows([['1', '2', '3']], 'x')).toBeNull();
  });
});
