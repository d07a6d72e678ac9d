import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { JOURNAL_EVENT_NAMES } from '../../storage/model';
import { caseHead } from '../export/case-head';
import { Button } from '../ui/button';
import { dayOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import type { DeskActions } from './actions';
import { type CaseLeft, COUNTED, type Counts, daysOf, leftOf, sumOf } from './days';
import type { DeskView } from './view-model';

/** Cases listed; the ledger has the others. */
const LISTED = 8;

/** Ready reasons, so that closing takes one press. */
const REASONS = ['待补材料', '待承办人核实', '待领导审批', '期限未到，次日续办'] as const;

/** 日清: what happened today, what is left for tomorrow and why; below, the days of the month. */
export function DayClosing({ view, actions }: { view: DeskView; actions: DeskActions }) {
  const { journal, entries, cases } = view;
  const today = dayOf(Date.now());
  const days = useMemo(() => daysOf(journal, today.slice(0, 7)), [journal, today]);
  const left = useMemo(() => leftOf(entries), [entries]);
  const names = useMemo(() => new Map(cases.map(({ id, caseFile }) => [id, caseHead(caseFile).name])), [cases]);
  const now = days.find(({ day }) => day === today);
  return (
    <>
      <section class="day">
        <h2>今日（{today}）</h2>
        <p>
          {now
            ? COUNTED.map((event) => `${JOURNAL_EVENT_NAMES[event]} ${now.counts[event]} 次`).join('，')
            : '尚无变化'}
          。
        </p>
        {now?.closing && <p class="note">今日已清：{now.closing}</p>}
        <CloseForm left={left} actions={actions} />
      </section>
      {left.length > 0 && <LeftTable left={left} names={names} actions={actions} />}
      <h2>本月（{today.slice(0, 7)}）</h2>
      {days.length === 0 ? (
        <EmptyState title="本月尚无记录" />
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">日期</th>
              {COUNTED.map((event) => (
                <th key={event} scope="col">
                  {JOURNAL_EVENT_NAMES[event]}
                </th>
              ))}
              <th scope="col">日清</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, counts, closing }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <CountCells counts={counts} />
                <td>{closing || '未清'}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">合计</th>
              <CountCells counts={sumOf(days)} />
              <td>
                {days.filter(({ closing }) => closing !== '').length} / {days.length} 日已清
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </>
  );
}

function CountCells({ counts }: { counts: Counts }) {
  return (
    <>
      {COUNTED.map((event) => (
        <td key={event}>{counts[event]}</td>
      ))}
    </>
  );
}

const findings = (left: readonly CaseLeft[]) =>
  left.reduce((sum, { confirmed, others }) => sum + confirmed + others, 0);

/** Carries all that is open over to the next day, with one reason for all. */
function CloseForm({ left, actions }: { left: readonly CaseLeft[]; actions: DeskActions }) {
  const { attempt } = useStatus();
  const words = useSignal('');
  const close = (reason: string) =>
    void attempt(async () => {
      await actions.closeDay({ findings: findings(left), cases: left.length, reason });
      words.value = '';
      return '今日已清，已记入日志。';
    });
  if (left.length === 0) {
    return (
      <p>
        没有待处理的问题。<Button onClick={() => close('')}>日清</Button>
      </p>
    );
  }
  return (
    <>
      <p>
        待处理 {findings(left)} 项，涉及 {left.length} 件。选一个原因，全部结转次日：
      </p>
      <div class="day-reasons">
        {REASONS.map((reason) => (
          <Button key={reason} onClick={() => close(reason)}>
            {reason}
          </Button>
        ))}
        <input
          class="text-field"
          aria-label="其他结转原因"
          placeholder="其他原因"
          value={words.value}
          maxLength={200}
          autocomplete="off"
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
        <Button disabled={words.value.trim() === ''} onClick={() => close(words.value.trim())}>
          结转
        </Button>
      </div>
    </>
  );
}

function LeftTable(props: { left: readonly CaseLeft[]; names: ReadonlyMap<string, string>; actions: DeskActions }) {
  const { left, names, actions } = props;
  return (
    <table class="table">
      {left.length > LISTED && (
        <caption class="soft">
          列出确认类最多的 {LISTED} 件，其余 {left.length - LISTED} 件见“问题台账”。
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">待处理的案件</th>
          <th scope="col">确认</th>
          <th scope="col">疑似与提示</th>
        </tr>
      </thead>
      <tbody>
        {left.slice(0, LISTED).map(({ caseId, confirmed, others }) => (
          <tr key={caseId}>
            <td>
              <a href={actions.panelOf(caseId)}>{names.get(caseId) || caseId}</a>
              {names.get(caseId) && <span class="soft">　{caseId}</span>}
            </td>
            <td>{confirmed}</td>
            <td>{others}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
