import { WATCH_TRIGGER_NAMES, type WatchTrigger, type WatchWish } from '../../storage/model';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';
import type { CaseView } from './view-model';

const TRIGGERS = Object.keys(WATCH_TRIGGER_NAMES) as readonly WatchTrigger[];

/** 关注本案: when it shall tell, why it is watched, and what it has told. */
export function WatchForm({ view: { caseFile, watch } }: { view: CaseView }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const wish: WatchWish = watch ?? { reason: '', triggers: [] };
  const change = (next: WatchWish | null) => void attempt(() => actions.watch(caseFile.id, next));
  const toggle = (trigger: WatchTrigger) => {
    const { reason, triggers } = wish;
    const isOn = triggers.includes(trigger);
    change({ reason, triggers: isOn ? triggers.filter((one) => one !== trigger) : [...triggers, trigger] });
  };
  return (
    <>
      {watch && watch.events.length > 0 && (
        <div class="note">
          <ul>
            {watch.events.map(({ at, trigger, text }) => (
              <li key={`${at}${trigger}`}>
                {minuteOf(at)} {WATCH_TRIGGER_NAMES[trigger]}：{text}
              </li>
            ))}
          </ul>
          <Button onClick={() => void attempt(() => actions.watchRead(caseFile.id))}>知道了</Button>
        </div>
      )}
      <fieldset class="watch-triggers">
        <legend class="soft">勾选后，出现该情形时在本软件内提示一次（不发系统通知）；全部案件见工作台“关注清单”</legend>
        {TRIGGERS.map((trigger) => (
          <label key={trigger}>
            <input type="checkbox" checked={wish.triggers.includes(trigger)} onChange={() => toggle(trigger)} />{' '}
            {WATCH_TRIGGER_NAMES[trigger]}
          </label>
        ))}
      </fieldset>
      {watch && (
        <>
          <label>
            关注原因（可不填）
            <input
              class="text-field"
              value={watch.reason}
              maxLength={200}
              autocomplete="off"
              onChange={(event) => change({ reason: event.currentTarget.value.trim(), triggers: watch.triggers })}
            />
          </label>
          <p class="finding-actions">
            <Button onClick={() => change(null)}>取消关注</Button>
          </p>
        </>
      )}
    </>
  );
}
