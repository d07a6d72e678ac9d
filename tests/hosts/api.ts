import type { PracticeCase, RefusedField, SavedRecord } from './case-store';
import { CRIMES } from './data/columns';
import { APPROVAL_SHEET, CASE_COLUMNS, DOCUMENT_COLUMNS } from './data/screens';
import type { Wording } from './data/wordings';
import { reportFile, reportList, reportLookup, reportView } from './reports';

/** A request to the JSON API. */
export interface ApiRequest {
  readonly method: string;
  /** Path after `/api/`, in parts. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: string;
  readonly loggedIn: boolean;
  /** How the skin that asks names and places fields. */
  readonly wording: Wording;
  /** Milliseconds a card of this skin comes late at most. */
  readonly latest: number;
}

/** An answer of the JSON API. */
export interface ApiAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly session?: 'open' | 'close';
  /** A file instead of data. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** One save the server got, refused or not. */
export interface SavedPayload {
  readonly path: string;
  readonly body: string;
  readonly accepted: boolean;
}

/** What the server keeps between requests. */
export interface PracticeState {
  readonly cases: ReadonlyMap<string, PracticeCase>;
  /** Milliseconds to wait before the next save is answered. */
  readonly nextDelay: () => number;
  /** 0 … 1: how late the next card comes. */
  readonly nextLateness: () => number;
  readonly onSave: (saved: SavedPayload) => void;
  /** ISO date. */
  readonly today: () => string;
  /** ISO day that stands in the head of every page; empty where the host shows none. */
  readonly shownDay: string;
}

const USER = { name: '甲某', organ: '某某县人民检察院', department: '第一检察部', role: '检察官' };

const REGIONS = { 某某省: { 某某市: ['某某县', '某某区', '某某镇'], 某某州: ['某某旗'] } };

const NODE_NAMES: Readonly<Record<string, string>> = {
  accepted: '受理',
  assigned: '分案',
  notified: '权利告知',
  arrestReview: '审查逮捕',
  interrogated: '讯问',
  chargeReview: '审查起诉',
  approved: '审批',
  prosecuted: '提起公诉',
  judgmentReceived: '收到判决',
  concluded: '办结',
  archived: '归档',
  submitted: '送审',
  sealed: '用印',
};

const ok = (data: unknown): ApiAnswer => ({ status: 200, data });
const notFound: ApiAnswer = { status: 404, data: { message: '未找到' } };

/** Answers one request; saves take their time, as they do on a real intranet. */
export async function answer(request: ApiRequest, state: PracticeState): Promise<ApiAnswer> {
  const [area, id, part, name, last] = request.path;
  if (area === 'login' && request.method === 'POST') return login(request.body);
  if (area === 'logout') return { status: 200, data: {}, session: 'close' };
  if (area === 'me') return ok(request.loggedIn ? { ...USER, today: state.shownDay } : null);
  if (!request.loggedIn) return { status: 401, data: { message: '请先登录' } };
  if (area === 'dictionary') return ok({ crimes: CRIMES, regions: REGIONS });
  if (area === 'todo') return ok(todo(state));
  if (area === 'reports') return report(request.path.slice(1), [...state.cases.values()]);
  if (area !== 'cases') return notFound;
  if (id === undefined) return ok(list(request.query, state));
  const practiceCase = state.cases.get(id);
  if (!practiceCase) return notFound;
  if (request.method === 'POST') return post(request, practiceCase, state);
  if (part === 'cards') await lateness(request, state);
  return read(practiceCase, request.wording, part, name, last);
}

async function lateness({ latest }: ApiRequest, state: PracticeState): Promise<void> {
  if (latest > 0) await new Promise((resolve) => setTimeout(resolve, latest * state.nextLateness()));
}

function report([id, part, row, column]: readonly string[], cases: readonly PracticeCase[]): ApiAnswer {
  if (id === undefined) return ok(reportList());
  if (part === 'cells') {
    const rows = reportLookup(id, Number(row), Number(column), cases);
    return rows ? ok({ columns: CASE_COLUMNS, rows }) : notFound;
  }
  const view = reportView(id, cases);
  if (!view) return notFound;
  const bytes = part === 'export' ? reportFile(id, cases) : null;
  return bytes ? { ...ok(null), file: { name: `${view.title}.xlsx`, bytes } } : ok(view);
}

function login(body: string): ApiAnswer {
  const { name, password } = parse(body) as { name?: string; password?: string };
  if (!name || !password) return { status: 400, data: { message: '请输入姓名和密码' } };
  return { status: 200, data: USER, session: 'open' };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body);
  } catch {
    return {};
  }
}

function read(practiceCase: PracticeCase, wording: Wording, part?: string, name?: string, last?: string): ApiAnswer {
  if (part === undefined) return ok(overview(practiceCase));
  if (part === 'cards' && name !== undefined) {
    const screen = practiceCase.screen(name, wording);
    return screen ? ok(screen) : notFound;
  }
  if (part === 'documents' && name !== undefined && last === undefined) {
    const document = practiceCase.documents[Number(name)];
    return document ? ok(document) : notFound;
  }
  if (part === 'flow') return ok(flow(practiceCase));
  if (part === 'approval') return ok(approval(practiceCase, wording));
  return notFound;
}

/** What the frame of a case shows: its head, its cards and its documents. */
export function overview(practiceCase: PracticeCase) {
  return {
    head: practiceCase.head,
    cards: practiceCase.screens.map(({ id, title }) => ({ id, title })),
    documents: practiceCase.documents.map((document, index) => {
      const organ = document.text.split('\n')[0] ?? '';
      const ours = organ.includes('检察院');
      const number = numberOf(document.text);
      return { index, title: document.title, number, organ, ours, source: ours ? '本院制作' : '接收' };
    }),
    documentColumns: DOCUMENT_COLUMNS,
  };
}

function numberOf(text: string): string {
  return /^.{0,24}[〔[（(]\d{4}[〕\])）].{0,12}号$/m.exec(text)?.[0] ?? '';
}

/** The steps taken, in the words of the host. */
export function flow(practiceCase: PracticeCase) {
  return practiceCase.flow.map(({ node, at, by }) => ({ name: NODE_NAMES[node] ?? node, at, by }));
}

/** The sheet of approval: its lines, and the chain of those who have a say. */
export function approval(practiceCase: PracticeCase, wording: Wording) {
  const at = (key: 'submittedDate' | 'deptHeadDate' | 'leaderDate') => practiceCase.value(`approval.${key}`);
  const steps = [
    { role: '承办检察官', person: practiceCase.value('approval.submitter'), at: at('submittedDate') },
    { role: '部门负责人', person: '癸某', at: at('deptHeadDate') },
    { role: '分管副检察长', person: '子某', at: at('leaderDate') },
  ];
  return { steps, lines: practiceCase.sheet(APPROVAL_SHEET, wording) };
}

/** One page of the cases a query finds. */
export function list(query: URLSearchParams, state: PracticeState) {
  const word = query.get('word') ?? '';
  const heads = [...state.cases.values()].map((practiceCase) => practiceCase.head);
  const found = heads.filter((head) => word === '' || `${head.name}${head.acceptanceNumber}`.includes(word));
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const size = Math.max(1, Number(query.get('size') ?? 20));
  return { total: found.length, columns: CASE_COLUMNS, rows: found.slice((page - 1) * size, page * size) };
}

function todo(state: PracticeState) {
  const open = [...state.cases.values()]
    .map((practiceCase) => practiceCase.head)
    .filter((head) => head.status === '在办');
  const today = Date.parse(state.today());
  return {
    cases: open.slice(0, 12).map((head) => ({ ...head, days: daysLeft(head.due, today) })),
    approvals: open.slice(2, 6).map((head) => ({
      id: head.id,
      name: head.name,
      matter: '审查起诉意见审批',
      from: head.prosecutor,
      at: head.accepted,
    })),
    notices: [
      '关于做好年终业务数据核查工作的通知',
      '案卡填录质量月度通报（模拟）',
      '系统将于周六 20:00 例行维护（模拟）',
    ],
  };
}

function daysLeft(due: string | undefined, today: number): number | null {
  return due ? Math.round((Date.parse(due) - today) / 86_400_000) : null;
}

async function post(request: ApiRequest, practiceCase: PracticeCase, state: PracticeState): Promise<ApiAnswer> {
  const [, , part, name] = request.path;
  await new Promise((resolve) => setTimeout(resolve, state.nextDelay()));
  const errors = change(practiceCase, part, name, request, state);
  if (errors === null) return notFound;
  state.onSave({ path: `/api/${request.path.join('/')}`, body: request.body, accepted: errors.length === 0 });
  return ok({ errors });
}

/** Carries out a change; gives what was refused, or null when there is nothing of this name to change. */
function change(
  practiceCase: PracticeCase,
  part: string | undefined,
  name: string | undefined,
  { body, wording }: ApiRequest,
  state: PracticeState,
): readonly RefusedField[] | null {
  const data = parse(body) as { records?: SavedRecord[]; text?: string };
  if (part === 'cards' && name !== undefined) return practiceCase.save(name, data.records ?? [], wording);
  if (part === 'documents') return practiceCase.writeDocument(Number(name), data.text ?? '') ? [] : null;
  const step = STEPS[part ?? ''];
  if (!step) return null;
  practiceCase.step(step, state.today(), USER.name);
  return [];
}

/** Buttons of the host and the flow node each adds. */
const STEPS: Readonly<Record<string, string>> = { submit: 'submitted', conclude: 'concluded', seal: 'sealed' };
