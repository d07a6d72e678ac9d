import { describe, expect, it } from 'vitest';
import { sampleCase } from '../../tests/proofs/cases';
import { caseFileFromBundle } from '../bundle/read';
import { articleExists } from '../law/articles';
import type { CaseFile } from '../model/case-file';
import { DUTIES } from './data/duties';
import { DUTY_WORDINGS, type DutyWording, dutiesOf } from './duties';
import { type CaseFlow, flowOf, type NodeStanding } from './flow';
import { FLOW_KINDS } from './kinds';

type Values = Readonly<Record<string, string>>;

function caseOf(
  cards: readonly { readonly card: string; readonly record?: string; readonly values: Values }[],
): CaseFile {
  const reading = caseFileFromBundle({
    version: 1,
    case: {
      id: '某检刑诉受[2024]999999000001号',
      unifiedNumber: '',
      line: '刑事',
      stage: '',
      prosecutor: '',
      organ: '',
    },
    cards: cards.map((card) => ({ record: '', ...card })),
    documents: [],
    flow: [],
  });
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  return reading.caseFile;
}

function kindOf(flows: readonly CaseFlow[], id: string): CaseFlow {
  const flow = flows.find(({ kind }) => kind.id === id);
  if (!flow) throw new Error(`no ${id}`);
  return flow;
}

const nodeOf = (flow: CaseFlow, id: string) =>
  flow.nodes.find(({ node }) => node.id === `${flow.kind.id}.${id}`) as NodeStanding;

const arrest = (values: Values, execution: Values = {}) =>
  caseOf([
    { card: 'arrestReview', values },
    { card: 'suspect', record: '张某某', values: { 'suspect.name': '张某某', 'suspect.custodyStatus': '拘留' } },
    { card: 'arrest', record: '张某某', values: { 'arrest.isDetained': '是' } },
    { card: 'arrestExecution', record: '张某某', values: execution },
  ]);

describe('the model', () => {
  const nodes = FLOW_KINDS.flatMap((kind) => kind.nodes);

  it('has at least 150 nodes over at least 20 kinds, ids used once', () => {
    expect(FLOW_KINDS.length).toBeGreaterThanOrEqual(20);
    expect(nodes.length).toBeGreaterThanOrEqual(150);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it.each(FLOW_KINDS)(
    '$name: one start, every step after steps that stand before it, no blame in the standards',
    (kind) => {
      expect(kind.nodes.filter(({ after }) => after.length === 0)).toHaveLength(1);
      const known = new Set<string>();
      for (const node of kind.nodes) {
        expect(node.id.startsWith(`${kind.id}.`)).toBe(true);
        for (const before of node.after) expect([node.id, before, known.has(before)]).toEqual([node.id, before, true]);
        known.add(node.id);
        expect(node.standard).not.toMatch(/违规|失职|渎职|有误/u);
        expect(node.standard.length).toBeGreaterThan(1);
      }
    },
  );

  it('cites no article that does not exist in the version named', () => {
    const absent = nodes.flatMap(({ id, basis }) =>
      basis.filter(([law, article]) => articleExists(law, article) === false).map((cited) => [id, ...cited]),
    );
    expect(absent).toEqual([]);
  });
});

describe('where a case stands', () => {
  const accepted = { 'arrestReview.acceptedDate': '2026-03-02' };

  it('tells the last day with its arithmetic, and what is past it', () => {
    const open = { ...accepted, 'arrestReview.closedDate': '' };
    const onTime = nodeOf(kindOf(flowOf(arrest(open), '2026-03-04'), 'arrest-review'), 'decide');
    expect([onTime.state, onTime.planned, onTime.difference]).toEqual(['due', '2026-03-09', -5]);
    expect(onTime.working).toBe('2026-03-02 受理，次日起算，7日 → 2026-03-09（在押，不顺延）');
    const late = kindOf(flowOf(arrest(open), '2026-03-10'), 'arrest-review');
    expect([nodeOf(late, 'decide').state, nodeOf(late, 'decide').difference]).toEqual(['overdue', 1]);
    expect(late.next.map(({ node }) => node.id)).toContain('arrest-review.decide');
  });

  it('tells done from done late, and takes the branch the cards tell', () => {
    const closed = { ...accepted, 'arrestReview.closedDate': '2026-03-11', 'arrestReview.result': '批准逮捕' };
    const flow = kindOf(flowOf(arrest(closed), '2026-04-01'), 'arrest-review');
    expect([nodeOf(flow, 'decide').state, nodeOf(flow, 'decide').difference]).toEqual(['done-late', 2]);
    expect(nodeOf(flow, 'reason').state).toBe('not-taken');
  });

  it('never takes what was not read for undone: a gap is not a skipped step', () => {
    const flow = kindOf(flowOf(arrest(accepted), '2026-05-01'), 'arrest-review');
    expect(nodeOf(flow, 'decide')).toMatchObject({
      state: 'unknown',
      needs: ['arrestReview.closedDate'],
      passedBy: '',
    });
    expect(nodeOf(flow, 'danger').state).toBe('untracked');
    expect(flow.next).toEqual([]);
  });

  it('names the later step that is done while a blank one is not', () => {
    const blankDecision = { ...accepted, 'arrestReview.closedDate': '', 'arrestReview.result': '批准逮捕' };
    const flow = kindOf(
      flowOf(arrest(blankDecision, { 'arrestExecution.sentDate': '2026-03-09' }), '2026-03-09'),
      'arrest-review',
    );
    expect(nodeOf(flow, 'decide')).toMatchObject({ state: 'due', passedBy: 'arrest-review.serve' });
  });

  it('does not count a notice of another stage: shared cards are read within the stage', () => {
    const flow = kindOf(flowOf(sampleCase('k1'), '2024-07-31'), 'arrest-review');
    expect(nodeOf(flow, 'rights')).toMatchObject({ state: 'unknown', actual: '' });
  });

  it('counts from the last return, and only one of two decisions that share a field', () => {
    const flow = kindOf(flowOf(sampleCase('k1'), '2024-07-31'), 'prosecution-plea');
    expect(nodeOf(flow, 'fast')).toMatchObject({ state: 'not-taken', actual: '' });
    expect(nodeOf(flow, 'ordinary')).toMatchObject({ state: 'done', planned: '2024-04-01', actual: '2024-03-22' });
  });

  it('says nothing overdue while the clock is not to be trusted', () => {
    const flow = kindOf(flowOf(arrest({ ...accepted, 'arrestReview.closedDate': '' }), null), 'arrest-review');
    expect(nodeOf(flow, 'decide')).toMatchObject({ state: 'due', planned: '2026-03-09', difference: null });
  });

  it('tells measures that follow one another apart, each with its days, however they are written', () => {
    const measure = (record: string, type: string, decided: string, end: string) => ({
      card: 'coercive',
      record,
      values: { 'coercive.type': type, 'coercive.decidedDate': decided, 'coercive.endDate': end },
    });
    const flow = (...cards: Parameters<typeof caseOf>[0]) =>
      kindOf(flowOf(caseOf(cards), '2024-07-31'), 'coercive-measures');
    const two = flow(
      measure('张某某/2', '逮捕', '2024年1月19日', ''),
      measure('张某某/1', '拘留', '2024-01-08', '2024-01-19'),
      measure('李某某/1', '拘留', '2024-01-10', '2024-01-19'),
    );
    expect(nodeOf(two, 'decide').rows).toEqual([
      { name: '拘留', days: ['2024-01-08', '2024-01-10'] },
      { name: '逮捕', days: ['2024-01-19'] },
    ]);
    expect(nodeOf(two, 'end').rows).toEqual([
      { name: '拘留', days: ['2024-01-19', '2024-01-19'] },
      { name: '逮捕', days: [] },
    ]);
    expect(nodeOf(flow(measure('张某某/1', '拘留', '2024-01-08', '')), 'decide').rows).toEqual([]);
  });

  it('shows no flow for a case of which nothing was read', () => {
    expect(flowOf(caseOf([]), '2026-03-04')).toEqual([]);
  });
});

describe('duties by role', () => {
  it('keeps both published wordings, every character standing for a duty of its role', () => {
    const words = DUTY_WORDINGS.map(({ roles }) => roles.map((role) => role.words.map(([word]) => word).join('')));
    expect(words).toEqual([
      ['判办论报说', '查核判督', '听定签'],
      ['判审论报说', '核督查召', '听定签'],
    ]);
    for (const { roles } of DUTY_WORDINGS) {
      for (const { role, words } of roles) {
        for (const [, id] of words) expect([id, DUTIES.find((duty) => duty.id === id)?.role]).toEqual([id, role]);
      }
    }
  });

  it('ticks what left a trace; no trace is 未见记录, never undone, and what was not read is 尚未读取', () => {
    const [first] = DUTY_WORDINGS as readonly [DutyWording];
    const duties = dutiesOf(
      caseOf([
        { card: 'approval', values: { 'approval.leaderDate': '2024-03-20', 'approval.deptHeadDate': '' } },
        { card: 'monitoring', values: { 'monitoring.noticeDate': '', 'monitoring.rectifiedDate': '' } },
      ]),
      first,
    );
    const stateOf = (id: string) => duties.find(({ duty }) => duty.id === id)?.state;
    expect([stateOf('decide'), stateOf('check'), stateOf('sign'), stateOf('urge')]).toEqual([
      'done',
      'no-record',
      'unread',
      'not-applicable',
    ]);
    expect(duties.find(({ duty }) => duty.id === 'decide')?.source[0]).toMatchObject({ quote: '2024-03-20' });
    expect(duties.find(({ duty }) => duty.id === 'sign')?.needs).toEqual(['document.signedDate']);
  });

  it('waits for no card of another line of work', () => {
    const civil = dutiesOf({ ...caseOf([]), line: '民事' });
    const needsOf = (id: string) => civil.find(({ duty }) => duty.id === id)?.needs;
    expect(needsOf('handle-in-person')).toEqual(['hearing.date']);
  });
});
