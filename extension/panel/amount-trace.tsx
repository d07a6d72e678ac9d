import type { AmountTrace as Trace, TracedAmount, TracedTotal } from '../../rules/drafting/amount-trace';
import type { AmountKind } from '../../rules/model/document-facts';
import { yuanToCapitals } from '../../rules/text/money';
import { Button } from '../ui/button';
import { Marked } from '../ui/marked';
import { useStatus } from '../ui/status';
import { Tag } from '../ui/tag';
import { usePanel } from './actions';
import type { DocumentSource } from './document-source';
import { PlaceButton } from './place-button';

const KIND_NAMES: Readonly<Record<AmountKind, string>> = {
  loss: '数额',
  total: '总额',
  fine: '罚金',
  compensation: '赔偿',
  bail: '保证金',
  proceeds: '违法所得',
  other: '其他',
};

/** 金额追溯: the sums fact by fact, what they add up to, and the totals the text gives. */
export function AmountTrace({ trace, source }: { trace: Trace; source: DocumentSource }) {
  const { counts, sum, totals, others } = trace;
  if (counts.length + totals.length + others.length === 0) return <p class="soft documents-note">没有认出金额。</p>;
  return (
    <div class="line-detail">
      {counts.map(({ number, amounts }) => (
        <section key={number}>
          <h3>{number === 0 ? '文中各笔' : `第 ${number} 起`}</h3>
          {amounts.length === 0 && <p class="soft">没有认出数额。</p>}
          <Amounts amounts={amounts} source={source} />
        </section>
      ))}
      {sum !== null && <Sum counts={counts.flatMap(({ amounts }) => amounts)} sum={sum} />}
      {sum === null && counts.length > 0 && <p class="soft">有的一起没有数额或只写约数，不相加。</p>}
      {totals.length > 0 && (
        <section>
          <h3>文中总额</h3>
          <Amounts amounts={totals} source={source} after={(total) => <Difference total={total} totals={totals} />} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3>其他金额</h3>
          <Amounts amounts={others} source={source} />
        </section>
      )}
    </div>
  );
}

function Sum({ counts, sum }: { counts: readonly TracedAmount[]; sum: number }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const capitals = yuanToCapitals(sum);
  const copy = async () => {
    await actions.copy(capitals);
    return '大写金额已复制，请核对后自行粘贴。';
  };
  return (
    <div class="amount-sum">
      <p>
        {counts.length > 1 && `${counts.map(({ yuan }) => yuan).join(' + ')} = `}
        <strong>{sum} 元</strong>
      </p>
      <p class="soft">
        大写 {capitals}
        <Button look="quiet" onClick={() => void attempt(copy)}>
          复制大写
        </Button>
      </p>
    </div>
  );
}

/** A total beside what the facts come to; one that differs while another agrees is most often of a part only. */
function Difference({ total: { difference }, totals }: { total: TracedTotal; totals: readonly TracedTotal[] }) {
  if (difference === null) return null;
  if (difference === 0) {
    return (
      <Tag shape="check" tone="green">
        与各起之和相等
      </Tag>
    );
  }
  const words = `比各起之和${difference > 0 ? '多' : '少'} ${Math.abs(difference)} 元`;
  if (totals.some((other) => other.difference === 0)) return <span class="soft">{words}，可能只是其中一部分</span>;
  return (
    <Tag shape="open-triangle" tone="yellow">
      {words}，请核对
    </Tag>
  );
}

function Amounts<Amount extends TracedAmount>(props: {
  amounts: readonly Amount[];
  source: DocumentSource;
  /** What is said of each besides. */
  after?: (amount: Amount) => preact.ComponentChildren;
}) {
  const { amounts, source, after } = props;
  return (
    <ul class="lines">
      {amounts.map((amount) => (
        <li key={amount.start} class="evidence">
          <div class="evidence-read">
            <p class="soft">
              第 {amount.paragraph} 段 · {KIND_NAMES[amount.kind]}
              {amount.about && ' · 约数'}
            </p>
            <p class="quote">
              <Marked text={amount.sentence} ranges={[amount.at]} />
            </p>
            {after && <p>{after(amount)}</p>}
          </div>
          <PlaceButton place={source.placeOf(amount)} name={amount.text} source={source.name} />
        </li>
      ))}
    </ul>
  );
}
