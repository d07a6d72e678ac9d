import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../model/document-kinds';
import { kindOfTitle, recogniseKind } from './kinds';
import { STRUCTURES } from './kinds/index';

describe('kinds', () => {
  it('recognises every titled kind at the head of a text, spaced or not', () => {
    for (const [kind, { titles }] of Object.entries(DOCUMENT_KINDS)) {
      for (const title of titles) {
        expect(recogniseKind(`某某县人民检察院\n${title}\n正文`).kind, title).toBe(kind);
        expect(recogniseKind(`某某县人民检察院\n${[...title].join(' ')}\n正文`).kind, title).toBe(kind);
        expect(kindOfTitle(title), title).toBe(kind);
      }
    }
  });

  it('does not take a quoted document for the title', () => {
    expect(recogniseKind('某某县人民检察院以某检刑诉〔2024〕1号起诉书指控被告人').kind).toBe('other');
    expect(recogniseKind('移送《量刑建议书》二份').kind).toBe('other');
  });

  it('keeps other lines of business apart', () => {
    expect(recogniseKind('某某县人民检察院\n民事公益诉讼起诉书\n').kind).toBe('pilSuit');
  });

  it('falls back on the hint, then on the closing formulas', () => {
    expect(recogniseKind('无标题', { kind: 'judgment' }).kind).toBe('judgment');
    expect(recogniseKind('无标题', { title: '起诉书（张某某）' }).kind).toBe('indictment');
    expect(recogniseKind('被告人张某某……判决如下：').kind).toBe('judgment');
    expect(recogniseKind('起诉书\n被告人', { kind: 'published' }).kind).toBe('published');
  });
});

describe('a kind whose title is lost', () => {
  it.each([
    ['本院认为……根据《中华人民共和国刑事诉讼法》第一百七十六条的规定，提起公诉，请依法判处。', 'indictment'],
    ['经本院审查认为……决定不批准逮捕犯罪嫌疑人张某某。请依法立即执行。', 'arrestDecision'],
    ['现特提请批准逮捕。\n此致\n某某县人民检察院', 'arrestRequest'],
    ['根据有关规定，向你单位提出如下检察建议：', 'procuratorialSuggestion'],
    ['综上所述……为维护司法公正，准确惩治犯罪，特提出抗诉，请依法判处。', 'protest'],
    ['问：你今天为什么来？\n答：我来说明情况。', 'transcript'],
    ['因其具有以下量刑情节：', 'sentencingProposal'],
  ])('is told by the formulas of its body: %s', (text, kind) => {
    expect(recogniseKind(text).kind).toBe(kind);
  });

  it('takes the title that stands by itself, not the one in the name of the case above it', () => {
    const text = '被告人张某某一案的刑事判决书\n某某县人民法院\n刑事判决书\n……检查笔录';
    expect(recogniseKind(text).kind).toBe('judgment');
  });
});

describe('the list of kinds', () => {
  it('names at least 40 kinds by title, at least 25 with their structure', () => {
    expect(Object.values(DOCUMENT_KINDS).filter(({ titles }) => titles.length > 0).length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(STRUCTURES).length).toBeGreaterThanOrEqual(25);
  });
});
