import type { CaseFile } from '../../rules/model/case-file';
import type { Coverage, Unchecked } from '../../rules/model/defect';
import { field, isFieldKey } from '../../rules/model/fields';
import { Disclosure } from '../ui/disclosure';

/** What of a case can no longer be read because its pages have changed, and the rules that wait for it. */
export interface Drift {
  /** Labels of the fields. */
  readonly fields: readonly string[];
  readonly rules: readonly Unchecked[];
}

/** The drift of a case, as its file and its last patrol tell. */
export function driftOfCase(caseFile: CaseFile, coverage: Coverage): Drift {
  const keys = new Set<string>();
  for (const { values } of caseFile.records) {
    for (const [key, value] of Object.entries(values)) if (value?.drifted) keys.add(key);
  }
  const rules = coverage.unchecked.filter(({ needs }) => needs.some((key) => keys.has(key)));
  return { fields: [...keys].flatMap((key) => (isFieldKey(key) ? [field(key).label] : [])), rules };
}

/** 页面结构有变化，N 条规则暂停 – with the fields and the rules. */
export function DriftNote({ drift: { fields, rules } }: { drift: Drift }) {
  if (fields.length === 0) return null;
  return (
    <section class="note" aria-label="页面结构变化">
      <Disclosure summary={<>页面结构有变化，{rules.length} 条规则暂停</>}>
        <p class="soft">
          读不准、按未读取处理：{fields.join('、')}。已有的相关问题保留，暂无法复核；管理员适配页面后自动恢复。
        </p>
        <ul class="rule-titles soft">
          {rules.map((rule) => (
            <li key={rule.ruleId}>{rule.title}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
