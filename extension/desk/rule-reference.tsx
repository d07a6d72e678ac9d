import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type Rule, SCOPE_NAMES } from '../../rules/engine/rule';
import { CERTAINTY_NAMES, SEVERITY_NAMES } from '../../rules/model/defect';
import { Button } from '../ui/button';
import { Choice, optionsOf } from '../ui/choice';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { SearchBox } from '../ui/search-box';
import { CERTAINTY_SIGNS } from '../ui/signs';
import { Tag } from '../ui/tag';
import { choicesOf, EVERY_RULE, filterRules, type RuleFilter, type RuleLine, ruleLines } from './rule-search';

/** Rules drawn at first, and added each time more are asked for. */
const RULES_AT_ONCE = 50;

/** What every rule checks and why (规则参考), searchable. Examples are not bundled: they stand in docs/rules. */
export function RuleReference({ rules }: { rules: readonly Rule[] }) {
  const filter = useSignal(EVERY_RULE);
  const limit = useSignal(RULES_AT_ONCE);
  const lines = useMemo(() => ruleLines(rules), [rules]);
  const found = filterRules(lines, filter.value);
  const set = (part: Partial<RuleFilter>) => {
    filter.value = { ...filter.value, ...part };
    limit.value = RULES_AT_ONCE;
  };
  return (
    <>
      <div class="ledger-tools">
        <FilterBar filter={filter} set={set} rules={rules} />
      </div>
      <p class="soft">
        没有读到所需内容时，规则不下结论。每条规则的样例（提示、不提示、不能判断）见随软件交付的 docs/rules 目录。
      </p>
      <p class="ledger-count" aria-live="polite">
        列出 {found.length} 条，共 {lines.length} 条规则
      </p>
      {found.length > 0 ? (
        <ul class="rule-list">
          {found.slice(0, limit.value).map((line) => (
            <RuleItem key={line.rule.id} line={line} />
          ))}
        </ul>
      ) : (
        <EmptyState title="没有符合条件的规则" />
      )}
      {found.length > limit.value && (
        <Button
          onClick={() => {
            limit.value += RULES_AT_ONCE;
          }}
        >
          再列出 {Math.min(RULES_AT_ONCE, found.length - limit.value)} 条
        </Button>
      )}
    </>
  );
}

function FilterBar(props: {
  filter: Signal<RuleFilter>;
  set: (part: Partial<RuleFilter>) => void;
  rules: readonly Rule[];
}) {
  const { filter, set, rules } = props;
  const stages = useMemo(() => choicesOf(rules.map(({ stage }) => stage)), [rules]);
  const kindsOfWork = useMemo(() => choicesOf(rules.map(({ line }) => line)), [rules]);
  return (
    <search class="filter-bar">
      <SearchBox
        name="查找"
        value={filter.value.words}
        placeholder="问题、栏目、法条、规则编号"
        change={(words) => set({ words })}
      />
      <Choice
        name="环节"
        value={filter.value.stage}
        options={[['all', '全部'], ...stages]}
        choose={(stage) => set({ stage })}
      />
      <Choice
        name="确定程度"
        value={filter.value.certainty}
        options={[['all', '全部'], ...optionsOf(CERTAINTY_NAMES)]}
        choose={(certainty) => set({ certainty })}
      />
      <Choice
        name="条线"
        value={filter.value.line}
        options={[['all', '全部'], ...kindsOfWork]}
        choose={(line) => set({ line })}
      />
    </search>
  );
}

function RuleItem({ line }: { line: RuleLine }) {
  const { rule } = line;
  const sign = CERTAINTY_SIGNS[rule.certainty];
  return (
    <li>
      <Disclosure
        level={2}
        summary={
          <span class="rule-head">
            <Tag shape={sign.shape} tone={sign.tone}>
              {CERTAINTY_NAMES[rule.certainty]}
            </Tag>
            <span>{rule.title}</span>
            <span class="soft">
              {rule.stage} · {rule.line}
            </span>
          </span>
        }
      >
        <RuleFacts line={line} />
      </Disclosure>
    </li>
  );
}

function RuleFacts({ line: { rule, what, basis } }: { line: RuleLine }) {
  return (
    <dl class="facts">
      <dt>查什么</dt>
      <dd>{what}</dd>
      <dt>为什么</dt>
      <dd>{basis.join('\n')}</dd>
      {rule.lawful.length > 0 && (
        <>
          <dt>可能的合法情形</dt>
          <dd>{rule.lawful.join('\n')}</dd>
        </>
      )}
      <dt>怎样处理</dt>
      <dd>{rule.remedy}</dd>
      <dt>程度</dt>
      <dd>
        {SEVERITY_NAMES[rule.severity]}；核对对象：{SCOPE_NAMES[rule.scope]}
      </dd>
      <dt>规则编号</dt>
      <dd class="rule-id">{rule.id}</dd>
    </dl>
  );
}
