import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { JOURNAL_EVENT_NAMES } from '../../storage/model';
import { caseHead } from '../export/case-head';
import { Button } from '../ui/button';
import { dayOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import { Tag } from '../ui/tag';
import { TextField } from '../ui/text-field';
import type { DeskActions } from './actions';
import { type CaseLeft, COUNTED, type Counts, type Day, daysOf, leftOf, sumOf } from './days';
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
        <p>{changesOf(now)}。</p>
        {now?.closing && (
          <p>
            <Tag shape="check" tone="green">
              今日已清
            </Tag>
            <span class="soft"> {now.closing}</span>
          </p>
        )}
        <CloseForm left={left} isClosed={Boolean(now?.closing)} actions={actions} />
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

/** What happened on a day; the names hold commas. */
function changesOf(day: Day | undefined): string {
  const counted = COUNTED.filter((event) => (day?.counts[event] ?? 0) > 0);
  return counted.map((event) => `${JOURNAL_EVENT_NAMES[event]} ${day?.counts[event]} 次`).join('；') || '尚无变化';
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
function CloseForm(props: { left: readonly CaseLeft[]; isClosed: boolean; actions: DeskActions }) {
  const { left, isClosed, actions } = props;
  const { attempt } = useStatus();
  const words = useSignal('');
  const close = (reason: string) =>
    void attempt(async () => {
      await actions.closeDay({ findings: findings(left), cases: left.length, reason });
      words.value = '';
      return '今日已清，已记入日志。';
    });
  if (left.length === 0) {
    return <p>没有待处理的问题。{!isClosed && <Button onClick={() => close('')}>日清</Button>}</p>;
  }
  return (
    <>
      <p>
        待处理 {findings(left)} 项，涉及 {left.length} 件。
        {isClosed ? '之后如有变化，可再结转一次：' : '选一个原因，全部结转次日：'}
      </p>
      <div class="day-reasons">
        {REASONS.map((reason) => (
          <Button key={reason} onClick={() => close(reason)}>
            {reason}
          </Button>
        ))}
        <TextField words={words} aria-label="其他结转原因" placeholder="其他原因" />
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
