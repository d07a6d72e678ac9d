import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import {
  type CaseFlow,
  flowOf,
  NODE_STATE_NAMES,
  type NodeStanding,
  type NodeState,
  undecidedFlowsOf,
} from '../../rules/flow/flow';
import type { CaseFile } from '../../rules/model/case-file';
import { field } from '../../rules/model/fields';
import { basisLine } from '../ui/basis';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { SearchBox } from '../ui/search-box';
import { type ShapeName, Tag, type Tone } from '../ui/tag';
import { nextSteps } from './next-steps';

const SIGNS: Readonly<Record<NodeState, { shape: ShapeName; tone: Tone }>> = {
  done: { shape: 'check', tone: 'green' },
  'done-late': { shape: 'triangle', tone: 'yellow' },
  due: { shape: 'ring', tone: 'accent' },
  overdue: { shape: 'octagon', tone: 'red' },
  'not-yet': { shape: 'ring', tone: 'grey' },
  'if-needed': { shape: 'ring', tone: 'grey' },
  'not-taken': { shape: 'ring', tone: 'grey' },
  unknown: { shape: 'square', tone: 'grey' },
  untracked: { shape: 'square', tone: 'grey' },
};

/** Sources of a step that are written out. */
const SOURCES = 5;

/** 流程全景: each kind of work at hand with its steps, planned and actual, the standard beside each. */
export function Timeline({ caseFile, today }: { caseFile: CaseFile; today: string }) {
  const flows = useMemo(() => flowOf(caseFile, today || null), [caseFile, today]);
  const words = useSignal('');
  if (flows.length === 0) return <PossibleFlows caseFile={caseFile} today={today} />;
  // While something is looked for, everything is looked through; else what has nothing left to do is folded.
  const isSearching = words.value !== '';
  const hasNext = (flow: CaseFlow) => nextSteps(flow, today).length > 0;
  const inWork = flows.filter((flow) => isSearching || flows.length === 1 || hasNext(flow));
  const done = flows.filter((flow) => !inWork.includes(flow));
  return (
    <div class="timeline">
      <SearchBox
        name="查找环节或标准"
        value={words.value}
        placeholder="例如 告知、退回、送达"
        change={(typed) => {
          words.value = typed.trim();
        }}
      />
      {inWork.map((flow) => (
        <Flow key={flow.kind.id} flow={flow} words={words.value} today={today} />
      ))}
      {done.length > 0 && (
        <Disclosure
          open={inWork.length === 0}
          summary={`已办环节 ${done.length} 类：${done.map(({ kind }) => kind.name).join('、')}`}
        >
          {done.map((flow) => (
            <Flow key={flow.kind.id} flow={flow} words="" today={today} />
          ))}
        </Disclosure>
      )}
      <p class="soft timeline-note">标准文字为本工具概括，以所列条文为准；“未读取”“案卡无此项”不等于未办理。</p>
    </div>
  );
}

/** Where it was not read yet which kind of work it is: each that it may be, by name, folded. */
function PossibleFlows({ caseFile, today }: { caseFile: CaseFile; today: string }) {
  const possible = useMemo(() => undecidedFlowsOf(caseFile, today || null), [caseFile, today]);
  return (
    <div class="timeline">
      <EmptyState title="还不能判断案件处于哪个环节">
        <p>
          {possible.length === 0
            ? '读到受理日期等案卡内容后，这里按环节列出应办日、实办日和标准。'
            : `已读取的内容与${possible.length > 1 ? '下列流程都' : '下面的流程'}相符，读到有关案卡后确定。`}
        </p>
      </EmptyState>
      {possible.map((flow) => (
        <Disclosure key={flow.kind.id} open={possible.length === 1} level={2} summary={`可能是：${flow.kind.name}`}>
          <Steps flow={flow} words="" today={today} />
        </Disclosure>
      ))}
    </div>
  );
}

interface FlowProps {
  readonly flow: CaseFlow;
  /** What is looked for; empty: everything is shown. */
  readonly words: string;
  readonly today: string;
}

function Flow(props: FlowProps) {
  return (
    <section class="flow">
      <h2 class="flow-name">{props.flow.kind.name}</h2>
      <Steps {...props} />
    </section>
  );
}

function Steps({ flow, words, today }: FlowProps) {
  const { nodes } = flow;
  const steps = nextSteps(flow, today);
  const shown = words === '' ? nodes : nodes.filter((standing) => textOf(standing).includes(words));
  const [taken, others] = [shown.filter(isTold), shown.filter((one) => !isTold(one))];
  return (
    <>
      {words === '' && steps.length > 0 && (
        <div class="flow-next">
          <p>
            <strong>下一步</strong>
          </p>
          <ul>
            {steps.map(({ id, name, due }) => (
              <li key={id}>
                {name}
                <span class="soft"> {due}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol class="flow-nodes">
        {taken.map((standing) => (
          <Node key={standing.node.id} standing={standing} open={words !== ''} />
        ))}
      </ol>
      {others.length > 0 && (
        <Disclosure
          open={words !== ''}
          summary={<span class="soft">未读取、视情办理或不涉及的环节 {others.length}</span>}
        >
          <ol class="flow-nodes">
            {others.map((standing) => (
              <Node key={standing.node.id} standing={standing} open={words !== ''} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

/** Steps of which the cards tell something; the rest is folded. */
function isTold({ state }: NodeStanding): boolean {
  return state !== 'untracked' && state !== 'if-needed' && state !== 'not-taken' && state !== 'unknown';
}

function textOf({ node }: NodeStanding): string {
  return [node.name, node.actor, node.standard, node.branch ?? '', ...(node.documents ?? [])].join('\n');
}

function Node({ standing, open }: { standing: NodeStanding; open: boolean }) {
  const { node, state, planned, actual, difference, rows } = standing;
  const sign = SIGNS[state];
  return (
    <li class={`flow-node flow-${state}`}>
      <Disclosure
        open={open}
        level={3}
        summary={
          <>
            <span class="flow-head">
              <span>{node.name}</span>
              <Tag shape={sign.shape} tone={sign.tone}>
                {NODE_STATE_NAMES[state]}
              </Tag>
            </span>
            <span class="soft flow-dates">
              {rows.length > 0
                ? rows.map(({ name, days }) => <span key={name}>{`${name} ${daysOf(days)}`}</span>)
                : actual && <span>实办 {actual}</span>}
              {planned && <span>应办 {planned}</span>}
              {actual && difference !== null && <span>{differenceOf(difference)}</span>}
            </span>
          </>
        }
      >
        <Standard standing={standing} />
      </Disclosure>
    </li>
  );
}

/** The days on which a step was done for all of one kind, e.g. the detention of each of twelve people. */
function daysOf(days: readonly string[]): string {
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined) return '尚无日期';
  return first === last ? first : `${first} 至 ${last}（${days.length} 次）`;
}

function differenceOf(days: number): string {
  if (days === 0) return '届满当日';
  return days > 0 ? `晚 ${days} 日` : `提前 ${-days} 日`;
}

/** Where it stands that a step was done; in a case of many people the first of them, and how many there are. */
function sourcesOf(source: NodeStanding['source']): string {
  const lines = source.slice(0, SOURCES).map((piece) => `${piece.source}·${piece.label}：${piece.quote || '已填'}`);
  return [...lines, ...(source.length > SOURCES ? [`等 ${source.length} 处`] : [])].join('\n');
}

function Standard({ standing: { node, working, source, needs, passedBy, basis } }: { standing: NodeStanding }) {
  const facts: readonly (readonly [string, string])[] = [
    ['标准', node.standard],
    ['办理人', node.actor],
    ['情形', node.branch ?? ''],
    ['文书', (node.documents ?? []).join('、')],
    ['告知', (node.notices ?? []).map(({ to }) => to).join('、')],
    ['算式', working],
    ['来源', sourcesOf(source)],
    ['尚未读取', needs.map((key) => `${field(key).cardName}·${field(key).label}`).join('、')],
    ['依据', basis.map(basisLine).join('\n')],
  ];
  return (
    <div class="flow-standard">
      {passedBy !== '' && <p class="note">后面的环节已有日期而此项为空，可能未填，也可能另有记录，请核对。</p>}
      <dl class="facts">
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name} class="fact">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
