import { type Signal, useSignal } from '@preact/signals';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { CERTAINTY_SIGNS } from '../ui/signs';
import { useStatus } from '../ui/status';
import { Tag } from '../ui/tag';
import { usePanel } from './actions';
import { coverageCounts, type OpenNext, openNext } from './coverage-groups';
import { type CaseView, groupDefects } from './view-model';

/** Pages named to be opened next. */
const NEXT = 3;

/** How a self-check stands: when the last one ended, milliseconds since the epoch; 0 before the first. */
export type CheckedAt = Signal<number>;

/** 一键自检: everything open of the case is read once more. */
export function SelfCheckButton({ checkedAt }: { checkedAt: CheckedAt }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const running = useSignal(false);
  const run = async () => {
    running.value = true;
    try {
      await actions.selfCheck();
      checkedAt.value = Date.now();
      return '自检完成。';
    } finally {
      running.value = false;
    }
  };
  return (
    <Button look="main" disabled={running.value} onClick={() => void attempt(run)}>
      {running.value ? '正在核对……' : '一键自检'}
    </Button>
  );
}

const MEANINGS = { confirmed: '须改', suspected: '建议核', hint: '供参考' } as const;

/** What a self-check came to, and what to open next; nothing before the first. */
export function SelfCheckResult({ view, checkedAt }: { view: CaseView; checkedAt: CheckedAt }) {
  if (checkedAt.value === 0) return null;
  const { toOpen } = coverageCounts(view.coverage, view.sources);
  // What one page alone makes checkable; the sum has what needs several, too.
  const next = openNext(view.coverage, view.sources)
    .filter(({ isDue, sources }) => isDue && sources.length === 1)
    .slice(0, NEXT);
  return (
    <section class="self-check" aria-label="自检结果">
      <p class="self-check-counts">
        <span class="soft">{minuteOf(checkedAt.value)} 自检</span>
        {groupDefects(view.open).map(({ certainty, count }) => (
          <Tag key={certainty} shape={CERTAINTY_SIGNS[certainty].shape} tone={CERTAINTY_SIGNS[certainty].tone}>
            {MEANINGS[certainty]}（{CERTAINTY_NAMES[certainty]}）{count} 项
          </Tag>
        ))}
        {view.open.length === 0 && `已核对 ${view.coverage.checked} 项，未见不一致`}
      </p>
      {toOpen > 0 && (
        <p>
          还有页面未打开，打开后可再核对 {toOpen} 项
          {next.length > 0 && <span class="soft">，其中 {next.map(nameOf).join('、')}</span>}
        </p>
      )}
    </section>
  );
}

function nameOf({ sources, rules }: OpenNext): string {
  return `${sources.join()} ${rules.length} 项`;
}
