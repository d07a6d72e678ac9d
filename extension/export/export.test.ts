import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import type { CaseFile } from '../../rules/model/case-file';
import type { Defect } from '../../rules/model/defect';
import type { LedgerEntry } from '../../storage/model';
import { csvFile } from './csv';
import { DEFECT_LIST_COLUMNS } from './defect-list';
import { maskName, namesInCase, redactorFor } from './deidentify';
import { type ExportRequest, exportFile, exportFileName } from './file';
import { guardFormula } from './formula-guard';
import type { LedgerExport } from './json';
import { xlsxFile } from './xlsx';

const AT = new Date(2024, 2, 1, 17, 50).getTime();

const DEFECT: Defect = {
  id: 'd1',
  ruleId: 'person.birth-date.differs',
  subject: '王建国',
  about: '犯罪嫌疑人 王建国',
  title: '出生日期与起诉书不一致',
  message: '案卡出生日期与起诉书所载不一致，请核对',
  stage: '审查起诉',
  aspect: '案卡填录',
  certainty: 'suspected',
  severity: 'ordinary',
  points: 3,
  evidence: [
    {
      source: '犯罪嫌疑人基本信息卡（王建国）',
      key: 'suspect.idNumber',
      label: '证件号码',
      record: '王建国',
      state: 'value',
      quote: '999999199001010014',
    },
    { source: '起诉书', key: 'doc.indictment.text', label: '身份', record: '', state: 'value', quote: '=被告人王建国' },
  ],
  working: '2024-03-01 2024-03-02',
  basis: [{ law: '刑事诉讼法', version: '2018', article: '172', verified: true }],
  remedy: '核对身份证明后更正',
  lawful: ['身份证登记有误并经书面更正'],
};

const ENTRY: LedgerEntry = {
  id: 'd1',
  caseId: '某检刑诉受[2024]999999000001号',
  defect: DEFECT,
  state: 'new',
  firstSeen: AT,
  lastSeen: AT,
  changedAt: AT,
  reason: '',
  unverifiable: false,
  replaces: '',
};

const CASE_FILE: CaseFile = {
  id: '某检刑诉受[2024]999999000001号',
  unifiedNumber: '99999920240000001',
  line: '刑事',
  stage: '审查起诉',
  prosecutor: '赵明远',
  organ: '某某县人民检察院',
  records: [
    { card: 'case', record: '', values: { 'case.name': { state: 'value', raw: '', value: '王建国等二人涉嫌盗窃案' } } },
    { card: 'suspect', record: '1', values: { 'suspect.name': { state: 'value', raw: '', value: '王建国' } } },
    { card: 'suspect', record: '2', values: { 'suspect.name': { state: 'value', raw: '', value: '王建军' } } },
  ],
  documents: [],
  flow: [],
  reports: [],
};

function request(change: Partial<ExportRequest>, entries: readonly LedgerEntry[] = [ENTRY]): ExportRequest {
  return { format: 'csv', cases: [{ caseFile: CASE_FILE, entries }], rules: 80, identified: false, at: AT, ...change };
}

/** A plain reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (quoted && character === '"' && text[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && character === '\r' && text[index + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      index += 1;
    } else cell += character;
  }
  return rows;
}

const awkwardText = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    '"',
    ',',
    "'",
    '张',
    'a',
    ' ',
    '1',
  ),
  maxLength: 8,
});

describe('CSV', () => {
  it('comes back cell by cell, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(awkwardText, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (rows) => {
        const text = csvFile(['一', '二', '三'], rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const back = readCsv(text.slice(1));
        expect(back).toEqual([['一', '二', '三'], ...rows.map((row) => row.map(guardFormula))]);
        for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
      }),
    );
  });

  it('guards full-width signs, tab and carriage return as well', () => {
    for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']) {
      expect(guardFormula(`${sign}1`)).toBe(`'${sign}1`);
    }
    expect(guardFormula('1=1')).toBe('1=1');
  });
});

describe('XLSX', () => {
  it('reads back as it was written: headings, every cell a text, leading zeros and lines kept', async () => {
    const rows = [['0012', '2024-03-01', '一行\n二行 <&"\u0001>', '=1+1']];
    const columns = ['编号', '日期', '描述', '算式'].map((name) => ({ name, width: 12 }));
    const file = xlsxFile('问题清单', columns, rows);
    expect(await readSheet(Buffer.from(file))).toEqual([
      ['编号', '日期', '描述', '算式'],
      ['0012', '2024-03-01', '一行\n二行 <&">', "'=1+1"],
    ]);
  });

  it('packs a list of more than 160 kB', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => Array.from({ length: 28 }, () => `第${index}条`));
    const columns = Array.from({ length: 28 }, (_, index) => ({ name: `列${index}`, width: 10 }));
    const back = await readSheet(Buffer.from(xlsxFile('问题清单', columns, rows)));
    expect(back.length).toBe(2001);
    expect(back[2000]?.[27]).toBe('第1999条');
  });

  it('is the same file byte for byte for the same table', () => {
    const make = () => Buffer.from(xlsxFile('问题清单', [{ name: '甲', width: 5 }], [['乙']]));
    expect(make().equals(make())).toBe(true);
  });
});

describe('问题清单', () => {
  it('has the columns of the ledger in their order', () => {
    expect(DEFECT_LIST_COLUMNS.map((column) => column.name).join('、')).toBe(
      '序号、办案单位、承办部门、承办检察官、部门受案号、案件名称、案件类别、所处环节、问题方面、问题描述、依据、级别、分值、发现方式、发现日期、发现人、处置方式、文书文号、回复期限、回复日期、核查情况、整改措施、整改期限、整改日期、整改情况、复核人、复核日期、备注',
    );
  });

  it('takes people out unless asked to keep them', async () => {
    const masked = String((await exportFile(request({}))).content);
    expect(masked).toContain('王某某1');
    expect(masked).toContain('赵某某');
    expect(masked).toContain('999999********0014');
    expect(masked).not.toMatch(/王建国|王建军|赵明远|999999199001010014/);
    expect(masked).toContain('2024-03-01 2024-03-02');
    expect(masked).toContain('99999900000');
    const full = String((await exportFile(request({ identified: true }))).content);
    expect(full).toContain('王建国');
    expect(full).toContain('999999199001010014');
  });

  it('takes out people only the documents speak of', async () => {
    const text = '某某县人民检察院\n起诉书\n被告人王建国，男。\n证人孙晓梅的证言。\n被害人周大海陈述。';
    const caseFile = {
      ...CASE_FILE,
      documents: [{ id: 'd', kind: 'indictment', title: '起诉书', text, state: 'value' }],
    };
    const quoted = { ...ENTRY.defect.evidence[1], quote: '被害人周大海陈述' } as Defect['evidence'][number];
    const entry = { ...ENTRY, defect: { ...DEFECT, evidence: [quoted] } };
    const file = await exportFile(request({ cases: [{ caseFile: caseFile as CaseFile, entries: [entry] }] }));
    expect(String(file.content)).toContain('周某某');
    expect(String(file.content)).not.toContain('周大海');
  });

  it('lists what is open or put right, not what was set aside', async () => {
    const fixed: LedgerEntry = { ...ENTRY, id: 'd2', state: 'fixed' };
    const objected: LedgerEntry = { ...ENTRY, id: 'd3', state: 'objected', reason: '已核对' };
    const rows = readCsv(String((await exportFile(request({}, [ENTRY, fixed, objected]))).content).slice(1));
    const at = (name: string) => DEFECT_LIST_COLUMNS.findIndex((column) => column.name === name);
    expect(rows.slice(1).map((row) => row[at('整改情况')])).toEqual(['待整改', '已整改']);
    expect(rows.slice(1).map((row) => row[at('整改日期')])).toEqual(['', '2024-03-01']);
    expect(rows[1]?.[at('依据')]).toBe('刑事诉讼法（2018）第一百七十二条');
    expect(rows[1]?.[at('级别')]).toBe('一般');
  });

  it('names its files by the day alone', () => {
    expect(exportFileName('xlsx', AT)).toBe('问题清单-20240301.xlsx');
  });
});

describe('ledger JSON', () => {
  it('describes itself, and its checksum is that of the entries', async () => {
    const file = await exportFile(request({ format: 'json' }));
    const ledger = JSON.parse(String(file.content)) as LedgerExport;
    expect(ledger).toMatchObject({ version: 1, rules: 80, deidentified: true });
    expect(ledger.counts).toMatchObject({ new: 1, fixed: 0, objected: 0, superseded: 0 });
    const { createHash } = await import('node:crypto');
    const digest = createHash('sha256').update(JSON.stringify(ledger.entries)).digest('hex');
    expect(ledger.checksum).toBe(`sha256:${digest}`);
    expect(ledger.entries[0]?.defect.evidence[0]?.key).toBe('suspect.idNumber');
    expect(String(file.content)).not.toContain('王建国');
  });

  it('is the ledger itself when names are kept', async () => {
    const file = await exportFile(request({ format: 'json', identified: true }));
    expect((JSON.parse(String(file.content)) as LedgerExport).entries).toEqual([ENTRY]);
  });
});

describe('case bundle', () => {
  const value = (raw: string) => ({ state: 'value', raw, value: raw }) as const;
  const caseFile: CaseFile = {
    ...CASE_FILE,
    records: [
      {
        card: 'suspect',
        record: '王建国',
        values: { 'suspect.name': value('王建国'), 'suspect.idNumber': value('999999199001010014') },
      },
    ],
    documents: [
      {
        id: '起诉书#1',
        kind: 'indictment',
        title: '起诉书',
        text: '被告人王建国，男。证人钱多多的证言。',
        state: 'value',
      },
    ],
  };
  const bundleOf = async (identified: boolean) => {
    const cases = [{ caseFile, entries: [] }];
    const { name, content } = await exportFile(request({ format: 'bundle', cases, identified }));
    expect(name).toBe('案件包-20240301.json');
    const reading = caseFileFromBundle(JSON.parse(String(content)));
    if ('refused' in reading) throw new Error(reading.refused);
    return { text: String(content), caseFile: reading.caseFile };
  };

  it('reads back as the case it was made of when names are kept', async () => {
    const again = await bundleOf(true);
    expect(again.caseFile).toMatchObject({ id: caseFile.id, records: caseFile.records });
    expect(again.caseFile.documents[0]?.text).toBe(caseFile.documents[0]?.text);
  });

  it('else keeps no full name or number, and cards and documents still name the same person', async () => {
    const { text, caseFile: masked } = await bundleOf(false);
    for (const each of ['王建国', '赵明远', '钱多多', '199001010014']) expect(text).not.toContain(each);
    expect(masked.records[0]?.record).toBe('王某某');
    expect(masked.documents[0]?.text).toContain('被告人王某某，男');
    expect(masked.id).toBe(caseFile.id);
  });
});

describe('de-identification', () => {
  it('keeps surnames, also those of two characters', () => {
    expect(['王建国', '欧阳明', '欧阳', '李四', '艾力·买买提', '张某某'].map(maskName)).toEqual([
      '王某某',
      '欧阳某',
      '欧某',
      '李某',
      '艾某某',
      '张某某',
    ]);
  });

  it('never leaves a full name or number of the case in any text', () => {
    const name = fc
      .tuple(fc.constantFrom('王', '李', '欧阳', '赵'), fc.constantFrom('建国', '明', '秀英', '远'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), awkwardText, (names, filler) => {
        const redact = redactorFor(names);
        const text = names.map((each) => `${filler}被告人${each}，999999199001010014`).join('。');
        const redacted = redact(text);
        for (const each of names) expect(redacted).not.toContain(`人${each}`);
        expect(redacted).not.toContain('199001010014');
        expect(redact(redacted)).toBe(redacted);
      }),
    );
  });

  it('knows the people of the cards, the prosecutor and the suspect in the title of the case', () => {
    expect(namesInCase(CASE_FILE)).toEqual(['赵明远', '王建国', '王建军']);
  });
});
