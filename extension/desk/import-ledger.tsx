import { FileButton } from '../ui/file-button';
import { useStatus } from '../ui/status';
import type { DeskActions } from './actions';

/** Takes over a ledger file of another machine: findings to look after, answers to objections. */
export function ImportLedger({ actions }: { actions: DeskActions }) {
  const { attempt } = useStatus();
  const take = (file: File) => void attempt(() => actions.importLedger(file));
  return <FileButton text="导入台账" name="选择台账文件" take={take} />;
}
