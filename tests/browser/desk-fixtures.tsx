/** What the desk is shown in the tests: the panel's findings spread over many cases that exist nowhere. */
import { render } from 'preact';
import '../../extension/ui/tokens.css';
import '../../extension/ui/components.css';
import '../../extension/desk/desk.css';
import { Desk } from '../../extension/desk/desk';
import type { DeskView } from '../../extension/desk/view-model';
import { chained } from '../../storage/chain';
import type { JournalEntry, LedgerEntry, StoredCase, StoredWatch } from '../../storage/model';
import { CASE_FILE, OPEN, SETTLED } from './panel-fixtures';

const CASES = 100;
const NOON = new Date(2024, 2, 20, 17, 50).getTime();

function idOf(index: number): string {
  return `某检刑诉受[2024]9999990${String(index + 1).padStart(5, '0')}号`;
}

const cases: readonly StoredCase[] = Array.from({ length: CASES }, (_, index) => ({
  id: idOf(index),
  caseFile: { ...CASE_FILE, id: idOf(index) },
  updatedAt: NOON - index,
}));

const entries: readonly LedgerEntry[] = cases.flatMap(({ id }, index) =>
  [...OPEN, ...SETTLED].map((entry) => ({ ...entry, id: `${entry.id}@${index}`, caseId: id })),
);

const journal: readonly JournalEntry[] = chained(
  entries.map((entry) => ({
    at: entry.changedAt,
    caseId: entry.caseId,
    defectId: entry.id,
    event: entry.state === 'new' ? 'found' : entry.state,
    note: entry.reason,
  })),
);

const watches: readonly StoredWatch[] = [
  {
    caseId: idOf(0),
    reason: '期限紧',
    triggers: ['due', 'judgment'],
    since: NOON,
    seen: {},
    events: [{ at: NOON, trigger: 'due', text: '审查起诉 2024-03-23 届满' }],
  },
  { caseId: idOf(1), reason: '', triggers: ['red'], since: NOON, seen: {}, events: [] },
];

/** Somebody has changed a line of the journal behind the program's back. */
const altered = journal.map((line) => (line.sequence === 700 ? { ...line, note: '改过' } : line));

const STATES: Readonly<Record<string, DeskView | null>> = {
  full: { cases, entries, journal, watches, head: null },
  broken: { cases, entries, journal: altered, watches, head: null },
  empty: { cases: [], entries: [], journal: [], watches: [], head: null },
  loading: null,
};

const saved: unknown[][] = [];

function showDesk(name: string): void {
  const root = document.getElementById('app');
  if (!root) return;
  const actions = {
    exportAs: async (listed: readonly LedgerEntry[], format: string, identified: boolean) => {
      saved.push([listed.length, format, identified]);
    },
    rule: async (id: string, accepted: boolean, reason: string) => {
      saved.push([id, accepted, reason]);
    },
    unwatch: async (caseId: string) => void saved.push(['unwatch', caseId]),
    watchRead: async (caseId: string) => void saved.push(['watchRead', caseId]),
    closeDay: async (closing: object) => void saved.push(['closeDay', closing]),
    importLedger: async () => '已导入：新增 0 条，对异议的答复 0 条。',
    panelOf: (caseId: string) => `/sidepanel.html?case=${encodeURIComponent(caseId)}`,
  };
  render(<Desk view={STATES[name] ?? null} actions={actions} />, root);
}

/** Types a new filter word; resolves when the list is drawn. */
async function filterBy(words: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.filter-bar input');
  if (!input) return;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

Object.assign(globalThis, { showDesk, saved, filterBy });
