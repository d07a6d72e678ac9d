import { LEDGER_STATE_NAMES, type LedgerEntry } from '../../storage/model';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import { Tag } from '../ui/tag';
import { usePanel } from './actions';
import { EvidencePair } from './evidence-pair';
import type { CaseView } from './view-model';

/** What needs no more attention: put right and read again, or under objection. */
export function SettledList({ view: { fixed, objected } }: { view: CaseView }) {
  if (fixed.length + objected.length === 0) {
    return (
      <EmptyState title="还没有已处理的问题">
        <p>在业务系统中改好并再次读到一致后，会自动移到这里。</p>
      </EmptyState>
    );
  }
  return (
    <>
      {fixed.length > 0 && (
        <section>
          <Disclosure open level={2} summary={<>已整改（复读一致） {fixed.length}</>}>
            <ul class="defects">
              {fixed.map((entry) => (
                <FixedItem key={entry.id} entry={entry} />
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
      {objected.length > 0 && (
        <section>
          <Disclosure level={2} summary={<>有异议 {objected.length}</>}>
            <ul class="defects">
              {objected.map((entry) => (
                <ObjectedItem key={entry.id} entry={entry} />
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
    </>
  );
}

function FixedItem({ entry: { defect, changedAt } }: { entry: LedgerEntry }) {
  return (
    <li class="settled">
      <p>
        <Tag shape="check" tone="green">
          {defect.title}
        </Tag>
      </p>
      <p class="soft">
        {defect.about && `${defect.about} · `}
        {minuteOf(changedAt)} 复读一致
      </p>
    </li>
  );
}

function ObjectedItem({ entry }: { entry: LedgerEntry }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const { defect } = entry;
  const restore = async () => {
    await actions.move(entry.id, { type: 'restore' });
    return '已撤回异议，恢复提示。';
  };
  return (
    <li class="settled settled-objected">
      <div>
        <p>{defect.title}</p>
        <p class="soft">
          {defect.about && `${defect.about} · `}
          {minuteOf(entry.changedAt)}
        </p>
        <p>异议理由：{entry.reason}</p>
        {entry.ruling && (
          <p>
            {LEDGER_STATE_NAMES[entry.state]}：{entry.ruling.reason}
          </p>
        )}
        <Disclosure summary={<span class="soft">读到的内容</span>}>
          <EvidencePair defect={defect} />
        </Disclosure>
      </div>
      <Button aria-label={`撤回异议 ${defect.title}`} onClick={() => void attempt(restore)}>
        撤回
      </Button>
    </li>
  );
}
