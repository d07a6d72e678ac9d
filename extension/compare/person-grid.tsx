import { useSignal } from '@preact/signals';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PERSON_GRID_ITEMS, type PersonCell, type PersonRow } from '../../rules/comparison/person-grid';
import { ExportMenu } from '../export/export-menu';
import { EmptyState } from '../ui/empty-state';
import { SearchBox } from '../ui/search-box';
import { useStatus } from '../ui/status';

/** Height of a row before it is measured, px. */
const ROW = 40;

interface PersonGridProps {
  readonly rows: readonly PersonRow[];
  /** Shows a person's card in the host's page; false where no open page shows it. */
  readonly showPerson: (row: PersonRow) => Promise<boolean>;
  readonly exportRows: (rows: readonly PersonRow[], identified: boolean) => Promise<void>;
}

/** Persons × key items × sources; only the rows on the screen are drawn. */
export function PersonGrid({ rows, showPerson, exportRows }: PersonGridProps) {
  const differing = useSignal(false);
  const words = useSignal('');
  const isDifferent = ({ cells }: PersonRow) => cells.some(({ differs }) => differs);
  const shown = rows.filter((row) => row.person.includes(words.value) && (!differing.value || isDifferent(row)));
  if (rows.length === 0) {
    return (
      <EmptyState title="还没有读到人员案卡">
        <p>打开犯罪嫌疑人案卡后，这里按人列出各处所写的姓名、证件、罪名和处理结果。</p>
      </EmptyState>
    );
  }
  return (
    <div class="person-grid">
      <div class="grid-tools">
        <search class="filter-bar">
          <SearchBox
            name="查找人员"
            value={words.value}
            change={(typed) => {
              words.value = typed.trim();
            }}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={differing.value}
              onChange={(event) => {
                differing.value = event.currentTarget.checked;
              }}
            />{' '}
            只看有差异（{rows.filter(isDifferent).length}）
          </label>
        </search>
        <ExportMenu
          choices={[
            { what: `人员对照表 ${shown.length} 人`, note: '与当前列出的相同', formats: [['xlsx', '表格（XLSX）']] },
          ]}
          exportAs={(_, identified) => exportRows(shown, identified)}
        />
      </div>
      <p class="soft" aria-live="polite">
        列出 {shown.length} 人，共 {rows.length} 人。“—”为未读取；点姓名可在业务系统页面中指出其案卡，上下键换人。
      </p>
      <VirtualTable rows={shown} showPerson={showPerson} />
    </div>
  );
}

function VirtualTable({ rows, showPerson }: Pick<PersonGridProps, 'rows' | 'showPerson'>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [virtualizer, setVirtualizer] = useState<Virtualizer<HTMLDivElement, HTMLElement> | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const made = new Virtualizer<HTMLDivElement, HTMLElement>({
      count: rows.length,
      getScrollElement: () => scroller.current,
      estimateSize: () => ROW,
      overscan: 8,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => redraw((count) => count + 1),
    });
    setVirtualizer(made);
    const unmount = made._didMount();
    made._willUpdate();
    return unmount;
  }, [rows.length]);
  const items = virtualizer?.getVirtualItems() ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="grid-scroll virtual" ref={scroller} tabIndex={0} aria-label="人员对照表" onKeyDown={moveFocus}>
      <table class="table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">人员</th>
            {PERSON_GRID_ITEMS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <Row
                  key={row.person}
                  row={row}
                  index={index}
                  measure={virtualizer?.measureElement}
                  showPerson={showPerson}
                />
              )
            );
          })}
          <Spacer height={(virtualizer?.getTotalSize() ?? 0) - (items[items.length - 1]?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** Arrow up and down go from person to person; the rows beyond the screen are drawn before the focus gets there. */
function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-index]') : null;
  if (step === 0 || !row) return;
  event.preventDefault();
  const next = row.parentElement?.querySelector<HTMLElement>(`tr[data-index="${Number(row.dataset.index) + step}"]`);
  next?.querySelector('button')?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={PERSON_GRID_ITEMS.length + 1} style={{ height: `${height}px`, padding: 0, border: 0 }} />
    </tr>
  );
}

function Row(props: {
  row: PersonRow;
  index: number;
  measure: ((row: HTMLElement | null) => void) | undefined;
  showPerson: PersonGridProps['showPerson'];
}) {
  const { row, index, measure, showPerson } = props;
  const { attempt } = useStatus();
  const show = async () =>
    (await showPerson(row))
      ? `已在页面中指出 ${row.person} 的案卡。`
      : `${row.person} 的案卡不在当前打开的页面上。请在业务系统中打开后再点。`;
  return (
    <tr data-index={index} aria-rowindex={index + 2} ref={measure ?? null}>
      <th scope="row">
        <button type="button" class="link" onClick={() => void attempt(show)}>
          {row.person}
        </button>
      </th>
      {row.cells.map((cell, at) => (
        <td key={at} class={cell.differs ? 'is-open' : ''}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** One value where all agree; each source by itself where they part. */
function Cell({ cell: { values, differs } }: { cell: PersonCell }) {
  if (values.length === 0) {
    return (
      <span class="soft">
        <span aria-hidden="true">—</span>
        <span class="visually-hidden">未读取</span>
      </span>
    );
  }
  if (differs) {
    return (
      <>
        <b>≠ 不同</b>
        {values
          .filter(({ state }) => state === 'value')
          .map(({ source, text }) => (
            <p key={source}>
              <span class="soft">{source}</span> {text}
            </p>
          ))}
      </>
    );
  }
  const said = values.find(({ state }) => state === 'value');
  return said ? <span>{said.text}</span> : <span class="soft">空白</span>;
}
