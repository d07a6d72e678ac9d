import { useSignal } from '@preact/signals';
import { StatusProvider } from '../ui/status';
import { Tabs } from '../ui/tabs';
import { DiagnosticsScreen } from './diagnostics-screen';
import { DriftScreen } from './drift-screen';
import { HostsScreen } from './hosts-screen';
import { ProfilesScreen } from './profiles-screen';
import { driftLines, type OptionsActions, type OptionsView } from './view';

/** What an administrator sets: where the extension runs and how pages are read; and what it can tell of itself. */
export function Options({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const selected = useSignal('hosts');
  const drift = driftLines(view.layouts ?? []);
  const tabs = [
    { key: 'hosts', name: '业务系统地址', content: () => <HostsScreen hosts={view.hosts} actions={actions} /> },
    {
      key: 'profiles',
      name: '适配配置',
      count: view.profiles?.length ?? 0,
      content: () => <ProfilesScreen profiles={view.profiles} policy={view.policy} actions={actions} />,
    },
    {
      key: 'drift',
      name: '页面变化',
      count: drift.length,
      content: () => <DriftScreen lines={drift} actions={actions} />,
    },
    {
      key: 'diagnostics',
      name: '诊断',
      content: () => <DiagnosticsScreen view={view.diagnostics} actions={actions} />,
    },
  ];
  return (
    <main class="options">
      <StatusProvider>
        <h1>设置</h1>
        <p class="soft">供网络管理员使用。全部内容只保存在这台电脑的浏览器里，不外传。</p>
        <Tabs label="设置" tabs={tabs} selected={selected} />
      </StatusProvider>
    </main>
  );
}
