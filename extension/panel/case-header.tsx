import { CARDS } from '../../rules/model/data/fields';
import { RISK_NAMES } from '../../rules/model/defect';
import { CASE_BUNDLE_CHOICE, defectListChoice, ExportMenu } from '../export/export-menu';
import { Disclosure } from '../ui/disclosure';
import { RISK_MEANINGS, RISK_SIGNS } from '../ui/signs';
import { Shape } from '../ui/tag';
import { usePanel } from './actions';
import { type CheckedAt, SelfCheckButton } from './self-check';
import type { CaseView } from './view-model';

/** Reasons shown before the rest, the sum of points among it, is folded. */
const FIRST_REASONS = 3;

/** Which case it is, what can be done with the whole of it, and its lamp with the reasons for it. */
export function CaseHeader({ view, checkedAt }: { view: CaseView; checkedAt: CheckedAt }) {
  const { id, head, risk, open, fixed } = view;
  const { exportAs } = usePanel();
  const sign = RISK_SIGNS[risk.level];
  const around = [head.stage, head.prosecutor && `承办 ${head.prosecutor}`].filter(Boolean).join(' · ');
  return (
    <header class="case-header">
      <div class="case-title">
        <h1>{head.name || id}</h1>
        <div class="case-actions">
          <SelfCheckButton checkedAt={checkedAt} />
          <ExportMenu
            choices={[defectListChoice(open.length + fixed.length), CASE_BUNDLE_CHOICE]}
            exportAs={exportAs}
          />
        </div>
      </div>
      <p class="case-number soft">{head.name ? id : `案名未读取，打开${CARDS.case.name}后显示`}</p>
      {around && <p class="soft">{around}</p>}
      <section class={`lamp lamp-${sign.tone}`} aria-label={`风险等级 ${RISK_NAMES[risk.level]}`}>
        <p class={`lamp-level tone-${sign.tone}`}>
          <Shape name={sign.shape} />
          <strong>{RISK_NAMES[risk.level]}</strong>
          <span>{RISK_MEANINGS[risk.level]}</span>
        </p>
        <Reasons reasons={risk.reasons} />
      </section>
    </header>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const list = (some: readonly string[]) => (
    <ul class="lamp-reasons">
      {some.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
  if (reasons.length <= FIRST_REASONS + 1) return list(reasons);
  return (
    <>
      {list(reasons.slice(0, FIRST_REASONS))}
      <Disclosure summary={`其余 ${reasons.length - FIRST_REASONS} 条评定理由（含计分）`}>
        {list(reasons.slice(FIRST_REASONS))}
      </Disclosure>
    </>
  );
}
