import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { personGridOf } from '../../rules/comparison/person-grid';
import type { CaseFile } from '../../rules/model/case-file';
import { caseHead } from '../export/case-head';
import type { FactsOf } from '../intake/belonging';
import { DropZone, useFilesGiven } from '../intake/drop-zone';
import { EmptyState } from '../ui/empty-state';
import { StatusProvider } from '../ui/status';
import { Tabs } from '../ui/tabs';
import type { CompareActions } from './actions';
import { type Classified, Differences } from './differences';
import { DocumentGrid } from './document-grid';
import { PersonGrid } from './person-grid';
import { choicesOf, comparisonOf } from './view-model';

interface CompareProps {
  readonly caseFile: CaseFile | null | undefined;
  readonly factsOf: FactsOf;
  readonly actions: CompareActions;
}

/** 比对: the documents of a case side by side, persons × items × sources, files from outside. */
export function Compare({ caseFile, factsOf, actions }: CompareProps) {
  return (
    <main class="page">
      <StatusProvider>
        {caseFile === undefined && <EmptyState page title="正在读取……" />}
        {caseFile === null && (
          <EmptyState page title="没有这个案件的读取结果">
            <p>在业务系统中打开该案的案卡或文书，读取后再从面板打开本页。</p>
          </EmptyState>
        )}
        {caseFile && <CaseCompare caseFile={caseFile} factsOf={factsOf} actions={actions} />}
      </StatusProvider>
    </main>
  );
}

function CaseCompare({ caseFile, factsOf, actions }: CompareProps & { caseFile: CaseFile }) {
  const selected = useSignal(location.hash.slice(1) || 'documents');
  const classified = useSignal<Classified>({});
  const left = useSignal<ReadonlySet<string>>(new Set());
  const given = useFilesGiven(caseFile, actions);
  const choices = useMemo(() => choicesOf(caseFile, factsOf), [caseFile, factsOf]);
  const chosen = choices.filter(({ id }) => !left.value.has(id));
  const comparison = useMemo(() => comparisonOf(chosen), [choices, left.value]);
  const rows = useMemo(() => personGridOf(caseFile, factsOf), [caseFile, factsOf]);
  const toggle = (id: string) => {
    const next = new Set(left.value);
    if (!next.delete(id)) next.add(id);
    left.value = next;
  };
  return (
    <>
      <header>
        <h1>文书与人员比对</h1>
        <p>
          {caseHead(caseFile).name} <span class="soft">{caseFile.id}</span>
        </p>
        <p class="soft">有差异不一定要改，可能系依法变化；类别为建议，由承办人认定。</p>
      </header>
      <DropZone caseFile={caseFile} intake={actions} given={given} />
      <fieldset class="compare-choice">
        <legend class="soft">参加比对的文书</legend>
        {choices.map(({ id, document: { title } }) => (
          <label key={id}>
            <input type="checkbox" checked={!left.value.has(id)} onChange={() => toggle(id)} /> {title}
          </label>
        ))}
        {choices.length === 0 && <span class="soft">还没有读到文书；打开文书或拖入文件后即可比对。</span>}
      </fieldset>
      <Tabs
        label="比对结果"
        selected={selected}
        tabs={[
          {
            key: 'documents',
            name: '文书差异',
            ...(comparison ? { count: comparison.differences.length } : {}),
            content: () =>
              comparison ? (
                <Differences
                  comparison={comparison}
                  classified={classified}
                  report={(classified) => actions.report(caseFile, comparison, classified)}
                />
              ) : (
                <TooFewDocuments />
              ),
          },
          {
            key: 'coverage',
            name: '罪名与事实对照',
            content: () => (comparison ? <DocumentGrid comparison={comparison} /> : <TooFewDocuments />),
          },
          {
            key: 'persons',
            name: '人员对照表',
            count: rows.length,
            content: () => (
              <PersonGrid
                rows={rows}
                showPerson={(row) => actions.showPerson(caseFile.id, row)}
                exportRows={(shown, identified) => actions.exportPersons(caseFile, shown, identified)}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function TooFewDocuments() {
  return (
    <EmptyState title="至少需要两份文书">
      <p>在业务系统中打开两份文书，或把文书文件拖到上面的框里，这里逐项列出差异。</p>
    </EmptyState>
  );
}
