import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,}', 1, 9, false],
    ['{"a": 1 "b": 2}', 1, 9, false],
    ['{\n  "a": x\n}', 2, 8, false],
    ['{"a": [1, 2', 1, 12, true],
    ['{"a": "张某', 1, 10, true],
    ['{"a": tru', 1, 7, true],
    ['{"a": 1}\n', 0, 0, false],
    ['{"a": 1} {', 1, 10, false],
    ["{'a': 1}", 1, 2, false],
    ['[1, 2]]', 1, 7, false],
    ['{"a": "x\ny"}', 1, 9, false],
    ['{"a": "\\x"}', 1, 8, false],
    ['', 1, 1, true],
  ])('%j', (text, line, column, truncated) => {
    expect(jsonFault(text)).toEqual(line === 0 ? null : { line, column, truncated });
  });

  it('agrees with the platform on what is JSON, also when it is cut or damaged', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, damage) => {
        const text = JSON.stringify(json, null, 1);
        const cut = text.slice(0, at % (text.length + 1));
        const damaged = cut + damage + text.slice(cut.length);
        for (const one of [text, cut, damaged]) expect(jsonFault(one) === null).toBe(isJson(one));
      }),
    );
  });

  it('says of a text cut anywhere that it breaks off', () => {
    const text = JSON.stringify({
      cards: [{ card: 'suspect', values: { 'suspect.name': '张\n某某', age: -35.5 } }],
      ok: true,
    });
    for (let end = 1; end < text.length; end += 1) expect(jsonFault(text.slice(0, end))?.truncated).toBe(true);
  });

  it('bears deep nesting and long strings', () => {
    expect(jsonFault('['.repeat(100_000))?.truncated).toBe(true);
    expect(jsonFault(`"${'张'.repeat(2_000_000)}"`)).toBeNull();
  });
});
