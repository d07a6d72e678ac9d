import { WATCH_TRIGGER_NAMES } from '../../storage/model';
import { caseHead } from '../export/case-head';
import { Button } from '../ui/button';
import { dayOf, minuteOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import type { DeskActions } from './actions';
import type { DeskView } from './view-model';

/** 关注清单: the cases watched on this machine, why, and what each has told since it was last looked at. */
export function WatchList({ view: { watches, cases }, actions }: { view: DeskView; actions: DeskActions }) {
  const { attempt } = useStatus();
  if (watches.length === 0) {
    return (
      <EmptyState title="还没有关注的案件">
        <p>在案件面板的“工具”里勾选要关注的情形，例如期限将届满、收到判决。</p>
      </EmptyState>
    );
  }
  const names = new Map(cases.map(({ id, caseFile }) => [id, caseHead(caseFile).name]));
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">案件</th>
          <th scope="col">关注的情形</th>
          <th scope="col">原因</th>
          <th scope="col">新情况</th>
          <th scope="col">开始关注</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {watches.map(({ caseId, triggers, reason, events, since }) => (
          <tr key={caseId}>
            <td>
              <a href={actions.panelOf(caseId)}>{names.get(caseId) || caseId}</a>
              {names.get(caseId) && <p class="soft">{caseId}</p>}
            </td>
            <td>{triggers.map((one) => WATCH_TRIGGER_NAMES[one]).join('、') || '未勾选'}</td>
            <td>{reason}</td>
            <td>
              {events.map(({ at, trigger, text }) => (
                <p key={`${at}${trigger}`}>
                  <b>{WATCH_TRIGGER_NAMES[trigger]}</b>：{text} <span class="soft">{minuteOf(at)}</span>
                </p>
              ))}
              {events.length === 0 && <span class="soft">无</span>}
            </td>
            <td class="day">{dayOf(since)}</td>
            <td>
              {events.length > 0 && (
                <Button aria-label={`知道了 ${caseId}`} onClick={() => void attempt(() => actions.watchRead(caseId))}>
                  知道了
                </Button>
              )}
              <Button
                look="quiet"
                aria-label={`取消关注 ${caseId}`}
                onClick={() => void attempt(() => actions.unwatch(caseId))}
              >
                取消关注
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
