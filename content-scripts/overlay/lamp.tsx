import { RISK_NAMES } from '../../rules/model/defect';
import { RiskShape } from './shapes';
import type { FrameView } from './view';

/** What the lamp shows and what it can ask for. */
export interface LampProps {
  readonly view: FrameView;
  /** Open defects, those just set aside not counted. */
  readonly total: number;
  readonly expanded: boolean;
  readonly hinted: boolean;
  readonly left: number;
  readonly top: number;
  toggle(byKeyboard: boolean): void;
  hint(shown: boolean): void;
  grab(event: PointerEvent): void;
}

/** The lamp: risk as shape, colour and character, and how many findings are open. */
export function Lamp({ view, total, expanded, hinted, left, top, toggle, hint, grab }: LampProps) {
  const { level } = view.risk;
  const name = `电子巡逻车：风险等级${RISK_NAMES[level]}，${summaryOf(view, total)}`;
  return (
    <button
      type="button"
      class={`lamp ${level}`}
      style={{ transform: `translate(${left}px, ${top}px)` }}
      aria-expanded={expanded}
      aria-describedby={hinted && !expanded ? 'reasons' : undefined}
      onClick={(event) => toggle(event.detail === 0)}
      onPointerDown={grab}
      onPointerEnter={() => hint(true)}
      onPointerLeave={() => hint(false)}
      onFocus={() => hint(true)}
      onBlur={() => hint(false)}
    >
      <RiskShape level={level} />
      <span class="unseen">{name}</span>
      <span class="count" aria-hidden="true">
        {total > 0 ? total : level === 'grey' ? '—' : '✓'}
      </span>
    </button>
  );
}

/** Reasons told at a glance; list and panel have them all. */
const FIRST_REASONS = 3;

/** Why the level is what it is; shown while the lamp is pointed at or focused. */
export function Reasons({ view, total }: { readonly view: FrameView; readonly total: number }) {
  const { reasons } = view.risk;
  const rest = reasons.length > FIRST_REASONS + 1 ? reasons.length - FIRST_REASONS : 0;
  return (
    <div class="bubble reasons-bubble" id="reasons" role="tooltip">
      <b>风险等级：{RISK_NAMES[view.risk.level]}</b>
      <ReasonLines reasons={reasons.slice(0, reasons.length - rest)} />
      <p>
        {summaryOf(view, total)}
        {rest > 0 && `；另有 ${rest} 条评定理由，点开可见`}
      </p>
    </div>
  );
}

/** The reasons of a risk level, one a line. */
export function ReasonLines({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul class="lines">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** What was found and how much of it rests on what was read. */
export function summaryOf(view: FrameView, total: number): string {
  if (total > 0) return `待核对 ${total} 项`;
  return view.checked > 0 ? `已核对 ${view.checked} 项，未见不一致` : '尚无可核对的内容';
}
