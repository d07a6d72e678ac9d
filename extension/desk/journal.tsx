import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { JOURNAL_EVENT_NAMES, type JournalEntry, type JournalEventName } from '../../storage/model';
import { caseHead } from '../export/case-head';
import { Button } from '../ui/button';
import { Choice, optionsOf } from '../ui/choice';
import { minuteOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { SearchBox } from '../ui/search-box';
import type { DeskView } from './view-model';

/** Lines drawn at first, and added each time more are asked for. */
const LINES_AT_ONCE = 200;

const DAY = 86_400_000;
const SPANS = { all: '全部', today: '今日', week: '近七日' } as const;
type Span = keyof typeof SPANS;

/** What became of each defect, the newest first. Lines are appended and never changed. */
export function Journal({ view }: { view: DeskView }) {
  const { journal, entries, cases } = view;
  const limit = useSignal(LINES_AT_ONCE);
  const words = useSignal('');
  const span = useSignal<Span>('all');
  const event = useSignal<JournalEventName | 'all'>('all');
  const titles = useMemo(() => new Map(entries.map(({ id, defect }) => [id, defect.title])), [entries]);
  const names = useMemo(() => new Map(cases.map(({ id, caseFile }) => [id, caseHead(caseFile).name])), [cases]);
  if (journal.length === 0) return <EmptyState title="日志还是空的" />;
  const from = startOf(span.value);
  const found = journal.filter((line) => {
    const text = [titles.get(line.defectId), names.get(line.caseId), line.caseId, line.note].join('\n');
    return line.at >= from && (event.value === 'all' || line.event === event.value) && text.includes(words.value);
  });
  return (
    <>
      <search class="filter-bar">
        <SearchBox
          name="查找"
          value={words.value}
          placeholder="问题、案件名称、受案号、说明"
          change={(typed) => {
            words.value = typed.trim();
          }}
        />
        <Choice
          name="时间"
          value={span.value}
          options={optionsOf<Span>(SPANS)}
          choose={(one) => {
            span.value = one;
          }}
        />
        <Choice
          name="变化"
          value={event.value}
          options={[['all', '全部'], ...optionsOf(JOURNAL_EVENT_NAMES)]}
          choose={(one) => {
            event.value = one;
          }}
        />
      </search>
      <p class="ledger-count" aria-live="polite">
        列出 {found.length} 行，日志共 {journal.length} 行
      </p>
      <JournalTable lines={found.slice(-limit.value).reverse()} titles={titles} names={names} />
      {found.length > limit.value && (
        <p>
          <Button
            onClick={() => {
              limit.value += LINES_AT_ONCE;
            }}
          >
            再列出更早的
          </Button>
        </p>
      )}
    </>
  );
}

function startOf(span: Span): number {
  if (span === 'all') return 0;
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  return span === 'today' ? midnight : midnight - 6 * DAY;
}

function JournalTable(props: {
  lines: readonly JournalEntry[];
  titles: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}) {
  const { lines, titles, names } = props;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">时间</th>
          <th scope="col">变化</th>
          <th scope="col">问题</th>
          <th scope="col">案件</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.sequence}>
            <td class="day">{line.sequence}</td>
            <td class="day">
              {minuteOf(line.at)}
              {line.timeInDoubt && <span class="soft"> 时间存疑</span>}
            </td>
            <td>{JOURNAL_EVENT_NAMES[line.event]}</td>
            <td>
              {line.caseId === ''
                ? ''
                : line.defectId === ''
                  ? '（全案）'
                  : (titles.get(line.defectId) ?? '（台账中已无此条）')}
            </td>
            <td>
              {names.get(line.caseId)} <span class="soft">{line.caseId}</span>
            </td>
            <td>{line.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
