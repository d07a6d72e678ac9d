import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Tabs } from '../ui/tabs';
import { type PanelActions, PanelContext, type PanelServices } from './actions';
import { CaseHeader } from './case-header';
import { CoverageLine } from './coverage-line';
import { DeadlineList } from './deadline-list';
import { DefectList } from './defect-list';
import { SettledList } from './settled-list';
import type { CaseView, PanelView } from './view-model';

/** The patrol panel (巡查面板): everything about the case on screen. */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const status = useSignal('');
  const services = useMemo(() => panelServices(actions, status), [actions, status]);
  return (
    <PanelContext.Provider value={services}>
      <main class="panel">
        <PanelBody view={view} />
        <StatusLine status={status} />
      </main>
    </PanelContext.Provider>
  );
}

function panelServices(actions: PanelActions, status: Signal<string>): PanelServices {
  const say = (sentence: string) => {
    status.value = sentence;
  };
  const attempt = async (action: () => Promise<string>) => {
    try {
      say(await action());
    } catch {
      say('没有完成，请再试一次。');
    }
  };
  return { actions, say, attempt };
}

function PanelBody({ view }: { view: PanelView }) {
  switch (view.kind) {
    case 'loading':
      return <p class="panel-loading soft">正在读取……</p>;
    case 'no-case':
      return <NoCase note={view.note} />;
    case 'nothing-read':
      return (
        <EmptyState title="这个案件还没有读到内容">
          <p>{view.id}</p>
          <p>在业务系统中打开它的案卡或文书，即开始核对。</p>
        </EmptyState>
      );
    case 'case':
      return <CaseScreen key={view.id} view={view} />;
  }
}

function NoCase({ note }: { note: string }) {
  return (
    <EmptyState title="当前页面没有可核对的案件">
      {note && <p>{note}</p>}
      <p>在业务系统中打开案件的案卡或文书后，这里会列出核对结果。</p>
    </EmptyState>
  );
}

function CaseScreen({ view }: { view: CaseView }) {
  const selected = useSignal('defects');
  const settled = view.ignored.length + view.fixed.length;
  const tabs = [
    { key: 'defects', name: '问题', count: view.open.length, content: () => <DefectList view={view} /> },
    ...(view.deadlines
      ? [
          {
            key: 'deadlines',
            name: '期限',
            count: view.deadlines.length,
            content: () => <DeadlineList deadlines={view.deadlines ?? []} />,
          },
        ]
      : []),
    { key: 'settled', name: '已处理', count: settled, content: () => <SettledList view={view} /> },
  ];
  return (
    <>
      <CaseHeader view={view} />
      <CoverageLine coverage={view.coverage} patrolledAt={view.patrolledAt} />
      <Tabs label="核对结果" tabs={tabs} selected={selected} />
    </>
  );
}

function StatusLine({ status }: { status: Signal<string> }) {
  return (
    <div class="status-line" role="status">
      {status.value && (
        <p class="status-text">
          <span>{status.value}</span>
          <Button
            look="quiet"
            aria-label="收起提示"
            onClick={() => {
              status.value = '';
            }}
          >
            知道了
          </Button>
        </p>
      )}
    </div>
  );
}
