import { element } from '/shared/js/elements.js';

const { table, util } = layui;
const text = (value) => util.escape(String(value ?? ''));

/** A list of the kit's own table; the linked column opens a row. */
export function list(parent, { title, columns, rows, link, open }) {
  const place = element('table', { 'lay-filter': 'list' });
  parent.replaceChildren(
    element('fieldset', { class: 'layui-elem-field layui-field-title' }, element('legend', {}, title)),
    place,
  );
  const column = ({ field, title, width }) => ({
    field,
    title,
    width,
    templet: (row) =>
      field === link ? `<a class="layui-table-link" lay-event="open">${text(row[field])}</a>` : text(row[field]),
  });
  table.render({
    elem: place,
    cols: [[{ type: 'numbers', title: '序号', fixed: 'left' }, ...columns.map(column)]],
    data: rows,
    limit: rows.length || 1,
    cellMinWidth: 80,
  });
  table.on('tool(list)', ({ data }) => open(data));
}

/** The steps of a case on the kit's time-line. */
export function flow(parent, steps) {
  const item = ({ name, at, by }) =>
    element(
      'li',
      { class: 'layui-timeline-item' },
      element('i', { class: 'layui-icon layui-timeline-axis' }, '\ue63f'),
      element(
        'div',
        { class: 'layui-timeline-content layui-text' },
        element('h3', { class: 'layui-timeline-title' }, name),
        element('p', {}, `${at}　办理人：${by}`),
      ),
    );
  parent.replaceChildren(element('ul', { class: 'layui-timeline' }, steps.map(item)));
}

/** Labels and values that can only be read, two columns of the kit's table. */
export function sheet(parent, { title, lines }) {
  const row = ({ label, value }) => element('tr', {}, element('th', { width: '180' }, label), element('td', {}, value));
  parent.replaceChildren(
    element('fieldset', { class: 'layui-elem-field layui-field-title' }, element('legend', {}, title)),
    element('table', { class: 'layui-table' }, element('tbody', {}, lines.map(row))),
  );
}

/** A report: merged headings, column numbers, and figures that open the cases behind them. */
export function report(parent, { title, heads, columnCount, rows, lookup, file }) {
  const found = element('div', { class: 'lookup' });
  const figure = (value, row, column) => {
    const show = async () => {
      const { columns, rows } = await lookup(row, column);
      list(found, { title: `反查：第${row}行第${column}列`, columns, rows });
    };
    return element('td', {}, element('a', { onclick: show }, String(value)));
  };
  const line = ({ label, number, values }) =>
    element(
      'tr',
      {},
      element('td', {}, label),
      element('td', {}, String(number)),
      values.map((value, at) => figure(value, number, at + 1)),
    );
  const head = ({ text, rows, columns }) => element('th', { rowspan: String(rows), colspan: String(columns) }, text);
  const numbers = ['甲', '乙', ...Array.from({ length: columnCount }, (_, at) => String(at + 1))];
  parent.replaceChildren(
    element('fieldset', { class: 'layui-elem-field layui-field-title' }, element('legend', {}, title)),
    element('a', { class: 'layui-btn layui-btn-sm', href: file }, '导出'),
    element(
      'table',
      { class: 'layui-table report' },
      element(
        'thead',
        {},
        heads.map((heads) => element('tr', {}, heads.map(head))),
        element(
          'tr',
          {},
          numbers.map((number) => element('th', {}, number)),
        ),
      ),
      element('tbody', {}, rows.map(line)),
    ),
    found,
  );
}
