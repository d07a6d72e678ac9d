import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../bundle/read';
import { complexityOf } from './complexity';

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
