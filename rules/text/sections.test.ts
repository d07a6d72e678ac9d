import { describe, expect, it } from 'vitest';
import { understand } from './understand';
import { INDICTMENT_TEXT, JUDGMENT_TEXT, OPINION_TEXT } from './understand.examples';

const cut = (text: string) =>
  understand(text).sections.map(({ name, start, end }) => [name, text.slice(start, end).trim().slice(0, 8)]);

describe('sections', () => {
  it('begin at the words that open them', () => {
    expect(cut(JUDGMENT_TEXT).slice(1)).toEqual([
      ['parties', '公诉机关某某县人'],
      ['origin', '某某县人民检察院'],
      ['charge', '某某县人民检察院'],
      ['facts', '经审理查明，20'],
      ['evidence', '上述事实，被告人'],
      ['opinion', '本院认为，被告人'],
      ['disposition', '判决如下：\n一、'],
      ['remedy', '如不服本判决，可'],
      ['signature', '审 判 长 丙某'],
      ['appendix', '附相关法律条文：'],
    ]);
  });

  it.each([
    ['indictment', INDICTMENT_TEXT],
    ['judgment', JUDGMENT_TEXT],
    ['opinion', OPINION_TEXT],
  ])('of an %s are the same without line breaks', (_, text) => {
    const flat = understand(text.replace(/\n/g, '')).sections.map((each) => each.name);
    expect(flat).toEqual(understand(text).sections.map((each) => each.name));
  });

  it('本院认为 quoted by another court does not begin the opinion of an indictment', () => {
    const text = INDICTMENT_TEXT.replace('综上，', '法院判决书载明本院认为其系初犯。综上，');
    const facts = understand(text);
    expect(text.slice(facts.sections.find((each) => each.name === 'opinion')?.start).slice(0, 12)).toBe(
      '本院认为，被告人张某某以',
    );
  });

  it('the court a procuratorate addresses stands outside the signature', () => {
    const facts = understand(INDICTMENT_TEXT);
    const at = (name: string) => facts.sections.find((each) => each.name === name);
    expect(INDICTMENT_TEXT.slice(at('addressee')?.start, at('addressee')?.end)).toBe('此致\n某某县人民法院\n');
    expect(INDICTMENT_TEXT.slice(at('signature')?.start, at('signature')?.end)).toBe(
      '检察官 甲某\n检察官助理 乙某\n2024年5月30日',
    );
  });

  it('blanks for service and page footers are no signature date', () => {
    const text = JUDGMENT_TEXT.replace('书 记 员 戊某', '书 记 员 戊某\n2024年月日送达\n第3页共3页');
    expect(understand(text).date?.iso).toBe('2024-05-09');
  });
});
