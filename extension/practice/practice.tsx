import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JournalEventName } from '../../storage/model';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Tag } from '../ui/tag';
import type { Powers } from './attestation';

/** What the practice page needs of the browser. */
export interface PracticeActions {
  powers(): Promise<Powers>;
  /** Tells what has been practised so far, each time more has been. @returns a function that ends it */
  whenPractised(changed: (events: ReadonlySet<JournalEventName>) => void): () => void;
  /** Compares the practice host before and after our marks; null while it is still loading. */
  compare(): { readonly same: boolean; readonly length: number } | null;
}

/** A step, and the event of the journal that shows it was taken. */
interface Step {
  readonly title: string;
  readonly text: string;
  readonly done: JournalEventName;
}

const STEPS: readonly Step[] = [
  {
    title: '点开一个标记',
    text: '页面上是一件虚构案件。◆ 确认、△ 疑似、● 提示。点开标记，看两边各写什么、依据哪一条、怎样处理；卡片按 Esc 关闭。',
    done: 'informed',
  },
  {
    title: '改好一处',
    text: '把“出生日期”改成 1990-03-07（与身份证号一致），标记自动消失，记为“已整改（复读一致）”。软件不会替您改。',
    done: 'fixed',
  },
  {
    title: '提一次异议',
    text: '在另一个标记的卡片里点“有异议”，选一条理由。只对这一处的这一值不再提示，内容变化后会重新核对。',
    done: 'objected',
  },
];

const DOES = [
  '读取您已打开的案卡、文书、流程和报表',
  '在本机按公开法律条文和填录常识核对，说明两边内容、依据、算式和确定程度',
  '没读到的只说“未读取”，不说“漏填”',
  '问题台账和日志只存在本机浏览器',
];
const DOES_NOT = [
  '不填写、不修改、不拦截业务系统的任何内容，不拖慢“送审”“用印”“办结”',
  '不联网，不向任何地方发送数据',
  '不比较个人或单位，不作结论；是否成立由人决定',
  '不读取登录页和不认识的页面',
];

/** A newcomer's first day: three steps on a made-up case, what this car does and does not do, and the attestation. */
export function Practice({ actions, children }: { actions: PracticeActions; children: ComponentChildren }) {
  return (
    <main class="practice">
      <div class="practice-host">{children}</div>
      <aside class="practice-guide">
        <h1>先练三步</h1>
        <Steps actions={actions} />
        <p class="soft">
          还可以：看右侧小灯的清单和风险等级，把鼠标移到“送审”看旁边列出什么。练习内容全部虚构，不进台账，关闭即清除，刷新可重来。
        </p>
        <Disclosure open level={2} summary="这辆车做什么，不做什么">
          <Lines title="做" lines={DOES} />
          <Lines title="不做" lines={DOES_NOT} />
        </Disclosure>
        <Disclosure level={2} summary="不干预证明">
          <Attestation actions={actions} />
        </Disclosure>
      </aside>
    </main>
  );
}

/** The three steps, each ticked once it was taken. */
function Steps({ actions }: { actions: PracticeActions }) {
  const events = useSignal<ReadonlySet<JournalEventName>>(new Set());
  useEffect(
    () =>
      actions.whenPractised((now) => {
        events.value = now;
      }),
    [actions],
  );
  const left = STEPS.filter(({ done }) => !events.value.has(done));
  return (
    <>
      <ol class="practice-steps">
        {STEPS.map(({ title, text, done }, index) => (
          <li key={title} aria-current={left[0]?.done === done ? 'step' : undefined}>
            <p class="practice-step">
              <strong>
                {index + 1}. {title}
              </strong>
              {events.value.has(done) && (
                <Tag shape="check" tone="green">
                  已完成
                </Tag>
              )}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p role="status">{left.length === 0 && <strong>三步都做完了，可以开始用了。</strong>}</p>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="practice-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Attestation({ actions }: { actions: PracticeActions }) {
  const powers = useSignal<Powers | null>(null);
  const compared = useSignal<ReturnType<PracticeActions['compare']>>(null);
  const whole = useRef<HTMLDivElement>(null);
  const run = async () => {
    powers.value = await actions.powers();
    compared.value = actions.compare();
  };
  // The result stands below what was pressed, at the foot of the page.
  useEffect(() => {
    if (compared.value) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [compared.value]);
  return (
    <div class="attestation" aria-live="polite" ref={whole}>
      <p>以下内容由浏览器给出或当场测得，可随时重做。</p>
      <Button onClick={() => void run()}>现在检验</Button>
      {compared.value && (
        <>
          <Tag shape={compared.value.same ? 'check' : 'octagon'} tone={compared.value.same ? 'green' : 'red'}>
            {compared.value.same ? '页面与没有标记时逐字节相同' : '页面与开始时不同'}
          </Tag>
          <p class="soft">
            比对 {compared.value.length} 个字符（页面结构、表单值、页面存储；不含本工具自己的一个标记层）
            {!compared.value.same && '；如您在案卡里改过内容，这是您自己的改动'}
          </p>
        </>
      )}
      {powers.value && <PowerList powers={powers.value} />}
    </div>
  );
}

function PowerList({ powers: { permissions, sites, policy, requests } }: { powers: Powers }) {
  return (
    <dl class="facts">
      <dt>对外请求</dt>
      <dd>
        {requests.length} 次{requests.length > 0 && `：${requests.join('、')}`}
      </dd>
      <dt>权限</dt>
      <dd>{permissions.join('、') || '无'}</dd>
      <dt>可读站点</dt>
      <dd>{sites.join('、') || '无'}</dd>
      <dt>内容策略</dt>
      <dd>{policy}</dd>
    </dl>
  );
}
