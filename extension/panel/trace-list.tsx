import { useSignal } from '@preact/signals';
import { type Candidate, identityOfRule, traceBalance } from '../../rules/reports/trace';
import { Button } from '../ui/button';
import { usePanel } from './actions';

/** Candidates listed before the rest is left to a search in the desk. */
const SHOWN = 12;

/** 追溯 (F-G2): where the difference of a broken balance may come from, likeliest first; nothing is claimed. */
export function TraceList({ ruleId }: { ruleId: string }) {
  const actions = usePanel();
  const found = useSignal<readonly Candidate[] | null>(null);
  const identity = identityOfRule(ruleId);
  if (identity === null) return null;
  const trace = async () => {
    found.value = traceBalance(identity, await actions.allCases());
  };
  return (
    <div class="trace">
      <Button onClick={() => void trace()}>追溯到案件和字段</Button>
      {found.value && (
        <div aria-live="polite">
          {found.value.length === 0 ? (
            <p class="soft">本机已读取的案件中没有可能的来源；可先打开相关案件再追溯。</p>
          ) : (
            <ol class="trace-candidates">
              {found.value.slice(0, SHOWN).map(({ caseId, label, record, reason }) => (
                <li key={`${caseId}${record}${label}`}>
                  <a href={`/sidepanel.html?case=${encodeURIComponent(caseId)}`}>{caseId}</a>
                  <p>
                    {label}
                    {record && <span class="soft">（{record}）</span>}
                  </p>
                  <p class="soft">{reason}</p>
                </li>
              ))}
            </ol>
          )}
          {found.value.length > SHOWN && <p class="soft">另有 {found.value.length - SHOWN} 处。</p>}
        </div>
      )}
    </div>
  );
}
