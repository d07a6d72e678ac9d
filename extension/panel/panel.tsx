import { useSignal } from '@preact/signals';
import { useFilesGiven } from '../intake/drop-zone';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { StatusProvider } from '../ui/status';
import { Tabs } from '../ui/tabs';
import { CaseFileContext, type PanelActions, PanelContext, usePanel } from './actions';
import { CaseHeader } from './case-header';
import { CoverageLine } from './coverage-line';
import { DeadlineList } from './deadline-list';
import { DefectList } from './defect-list';
import { DocumentsTab, readDocuments } from './documents-tab';
import { DriftNote } from './drift-note';
import { SelfCheckResult } from './self-check';
import { SettledList } from './settled-list';
import { Timeline } from './timeline';
import { Tools } from './tools';
import { type CaseView, isCriminal, type PanelView } from './view-model';
import { Welcome } from './welcome';
import { WhatIf } from './what-if';

/** The patrol panel (巡查面板): everything about the case on screen. */
export function Panel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  return (
    <PanelContext.Provider value={actions}>
      <main class="panel">
        <StatusProvider>
          <PanelBody view={view} />
          <footer class="panel-foot">
            <Button look="quiet" onClick={() => actions.calibrate()}>
              适配这个页面
            </Button>
            <Button look="quiet" onClick={() => actions.openDesk()}>
              打开工作台
            </Button>
            <Button look="quiet" onClick={() => actions.openPractice()}>
              先练三步
            </Button>
          </footer>
        </StatusProvider>
      </main>
    </PanelContext.Provider>
  );
}

function PanelBody({ view }: { view: PanelView }) {
  switch (view.kind) {
    case 'loading':
      return <EmptyState page title="正在读取……" />;
    case 'no-case':
      return <NoCase note={view.note} />;
    case 'nothing-read':
      return (
        <EmptyState page title="这个案件还没有读到内容">
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
    <EmptyState page title="当前页面没有可核对的案件">
      {note && <p>{note}</p>}
      <p>在业务系统中打开案件的案卡或文书后，这里会列出核对结果。</p>
    </EmptyState>
  );
}

function CaseScreen({ view }: { view: CaseView }) {
  const { intake } = usePanel();
  const selected = useSignal('defects');
  const checkedAt = useSignal(0);
  const given = useFilesGiven(view.caseFile, intake, () => {
    selected.value = 'documents';
  });
  const settled = view.objected.length + view.fixed.length;
  const tabs = [
    { key: 'defects', name: '问题', count: view.open.length, content: () => <DefectList view={view} /> },
    {
      key: 'deadlines',
      name: '期限',
      count: view.deadlines.length,
      content: () => (
        <>
          <DeadlineList deadlines={view.deadlines} />
          {isCriminal(view.caseFile) && <WhatIf caseFile={view.caseFile} today={view.today} />}
        </>
      ),
    },
    {
      key: 'flow',
      name: '流程',
      content: () => <Timeline caseFile={view.caseFile} today={view.today} />,
    },
    {
      key: 'documents',
      name: '文书',
      count: readDocuments(view.caseFile).length,
      content: () => <DocumentsTab caseFile={view.caseFile} given={given} />,
    },
    { key: 'tools', name: '工具', content: () => <Tools view={view} /> },
    { key: 'settled', name: '已处理', count: settled, content: () => <SettledList view={view} /> },
  ];
  return (
    <CaseFileContext.Provider value={view.caseFile}>
      <Welcome welcomed={view.preferences.welcomed === 'yes'} />
      <CaseHeader view={view} checkedAt={checkedAt} />
      <SelfCheckResult view={view} checkedAt={checkedAt} />
      {view.notice && <p class="note panel-notice">{view.notice}</p>}
      <DriftNote drift={view.drift} />
      <CoverageLine
        coverage={view.coverage}
        sources={view.sources}
        patrolledAt={view.patrolledAt}
        hint={checkedAt.value === 0}
      />
      <Tabs label="核对结果" tabs={tabs} selected={selected} />
    </CaseFileContext.Provider>
  );
}
