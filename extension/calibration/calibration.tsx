import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { PICK_KEYS } from '../../content-scripts/calibration/pick';
import type { HostProfile } from '../../content-scripts/host/profile';
import { type FieldKey, field as fieldOf } from '../../rules/model/fields';
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { READ_STATE_NAMES } from '../../rules/model/read-state';
import type { OpenFrame } from '../messages/contract';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { StatusProvider, useStatus } from '../ui/status';
import type { CalibrationActions, CalibrationView } from './connect';
import type { Place } from './edit-profile';
import { FieldSearch } from './field-search';

/** Characters of a value that are shown: enough to tell which field is meant. */
const LONGEST_VALUE = 40;

/** 适配这个页面: everything found on the page, what it is taken for and how surely, and the way to set it right. */
export function Calibration({ view, actions }: { view: CalibrationView | null; actions: CalibrationActions }) {
  return (
    <main class="calibration">
      <StatusProvider>
        <h1>适配这个页面</h1>
        <p class="soft">只记下怎样读取，不改动业务系统的任何内容；改动即时生效，可以导出给其他电脑使用。</p>
        {view && view.frames.length > 0 ? (
          <Page view={view} actions={actions} />
        ) : (
          <EmptyState title="这个页签没有正在读取的页面" />
        )}
      </StatusProvider>
    </main>
  );
}

function Page({ view: { frames, profile }, actions }: { view: CalibrationView; actions: CalibrationActions }) {
  const onlyOpen = useSignal(false);
  const rows = frames.flatMap((frame) => frame.reading.fields.map((field) => ({ frame, field })));
  const open = rows.filter(({ field }) => field.key === null);
  return (
    <>
      <p>
        配置“{profile.name}”，第 {profile.revision} 次修订；找到 {rows.length} 栏，其中 {open.length} 栏未识别。
      </p>
      <Said profile={profile} actions={actions} />
      <div class="calibration-tools">
        <PointOut actions={actions} />
        <Button onClick={() => actions.exportProfile()}>导出配置</Button>
        <label>
          <input
            type="checkbox"
            checked={onlyOpen.value}
            onChange={(event) => {
              onlyOpen.value = event.currentTarget.checked;
            }}
          />
          只看未识别的栏
        </label>
      </div>
      <FieldList rows={onlyOpen.value ? open : rows} actions={actions} />
    </>
  );
}

interface Row {
  readonly frame: OpenFrame;
  readonly field: Reading;
}

const ROW_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** One line a field. ↑ and ↓ go from line to line, and whoever was at a line that is gone now stands at the one in its place. */
function FieldList({ rows, actions }: { rows: readonly Row[]; actions: CalibrationActions }) {
  const list = useRef<HTMLUListElement>(null);
  const at = useRef<number | null>(null);
  const focusLine = (index: number) => {
    const lines = list.current?.children ?? [];
    lines[Math.max(Math.min(index, lines.length - 1), 0)]?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (at.current !== null && document.activeElement === document.body) focusLine(at.current);
  });
  useEffect(() => {
    const leave = () => {
      at.current = null;
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, []);
  const lineOf = (target: EventTarget | null) =>
    Array.from(list.current?.children ?? []).findIndex((line) => target instanceof Node && line.contains(target));
  return (
    <ul
      class="fields"
      ref={list}
      onFocusCapture={({ target }) => {
        at.current = lineOf(target);
      }}
      onKeyDown={(event) => {
        const by = event.defaultPrevented ? undefined : ROW_STEPS[event.key];
        if (by === undefined || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        focusLine(lineOf(event.target) + by);
      }}
    >
      {rows.map(({ frame, field }) => (
        <FieldLine key={`${frame.frameId} ${field.anchor}`} frame={frame} field={field} actions={actions} />
      ))}
    </ul>
  );
}

type Reading = PageReading['fields'][number];

function FieldLine({ frame, field, actions }: { frame: OpenFrame; field: Reading; actions: CalibrationActions }) {
  const { attempt } = useStatus();
  const say = (key: FieldKey | null) =>
    attempt(async () => (await actions.say(field, key)) || '已记下，页面已重新读取。');
  return (
    <li class="field-line" onFocusCapture={() => actions.reveal(frame, field)}>
      <p>
        <strong>{field.label || '（没有标签）'}</strong>
        <span class="soft"> {field.group.join('／')}</span>
      </p>
      <p class="soft">{meaningOf(field)}</p>
      {field.raw !== '' && <p class="field-value">{field.raw.slice(0, LONGEST_VALUE)}</p>}
      <details>
        <summary>依据</summary>
        <p class="soft">{field.signs.join('，')}</p>
      </details>
      {field.label === '' ? (
        <p class="soft">附近没有可以作标签的文字：请用上面的“指认漏读的一栏”点选它的值。</p>
      ) : (
        <FieldActions field={field} say={(key) => void say(key)} />
      )}
    </li>
  );
}

function FieldActions({ field, say }: { field: Reading; say: (key: FieldKey | null) => void }) {
  const choosing = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const end = () => {
    choosing.value = false;
    opener.current?.focus();
  };
  const take = (key: FieldKey | null) => {
    end();
    say(key);
  };
  return (
    <>
      <div class="field-actions">
        {field.key !== null && !field.signs.includes('profile') && (
          <Button onClick={() => take(field.key)}>认可</Button>
        )}
        <Button
          ref={opener}
          aria-expanded={choosing.value}
          onClick={() => {
            choosing.value = !choosing.value;
          }}
        >
          {field.key === null ? '选择对应项' : '另选'}
        </Button>
        <Button onClick={() => take(null)}>不是数据栏</Button>
      </div>
      {choosing.value && <FieldSearch choose={take} end={end} />}
    </>
  );
}

/** What has been said by hand so far, to be taken back: a label that is no field stands nowhere else. */
function Said({ profile, actions }: { profile: HostProfile; actions: CalibrationActions }) {
  const { attempt } = useStatus();
  const said: readonly (readonly [string, FieldKey | null])[] = [
    ...Object.entries(profile.labels),
    ...profile.fields.map(({ selector, key }) => [selector, key] as const),
  ];
  if (said.length === 0) return null;
  return (
    <details>
      <summary>已记下 {said.length} 条</summary>
      <ul class="fields">
        {said.map(([name, key]) => (
          <li key={`${name} ${key}`} class="said-line">
            <span>
              {name}：{key === null ? '不是数据栏' : `${fieldOf(key).cardName}·${fieldOf(key).label}`}
            </span>
            <Button
              onClick={() => void attempt(async () => (await actions.takeBack(name)) || '已撤销，页面已重新读取。')}
            >
              撤销
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function meaningOf({ key, confidence, state }: FieldReading): string {
  const read = READ_STATE_NAMES[state];
  if (key === null) return `未识别　${read}`;
  const { label, cardName } = fieldOf(key);
  return `${cardName}·${label}　把握 ${Math.round(confidence * 100)}%　${read}`;
}

/** Points at a value that was missed, then says what it is. */
function PointOut({ actions }: { actions: CalibrationActions }) {
  const picking = useSignal(false);
  const pointed = useSignal<Place | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { attempt, say } = useStatus();
  const end = () => {
    pointed.value = null;
    opener.current?.focus();
  };
  const start = async () => {
    if (picking.value) return;
    picking.value = true;
    say('请在页面上点选那一栏的值；也可在此用 ↑ ↓（PageUp、PageDown 跳 10 处）移动、Enter 选定、Esc 取消。');
    pointed.value = await actions.pick().catch(() => null);
    picking.value = false;
    say(pointed.value === null ? '已取消。' : '已选定，请选择它对应的项。');
  };
  const place = (key: FieldKey) =>
    attempt(async () => {
      const at = pointed.value;
      end();
      return at === null ? '' : (await actions.place(at, key)) || '已记下，页面已重新读取。';
    });
  return (
    <div>
      <Button
        look="main"
        ref={opener}
        aria-pressed={picking.value}
        onClick={() => void start()}
        onKeyDown={(event) => {
          const key = picking.value ? PICK_KEYS[event.key] : undefined;
          if (!key) return;
          event.preventDefault();
          void actions.pickKey(key).then((words) => picking.value && words !== '' && say(`指着${words}`));
        }}
      >
        {picking.value ? '正在指认……' : '指认漏读的一栏'}
      </Button>
      {pointed.value !== null && <FieldSearch choose={(key) => void place(key)} end={end} />}
    </div>
  );
}
