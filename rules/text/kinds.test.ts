import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../model/document-kinds';
import { kindOfTitle, recogniseKind } from './kinds';

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
    expect(recogniseKind('某某县人民检察院\n民事公益诉讼起诉书\n').kind).toBe('other');
  });

  it('falls back on the hint, then on the closing formulas', () => {
    expect(recogniseKind('无标题', { kind: 'judgment' }).kind).toBe('judgment');
    expect(recogniseKind('无标题', { title: '起诉书（张某某）' }).kind).toBe('indictment');
    expect(recogniseKind('被告人张某某……判决如下：').kind).toBe('judgment');
    expect(recogniseKind('起诉书\n被告人', { kind: 'published' }).kind).toBe('published');
  });
});
