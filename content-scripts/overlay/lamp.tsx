import { RISK_NAMES } from '../../rules/model/defect';
import type { DefectGroup } from './marks';
import { CertaintyShape, RiskShape } from './shapes';
import type { DefectView, FrameView } from './view';

/** Where a defect stands, seen from this frame. */
export type Standing = 'here' | 'unplaced' | 'elsewhere';

const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  here: '在本页',
  unplaced: '未定位',
  elsewhere: '在其他页签',
};

/** Rows of the list; the panel shows the rest. */
const ROWS = 60;

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

/** Why the level is what it is; shown while the lamp is pointed at or focused. */
export function Reasons({ view, total }: { readonly view: FrameView; readonly total: number }) {
  return (
    <div class="bubble reasons-bubble" id="reasons" role="tooltip">
      <b>风险等级：{RISK_NAMES[view.risk.level]}</b>
      <ReasonLines reasons={view.risk.reasons} />
      <p>{summaryOf(view, total)}</p>
    </div>
  );
}

function ReasonLines({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul class="lines">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** What was found and how much of it rests on what was read. */
function summaryOf(view: FrameView, total: number): string {
  if (total > 0) return `待核对 ${total} 项`;
  return view.checked > 0 ? `已核对 ${view.checked} 项，未见不一致` : '尚无可核对的内容';
}

/** What the list under the lamp shows and what it can ask for. */
export interface CaseListProps {
  readonly view: FrameView;
  readonly total: number;
  readonly groups: readonly DefectGroup[];
  standing(defect: DefectView): Standing;
  open(defect: DefectView): void;
  openPanel(): void;
  close(): void;
}

/** All findings of the case, where each stands, and what was not checked. */
export function CaseList({ view, total, groups, standing, open, openPanel, close }: CaseListProps) {
  return (
    <div class="list" role="dialog" aria-modal="false" aria-label="本案核对结果" tabIndex={-1}>
      <div class="list-head">
        <RiskShape level={view.risk.level} />
        <h2>风险等级：{RISK_NAMES[view.risk.level]}</h2>
        <button type="button" class="icon" aria-label="收起" title="收起（Esc）" onClick={close}>
          ✕
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="list-body" aria-label="核对结果" tabIndex={0}>
        <ReasonLines reasons={view.risk.reasons} />
        {total === 0 && <p class="calm">{summaryOf(view, total)}</p>}
        <ul class="rows">
          {groups.slice(0, ROWS).map(({ first, count }) => (
            <li key={first.id}>
              <button type="button" class="row" onClick={() => open(first)}>
                <CertaintyShape certainty={first.certainty} />
                <span class="row-text">
                  <span class="row-headline">{first.headline}</span>
                  <span class="quiet">{count > 1 ? `同类 ${count} 处` : first.about}</span>
                </span>
                <span class={`where ${standing(first)}`}>{STANDING_NAMES[standing(first)]}</span>
              </button>
            </li>
          ))}
        </ul>
        {groups.length > ROWS && <p class="quiet">其余 {groups.length - ROWS} 类见面板。</p>}
      </section>
      <div class="list-foot">
        <span class="quiet">
          已核对 {view.checked} 项，未核对 {view.unchecked} 项
        </span>
        <button type="button" class="plain" onClick={openPanel}>
          打开面板
        </button>
      </div>
    </div>
  );
}
