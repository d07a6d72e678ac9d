import { useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import type { DeskActions } from './actions';

/** Takes over a ledger file of another machine: findings to look after, answers to objections. */
export function ImportLedger({ actions }: { actions: DeskActions }) {
  const { attempt } = useStatus();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>导入台账</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="选择台账文件"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void attempt(() => actions.importLedger(file));
        }}
      />
    </>
  );
}
