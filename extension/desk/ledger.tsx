import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { CERTAINTY_NAMES } from '../../rules/model/defect';
import { LEDGER_STATE_NAMES } from '../../storage/model';
import { caseHead } from '../export/case-head';
import { belongsInList } from '../export/defect-list';
import { defectListChoice, ExportMenu, PAPERS_OF_ONE_CASE, paperChoices } from '../export/export-menu';
import { Button } from '../ui/button';
import { caseOption } from '../ui/case-option';
import { Choice, optionsOf } from '../ui/choice';
import { dayOf, minuteOf } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { gist } from '../ui/gist';
import { SearchBox } from '../ui/search-box';
import { CERTAINTY_SIGNS } from '../ui/signs';
import { Tag } from '../ui/tag';
import type { DeskActions } from './actions';
import { ImportLedger } from './import-ledger';
import { RulingForm } from './ruling-form';
import {
  type DeskView,
  filterLines,
  type LedgerFilter,
  type LedgerLine,
  ledgerLines,
  OPEN_DEFECTS,
} from './view-model';

/** Lines drawn at first, and added each time more are asked for. */
const LINES_AT_ONCE = 50;

/** The ledger of all cases, filtered and exported. */
export function Ledger({ view, actions }: { view: DeskView; actions: DeskActions }) {
  const filter = useSignal(OPEN_DEFECTS);
  const limit = useSignal(LINES_AT_ONCE);
  const { cases, entries } = view;
  const lines = useMemo(() => ledgerLines({ cases, entries }), [cases, entries]);
  const found = filterLines(lines, filter.value);
  const listed = found.map(({ entry }) => entry);
  return (
    <>
      <div class="ledger-tools">
        <FilterBar filter={filter} view={view} />
        <ExportMenu
          choices={[
            defectListChoice(listed.filter(belongsInList).length),
            ...(filter.value.caseId === '' ? [PAPERS_OF_ONE_CASE] : paperChoices(listed)),
          ]}
          exportAs={(format, identified) => actions.exportAs(listed, format, identified)}
        />
        <ImportLedger actions={actions} />
      </div>
      <p class="ledger-count" aria-live="polite">
        列出 {found.length} 条，台账共 {lines.length} 条
      </p>
      {found.length > 0 ? (
        <LedgerTable lines={found.slice(0, limit.value)} actions={actions} />
      ) : (
        <EmptyState title={lines.length > 0 ? '没有符合条件的问题' : '台账还是空的'} />
      )}
      {found.length > limit.value && (
        <Button
          onClick={() => {
            limit.value += LINES_AT_ONCE;
          }}
        >
          再列出 {Math.min(LINES_AT_ONCE, found.length - limit.value)} 条
        </Button>
      )}
    </>
  );
}

function FilterBar({ filter, view }: { filter: Signal<LedgerFilter>; view: DeskView }) {
  const set = (part: Partial<LedgerFilter>) => {
    filter.value = { ...filter.value, ...part };
  };
  return (
    <search class="filter-bar">
      <SearchBox
        name="查找"
        value={filter.value.words}
        placeholder="问题、案件名称、受案号、承办人"
        change={(words) => set({ words })}
      />
      <Choice
        name="状态"
        value={filter.value.state}
        options={[['open', '待处理'], ['all', '全部'], ...optionsOf(LEDGER_STATE_NAMES)]}
        choose={(state) => set({ state })}
      />
      <Choice
        name="确定程度"
        value={filter.value.certainty}
        options={[['all', '全部'], ...optionsOf(CERTAINTY_NAMES)]}
        choose={(certainty) => set({ certainty })}
      />
      <Choice
        name="案件"
        value={filter.value.caseId}
        options={[
          ['', '全部'],
          ...view.cases.map(({ id, caseFile }) => [id, caseOption(caseHead(caseFile).name, id)] as const),
        ]}
        choose={(caseId) => set({ caseId })}
      />
    </search>
  );
}

function LedgerTable({ lines, actions }: { lines: readonly LedgerLine[]; actions: DeskActions }) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">确定程度</th>
          <th scope="col">问题</th>
          <th scope="col">案件</th>
          <th scope="col">环节</th>
          <th scope="col">状态</th>
          <th scope="col">发现</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LedgerRow key={line.entry.id} line={line} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

function LedgerRow({ line: { entry, head }, actions }: { line: LedgerLine; actions: DeskActions }) {
  const { defect, state, reason, changedAt, firstSeen } = entry;
  const sign = CERTAINTY_SIGNS[defect.certainty];
  return (
    <tr>
      <td>
        <Tag shape={sign.shape} tone={sign.tone}>
          {CERTAINTY_NAMES[defect.certainty]}
        </Tag>
      </td>
      <td>
        <p>{defect.title}</p>
        <p class="soft">
          {defect.about && `${defect.about}　`}
          {gist(defect)}
        </p>
      </td>
      <td>
        <a href={actions.panelOf(entry.caseId)}>{head?.name || entry.caseId}</a>
        {head?.name && <p class="soft">{entry.caseId}</p>}
      </td>
      <td class="stage">{defect.stage}</td>
      <td>
        <p>{LEDGER_STATE_NAMES[state]}</p>
        {state !== 'new' && <p class="soft">{minuteOf(changedAt)}</p>}
        {reason && <p class="soft">异议理由：{reason}</p>}
        {entry.ruling && (
          <p class="soft">
            {entry.ruling.accepted ? '采纳' : '维持'}理由：{entry.ruling.reason}
          </p>
        )}
        {state === 'objected' && <RulingForm entry={entry} actions={actions} />}
      </td>
      <td class="day">{dayOf(firstSeen)}</td>
    </tr>
  );
}
