import { useSignal } from '@preact/signals';
import { RULES } from '../../rules/catalogue';
import { EmptyState } from '../ui/empty-state';
import { StatusProvider } from '../ui/status';
import { Tabs } from '../ui/tabs';
import type { DeskActions } from './actions';
import { DayClosing } from './day-closing';
import { Journal } from './journal';
import { Ledger } from './ledger';
import { Proof } from './proof';
import { RuleReference } from './rule-reference';
import type { DeskView } from './view-model';
import { WatchList } from './watch-list';

/** The desk (工作台): the ledger of all cases, what became of each defect, and what every rule checks. */
export function Desk({ view, actions }: { view: DeskView | null; actions: DeskActions }) {
  const selected = useSignal('ledger');
  return (
    <main class="page">
      <StatusProvider>
        <h1>工作台</h1>
        <p class="soft">全部内容只保存在这台电脑的浏览器里，不外传。</p>
        {view ? (
          <Tabs
            label="工作台"
            selected={selected}
            tabs={[
              {
                key: 'ledger',
                name: '问题台账',
                count: view.entries.length,
                content: () => <Ledger view={view} actions={actions} />,
              },
              {
                key: 'watches',
                name: '关注清单',
                count: view.watches.length,
                content: () => <WatchList view={view} actions={actions} />,
              },
              { key: 'day', name: '日清', content: () => <DayClosing view={view} actions={actions} /> },
              { key: 'proof', name: '自查自改证明', content: () => <Proof view={view} /> },
              { key: 'journal', name: '日志', count: view.journal.length, content: () => <Journal view={view} /> },
              { key: 'rules', name: '规则参考', count: RULES.length, content: () => <RuleReference rules={RULES} /> },
            ]}
          />
        ) : (
          <EmptyState title="正在读取……" />
        )}
      </StatusProvider>
    </main>
  );
}
