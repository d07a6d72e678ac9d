import { describe, expect, it } from 'vitest';
import { caseFileFromBundle } from '../bundle/read';
import { deadlinesOf } from './deadlines';

function deadlines(line: string, card: string, values: Readonly<Record<string, string>>, today: string) {
  const id = '某检民监受[2024]999999000101号';
  const reading = caseFileFromBundle({ version: 1, case: { id, line }, cards: [{ card, record: '', values }] });
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return deadlinesOf(reading.caseFile, today).map(({ title, due, state }) => [title, due, state]);
}

describe('periods of other lines of work', () => {
  it('a civil case runs three months; nothing is counted while it is suspended', () => {
    const accepted = {
      'civil.acceptedDate': '2024-03-05',
      'civil.closedDate': '',
      'civil.acceptNoticeDate': '2024-03-06',
    };
    expect(deadlines('民事', 'civil', { ...accepted, 'civil.suspendDate': '' }, '2024-06-01')).toEqual([
      ['民事监督审查', '2024-06-05', 'soon'],
      ['发送受理通知书', '2024-03-08', 'done'],
      ['移送民事检察部门', '2024-03-08', 'unknown'],
    ]);
    const suspended = deadlines('民事', 'civil', { ...accepted, 'civil.suspendDate': '2024-04-01' }, '2024-06-01');
    expect(suspended.map(([title]) => title)).not.toContain('民事监督审查');
  });

  it('a letter is answered within seven days and three months', () => {
    const letter = { 'petition.receivedDate': '2024-03-05', 'petition.programReplyDate': '' };
    expect(deadlines('控告申诉', 'petition', letter, '2024-03-20')).toEqual([
      ['来信程序性答复', '2024-03-12', 'late'],
      ['答复办理进展或结果', '2024-06-05', 'unknown'],
    ]);
  });
});

describe('the period of a fast-track case', () => {
  const accepted = { 'chargeReview.acceptedDate': '2024-03-01', 'chargeReview.closedDate': '2024-03-25' };
  const titles = (procedure: Readonly<Record<string, string>>) => {
    const id = '某检刑诉受[2024]999999000001号';
    const cards = [
      { card: 'chargeReview', record: '', values: accepted },
      ...(Object.keys(procedure).length > 0 ? [{ card: 'indictment', record: '', values: procedure }] : []),
    ];
    const reading = caseFileFromBundle({ version: 1, case: { id, line: '刑事' }, cards });
    if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
    return deadlinesOf(reading.caseFile, '2024-04-01').map(({ title }) => title);
  };

  it('is counted only where the procedure was read: unread, nothing is late by it', () => {
    expect(titles({})).not.toContain('审查起诉（速裁）');
    expect(titles({ 'indictment.procedureSuggested': '速裁程序' })).toContain('审查起诉（速裁）');
  });
});
