import type { CaseDeadline, DeadlineState } from '../../rules/engine/deadlines';
import { articleName } from '../ui/basis';
import { EmptyState } from '../ui/empty-state';
import { type ShapeName, Tag, type Tone } from '../ui/tag';

const STATES: Readonly<Record<DeadlineState, { name: string; shape: ShapeName; tone: Tone }>> = {
  late: { name: '已届满，请核对', shape: 'octagon', tone: 'red' },
  soon: { name: '将届满', shape: 'triangle', tone: 'yellow' },
  running: { name: '在期', shape: 'ring', tone: 'accent' },
  unknown: { name: '尚不能推算', shape: 'square', tone: 'grey' },
  'done-late': { name: '已完成，晚于届满日', shape: 'triangle', tone: 'yellow' },
  done: { name: '已完成', shape: 'check', tone: 'green' },
};

/** What presses first; whether it was done may be unread, its last day still counts. */
const ORDER: readonly (readonly DeadlineState[])[] = [['late'], ['soon', 'running', 'unknown'], ['done-late', 'done']];

/** The periods of a case, the most pressing first; the date always stands in full with the arithmetic that gave it. */
export function DeadlineList({ deadlines }: { deadlines: readonly CaseDeadline[] }) {
  if (deadlines.length === 0) {
    return (
      <EmptyState title="还没有可推算的期限">
        <p>读到受理、立案等起算日期后，这里列出届满日和算式；未列出的期限仍按监控规则核对。</p>
      </EmptyState>
    );
  }
  const sorted = [...deadlines].sort((a, b) => rankOf(a) - rankOf(b) || (a.due < b.due ? -1 : 1));
  return (
    <ul class="deadlines">
      {sorted.map((deadline) => (
        <DeadlineItem key={`${deadline.title}${deadline.about}${deadline.working}`} deadline={deadline} />
      ))}
    </ul>
  );
}

function rankOf({ state, due }: CaseDeadline): number {
  return due === '' ? ORDER.length : ORDER.findIndex((states) => states.includes(state));
}

/** What the tag says: of a period with a last day, what is not known of it. */
function nameOf({ state, due, remainingDays }: CaseDeadline): string {
  if (state !== 'unknown' || due === '') return STATES[state].name;
  return remainingDays === null ? '只列届满日' : '是否已办未读取';
}

function DeadlineItem({ deadline }: { deadline: CaseDeadline }) {
  const state = STATES[deadline.state];
  return (
    <li class="deadline">
      <p class="deadline-head">
        <strong>{deadline.title}</strong>
        <Tag shape={state.shape} tone={state.tone}>
          {nameOf(deadline)}
        </Tag>
      </p>
      {deadline.about && <p class="soft">{deadline.about}</p>}
      {deadline.due && (
        <p class="deadline-due">
          <time dateTime={deadline.due}>{deadline.due}</time>
          {deadline.remainingDays !== null && <span class="soft"> {remaining(deadline.remainingDays)}</span>}
        </p>
      )}
      <p class="soft">{deadline.working}</p>
      {deadline.basis && <p class="soft">{inChinese(deadline.basis)}</p>}
    </li>
  );
}

function remaining(days: number): string {
  if (days === 0) return '今日届满';
  return days > 0 ? `剩余 ${days} 日` : `已过 ${-days} 日`;
}

/** Article numbers as the law writes them: 刑事诉讼法第172条 → 刑事诉讼法第一百七十二条. */
function inChinese(basis: string): string {
  return basis.replace(/第(\d+(?:-\d+)?)条/g, (_, article: string) => articleName(article));
}
