/** What the panel and desk are shown in the tests: an office, a case and findings that exist nowhere. */
import { render } from 'preact';
import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/intake/intake.css';
import '../../extension/panel/panel.css';
import { exportFile } from '../../extension/export/file';
import type { PanelActions } from '../../extension/panel/actions';
import { Panel } from '../../extension/panel/panel';
import { type CaseView, type PanelView, panelView } from '../../extension/panel/view-model';
import { caseFileFromBundle } from '../../rules/bundle/read';
import type { CaseDeadline } from '../../rules/engine/deadlines';
import type { CaseDocument, CaseFile } from '../../rules/model/case-file';
import type { Certainty, Defect, Unchecked } from '../../rules/model/defect';
import { earlierText } from '../../storage/document-change';
import type { LedgerEntry } from '../../storage/model';
import k1 from '../cases/k1.json';

const CASE_ID = '某检刑诉受[2024]999999000001号';
const NOON = new Date(2024, 2, 20, 17, 50).getTime();

type DefectPart = Partial<Defect> & { readonly title: string; readonly certainty: Certainty };

function entry(id: string, part: DefectPart, state: Partial<LedgerEntry> = {}): LedgerEntry {
  const defect: Defect = {
    id,
    ruleId: `rule.${id}`,
    subject: '张某某',
    about: '犯罪嫌疑人 张某某',
    message: `${part.title}。`,
    stage: '审查起诉',
    aspect: '案卡填录',
    severity: 'ordinary',
    points: 3,
    evidence: [],
    working: '',
    basis: [{ law: '填录规范', version: '', article: '', verified: false }],
    remedy: '核对原始材料后在案卡中更正',
    lawful: [],
    ...part,
  };
  const base = { id, caseId: CASE_ID, defect, firstSeen: NOON, lastSeen: NOON, changedAt: NOON };
  return { ...base, state: 'new', reason: '', unverifiable: false, replaces: '', ...state };
}

const CARD = '犯罪嫌疑人基本信息卡（张某某）';

export const OPEN: readonly LedgerEntry[] = [
  entry('id', {
    title: '证件号码与起诉书不一致',
    certainty: 'confirmed',
    severity: 'serious',
    evidence: [
      {
        source: CARD,
        key: 'suspect.idNumber',
        label: '证件号码',
        record: '张某某',
        state: 'value',
        quote: '999999199001010014',
      },
      {
        source: '起诉书',
        key: 'doc.indictment.idNumber',
        label: '证件号码',
        record: '起诉书#1',
        state: 'value',
        quote: '999999199001020014',
      },
    ],
    basis: [{ law: '人民检察院刑事诉讼规则', version: '2019', article: '358', verified: true }],
    remedy: '核对身份证明，更正案卡或起诉书中与之不符的一处',
  }),
  entry('term', {
    title: '审查起诉期限已届满而未见审结或延长',
    certainty: 'confirmed',
    severity: 'serious',
    about: '全案',
    aspect: '办案期限',
    evidence: [
      {
        source: '审查起诉案件情况卡（全案）',
        key: 'chargeReview.acceptedDate',
        label: '受理日期',
        record: '',
        state: 'value',
        quote: '2024-02-01',
      },
      {
        source: '审查起诉案件情况卡（全案）',
        key: 'chargeReview.closedDate',
        label: '审结日期',
        record: '',
        state: 'blank',
        quote: '',
      },
    ],
    working: '2024-02-01 受理，次日起算，1 个月 → 2024-03-01；今日 2024-03-20，超过 19 日',
    basis: [{ law: '刑事诉讼法', version: '2018', article: '172', verified: true }],
    remedy: '已审结或延长的补录日期；未审结的即报部门负责人',
  }),
  entry('notice', {
    title: '委托辩护人告知日期未填',
    certainty: 'confirmed',
    stage: '权利告知',
    evidence: [
      {
        source: '权利义务告知卡',
        key: 'rightsNotice.date',
        label: '告知日期',
        record: '/1',
        state: 'blank',
        quote: '',
      },
    ],
    basis: [{ law: '刑事诉讼法', version: '2018', article: '34', verified: true }],
  }),
  entry('custody', {
    title: '拘留日期晚于逮捕日期',
    certainty: 'suspected',
    stage: '强制措施',
    evidence: [
      {
        source: '强制措施情况卡（张某某）第1行',
        key: 'coercive.executedDate',
        label: '开始日期',
        record: '张某某/1',
        state: 'value',
        quote: '2024-01-20',
      },
      {
        source: '起诉意见书',
        key: 'doc.opinionForProsecution.coerciveDate',
        label: '强制措施',
        record: '起诉意见书#1',
        state: 'value',
        quote: '因涉嫌盗窃罪，于2024年1月12日被刑事拘留，经本院批准，同年1月18日由某某县公安局执行逮捕',
      },
    ],
    lawful: ['变更强制措施后再次拘留', '拘留、逮捕分属不同案件'],
    basis: [{ law: '刑事诉讼法', version: '2018', article: '91', verified: false }],
  }),
  entry(
    'charge',
    {
      title: '移送罪名与起诉罪名不同而“改变移送认定”未填',
      certainty: 'suspected',
      about: '犯罪嫌疑人 李某某',
      evidence: [
        {
          source: '起诉意见书',
          key: 'doc.opinionForProsecution.charges',
          label: '罪名',
          record: '',
          state: 'value',
          quote: '盗窃罪',
        },
        {
          source: '起诉书',
          key: 'doc.indictment.charges',
          label: '罪名',
          record: '',
          state: 'value',
          quote: '职务侵占罪',
        },
        {
          source: '审查起诉犯罪嫌疑人审结卡（李某某）',
          key: 'chargeSuspect.changed',
          label: '改变移送认定情形',
          record: '李某某',
          state: 'blank',
          quote: '',
        },
      ],
      lawful: ['移送时即为数罪，起诉其一'],
    },
    { unverifiable: true },
  ),
  ...['甲某', '乙某', '丙某', '丁某'].map((name) =>
    entry(`edu-${name}`, {
      ruleId: 'rule.education',
      title: '文化程度未填',
      about: `犯罪嫌疑人 ${name}`,
      certainty: 'hint',
      severity: 'minor',
      stage: '案件受理',
      evidence: [
        {
          source: `犯罪嫌疑人基本信息卡（${name}）`,
          key: 'suspect.education',
          label: '文化程度',
          record: name,
          state: 'blank',
          quote: '',
        },
      ],
    }),
  ),
  entry('word', {
    title: '起诉书落款日期早于审结日期',
    certainty: 'hint',
    severity: 'minor',
    about: '起诉书',
    evidence: [
      {
        source: '起诉书',
        key: 'doc.indictment.date',
        label: '落款日期',
        record: '',
        state: 'value',
        quote: '二〇二四年三月一日',
      },
    ],
  }),
];

export const SETTLED: readonly LedgerEntry[] = [
  entry(
    'sex',
    { title: '性别与证件号码不符', certainty: 'confirmed' },
    { state: 'fixed', changedAt: NOON - 3_600_000 },
  ),
  entry(
    'address',
    {
      title: '住所地与户籍地完全相同',
      certainty: 'hint',
      evidence: [
        {
          source: CARD,
          key: 'suspect.address',
          label: '住所地',
          record: '张某某',
          state: 'value',
          quote: '某某县某某镇',
        },
      ],
    },
    { state: 'objected', reason: '已核实，填录无误', changedAt: NOON - 7_200_000 },
  ),
  entry('old', { title: '已被取代的问题', certainty: 'hint' }, { state: 'superseded' }),
];

const UNCHECKED: readonly Unchecked[] = [
  ...many(12, 'not-read', ['doc.indictment.text', 'doc.indictment.date']),
  ...many(8, 'not-read', ['coercive.executedDate']),
  ...many(5, 'not-read', ['doc.judgment.sentence', 'doc.indictment.text']),
  ...many(3, 'not-read', ['flow.openSteps.names']),
  ...many(2, 'not-read', ['victim.name']),
  ...many(2, 'not-read', ['today']),
  ...many(1, 'not-read', ['plea.signedDate', 'doc.pleaStatement.date']),
  ...many(1, 'masked', ['suspect.idNumber']),
  ...many(1, 'rule-failed', []),
  ...many(40, 'not-applicable', []),
];

function many(count: number, reason: Unchecked['reason'], needs: readonly string[]): Unchecked[] {
  return Array.from({ length: count }, (_, index) => ({
    ruleId: `unchecked.${reason}.${needs.join('+')}.${index}`,
    title: `第 ${index + 1} 项示例规则`,
    reason,
    needs,
  }));
}

const DEADLINES: readonly CaseDeadline[] = [
  {
    title: '委托辩护人告知',
    about: '',
    due: '2024-02-04',
    remainingDays: null,
    working: '2024-02-01 收到案件，次日起算，3 日 → 2024-02-04',
    state: 'done',
    basis: '刑事诉讼法第34条',
  },
  {
    title: '审查起诉',
    about: '',
    due: '2024-03-01',
    remainingDays: -19,
    working: '2024-02-01 受理，次日起算，1 个月 → 2024-03-01',
    state: 'late',
    basis: '刑事诉讼法第172条',
  },
  {
    title: '补充侦查（第一次）',
    about: '',
    due: '2024-03-23',
    remainingDays: 3,
    working: '2024-02-23 退回，次日起算，1 个月 → 2024-03-23',
    state: 'soon',
    basis: '刑事诉讼法第175条',
  },
  {
    title: '告知被害人',
    about: '',
    due: '2024-03-21',
    remainingDays: 1,
    working: '2024-03-18 收到案件，次日起算，3 日 → 2024-03-21',
    state: 'unknown',
    basis: '刑事诉讼法第46条',
  },
  {
    title: '取保候审',
    about: '张某某',
    due: '2025-01-18',
    remainingDays: 304,
    working: '2024-01-18 起，12 个月 → 2025-01-18',
    state: 'running',
    basis: '刑事诉讼法第79条',
  },
  {
    title: '一审审理',
    about: '',
    due: '',
    remainingDays: null,
    working: '未读到法院受理日期',
    state: 'unknown',
    basis: '',
  },
];

/** Nothing the person at this machine has chosen or kept. */
const OWN = { preferences: { welcomed: 'yes' }, worksheets: [], watch: undefined };

function caseView(entries: readonly LedgerEntry[], part: Partial<CaseView> = {}): PanelView {
  const view = panelView(
    { caseId: CASE_ID, note: '' },
    {
      ...OWN,
      stored: { id: CASE_ID, caseFile: CASE_FILE, updatedAt: NOON },
      entries,
      patrol: {
        caseId: CASE_ID,
        at: NOON,
        today: '2024-03-20',
        risk: { level: 'red', score: 24, reasons: ['审查起诉期限已于 2024-03-01 届满', '确认的严重问题 2 项'] },
        coverage: { checked: 212, unchecked: UNCHECKED },
      },
    },
  );
  if (view.kind !== 'case') return view;
  const sources = { ...view.sources, due: new Set(['《起诉书》', '强制措施情况卡']) };
  return { ...view, deadlines: DEADLINES, sources, ...part };
}

export const CASE_FILE = {
  id: CASE_ID,
  unifiedNumber: '99999920240000001',
  line: '刑事',
  stage: '审查起诉',
  prosecutor: '甲某',
  organ: '某某县人民检察院',
  records: [
    {
      card: 'case',
      record: '',
      values: { 'case.name': { state: 'value', raw: '', value: '张某某、李某某涉嫌盗窃案' } },
    },
  ],
  documents: [],
  flow: [],
  reports: [],
} as const;

const ALL = [...OPEN, ...SETTLED];

const reading = caseFileFromBundle(k1);
/** The sample case, as the flow of a case in work. */
const K1 = 'refused' in reading ? CASE_FILE : withEarlierTexts(reading.caseFile);

/** The case with its documents changed since the day before: one paragraph of each was another. */
function withEarlierTexts(caseFile: CaseFile): CaseFile {
  const changed = (document: CaseDocument): CaseDocument => {
    const before = document.text.replace('汉族，初中文化', '汉族，小学文化');
    const known = { ...document, text: before, provenance: { readAt: NOON - 86_400_000, from: '' } };
    const earlier = earlierText(known, document.text, NOON);
    return earlier ? { ...document, earlier } : document;
  };
  return { ...caseFile, documents: caseFile.documents.map(changed) };
}

/** The states of the panel the tests look at. */
export const PANEL_STATES: Readonly<Record<string, PanelView>> = {
  defects: caseView(ALL),
  // The first use, at a machine whose clock is not to be trusted.
  'doubtful-clock': caseView(ALL, {
    preferences: {},
    today: '',
    notice: '电脑日期 2019-01-01 与页面日期 2024-03-20 不符，期限只列届满日，不推算剩余日数。',
    deadlines: DEADLINES.map((one) => ({
      ...one,
      remainingDays: null,
      state: one.state === 'done' ? 'done' : 'unknown',
    })),
    risk: { level: 'yellow', score: 9, reasons: ['疑似问题 2 项，须人核对'] },
  }),
  clean: caseView([], { risk: { level: 'green', score: 0, reasons: ['已核对的 212 项均未见不一致'] } }),
  grey: caseView([], {
    risk: { level: 'grey', score: 0, reasons: ['本环节必需的内容只读到 21%'] },
    coverage: { checked: 0, unchecked: UNCHECKED },
    sources: { read: new Set<string>(), due: null },
    deadlines: [],
  }),
  k1: caseView(OPEN, {
    caseFile: K1,
    today: '2024-04-05',
    persons: [{ record: '1', name: '张某某' }],
    preferences: { welcomed: 'yes', 'social-danger': 'on' },
  }),
  loading: panelView(null, null),
  'no-case': panelView({ caseId: null, note: '这个网址不在适用范围内。' }, null),
  'nothing-read': panelView(
    { caseId: CASE_ID, note: '' },
    { ...OWN, stored: undefined, entries: [], patrol: undefined },
  ),
};

/** What the panel asked for, in order. */
export const asked: unknown[][] = [];

const record =
  (name: string) =>
  (...payload: unknown[]) => {
    asked.push([name, ...payload]);
    return Promise.resolve();
  };

export const actions: PanelActions = {
  reveal: (id, index) => record('reveal')(id, index).then(() => index === 0),
  move: (id, move) =>
    record('move')(id, move).then(() => {
      if (move.type === 'object') change(id, { state: 'objected', reason: move.reason });
      if (move.type === 'mend') change(id, { state: 'mending' });
      if (move.type === 'restore') change(id, { state: 'new', reason: '' });
    }),
  selfCheck: record('selfCheck'),
  saveWorksheet: record('saveWorksheet'),
  watch: record('watch'),
  watchRead: record('watchRead'),
  prefer: record('prefer'),
  allCases: async () => [],
  copy: record('copy'),
  saveText: () => void record('saveText')(),
  exportAs: async (format, identified) => {
    await record('exportAs')(format, identified);
    if (format === 'json') throw new Error('the disk is full');
  },
  show: (place) => record('show')(place).then(() => false),
  openCompare: () => void record('openCompare')(),
  intake: { open: () => Promise.reject(new Error('是扫描件，没有文字层')), keep: record('keep') },
  openPractice: () => void record('openPractice')(),
  calibrate: () => undefined,
  openDesk: () => void record('openDesk')(),
};

let shown: PanelView = PANEL_STATES.loading as PanelView;

/** Draws a state of the panel into the page. */
export function showPanel(name: string): void {
  shown = PANEL_STATES[name] ?? shown;
  draw();
}

function draw(): void {
  const root = document.getElementById('app');
  if (root) render(<Panel view={shown} actions={actions} />, root);
}

/** What the ledger does: the entry moves, and the panel is drawn anew. */
function change(id: string, part: Partial<LedgerEntry>): void {
  if (shown.kind !== 'case') return;
  const entries = [...shown.open, ...shown.objected, ...shown.fixed].map((each) =>
    each.id === id ? { ...each, ...part } : each,
  );
  shown = caseView(entries);
  draw();
}

/** Size of the workbook of a ledger of many entries, made in this page under its content security policy. */
export async function sizeOfWorkbook(count: number): Promise<number> {
  const entries = Array.from({ length: count }, () => OPEN[0] as LedgerEntry);
  const cases = [{ caseFile: CASE_FILE, entries }];
  const file = await exportFile({ format: 'xlsx', cases, rules: 80, identified: false, at: NOON });
  return file.content.length;
}

Object.assign(globalThis, { showPanel, asked, sizeOfWorkbook });
