import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { OBJECTION_REASONS } from '../../rules/model/objection-reasons';
import type { LedgerEntry } from '../../storage/model';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import { TextField } from '../ui/text-field';
import { usePanel } from './actions';

/** 有异议: one click on a reason, or the user's own words. */
export function ObjectionForm({ entry, cancel }: { entry: LedgerEntry; cancel: () => void }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const own = useSignal('');
  const first = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const object = (reason: string) =>
    void attempt(async () => {
      const next = neighbourOf(first.current);
      await actions.move(entry.id, { type: 'object', reason });
      next?.focus();
      return '已记下异议，不再提示这一处；读到的内容变化时会重新核对。可在“已处理”中撤回。';
    });
  const reasons = [...new Set([...entry.defect.lawful, ...OBJECTION_REASONS])];
  return (
    <form
      class="objection-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (own.value.trim()) object(own.value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <fieldset ref={first}>
        <legend>异议理由（选一项即可）</legend>
        {reasons.map((reason) => (
          <Button key={reason} onClick={() => object(reason)}>
            {reason}
          </Button>
        ))}
      </fieldset>
      <label for={id}>或写明理由</label>
      <div class="own-reason">
        <TextField id={id} words={own} />
        <Button look="main" type="submit" disabled={own.value.trim() === ''}>
          确定
        </Button>
        <Button look="quiet" onClick={cancel}>
          取消
        </Button>
      </div>
    </form>
  );
}

/** Where the focus goes when this defect leaves the list: the next one, else the one before, else the tabs. */
function neighbourOf(form: Element | null): HTMLElement | null {
  const own = form?.closest('.defect')?.querySelector<HTMLElement>('.disclosure-button') ?? null;
  const all = [...document.querySelectorAll<HTMLElement>('.defect > h4 > .disclosure-button')];
  const index = own ? all.indexOf(own) : -1;
  return all[index + 1] ?? all[index - 1] ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
}
