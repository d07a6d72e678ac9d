import { describe, expect, it } from 'vitest';
import { casesFromLookup } from './lookup-export';

const NAME = '一审公诉案件020101表1行19列受理合计（人）.xlsx';
const HEAD = [
  '序号',
  '部门受案号',
  '案件名称',
  '全案_受理日期',
  '全案_审结案由',
  '姓名',
  '性别',
  '审结案由',
  '审结日期',
];
const row = (number: string, name: string, charge = '盗窃罪', whole = '盗窃罪') => [
  '1',
  `某检刑诉受[2024]99999900000${number}号`,
  '张某某等盗窃案',
  '2024-03-01',
  whole,
  name,
  '男',
  charge,
  '2024-03-20',
];
const readValue = (read: ReturnType<typeof casesFromLookup>, at: number, record: string, key: string) =>
  read?.caseFiles[at]?.records
    .filter((one) => one.record === record)
    .flatMap((one) => Object.entries(one.values))
    .find(([name]) => name === key)?.[1];

describe('a reverse-lookup export', () => {
  it('one row a person: cases by their number, columns of the case once, blanks as blanks', () => {
    const read = casesFromLookup(
      [HEAD, row('1', '张某某'), row('1', '李某某', ''), row('2', '王某某'), ['合计']],
      NAME,
    );
    expect(read?.caseFiles.map(({ id, stage }) => [id.slice(-2), stage])).toEqual([
      ['1号', '审查起诉'],
      ['2号', '审查起诉'],
    ]);
    expect(readValue(read, 0, '李某某', 'chargeSuspect.closedCharge')?.state).toBe('blank');
    expect(readValue(read, 0, '张某某', 'chargeSuspect.closedCharge')?.value).toBe('盗窃罪');
    expect(readValue(read, 0, '', 'chargeReview.closedCharge')?.value).toBe('盗窃罪');
    // the day the case came in is the day its review began
    for (const key of ['case.acceptedDate', 'chargeReview.acceptedDate']) {
      expect(readValue(read, 0, '', key)?.value).toBe('2024-03-01');
    }
    expect(read?.notes).toEqual([]);
  });

  it('the stage decides which card a label belongs to', () => {
    const head = ['部门受案号', '姓名', '全案_审结日期', '审结日期'];
    const rows = [head, ['某检刑捕受[2024]999999000001号', '张某某', '2024-03-08', '2024-03-08']];
    const read = casesFromLookup(rows, '审查逮捕案件010101表1行4列受理合计（人）.xlsx');
    expect(readValue(read, 0, '', 'arrestReview.closedDate')?.value).toBe('2024-03-08');
    expect(readValue(read, 0, '张某某', 'arrestSuspect.closedDate')?.value).toBe('2024-03-08');
    expect(readValue(read, 0, '', 'chargeReview.closedDate')).toBeUndefined();
  });

  it('says with line and column what it did not take', () => {
    const read = casesFromLookup(
      [
        [...HEAD, '奇怪的列'],
        row('1', '张某某'),
        row('1', '李某某', '盗窃罪', '诈骗罪'),
        ['3', '', '', '', '', '赵某某'],
      ],
      NAME,
    );
    expect(read?.notes).toEqual([
      '第 10 列“奇怪的列”不能确定属于哪张案卡，未采用',
      '第 4 行没有受案号，未采用',
      '第 3 行第 5 列“审结案由”与同案第 2 行不同，按后者采用',
    ]);
  });

  it('namesakes of one case stay two persons; headings may stand lower', () => {
    const read = casesFromLookup([['统计反查'], [], HEAD, row('1', '张某某'), row('1', '张某某', '')], NAME);
    const records = new Set(read?.caseFiles[0]?.records.map(({ record }) => record));
    expect([...records].filter((record) => record.startsWith('张某某'))).toEqual(['张某某第4行', '张某某第5行']);
  });

  it('another table is none', () => {
    expect(
      casesFromLookup(
        [
          ['行', '列', '值'],
          ['1', '2', '3'],
        ],
        NAME,
      ),
    ).toBeNull();
    expect(casesFromLookup([], NAME)).toBeNull();
  });
});
