import { describe, expect, it } from 'vitest';
import { DANGER_ITEMS } from './data/social-danger';
import { appraiseDanger, type DangerAnswers, dangerParagraph } from './social-danger';

const yes = (...ids: string[]): DangerAnswers => Object.fromEntries(ids.map((id) => [id, 'yes']));
const allNoBut = (...ids: string[]): DangerAnswers => ({
  ...Object.fromEntries(DANGER_ITEMS.map(({ id }) => [id, 'no'])),
  ...yes(...ids),
});

describe('social-danger worksheet', () => {
  it('has 43 items, each once', () => {
    expect(DANGER_ITEMS).toHaveLength(43);
    expect(new Set(DANGER_ITEMS.map(({ id }) => id)).size).toBe(43);
  });

  it('gives 46 for 累犯, 前科, 多次作案 and 认罪认罚, as computed by hand', () => {
    const result = appraiseDanger(allNoBut('P01', 'P02', 'C05', 'O09'));
    expect(result.classes.map(({ score }) => score)).toEqual([100, 40, 0]);
    expect([result.total, result.tendency]).toEqual([46, '须重点人工审查']);
    expect(result.working).toBe('0.3 × 100 + 0.4 × 40 + 0.3 × 0 = 46');
  });

  it('says what nobody has answered, in the paragraph too', () => {
    const { P10: _, P11: __, O13: ___, ...answers } = allNoBut('C05');
    const result = appraiseDanger(answers);
    expect([result.answered, result.open.map(({ id }) => id)]).toEqual([40, ['P10', 'P11', 'O13']]);
    expect(result.tendency).toBe('尚不能得出倾向（另有 3 项未评估，结果可能改变）');
    expect(dangerParagraph('张某某', answers)).toContain(
      '未评估的项目：有暴力、赌博等恶习的证据、有自杀自残倾向、可适用电子监管等替代措施',
    );
  });

  it('leans to nothing while what is open could turn it', () => {
    expect(appraiseDanger({}).tendency).toBe('尚不能得出倾向（另有 43 项未评估，结果可能改变）');
    const { P10: _, ...answers } = allNoBut('P01', 'P02', 'C05', 'O09');
    expect(appraiseDanger(answers).tendency).toBe('须重点人工审查（另有 1 项未评估，不改变倾向）');
    const { P01: __, C05: ___, ...fewer } = allNoBut('C06');
    expect(appraiseDanger(fewer).tendency).toContain('尚不能得出倾向');
  });

  it('does not let a stranger without home and work weigh more than five points', () => {
    expect(appraiseDanger(allNoBut('P06', 'P07', 'P08')).classes[0]?.score).toBe(33.33);
    expect(appraiseDanger(allNoBut('P06')).classes[0]?.score).toBe(33.33);
    expect(appraiseDanger(allNoBut('P07')).classes[0]?.score).toBe(20);
  });

  it('puts what the law says first, and always shows what speaks for leniency', () => {
    expect(appraiseDanger(yes('C01')).lawFirst).toHaveLength(1);
    expect(appraiseDanger(yes('P01', 'P14')).lenient.map(({ id }) => id)).toEqual(['P14']);
    expect(appraiseDanger(yes('C05')).lawFirst).toEqual([]);
  });
});
