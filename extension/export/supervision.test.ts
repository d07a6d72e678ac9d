import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { blameWordsIn } from '../ui/wording';
import type { ListedCase, ListedDefect } from './defect-list';
import { listedNow } from './defect-list';
import { redactorFor } from './deidentify';
import { adviceFor, findingsFor } from './supervision';
import { supervisionPaper } from './supervision-paper';

const AT = new Date(2024, 2, 20, 17, 50).getTime();

function found(id: string, part: Partial<ListedDefect['defect']>): ListedDefect {
  const defect = {
    id,
    ruleId: id,
    subject: '王建国',
    about: '犯罪嫌疑人 王建国',
    title: `${id}与起诉书不一致`,
    message: '',
    stage: '审查起诉',
    aspect: '案卡填录',
    certainty: 'confirmed',
    severity: 'ordinary',
    points: 3,
    evidence: [
      { source: '基本信息卡', key: 'suspect.birthDate', label: id, record: '', state: 'value', quote: '1990-01-01' },
    ],
    working: '',
    basis: [{ law: '刑事诉讼法', version: '2018', article: '172', verified: true }],
    remedy: '核对后更正',
    lawful: [],
    ...part,
  } as const;
  return listedNow(defect, AT);
}

const ENTRIES = [
  found('出生日期', {}),
  found('罪名', { severity: 'serious', working: '甲罪 ≠ 乙罪' }),
  found('数额', { certainty: 'suspected', lawful: ['部分数额未认定'] }),
  found('格式', { certainty: 'hint' }),
  { ...found('已改', {}), state: 'fixed' as const },
  { ...found('有异议', {}), state: 'objected' as const },
];
const CASE: ListedCase = {
  head: {
    acceptanceNumber: '某检刑诉受[2024]999999000001号',
    unifiedNumber: '',
    name: '王建国涉嫌盗窃案',
    organ: '某某县人民检察院',
    department: '第一检察部',
    prosecutor: '甲某',
    category: '',
    stage: '',
  },
  names: ['王建国'],
  entries: ENTRIES,
};
const textOf = async (paper: 'notice' | 'prompt', redact?: (text: string) => string) => {
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await supervisionPaper(paper, CASE, AT, redact)),
  });
  return value;
};

it('a formal notice holds what is confirmed and open alone, the graver first, with both sides, basis, term and reply', async () => {
  const text = await textOf('notice');
  expect(text.indexOf('1. 犯罪嫌疑人 王建国：罪名与起诉书不一致。')).toBeGreaterThan(0);
  expect(text.indexOf('2. 犯罪嫌疑人 王建国：出生日期与起诉书不一致。')).toBeGreaterThan(text.indexOf('1. '));
  for (const part of [
    '某某县人民检察院',
    '第一检察部　甲某：',
    CASE.head.acceptanceNumber,
    '基本信息卡·罪名：“1990-01-01”',
    '推算：甲罪 ≠ 乙罪',
    '刑事诉讼法（2018）第一百七十二条',
    '十日以内',
    '回　复　联',
  ])
    expect(text).toContain(part);
  for (const part of ['数额', '格式', '已改', '有异议']) expect(text).not.toContain(part);
  expect(blameWordsIn(text)).toEqual([]);
});

it('what is not certain is said in passing, with what may be lawful', async () => {
  const text = await textOf('prompt', redactorFor(['王建国']));
  expect(text).toContain('可能的合法情形：部分数额未认定');
  expect(text).toContain('2024-03-20');
  expect(text).toContain('王某某涉嫌盗窃案');
  expect(text).not.toMatch(/王建国|出生日期|罪名与/);
  expect(blameWordsIn(text)).toEqual([]);
});

it('how it is usually settled goes by the gravest, then by how many; what is not certain never leads to a notice', () => {
  const three = ['甲', '乙', '丙'].map((id) => found(id, {}));
  expect(adviceFor(ENTRIES)).toContain('报检察长');
  expect(adviceFor(three)).toContain('通常发通知书');
  expect(adviceFor(three.slice(1))).toContain('口头提示');
  const unsure = [found('数额', { certainty: 'suspected', severity: 'serious' })];
  expect(findingsFor('notice', unsure)).toEqual([]);
  expect(adviceFor(unsure)).toContain('口头提示');
});
