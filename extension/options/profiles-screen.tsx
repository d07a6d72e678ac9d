import { useSignal } from '@preact/signals';
import type { HostProfile } from '../../content-scripts/host/profile';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useStatus } from '../ui/status';
import type { OptionsActions, OptionsView } from './view';

/** The host profiles in use: imported, exported, taken away; those of the policy are shown as locked. */
export function ProfilesScreen({
  profiles,
  policy,
  actions,
}: Pick<OptionsView, 'profiles' | 'policy'> & { actions: OptionsActions }) {
  const isLocked = ({ id }: HostProfile) => policy?.profiles.some((one) => one.id === id) ?? false;
  return (
    <>
      <p>
        适配配置说明某个业务系统的页面怎样读取。没有配置时按标签含义读取；在巡查面板中选“适配这个页面”可以现场调整。
      </p>
      <ImportProfile actions={actions} />
      {policy?.problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {profiles?.length === 0 && <EmptyState title="还没有适配配置，正在使用默认适配" />}
      {profiles && profiles.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">名称</th>
              <th scope="col">适用网址</th>
              <th scope="col">修订</th>
              <th scope="col">内容</th>
              <th scope="col">操作</th>
            </tr>
          </thead>
          <tbody>
            {profiles.map((profile) => (
              <ProfileRow key={profile.id} profile={profile} locked={isLocked(profile)} actions={actions} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function ImportProfile({ actions }: { actions: OptionsActions }) {
  const problem = useSignal('');
  const { say } = useStatus();
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const found = await actions.importProfile(await file.text()).catch(() => '存储暂时不可用');
    input.value = '';
    problem.value = found === '' ? '' : `没有导入“${file.name}”：${found}`;
    say(found === '' ? '已导入，打开着的页面已按新配置重新读取。' : '');
  };
  return (
    <div class="options-form">
      <label>
        导入配置文件
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget)} />
      </label>
      <p class="problem" role="alert">
        {problem.value}
      </p>
    </div>
  );
}

function ProfileRow(props: { profile: HostProfile; locked: boolean; actions: OptionsActions }) {
  const { profile, locked, actions } = props;
  const { attempt } = useStatus();
  const { id, name, urls, revision, labels, fields } = profile;
  return (
    <tr>
      <td>
        <p>{name}</p>
        <p class="soft">
          {id}
          {locked && '（由单位设定，已锁定）'}
        </p>
      </td>
      <td>{urls.length > 0 ? urls.join('、') : '全部地址'}</td>
      <td>第 {revision} 次</td>
      <td>
        标签 {Object.keys(labels).length} 个，位置 {fields.length} 处
      </td>
      <td>
        <Button onClick={() => actions.exportProfile(profile)}>导出</Button>
        {!locked && (
          <Button
            onClick={() =>
              void attempt(async () => {
                await actions.removeProfile(id);
                return '已移除，页面改按默认适配读取。';
              })
            }
          >
            移除
          </Button>
        )}
      </td>
    </tr>
  );
}
