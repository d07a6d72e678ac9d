import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { JOURNAL_EVENT_NAMES } from '../../storage/model';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import type { DeskView } from './view-model';

/** Lines drawn at first, and added each time more are asked for. */
const LINES_AT_ONCE = 200;

/** What became of each defect, the newest first. Lines are appended and never changed. */
export function Journal({ view: { journal, entries } }: { view: DeskView }) {
  const limit = useSignal(LINES_AT_ONCE);
  const titles = useMemo(() => new Map(entries.map(({ id, defect }) => [id, defect.title])), [entries]);
  if (journal.length === 0) return <EmptyState title="日志还是空的" />;
  const lines = journal.slice(-limit.value).reverse();
  return (
    <>
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
              <td>{titles.get(line.defectId) ?? '（台账中已无此条）'}</td>
              <td>{line.caseId}</td>
              <td>{line.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {journal.length > limit.value && (
        <Button
          onClick={() => {
            limit.value += LINES_AT_ONCE;
          }}
        >
          再列出更早的
        </Button>
      )}
    </>
  );
}
