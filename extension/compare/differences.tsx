import type { Signal } from '@preact/signals';
import { ASPECTS, type Comparison, type Difference, passageOf } from '../../rules/comparison/model';
import { type Parted, partWhereDifferent } from '../../rules/model/difference';
import { Button } from '../ui/button';
import { PartedText } from '../ui/marked';
import { useStatus } from '../ui/status';

const CLASSES: readonly Difference['suggested'][] = ['合理变化', '需说明', '疑似笔误', '监督线索'];

/** What a person decided, by the id of the difference. */
export type Classified = Readonly<Record<string, Difference['suggested']>>;

/** The differences by aspect, both passages beside each other, the class to be decided by a person. */
export function Differences({
  comparison,
  classified,
  report,
}: {
  comparison: Comparison;
  /** Held by the page: what was decided outlasts a look at another tab. */
  classified: Signal<Classified>;
  report: (classified: Classified) => Promise<void>;
}) {
  const { attempt } = useStatus();
  const save = async () => {
    await report(classified.value);
    return '比对报告已生成。';
  };
  const { differences, compared } = comparison;
  return (
    <div class="differences">
      <div class="grid-tools">
        <p>
          已比对 {compared} 项，不同 {differences.length} 项。
        </p>
        <Button onClick={() => void attempt(save)}>导出比对报告（Word）</Button>
      </div>
      {ASPECTS.map((aspect) => {
        const own = differences.filter((one) => one.aspect === aspect);
        if (own.length === 0) return null;
        return (
          <section key={aspect}>
            <h2>
              {aspect}（{own.length}）
            </h2>
            <ul>
              {own.map((difference) => (
                <Line
                  key={difference.id}
                  difference={difference}
                  comparison={comparison}
                  chosen={classified.value[difference.id] ?? difference.suggested}
                  choose={(one) => {
                    classified.value = { ...classified.value, [difference.id]: one };
                  }}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Line(props: {
  difference: Difference;
  comparison: Comparison;
  chosen: Difference['suggested'];
  choose: (one: Difference['suggested']) => void;
}) {
  const { difference, comparison, chosen, choose } = props;
  const parted = partedOf(difference);
  return (
    <li class="difference">
      <div class="difference-head">
        <p>
          <strong>{difference.item}</strong>
        </p>
        {difference.person && <p class="soft">{difference.person}</p>}
        <label>
          类别{' '}
          <select
            class="text-field"
            value={chosen}
            onChange={(event) => choose(event.currentTarget.value as Difference['suggested'])}
          >
            {CLASSES.map((one) => (
              <option key={one} value={one}>
                {one === difference.suggested ? `${one}（建议）` : one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="difference-sides">
        {difference.quotes.map((quote, index) => (
          <blockquote key={index}>
            <p class="soft">
              {comparison.documents[quote.document]?.title}　第 {quote.paragraph} 段
            </p>
            <p>
              {parted?.[index] ? <PartedText parted={parted[index]} /> : passageOf(difference, index === 0 ? 0 : 1)}
            </p>
          </blockquote>
        ))}
      </div>
    </li>
  );
}

/** Both passages cut where they part, so that one wrong figure is seen at once; null where that would help nobody. */
function partedOf({ values, quotes: [left, right] }: Difference): readonly [Parted, Parted] | null {
  if (values.includes('') || left.isCut || right.isCut) return null;
  return partWhereDifferent(`“${left.text.trim()}”`, `“${right.text.trim()}”`);
}
