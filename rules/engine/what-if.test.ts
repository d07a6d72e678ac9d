import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../bundle/read';
import type { CaseFile } from '../model/case-file';
import { type Supposition, whatIf } from './what-if';

/** The case of US-07: received 2026-03-16, the suspect in custody. */
function caseOf(supplement: Readonly<Record<string, string>> = {}): CaseFile {
  const reading = caseFileFromBundle({
    version: 1,
    case: {
      id: '某检刑诉受[2026]999999000001号',
      unifiedNumber: '',
      line: '刑事',
      stage: '审查起诉',
      prosecutor: '',
      organ: '',
    },
    cards: [
      { card: 'suspect', record: '张某某', values: { 'suspect.name': '张某某', 'suspect.custodyStatus': '逮捕' } },
      {
        card: 'chargeReview',
        record: '',
        values: {
          'chargeReview.acceptedDate': '2026-03-16',
          'chargeReview.closedDate': '',
          'chargeReview.extendedDays': '',
          'chargeReview.excludedDays': '',
        },
      },
      { card: 'indictment', record: '', values: { 'indictment.procedureSuggested': '' } },
      { card: 'rightsNotice', record: '', values: { 'rightsNotice.date': '' } },
      { card: 'supplement', record: '', values: { 'supplement.firstReturnDate': '', ...supplement } },
    ],
    documents: [],
    flow: [],
  });
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return reading.caseFile;
}

const dueOf = (file: CaseFile, list: readonly Supposition[], title = /^审查起诉/) => {
  const [, result] = whatIf(file, [list], '2026-03-18');
  return result?.deadlines.filter((one) => title.test(one.title) && one.due !== '').map(({ due }) => due);
};

describe('the figures of US-07', () => {
  it('as read: notice 2026-03-19, term 2026-04-16', () => {
    const [asRead] = whatIf(caseOf(), [], '2026-03-18');
    expect(asRead?.deadlines.map(({ title, due }) => [title, due])).toEqual([
      ['告知委托辩护', '2026-03-19'],
      ['审查起诉', '2026-04-16'],
    ]);
  });
  it('extended: 2026-05-01 in custody, 2026-05-06 on bail', () => {
    expect(dueOf(caseOf(), [{ kind: 'extension' }])).toEqual(['2026-05-01']);
    expect(dueOf(caseOf(), [{ kind: 'extension' }, { kind: 'measure', measure: '取保候审' }])).toEqual(['2026-05-06']);
  });
  it('returned on 2026-04-10 and back on 2026-05-08: 2026-06-08', () => {
    expect(dueOf(caseOf(), [{ kind: 'return', date: '2026-04-10', resubmitted: '2026-05-08' }])).toEqual([
      '2026-06-08',
    ]);
    expect(dueOf(caseOf(), [{ kind: 'return', date: '2026-04-10' }], /补充侦查/)).toEqual(['2026-05-11']);
  });
  it('summary procedure: 2026-03-26, or 2026-03-31 where more than a year is likely', () => {
    expect(dueOf(caseOf(), [{ kind: 'fast-track', overOneYear: false }])).toEqual(['2026-03-26']);
    expect(dueOf(caseOf(), [{ kind: 'fast-track', overOneYear: true }])).toEqual(['2026-03-31']);
  });
  it('stands side by side with labels and workings, and leaves the case as it is', () => {
    const file = caseOf();
    const before = structuredClone(file);
    const results = whatIf(file, [[{ kind: 'extension' }], [{ kind: 'measure', measure: '取保候审' }]], '2026-03-18');
    expect(results.map(({ label }) => label)).toEqual(['现状', '延长十五日', '变更为取保候审']);
    for (const { deadlines } of results) for (const { working } of deadlines) expect(working).toContain('次日起算');
    expect(file).toEqual(before);
  });
  it('supposes no third return', () => {
    const twice = {
      'supplement.firstReturnDate': '2026-03-20',
      'supplement.firstResubmitDate': '2026-04-10',
      'supplement.secondReturnDate': '2026-04-20',
      'supplement.secondResubmitDate': '2026-05-08',
    };
    const [, third] = whatIf(caseOf(twice), [[{ kind: 'return', date: '2026-05-10' }]], '2026-05-09');
    expect(third?.note).toContain('以二次为限');
    expect(third?.deadlines.find(({ title }) => title.includes('二次退补重报后'))?.due).toBe('2026-06-08');
  });
});
