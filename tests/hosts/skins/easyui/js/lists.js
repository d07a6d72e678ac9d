import { element } from '/shared/js/elements.js';
import { datagrid, panel } from './parts.js';

/** A list as a `datagrid`; the linked column opens a row. */
export function list(parent, { title, columns, rows, link, open }) {
  const draw = (field) => (row) => {
    const text = String(row[field] ?? '');
    return field === link ? element('a', { href: 'javascript:;', onclick: () => open(row) }, text) : text;
  };
  parent.replaceChildren(
    panel(
      title,
      datagrid(
        columns.map((column) => ({ ...column, draw: draw(column.field) })),
        rows,
      ),
    ),
  );
}

/** The steps of a case as a `datagrid`. */
export function flow(parent, steps) {
  const column = (field, title) => ({ field, title, width: 160, draw: (row) => row[field] });
  const columns = [column('name', '环节名称'), column('by', '办理人'), column('at', '完成时间')];
  parent.replaceChildren(panel('办案流程', datagrid(columns, steps)));
}

/** Labels and values that can only be read. */
export function sheet(parent, { title, lines }) {
  const row = ({ label, value }) =>
    element('tr', {}, element('td', { class: 'kv-label' }, label), element('td', { class: 'kv-content' }, value));
  parent.replaceChildren(panel(title, element('table', { class: 'kv-table' }, element('tbody', {}, lines.map(row)))));
}

/** A report: merged headings, column numbers, and figures that open the cases behind them. */
export function report(parent, { title, heads, columnCount, rows, lookup, file }) {
  const found = element('div', { class: 'lookup' });
  const figure = (value, row, column) => {
    const show = async () => {
      const { columns, rows } = await lookup(row, column);
      list(found, { title: `反查：第${row}行第${column}列`, columns, rows });
    };
    return element('td', { align: 'right' }, element('a', { href: 'javascript:;', onclick: show }, String(value)));
  };
  const head = ({ text, rows, columns }) => element('th', { rowspan: String(rows), colspan: String(columns) }, text);
  const numbers = ['甲', '乙', ...Array.from({ length: columnCount }, (_, at) => String(at + 1))];
  const line = ({ label, number, values }) =>
    element(
      'tr',
      {},
      element('td', {}, label),
      element('td', {}, String(number)),
      values.map((value, at) => figure(value, number, at + 1)),
    );
  const table = element(
    'table',
    { class: 'report' },
    element(
      'tbody',
      {},
      heads.map((heads) => element('tr', {}, heads.map(head))),
      element(
        'tr',
        {},
        numbers.map((number) => element('td', {}, number)),
      ),
      rows.map(line),
    ),
  );
  parent.replaceChildren(panel(title, element('a', { href: file, class: 'l-btn' }, '导出'), table, found));
}
