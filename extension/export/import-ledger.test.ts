import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../storage/model';
import { readLedgerFile } from './import-ledger';
import { ledgerFile } from './json';

const ENTRY: LedgerEntry = {
  id: 'd1',
  caseId: '某检刑诉受[2024]999999000001号',
  defect: {
    id: 'd1',
    ruleId: 'identity.id-birth-mismatch',
    subject: '张某某',
    about: '犯罪嫌疑人 张某某',
    title: '出生日期与身份证号不一致',
    message: '',
    stage: '案件受理',
    aspect: '案卡填录',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    evidence: [
      { source: '人卡', key: 'suspect.birthDate', label: '出生日期', record: '1', state: 'value', quote: '1990-01-02' },
    ],
    working: '',
    basis: [{ law: '人民检察院刑事诉讼规则', version: '2019', article: '330', verified: true }],
    remedy: '核对',
    lawful: [],
  },
  state: 'objected',
  firstSeen: 1,
  lastSeen: 2,
  changedAt: 2,
  reason: '案情特殊，符合规定',
  unverifiable: false,
  handler: '甲某',
  replaces: '',
};
const written = (identified = true) =>
  ledgerFile({ entries: [ENTRY], names: ['张某某'], rules: 600, at: 3, identified });

describe('a ledger file', () => {
  it('is read back as it was written', async () => {
    expect(await readLedgerFile(await written())).toEqual({ entries: [ENTRY] });
  });

  it('keeps what ties an entry to ours when names were taken out', async () => {
    const read = await readLedgerFile(await written(false));
    expect('entries' in read && read.entries[0]).toMatchObject({ id: 'd1', state: 'objected' });
  });

  it('is refused whole when one character was altered, an entry does not fit, or it is something else', async () => {
    const altered = (await written()).replace('案情特殊', '案情普通');
    expect(await readLedgerFile(altered)).toEqual({ refused: expect.stringContaining('校验值不符') });
    const { checksum: _, ...file } = JSON.parse(await written());
    const broken = { ...file, entries: [...file.entries, { id: 'x' }] };
    expect(await readLedgerFile(JSON.stringify(broken))).toEqual({ refused: expect.stringContaining('第 2 条') });
    for (const text of ['', '{', '[]', '{"version":1}']) {
      expect(await readLedgerFile(text)).toEqual({ refused: expect.stringContaining('不是本工具导出') });
    }
    expect(await readLedgerFile(JSON.stringify({ ...file, version: 9 }))).toEqual({
      refused: expect.stringContaining('第 9 版'),
    });
  });
});
