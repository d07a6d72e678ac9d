import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../bundle/read';
import { complexityOf } from './complexity';
import { DEFAULT_TABLE, problemOf, readTable, tableOf } from './complexity-table';

type Values = Readonly<Record<string, string>>;
const SIMPLE: Values = {
  'suspect.name': '张某某',
  'plea.applied': '是',
  'sentencing.fixedTermFrom': '8',
  'sentencing.fixedTermTo': '10',
  'chargeSuspect.closedCharge': '盗窃罪',
};

function caseOf(persons: readonly Values[], whole: Values = {}) {
  const cards = persons.flatMap((values, index) =>
    [...new Set(Object.keys(values).map((key) => key.split('.')[0]))].map((card) => ({
      card,
      record: String(index + 1),
      values: Object.fromEntries(Object.entries(values).filter(([key]) => key.startsWith(`${card}.`))),
    })),
  );
  const others = Object.entries(whole).map(([key, value]) => ({
    card: key.split('.')[0],
    record: '',
    values: { [key]: value },
  }));
  const bundle = { version: 1, case: { id: '某检刑诉受[2024]999999000001号' }, cards: [...cards, ...others] };
  const reading = caseFileFromBundle(bundle);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.caseFile;
}

const level = (persons: readonly Values[], whole?: Values) => complexityOf(caseOf(persons, whole)).level;

describe('simple or complex', () => {
  it('is simple only where everything a simple case needs was read', () => {
    expect(level([SIMPLE])).toBe('shortest');
    expect(level([{ ...SIMPLE, 'sentencing.fixedTermTo': '30' }])).toBe('simple');
    const { 'plea.applied': _, ...unread } = SIMPLE;
    expect(level([unread])).toBe('unknown');
    expect(level([])).toBe('unknown');
  });

  it('is not simple with one person who does not plead, a longer sentence, another crime or an exclusion', () => {
    expect(level([SIMPLE, { ...SIMPLE, 'plea.applied': '否' }])).toBe('ordinary');
    expect(level([{ ...SIMPLE, 'sentencing.fixedTermTo': '48' }])).toBe('ordinary');
    expect(level([{ ...SIMPLE, 'chargeSuspect.closedCharge': '故意杀人罪' }])).toBe('ordinary');
    expect(level([SIMPLE], { 'supplement.count': '1' })).toBe('ordinary');
    expect(level([{ ...SIMPLE, 'suspect.isMinor': '是' }])).toBe('ordinary');
  });

  it('is complex with two signs', () => {
    const five = Array.from({ length: 5 }, (_, index) => ({ ...SIMPLE, 'suspect.name': `张某${'甲乙丙丁戊'[index]}` }));
    expect(level(five)).toBe('ordinary');
    expect(level(five, { 'acceptance.volumeCount': '20' })).toBe('complex');
  });
});

describe('the table of criteria', () => {
  const five = Array.from({ length: 5 }, (_, index) => ({ ...SIMPLE, 'suspect.name': `张某${'甲乙丙丁戊'[index]}` }));

  it('fits as it is delivered, and reads back as it was written', () => {
    expect(problemOf(DEFAULT_TABLE)).toBe('');
    expect(readTable(JSON.stringify(DEFAULT_TABLE))).toEqual(DEFAULT_TABLE);
    expect(tableOf(undefined)).toBe(DEFAULT_TABLE);
  });

  it('decides when the office has set another', () => {
    const wide = { ...DEFAULT_TABLE, mostPersons: 5, complexPersons: 8 };
    expect(complexityOf(caseOf(five), wide).level).toBe('shortest');
    const strict = { ...DEFAULT_TABLE, crimes: ['危险驾驶罪'] };
    expect(complexityOf(caseOf([SIMPLE]), strict).level).toBe('ordinary');
    const minor = caseOf([{ ...SIMPLE, 'suspect.isMinor': '是' }]);
    expect(complexityOf(minor, { ...DEFAULT_TABLE, exclusions: [] }).level).toBe('shortest');
  });

  it('says what does not fit, and falls back to the defaults', () => {
    expect(readTable('{')).toEqual({ refused: '不是标准文件：内容不是 JSON。' });
    expect(readTable('{"crimes":[]}')).toMatchObject({ refused: expect.stringContaining('mostPersons') });
    expect(problemOf({ ...DEFAULT_TABLE, simpleMonths: 0 })).toBe('“简案量刑建议上限（月）”须为 1 至 300 的整数。');
    expect(problemOf({ ...DEFAULT_TABLE, complexPersons: 2 })).toContain('人数起点');
    expect(problemOf({ ...DEFAULT_TABLE, crimes: ['偷窃'] })).toContain('“偷窃”不是现行罪名');
    expect(tableOf('不是表')).toBe(DEFAULT_TABLE);
  });
});
