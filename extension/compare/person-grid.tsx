import { useSignal } from '@preact/signals';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PERSON_GRID_ITEMS, type PersonCell, type PersonRow } from '../../rules/comparison/person-grid';

/** Height of a row before it is measured, px. */
const ROW = 64;

/** Persons × key items × sources; only the rows on the screen are drawn. */
export function PersonGrid({ rows }: { rows: readonly PersonRow[] }) {
  const differing = useSignal(false);
  const words = useSignal('');
  const shown = rows.filter(
    ({ person, cells }) => person.includes(words.value) && (!differing.value || cells.some(({ differs }) => differs)),
  );
  return (
    <div class="person-grid">
      <p class="person-grid-tools">
        <label>
          查找人员{' '}
          <input
            class="text-field"
            value={words.value}
            autocomplete="off"
            onInput={(event) => {
              words.value = event.currentTarget.value.trim();
            }}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={differing.value}
            onChange={(event) => {
              differing.value = event.currentTarget.checked;
            }}
          />{' '}
          只看有差异
        </label>
        <span class="soft" aria-live="polite">
          列出 {shown.length} 人，共 {rows.length} 人
        </span>
      </p>
      <VirtualTable rows={shown} />
    </div>
  );
}

function VirtualTable({ rows }: { rows: readonly PersonRow[] }) {
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
    <section class="grid-scroll virtual" ref={scroller} tabIndex={0} aria-label="人员对照表">
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
            return row && <Row key={row.person} row={row} index={index} measure={virtualizer?.measureElement} />;
          })}
          <Spacer height={(virtualizer?.getTotalSize() ?? 0) - (items[items.length - 1]?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={PERSON_GRID_ITEMS.length + 1} style={{ height: `${height}px`, padding: 0, border: 0 }} />
    </tr>
  );
}

function Row(props: { row: PersonRow; index: number; measure: ((row: HTMLElement | null) => void) | undefined }) {
  const { row, index, measure } = props;
  return (
    <tr data-index={index} aria-rowindex={index + 2} ref={measure ?? null}>
      <th scope="row">{row.person}</th>
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
  if (values.length === 0) return <span class="soft">未读取</span>;
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
