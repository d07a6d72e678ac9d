import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCode, normaliseDocumentNumber, normaliseName, stripSpaces, toHalfWidth } from './width';

describe('width', () => {
  it('turns full width into half width without changing the length', () => {
    expect(toHalfWidth('２０２４（１）ＳＵＶ　')).toBe('2024(1)SUV ');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const normalise of [toHalfWidth, stripSpaces, normaliseName, normaliseCode, normaliseDocumentNumber]) {
          expect(normalise(normalise(text))).toBe(normalise(text));
        }
      }),
    );
  });

  it('makes spellings of one name, code and number equal', () => {
    expect(normaliseName('周 川')).toBe('周川');
    expect(normaliseName('买买提•吐逊')).toBe(normaliseName('买买提·吐逊'));
    expect(normaliseCode('99999919900101００１ｘ')).toBe('99999919900101001X');
    expect(normaliseDocumentNumber('某检刑诉（２０２４）1号')).toBe(normaliseDocumentNumber('某检刑诉〔2024〕1号'));
  });
});
