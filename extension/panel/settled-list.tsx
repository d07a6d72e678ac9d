import type { LedgerEntry } from '../../storage/model';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import { Tag } from '../ui/tag';
import { usePanel } from './actions';
import { EvidencePair } from './evidence-pair';
import type { CaseView } from './view-model';

/** What needs no more attention: put right and read again, or set aside with a reason. */
export function SettledList({ view: { fixed, ignored } }: { view: CaseView }) {
  if (fixed.length + ignored.length === 0) {
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
      {ignored.length > 0 && (
        <section>
          <Disclosure level={2} summary={<>已核对不再提示 {ignored.length}</>}>
            <ul class="defects">
              {ignored.map((entry) => (
                <IgnoredItem key={entry.id} entry={entry} />
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

function IgnoredItem({ entry }: { entry: LedgerEntry }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const { defect } = entry;
  const restore = async () => {
    await actions.restore(entry.id);
    return '已恢复提示。';
  };
  return (
    <li class="settled settled-ignored">
      <div>
        <p>{defect.title}</p>
        <p class="soft">
          {defect.about && `${defect.about} · `}
          {minuteOf(entry.changedAt)}
        </p>
        <p>理由：{entry.reason}</p>
        <Disclosure summary={<span class="soft">读到的内容</span>}>
          <EvidencePair defect={defect} />
        </Disclosure>
      </div>
      <Button aria-label={`恢复提示 ${defect.title}`} onClick={() => void attempt(restore)}>
        恢复
      </Button>
    </li>
  );
}
