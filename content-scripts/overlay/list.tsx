import { RISK_NAMES } from '../../rules/model/defect';
import { Icon } from './card';
import { ReasonLines, summaryOf } from './lamp';
import type { DefectGroup } from './marks';
import { groupsOf } from './marks';
import { CertaintyShape, RiskShape } from './shapes';
import type { Standing } from './standing';
import { STANDING_NAMES, STANDINGS } from './standing';
import { type DefectView, type FrameView, MODE_NAMES, type OverlayMode } from './view';

/** Rows of the list; the panel shows the rest. */
const ROWS = 60;

/** What the list under the lamp shows and what it can ask for. */
export interface CaseListProps {
  readonly view: FrameView;
  /** Open defects, those just set aside not counted. */
  readonly total: number;
  /** Gravest first. */
  readonly defects: readonly DefectView[];
  standing(defect: DefectView): Standing;
  open(defect: DefectView): void;
  choose(mode: OverlayMode): void;
  selfCheck(): void;
  openPanel(): void;
  close(): void;
}

/** All findings of the case by where they stand, the nearest first, and how much was checked. */
export function CaseList(props: CaseListProps) {
  const { view, total, defects, standing, open, openPanel, close } = props;
  const shown = defects.slice(0, ROWS);
  return (
    <div class="list" role="dialog" aria-modal="false" aria-label="本案核对结果" tabIndex={-1}>
      <div class="list-head">
        <RiskShape level={view.risk.level} />
        <h2>
          风险等级：{RISK_NAMES[view.risk.level]}
          {total > 0 && <span class="quiet">　{summaryOf(view, total)}</span>}
        </h2>
        <Icon name="收起" keys="Esc" sign="✕" press={close} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="list-body" aria-label="核对结果" tabIndex={0}>
        {total === 0 && <p class="calm">{summaryOf(view, total)}</p>}
        {STANDINGS.map((one) => (
          <Section key={one} standing={one} defects={shown.filter((defect) => standing(defect) === one)} open={open} />
        ))}
        {total > defects.length && view.mode === 'quiet' && (
          <p class="quiet">安静模式只列确认类问题和期限，另有 {total - defects.length} 项未列出。</p>
        )}
        <p class="quiet">
          {total > 0 ? `已核对 ${view.checked} 项，` : '另有'}未核对 {view.unchecked} 项
        </p>
        {defects.length > ROWS && <p class="quiet">其余 {defects.length - ROWS} 项见面板。</p>}
        {view.risk.reasons.length > 0 && (
          <details class="why">
            <summary>风险等级的由来</summary>
            <ReasonLines reasons={view.risk.reasons} />
          </details>
        )}
      </section>
      <div class="list-foot">
        <Modes mode={view.mode} choose={props.choose} />
        <span class="grow" />
        <button type="button" class="plain" onClick={props.selfCheck}>
          一键自检
        </button>
        <button type="button" class="plain" onClick={openPanel}>
          打开面板
        </button>
      </div>
    </div>
  );
}

/** 安静, 正常, 自检: one click. */
function Modes({ mode, choose }: { readonly mode: OverlayMode; choose(mode: OverlayMode): void }) {
  return (
    <fieldset class="modes" aria-label="提示方式">
      {(Object.keys(MODE_NAMES) as OverlayMode[]).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === mode}
          title={MODE_MEANINGS[one]}
          onClick={() => choose(one)}
        >
          {MODE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}

const MODE_MEANINGS: Readonly<Record<OverlayMode, string>> = {
  quiet: '只显示确认类问题和期限',
  normal: '每屏最多展开五处，其余折叠',
  'self-check': '全部展开',
};

/** Where a row need not say which page to open. */
const HERE: readonly Standing[] = ['here', 'unplaced'];

interface SectionProps {
  readonly standing: Standing;
  readonly defects: readonly DefectView[];
  open(defect: DefectView): void;
}

function Section({ standing, defects, open }: SectionProps) {
  if (defects.length === 0) return null;
  return (
    <>
      <h3 class={`where ${standing}`}>
        {STANDING_NAMES[standing]}（{defects.length}）
      </h3>
      <ul class="rows">
        {groupsOf(defects).map((group) => (
          <Row key={group.first.id} {...group} isHere={HERE.includes(standing)} open={open} />
        ))}
      </ul>
    </>
  );
}

/** Names shown of a group; the others are counted. */
const NAMED = 3;

/** Whom a row is about; of many alike how many people, or places where it is the same person's. */
function aboutOf({ first, count, names }: DefectGroup): string {
  if (count === 1) return first.about;
  if (names.length < 2) return `同类 ${count} 处`;
  return `${names.length} 人同类：${names.slice(0, NAMED).join('、')}${names.length > NAMED ? ' 等' : ''}`;
}

/** The card or document to be opened, without when it was read: the defect card has that. */
function placeOf({ evidence: [first] }: DefectView): string {
  return first === undefined ? '' : `${first.source.replace(/（读取于[^）]{0,40}）$/u, '')} · ${first.label}`;
}

function Row({ open, isHere, ...group }: DefectGroup & Pick<SectionProps, 'open'> & { readonly isHere: boolean }) {
  const { first } = group;
  const place = isHere ? '' : placeOf(first);
  return (
    <li>
      <button type="button" class="row" onClick={() => open(first)}>
        <CertaintyShape certainty={first.certainty} />
        <span class="row-text">
          <span class="row-headline">{first.headline}</span>
          <span class="quiet">{group.count === 1 && place !== '' ? place : aboutOf(group)}</span>
        </span>
      </button>
    </li>
  );
}
