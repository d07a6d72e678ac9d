/** How far a case has come: each step of the work at hand with its last day, the day it was done, and what is next. */
import type { End } from '../engine/deadline';
import { compileLastDay } from '../engine/deadline';
import { compile } from '../engine/evaluate';

import { keysOf } from '../engine/reads';
import { FALSE, NOT_APPLICABLE, TRUE } from '../engine/truth';
import type { View } from '../engine/view';
import { viewsOfCards } from '../engine/view-store';
import { basisOf } from '../law/articles';
import { daysBetween } from '../law/dates';
import type { CaseFile, FlowStep } from '../model/case-file';
import type { Basis, Evidence } from '../model/defect';
import { type FieldKey, field } from '../model/fields';
import { parseDate } from '../text/dates';
import { FLOW_KINDS } from './kinds';
import type { FlowKind, FlowNode, FlowTerm } from './model';

/**
 * Where a step stands. `done-late`: done after its last day. `due`: its turn, not done. `overdue`: past its last day.
 * `if-needed`: only done in a case that the cards do not tell. `not-taken`: the case went another way. `unknown`: what
 * would show it was not read; `untracked`: no card shows it. Neither is a sign that it was left out.
 */
export type NodeState =
  | 'done'
  | 'done-late'
  | 'due'
  | 'overdue'
  | 'not-yet'
  | 'if-needed'
  | 'not-taken'
  | 'unknown'
  | 'untracked';

/** What the user reads for each state. */
export const NODE_STATE_NAMES: Readonly<Record<NodeState, string>> = {
  done: '已完成',
  'done-late': '已完成（晚于期限）',
  due: '待办',
  overdue: '已过期限',
  'not-yet': '未到',
  'if-needed': '视情办理',
  'not-taken': '不涉及',
  unknown: '未读取',
  untracked: '案卡无此项',
};

/** One step of a case with where it stands. */
export interface NodeStanding {
  readonly node: FlowNode;
  readonly state: NodeState;
  /** Last day by law, ISO date; empty where the law sets none or it cannot be told. */
  readonly planned: string;
  /** The arithmetic of the last day; empty without one. */
  readonly working: string;
  /** Day it was done, ISO date; empty where not done, or done on a day that no card tells. */
  readonly actual: string;
  /** Days from the last day to the day it was done (today while it was not); positive is late; null where one is missing. */
  readonly difference: number | null;
  /** Where it stands that it was done. */
  readonly source: readonly Evidence[];
  /** Where rows of several kinds go through the steps one after another: each kind with its days; empty otherwise. */
  readonly rows: readonly FlowRow[];
  /** What was not read and would tell. */
  readonly needs: readonly FieldKey[];
  /** A later step is done while this one was read and is blank: ask, do not conclude. */
  readonly passedBy: string;
  readonly basis: readonly Basis[];
}

/** The rows of one kind (all 拘留 of a case) at one step. */
export interface FlowRow {
  readonly name: string;
  /** ISO dates in order; none where none is filled. */
  readonly days: readonly string[];
}

/** One kind of work of a case (审查逮捕, 审查起诉 …) with its steps in order. */
export interface CaseFlow {
  readonly kind: FlowKind;
  readonly nodes: readonly NodeStanding[];
  /** Steps whose turn it is, what is past its last day first. */
  readonly next: readonly NodeStanding[];
}

/** The flows of a case: one for every kind of work that its cards show. Pure; `today` null where the clock is not to be trusted. */
export function flowOf(caseFile: CaseFile, today: string | null): readonly CaseFlow[] {
  const { whole } = viewsOfCards(caseFile, today);
  const atHand = FLOW_KINDS.filter((kind) => compile(kind.when)(whole) === TRUE);
  const replaced = new Set(atHand.map(({ replaces }) => replaces));
  return atHand
    .filter(({ id }) => !replaced.has(id))
    .map((kind) => {
      const nodes = standings(kind, whole, caseFile.flow);
      const next = nodes.filter(({ state }) => state === 'overdue' || state === 'due');
      return { kind, nodes, next: next.sort((a, b) => rank(a) - rank(b)) };
    });
}

/** The flows that a case has begun while it was not read yet which of them it is: what begins them holds, the rest is undecided. */
export function undecidedFlowsOf(caseFile: CaseFile, today: string | null): readonly CaseFlow[] {
  const { whole } = viewsOfCards(caseFile, today);
  const isBegun = ({ when }: FlowKind) => {
    const [beginning] = 'all' in when ? when.all : [];
    const value = compile(when)(whole);
    return beginning !== undefined && compile(beginning)(whole) === TRUE && value !== TRUE && value !== FALSE;
  };
  return FLOW_KINDS.filter(isBegun).map((kind) => ({ kind, nodes: standings(kind, whole, caseFile.flow), next: [] }));
}

function rank({ state }: NodeStanding): number {
  return state === 'overdue' ? 0 : 1;
}

type Passage = 'passed' | 'open' | 'unread';

function standings(kind: FlowKind, view: View, steps: readonly FlowStep[]): readonly NodeStanding[] {
  const passages = new Map<string, Passage>();
  const all = kind.nodes.map((node) => {
    const done = doneOf(node, windowOf(node, kind, view), view, steps);
    const standing = standingOf(node, isExclusive(node, kind), done, view, reachedBy(node, passages));
    passages.set(node.id, passageOf(standing));
    return standing;
  });
  const nameOf = rowNames(kind, view);
  return all.map((standing) => ({
    ...standing,
    rows: rowsOf(standing, nameOf),
    passedBy: passedBy(standing, kind, all),
  }));
}

/** What each row of the kind's card is called, by record; empty where there are not several. */
function rowNames({ rowsBy }: FlowKind, view: View): ReadonlyMap<string, string> {
  const names = rowsBy ? view.evidence(rowsBy, null).filter(({ quote }) => quote !== '') : [];
  return new Map(new Set(names.map(({ quote }) => quote)).size > 1 ? names.map((one) => [one.record, one.quote]) : []);
}

/** A step's days by kind of row, the earliest first, what has no day yet last. */
function rowsOf({ source, node }: NodeStanding, nameOf: ReadonlyMap<string, string>): readonly FlowRow[] {
  if (!node.done || field(node.done).type !== 'date') return [];
  const days = new Map<string, string[]>();
  for (const { record, quote, state } of source) {
    const name = nameOf.get(record);
    if (name === undefined || (state !== 'value' && state !== 'blank')) continue;
    const known = days.get(name) ?? [];
    days.set(name, known);
    if (quote !== '') known.push(parseDate(quote)?.slice(0, 10) ?? quote);
  }
  const rows = [...days].map(([name, all]) => ({ name, days: all.sort() }));
  const first = ({ days: [day = '9'] }: FlowRow) => day;
  return rows.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** Cards that serve several stages of a case: their dates count for a stage only if they lie in it. */
const SHARED_CARDS: ReadonlySet<string> = new Set([
  'acceptance',
  'approval',
  'document',
  'hearing',
  'interrogation',
  'lawyer',
  'rightsNotice',
]);

function isShared(key: FieldKey): boolean {
  return SHARED_CARDS.has(field(key).card);
}

/** First and last day on which a step may have been done; empty where nothing bounds it. */
interface Window {
  readonly from: string;
  readonly to: string;
}

function windowOf(node: FlowNode, kind: FlowKind, view: View): Window {
  if (!node.done || !isShared(node.done)) return { from: '', to: '' };
  const later = descendants(node.id, kind);
  const ends = kind.nodes.filter(({ id }) => later.has(id)).flatMap((one) => datesOf(one, view));
  const [first] = kind.nodes;
  const from = first ? datesOf(first, view).sort()[0] : '';
  return { from: from ?? '', to: ends.sort()[0] ?? '' };
}

/** Days on which a step was done, by a card of its own stage. */
function datesOf({ done }: FlowNode, view: View): string[] {
  if (!done || isShared(done) || field(done).type !== 'date') return [];
  const fact = view.get(done);
  return fact.read ? fact.values.filter((value) => value !== '').map((value) => value.slice(0, 10)) : [];
}

/** Several steps are shown by one field (起诉 in 速裁 or 普通): then the branch tells which was taken. */
function isExclusive(node: FlowNode, kind: FlowKind): boolean {
  return kind.nodes.some((other) => other !== node && other.done === node.done);
}

/** A step that no card shows, or that the case did not take, holds nothing up. */
function passageOf({ state }: NodeStanding): Passage {
  if (state === 'unknown') return 'unread';
  return state === 'due' || state === 'overdue' || state === 'not-yet' ? 'open' : 'passed';
}

function reachedBy(node: FlowNode, passages: ReadonlyMap<string, Passage>): Passage {
  const before = node.after.map((id) => passages.get(id) ?? 'passed');
  if (before.includes('open')) return 'open';
  return before.includes('unread') ? 'unread' : 'passed';
}

function standingOf(node: FlowNode, isExclusive: boolean, done: Done, view: View, reached: Passage): NodeStanding {
  const end = lastDayOf(node, view);
  const { isDone, actual, source } = done;
  const against = isDone ? actual : view.today;
  const difference = end && against ? daysBetween(end.end, against) : null;
  const base = {
    node,
    planned: end?.end ?? '',
    working: end?.working ?? '',
    actual,
    difference,
    source,
    rows: [],
    passedBy: '',
    basis: node.basis.map(([law, article]) => basisOf(law, article)),
  };
  const taken = takenOf(node, view);
  if (taken === 'no' && (isExclusive || !isDone))
    return { ...base, actual: '', difference: null, state: 'not-taken', needs: [] };
  if (isDone) return { ...base, state: (difference ?? 0) > 0 ? 'done-late' : 'done', needs: [] };
  if (!node.done) return { ...base, state: 'untracked', needs: [] };
  const untold = { ...base, difference: null, state: 'unknown' } as const;
  if (done.isUnread) return { ...untold, needs: [node.done] };
  if (Array.isArray(taken)) return { ...untold, needs: taken };
  if (taken === 'unsaid') return { ...base, state: 'if-needed', needs: [] };
  return { ...base, ...openState(end !== null, difference, reached), needs: [] };
}

/** A step whose period runs is due whatever came before; the others when their turn has come. */
function openState(hasEnd: boolean, difference: number | null, reached: Passage): { readonly state: NodeState } {
  if (hasEnd) return { state: difference !== null && difference > 0 ? 'overdue' : 'due' };
  if (reached === 'unread') return { state: 'unknown' };
  return { state: reached === 'passed' ? 'due' : 'not-yet' };
}

/** Whether a step belongs to this case: yes, no, no card says, or what would have to be read. */
function takenOf(node: FlowNode, view: View): 'yes' | 'no' | 'unsaid' | readonly FieldKey[] {
  if (!node.taken) return node.branch ? 'unsaid' : 'yes';
  const value = compile(node.taken)(view);
  if (value === TRUE) return 'yes';
  if (value === FALSE) return 'no';
  const unread = keysOf(node.taken).filter((key) => !view.get(key).read) as FieldKey[];
  return value === NOT_APPLICABLE || unread.length === 0 ? 'unsaid' : unread;
}

interface Done {
  readonly isDone: boolean;
  readonly actual: string;
  readonly source: readonly Evidence[];
  readonly isUnread: boolean;
}

/** By the card; where its field was not read, by the host's own list of steps under the same name. */
function doneOf(node: FlowNode, window: Window, view: View, steps: readonly FlowStep[]): Done {
  const fact = node.done ? view.get(node.done) : null;
  if (node.done && fact?.read) return doneByCard(node.done, fact.values, window, view);
  const step = steps.find(({ label, at }) => label === node.name && at !== '');
  if (!step) return { isDone: false, actual: '', source: [], isUnread: true };
  const piece = { source: '流程', key: `flow.${step.node}`, label: step.label, record: '', quote: step.at } as const;
  return { isDone: true, actual: step.at.slice(0, 10), source: [{ ...piece, state: 'value' }], isUnread: false };
}

/** Done when it is filled for everyone, on the last of their days; of a shared card on the first day in the stage. */
function doneByCard(key: FieldKey, values: readonly string[], { from, to }: Window, view: View): Done {
  const open: Done = { isDone: false, actual: '', source: [], isUnread: false };
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0 || (filled.length < values.length && !field(key).rows)) return open;
  const done: Done = { ...open, isDone: true, source: view.evidence(key, null) };
  if (field(key).type !== 'date') return done;
  const days = filled.map((value) => value.slice(0, 10)).sort();
  if (!isShared(key)) return { ...done, actual: days[days.length - 1] ?? '' };
  const actual = days.find((day) => day >= from && (to === '' || day <= to));
  return actual === undefined ? { ...open, isUnread: true } : { ...done, actual };
}

const lastDays = new WeakMap<FlowTerm, (view: View) => End | null | undefined>();

/** The last day by the first term that holds; null where none does, or where that was not read. */
function lastDayOf(node: FlowNode, view: View): End | null {
  for (const term of node.terms ?? []) {
    const holds = term.when ? compile(term.when)(view) : TRUE;
    if (holds === FALSE || holds === NOT_APPLICABLE) continue;
    return holds === TRUE ? (lastDayBy(term)(view) ?? null) : null;
  }
  return null;
}

function lastDayBy(term: FlowTerm): (view: View) => End | null | undefined {
  const known = lastDays.get(term) ?? compileLastDay(term, compile);
  lastDays.set(term, known);
  return known;
}

/** Id of the nearest later step that is done, for a step that was read, belongs to the case and is blank. */
function passedBy(standing: NodeStanding, kind: FlowKind, all: readonly NodeStanding[]): string {
  if (standing.state !== 'due' && standing.state !== 'overdue' && standing.state !== 'not-yet') return '';
  const later = descendants(standing.node.id, kind);
  return (
    all.find(({ node, state }) => later.has(node.id) && (state === 'done' || state === 'done-late'))?.node.id ?? ''
  );
}

function descendants(id: string, kind: FlowKind): ReadonlySet<string> {
  const found = new Set([id]);
  for (const node of kind.nodes) if (node.after.some((before) => found.has(before))) found.add(node.id);
  found.delete(id);
  return found;
}
