import { useSignal } from '@preact/signals';
import type { LedgerEntry } from '../../storage/model';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import { TextField } from '../ui/text-field';
import type { DeskActions } from './actions';

/** Case management's answer to an objection; both reasons are kept. */
export function RulingForm({ entry, actions }: { entry: LedgerEntry; actions: DeskActions }) {
  const { attempt } = useStatus();
  const reason = useSignal('');
  const rule = (accepted: boolean) =>
    void attempt(async () => {
      await actions.rule(entry.id, accepted, reason.value.trim());
      return accepted ? '已采纳异议。' : '已维持，承办人可见理由。';
    });
  const isEmpty = reason.value.trim() === '';
  return (
    <div class="ruling-form">
      <TextField words={reason} aria-label={`对“${entry.defect.title}”的异议，写明理由`} placeholder="写明理由" />
      <Button disabled={isEmpty} onClick={() => rule(true)}>
        采纳异议
      </Button>
      <Button disabled={isEmpty} onClick={() => rule(false)}>
        维持
      </Button>
    </div>
  );
}
