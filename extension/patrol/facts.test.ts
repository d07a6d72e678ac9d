import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../rules/model/case-file';
import { understand } from '../../rules/text/understand';
import { sampleCase } from '../../tests/proofs/cases';
import { keptFacts } from './facts';

const [sample] = sampleCase('k1').documents;
const document = (text: string, title = '起诉书'): CaseDocument => {
  if (!sample) throw new Error('K1 has no document');
  return { ...sample, kind: 'indictment', title, text };
};

function counted() {
  const texts: string[] = [];
  const factsOf = keptFacts(({ text, kind, title }) => {
    texts.push(`${title} ${text.length}`);
    return understand(text.slice(0, 40), { kind, title });
  });
  return { texts, factsOf };
}

describe('keptFacts', () => {
  it('understands each text once, and once more under another title', () => {
    const { texts, factsOf } = counted();
    const first = factsOf(document('被告人张某某'));
    expect(factsOf(document('被告人张某某'))).toBe(first);
    factsOf(document('被告人张某某', '量刑建议书'));
    expect(texts).toEqual(['起诉书 6', '量刑建议书 6']);
  });

  it('keeps few long texts, the last ones, and one however long', () => {
    const { texts, factsOf } = counted();
    const long = (length: number) => document('证'.repeat(length));
    for (const length of [400_000, 400_001, 400_002]) factsOf(long(length));
    factsOf(long(400_002));
    factsOf(long(400_001));
    expect(texts).toHaveLength(3);
    factsOf(long(400_000));
    expect(texts).toHaveLength(4);
    factsOf(long(2_000_000));
    factsOf(long(2_000_000));
    expect(texts).toHaveLength(5);
  });
});
