import { useSignal } from '@preact/signals';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import { type HostAddress, patternOf } from './hosts';
import type { OptionsActions } from './view';

/** Where the extension runs: one address at a time, each granted by the browser. */
export function HostsScreen({ hosts, actions }: { hosts: readonly HostAddress[] | null; actions: OptionsActions }) {
  return (
    <>
      <p>只在这里列出的地址上运行，其他网页一概不读取。本机练习系统（localhost、127.0.0.1）始终可用。</p>
      <AddHost actions={actions} />
      {hosts?.length === 0 && <EmptyState title="还没有添加业务系统地址" />}
      {hosts && hosts.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">地址</th>
              <th scope="col">状态</th>
              <th scope="col">操作</th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <HostRow key={host.pattern} host={host} actions={actions} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function AddHost({ actions }: { actions: OptionsActions }) {
  const text = useSignal('');
  const problem = useSignal('');
  const { attempt } = useStatus();
  const add = () => {
    const checked = patternOf(text.value);
    problem.value = 'problem' in checked ? checked.problem : '';
    if ('problem' in checked) return;
    // Asked for at once: a browser hears the question only while it answers a click.
    const granted = actions.grant(checked.pattern);
    void attempt(async () =>
      (await granted) ? '已添加。已经打开的页面刷新一次即可开始核对。' : '浏览器没有授权，未添加。',
    );
  };
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        内网地址
        <input
          class="text-field"
          value={text.value}
          placeholder="http://10.1.2.3:8080"
          autocomplete="off"
          aria-invalid={problem.value !== ''}
          aria-describedby="address-problem"
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <Button look="main" type="submit">
        添加
      </Button>
      <p id="address-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}

function HostRow({ host, actions }: { host: HostAddress; actions: OptionsActions }) {
  const { attempt } = useStatus();
  const grant = () => {
    const granted = actions.grant(host.pattern);
    void attempt(async () => ((await granted) ? '已授权。' : '浏览器没有授权。'));
  };
  const remove = () =>
    attempt(async () => {
      await actions.giveUp(host.pattern);
      return '已移除。';
    });
  return (
    <tr>
      <td>{host.pattern.replace(/\/\*$/, '')}</td>
      <td>
        {host.granted ? '运行中' : '尚未授权'}
        {host.locked && <span class="soft">（由单位设定，已锁定）</span>}
      </td>
      <td>
        {!host.granted && <Button onClick={grant}>授权</Button>}
        {!host.locked && <Button onClick={() => void remove()}>移除</Button>}
      </td>
    </tr>
  );
}
