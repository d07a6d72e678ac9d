import { type Signal, useSignal } from '@preact/signals';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { CERTAINTY_SIGNS } from '../ui/signs';
import { useStatus } from '../ui/status';
import { Shape } from '../ui/tag';
import { usePanel } from './actions';
import { coverageCounts, openNext } from './coverage-groups';
import { type CaseView, groupDefects } from './view-model';

/** Lines of what to open next. */
const NEXT = 4;

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
  const { toOpen, perhaps, notShown } = coverageCounts(view.coverage, view.sources);
  const next = openNext(view.coverage, view.sources);
  return (
    <section class="self-check" aria-label="自检结果">
      <p class="soft">{minuteOf(checkedAt.value)} 自检</p>
      <ul>
        {groupDefects(view.open).map(({ certainty, count }) => (
          <li key={certainty} class={`tone-${CERTAINTY_SIGNS[certainty].tone}`}>
            <Shape name={CERTAINTY_SIGNS[certainty].shape} /> {MEANINGS[certainty]}（{CERTAINTY_NAMES[certainty]}）
            {count} 项
          </li>
        ))}
        {view.open.length === 0 && <li>已核对 {view.coverage.checked} 项，未见不一致</li>}
      </ul>
      {next.length > 0 && (
        <>
          <p>
            还有页面未打开，打开后可再核对 {toOpen + perhaps} 项
            {perhaps > 0 && `（其中 ${perhaps} 项视案情，本案未必有）`}：
          </p>
          <ul class="soft">
            {next.slice(0, NEXT).map(({ sources, rules }) => (
              <li key={sources.join()}>
                {sources.join(' 与 ')}：{rules.length} 项
              </li>
            ))}
          </ul>
        </>
      )}
      {notShown > 0 && <p class="soft">页面上没有所需项、须人工核对的 {notShown} 项，见“未核对”。</p>}
    </section>
  );
}
