/** The sample cases of US-07 and US-25: what is planted is found and nothing else; the periods are those of the law. */
import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { RULES } from '../../rules/catalogue';
import { deadlinesOf } from '../../rules/engine/deadlines';
import { patrol } from '../../rules/engine/patrol';
import { whatIf } from '../../rules/engine/what-if';
import { DRAFT_QUOTE, DRAFT_SLIPS, draftText, loadDraft } from './draft';
import type { CaseBundle } from './index';
import { loadArrestTerms, loadReviewTerms } from './terms';

function caseFileOf(bundle: CaseBundle) {
  const reading = caseFileFromBundle(bundle);
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return reading.caseFile;
}

const foundIn = (text: string) => {
  const draft = loadDraft();
  const [document] = draft.documents;
  const documents = document ? [{ ...document, text }] : [];
  return patrol(caseFileOf({ ...draft, documents }), RULES, { today: '2024-07-31' }).defects;
};

describe('the draft of US-25', () => {
  it('has eight slips, each found once, and a quotation left alone', () => {
    expect(
      foundIn(draftText())
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(DRAFT_SLIPS.map(({ ruleId }) => ruleId).sort());
    expect(draftText()).toContain(DRAFT_QUOTE);
  });

  it.each(DRAFT_SLIPS)('with $name alone says so alone', (slip) => {
    expect(draftText([slip])).toContain(slip.wrong);
    expect(foundIn(draftText([slip])).map(({ ruleId }) => ruleId)).toEqual([slip.ruleId]);
  });

  it('without its slips is silent', () => {
    expect(foundIn(draftText([])).map(({ message }) => message)).toEqual([]);
  });
});

describe('the periods of US-07', () => {
  const dueIn = (bundle: CaseBundle) =>
    deadlinesOf(caseFileOf(bundle), '2026-03-04').map(({ title, due }) => [title, due]);

  it('are those of the law', () => {
    expect(dueIn(loadArrestTerms())).toEqual([['审查逮捕（已拘留）', '2026-03-09']]);
    expect(dueIn(loadReviewTerms())).toEqual([
      ['告知委托辩护', '2026-03-19'],
      ['审查起诉', '2026-04-16'],
    ]);
  });

  it('move with what is supposed', () => {
    const extension = { kind: 'extension' } as const;
    const bail = { kind: 'measure', measure: '取保候审' } as const;
    const supposed = whatIf(
      caseFileOf(loadReviewTerms()),
      [
        [extension],
        [extension, bail],
        [{ kind: 'return', date: '2026-04-10', resubmitted: '2026-05-08' }],
        [{ kind: 'fast-track', overOneYear: false }],
        [{ kind: 'fast-track', overOneYear: true }],
      ],
      '2026-03-17',
    );
    const review = supposed.map(({ deadlines }) => deadlines.find(({ title }) => title.startsWith('审查起诉'))?.due);
    expect(review).toEqual(['2026-04-16', '2026-05-01', '2026-05-06', '2026-06-08', '2026-03-26', '2026-03-31']);
  });
});
