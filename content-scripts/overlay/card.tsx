import { Component } from 'preact';
import { CERTAINTY_NAMES, SEVERITY_NAMES } from '../../rules/model/defect';
import { OBJECTION_REASONS } from '../../rules/model/objection-reasons';
import { Evidence } from './evidence';
import { CertaintyShape } from './shapes';
import type { Standing } from './standing';
import type { DefectView, EvidenceView } from './view';

/** What the card shows and what it can ask for. */
export interface CardProps {
  readonly defect: DefectView;
  /** Position in the walk, from 1. */
  readonly position: number;
  readonly total: number;
  /** Open defects of the same likeness besides this one. */
  readonly alike: number;
  /** Where a piece of evidence stands. */
  standing(evidence: EvidenceView): Standing;
  page(evidence: EvidenceView): number | null;
  show(evidence: EvidenceView): void;
  walk(step: 1 | -1): void;
  object(reason: string): void;
  /** 整改中: the person has taken it up. */
  mend(): void;
  /** Copies what a piece of evidence says. */
  copy(evidence: EvidenceView, withSource: boolean): void;
  close(): void;
}

/** The defect card: what does not agree, why it matters, how to settle it. Plain text throughout. */
export function Card(props: CardProps) {
  const { defect } = props;
  return (
    <div
      class={`card ${defect.certainty}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="headline"
      aria-describedby="about"
      tabIndex={-1}
    >
      <CardHead {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="card-body" aria-label="问题详情" tabIndex={0}>
        <h2 id="headline">{defect.headline}</h2>
        <p id="about" class="quiet">
          {defect.about}
        </p>
        {defect.standing !== '' && <p class="standing">{defect.standing}</p>}
        {defect.evidence.length === 0 && <p>{defect.message}</p>}
        <Evidence
          evidence={defect.evidence}
          standing={props.standing}
          page={props.page}
          show={props.show}
          copy={props.copy}
        />
        {defect.vote !== '' && <p class="vote">第三处来源：{defect.vote}（供核对，不作结论）</p>}
        <Part title="推算" lines={defect.working === '' ? [] : [defect.working]} />
        <Part title="建议" lines={defect.remedy === '' ? [] : [defect.remedy]} />
        <Part title="可能的合法情形" lines={defect.lawful} />
        <Part title="依据" lines={defect.basis} />
        {props.alike > 0 && <p class="quiet">同类情况另有 {props.alike} 处，可用“下一项”逐处查看。</p>}
      </section>
      {!defect.isNotice && <Answer key={defect.id} {...props} />}
    </div>
  );
}

interface IconProps {
  readonly name: string;
  /** The keys that do the same. */
  readonly keys: string;
  readonly sign: string;
  press(): void;
}

/** A button that is a sign, with its name and its keys for whoever points at it or listens. */
export function Icon({ name, keys, sign, press }: IconProps) {
  return (
    <button type="button" class="icon" aria-label={name} title={`${name}（${keys}）`} onClick={press}>
      {sign}
    </button>
  );
}

function CardHead({ defect, position, total, walk, close }: CardProps) {
  return (
    <div class="card-head">
      <span class={`tag ${defect.certainty}`}>
        <CertaintyShape certainty={defect.certainty} />
        {CERTAINTY_NAMES[defect.certainty]}
      </span>
      {defect.severity === 'serious' && <span class="tag severity">{SEVERITY_NAMES.serious}</span>}
      <span class="grow" />
      <span class="quiet">
        {position} / {total}
      </span>
      <Icon name="上一项" keys="Alt+Shift+↑" sign="↑" press={() => walk(-1)} />
      <Icon name="下一项" keys="Alt+Shift+↓" sign="↓" press={() => walk(1)} />
      <Icon name="关闭" keys="Esc" sign="✕" press={close} />
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="part">
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** Two deliberate clicks: open the reasons, choose one. Words typed before choosing are kept with the reason. */
class Answer extends Component<CardProps, { open: boolean; words: string }> {
  override state = { open: false, words: '' };

  render({ defect: { lawful, isMending }, object, mend }: CardProps) {
    const { open, words } = this.state;
    if (!open) {
      return (
        <div class="card-foot">
          <button type="button" class="plain" aria-expanded="false" onClick={() => this.setState({ open: true })}>
            有异议…
          </button>
          {isMending ? (
            <span class="quiet">整改中，改好后自动销号</span>
          ) : (
            <button type="button" class="plain" onClick={mend}>
              标为整改中
            </button>
          )}
        </div>
      );
    }
    const own = words.trim();
    return (
      <form
        class="card-foot reasons"
        aria-label="异议的理由"
        onSubmit={(event) => {
          event.preventDefault();
          if (own !== '') object(own);
        }}
      >
        <p class="quiet">请选理由；仅对本案此处生效，内容变化后会重新核对。</p>
        <div class="choices">
          {[...new Set([...lawful, ...OBJECTION_REASONS])].map((reason) => (
            <button key={reason} type="button" onClick={() => object(own === '' ? reason : `${reason}：${own}`)}>
              {reason}
            </button>
          ))}
        </div>
        <div class="own">
          <input
            type="text"
            maxLength={200}
            aria-label="补充说明或其他理由"
            placeholder="补充说明或其他理由"
            value={words}
            onChange={(event) => this.setState({ words: event.currentTarget.value })}
          />
          <button type="submit" disabled={own === ''}>
            提交
          </button>
        </div>
      </form>
    );
  }
}
