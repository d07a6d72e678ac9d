import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { CERTAINTY_SIGNS } from '../ui/signs';
import { Tag } from '../ui/tag';
import { DefectItem } from './defect-item';
import { type CaseView, type CertaintyGroup, groupDefects, type RuleGroup } from './view-model';

/** More findings of one rule than this are folded into one line. */
const UNFOLDED_OF_ONE_RULE = 3;

/** The open defects of a case, by certainty and stage. */
export function DefectList({ view }: { view: CaseView }) {
  if (view.open.length === 0) return <NothingFound checked={view.coverage.checked} />;
  return (
    <>
      {groupDefects(view.open).map((group) => (
        <CertaintySection key={group.certainty} group={group} />
      ))}
    </>
  );
}

function NothingFound({ checked }: { checked: number }) {
  if (checked === 0) {
    return (
      <EmptyState title="还没有可核对的内容">
        <p>打开案卡或文书后即开始核对；上方“未核对”列出了接下来可以打开的页面。</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={`已核对 ${checked} 项，未见不一致`}>
      <p>继续打开其他案卡与文书，核对会自动进行。</p>
    </EmptyState>
  );
}

const MEANINGS = {
  confirmed: '读到的内容本身即可说明',
  suspected: '可能有合法情形，请核对',
  hint: '供参考',
} as const;

function CertaintySection({ group }: { group: CertaintyGroup }) {
  const sign = CERTAINTY_SIGNS[group.certainty];
  return (
    <section class="certainty-section">
      <Disclosure
        open
        level={2}
        summary={
          <span class="certainty-heading">
            <Tag shape={sign.shape} tone={sign.tone}>
              {CERTAINTY_NAMES[group.certainty]} {group.count}
            </Tag>
            <span class="soft certainty-meaning">{MEANINGS[group.certainty]}</span>
          </span>
        }
      >
        {group.stages.map(({ stage, rules }) => (
          <div key={stage} class="stage">
            <h3 class="stage-name">{stage}</h3>
            <ul class="defects">
              {rules.map((rule) => (
                <RuleItems key={rule.ruleId} group={rule} />
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}

function RuleItems({ group: { entries } }: { group: RuleGroup }) {
  const items = entries.map((entry) => <DefectItem key={entry.id} entry={entry} />);
  if (entries.length <= UNFOLDED_OF_ONE_RULE) return <>{items}</>;
  return (
    <li class="many-alike">
      <Disclosure
        summary={
          <>
            <span class="headline">{entries[0]?.defect.title}</span>
            <span class="soft"> 共 {entries.length} 处</span>
          </>
        }
      >
        <ul class="defects">{items}</ul>
      </Disclosure>
    </li>
  );
}
