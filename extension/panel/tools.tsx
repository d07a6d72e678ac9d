import { COMPLEXITY_NAMES, type ComplexitySign, complexityOf } from '../../rules/appraisal/complexity';
import type { CaseFile } from '../../rules/model/case-file';
import { WATCH_TRIGGER_NAMES, type WatchTrigger, type WatchWish } from '../../storage/model';
import { Button } from '../ui/button';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { useStatus } from '../ui/status';
import { usePanel } from './actions';
import { Duties } from './duties';
import type { CaseView } from './view-model';
import { Worksheet } from './worksheet';

/** What helps besides findings and periods: duties, simple or complex, the watch list, the worksheet. */
export function Tools({ view }: { view: CaseView }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const { caseFile, preferences } = view;
  const isEnabled = preferences['social-danger'] === 'on';
  const prefer = (key: 'duties' | 'social-danger', value: string) => void attempt(() => actions.prefer(key, value));
  return (
    <div class="tools">
      <section>
        <Disclosure open level={2} summary="职责清单（五四三）">
          <div class="tool">
            <Duties caseFile={caseFile} wording={preferences.duties ?? ''} choose={(id) => prefer('duties', id)} />
          </div>
        </Disclosure>
      </section>
      <section>
        <Disclosure level={2} summary={`繁简分流　${COMPLEXITY_NAMES[complexityOf(caseFile).level]}`}>
          <div class="tool">
            <ComplexityReasons caseFile={caseFile} />
          </div>
        </Disclosure>
      </section>
      <section>
        <Disclosure level={2} summary={view.watch ? '关注清单　已关注本案' : '关注清单'}>
          <div class="tool">
            <WatchForm view={view} />
          </div>
        </Disclosure>
      </section>
      <section>
        <Disclosure level={2} summary="社会危险性评估表">
          <div class="tool">
            {isEnabled ? (
              <Worksheet caseFile={caseFile} persons={view.persons} stored={view.worksheets} />
            ) : (
              <>
                <p>缺省关闭。启用后逐项由人勾选，只在本机保存，不写入业务系统，也不作结论。</p>
                <Button onClick={() => prefer('social-danger', 'on')}>启用评估表</Button>
              </>
            )}
          </div>
        </Disclosure>
      </section>
    </div>
  );
}

const SIGN_WORDS = { yes: '是', no: '否', unread: '未读取或未填' } as const;

function ComplexityReasons({ caseFile }: { caseFile: CaseFile }) {
  const { level, simple, excluded, complex } = complexityOf(caseFile);
  return (
    <>
      <p>
        <strong>{COMPLEXITY_NAMES[level]}</strong>
      </p>
      <Signs title="简案须同时具备" signs={simple} />
      <Signs title="有其一即不作简案" signs={excluded} />
      <Signs title="有其二即建议作繁案" signs={complex} />
      <p class="soft">
        标准为本工具缺省设定（公开材料只见要素，未见清单），由承办人决定；简案不降低权利告知与证据规则的核对强度。
      </p>
    </>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly ComplexitySign[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="signs">
        {signs.map(({ text, state }) => (
          <li key={text}>
            <span>{text}</span>
            <span class={state === 'unread' ? 'soft' : ''}>{SIGN_WORDS[state]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const TRIGGERS = Object.keys(WATCH_TRIGGER_NAMES) as readonly WatchTrigger[];

function WatchForm({ view: { caseFile, watch } }: { view: CaseView }) {
  const actions = usePanel();
  const { attempt } = useStatus();
  const wish: WatchWish = watch ?? { reason: '', triggers: [] };
  const change = (next: WatchWish | null) => void attempt(() => actions.watch(caseFile.id, next));
  const toggle = (trigger: WatchTrigger) => {
    const isOn = wish.triggers.includes(trigger);
    change({ ...wish, triggers: isOn ? wish.triggers.filter((one) => one !== trigger) : [...wish.triggers, trigger] });
  };
  return (
    <>
      {watch && watch.events.length > 0 && (
        <div class="note">
          <ul>
            {watch.events.map(({ at, trigger, text }) => (
              <li key={`${at}${trigger}`}>
                {minuteOf(at)} {WATCH_TRIGGER_NAMES[trigger]}：{text}
              </li>
            ))}
          </ul>
          <Button onClick={() => void attempt(() => actions.watchRead(caseFile.id))}>知道了</Button>
        </div>
      )}
      <fieldset class="watch-triggers">
        <legend class="soft">出现以下情形时在本扩展内提示一次（不发系统通知）</legend>
        {TRIGGERS.map((trigger) => (
          <label key={trigger}>
            <input type="checkbox" checked={wish.triggers.includes(trigger)} onChange={() => toggle(trigger)} />{' '}
            {WATCH_TRIGGER_NAMES[trigger]}
          </label>
        ))}
      </fieldset>
      {watch && <Button onClick={() => change(null)}>取消关注</Button>}
    </>
  );
}
