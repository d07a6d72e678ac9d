import { element } from '/shared/js/elements.js';

/** `linkbutton`. */
export function button(title, press) {
  const text = element('span', { class: 'l-btn-left' }, element('span', { class: 'l-btn-text' }, title));
  return element('a', { href: 'javascript:;', class: 'easyui-linkbutton l-btn l-btn-small', onclick: press }, text);
}

/** `panel`: a header with a title above a body. */
export function panel(title, ...content) {
  const header = element(
    'div',
    { class: 'panel-header' },
    element('div', { class: 'panel-title' }, title),
    element('div', { class: 'panel-tool' }),
  );
  return element('div', { class: 'panel' }, header, element('div', { class: 'panel-body' }, ...content));
}

/** `window`: a panel over the page, hung on the body; gives back what closes it. */
export function openWindow(title, ...content) {
  const mask = element('div', { class: 'window-mask' });
  const close = () => {
    box.remove();
    mask.remove();
  };
  const tool = element(
    'div',
    { class: 'panel-tool' },
    element('a', { class: 'panel-tool-close', href: 'javascript:;', onclick: close }, '×'),
  );
  const box = element(
    'div',
    { class: 'panel window' },
    element('div', { class: 'panel-header window-header' }, element('div', { class: 'panel-title' }, title), tool),
    element('div', { class: 'panel-body window-body' }, ...content),
  );
  document.body.append(box, mask);
  return close;
}

/** `tabs`: only the chosen panel has been loaded; the others come when they are first chosen and stay, hidden. */
export function tabs(panes) {
  const items = panes.map(({ title }, at) => {
    const link = element(
      'a',
      { href: 'javascript:;', class: 'tabs-inner', onclick: () => choose(at) },
      element('span', { class: 'tabs-title' }, title),
    );
    return element('li', {}, link);
  });
  const panels = panes.map(() =>
    element('div', { class: 'panel', style: 'display: none' }, element('div', { class: 'panel-body' })),
  );
  const loaded = new Set();
  const choose = async (at) => {
    items.forEach((item, each) => {
      item.classList.toggle('tabs-selected', each === at);
    });
    panels.forEach((pane, each) => {
      pane.style.display = each === at ? '' : 'none';
    });
    if (loaded.has(at)) return;
    loaded.add(at);
    // The kit fetches a panel by its `href`, so its content never comes at once.
    await new Promise((resolve) => setTimeout(resolve, 60));
    panes[at].load(panels[at].firstElementChild);
  };
  choose(0);
  return element(
    'div',
    { class: 'easyui-tabs tabs-container' },
    element(
      'div',
      { class: 'tabs-header' },
      element('div', { class: 'tabs-wrap' }, element('ul', { class: 'tabs' }, items)),
    ),
    element('div', { class: 'tabs-panels' }, panels),
  );
}

/**
 * `datagrid`: two views side by side, the first with the frozen columns, each with a header table and a body table. Headers are plain
 * `td`. `columns` are `{ field, title, width, frozen, draw(row) }`.
 */
export function datagrid(columns, rows, tools = []) {
  const view = (name, shown, numbers) =>
    element(
      'div',
      { class: name },
      element(
        'div',
        { class: 'datagrid-header' },
        element('div', { class: 'datagrid-header-inner' }, headTable(shown, numbers)),
      ),
      element('div', { class: 'datagrid-body' }, bodyTable(shown, rows, numbers)),
    );
  const first = columns.filter(({ frozen }) => frozen);
  const views = element(
    'div',
    { class: 'datagrid-view' },
    view('datagrid-view1', first, true),
    view(
      'datagrid-view2',
      columns.filter(({ frozen }) => !frozen),
      false,
    ),
    element('table', { class: 'easyui-datagrid datagrid-f', style: 'display: none' }),
  );
  const pager = element(
    'div',
    { class: 'datagrid-pager pagination' },
    element('div', { class: 'pagination-info' }, `显示1到${rows.length},共${rows.length}记录`),
  );
  const body = element(
    'div',
    { class: 'datagrid-wrap panel-body' },
    tools.length > 0 ? element('div', { class: 'datagrid-toolbar' }, tools) : null,
    views,
    pager,
  );
  return element('div', { class: 'panel datagrid' }, body);
}

const width = ({ title, width: given }) => `width: ${given ?? Math.max(110, title.length * 14 + 16)}px`;

function headTable(columns, numbers) {
  const number = element(
    'td',
    { rowspan: '1' },
    element('div', { class: 'datagrid-header-rownumber', style: 'width: 30px' }),
  );
  const cells = columns.map((column) =>
    element(
      'td',
      { field: column.field },
      element(
        'div',
        { class: 'datagrid-cell', style: width(column) },
        element('span', {}, column.title),
        element('span', { class: 'datagrid-sort-icon' }),
      ),
    ),
  );
  return element(
    'table',
    { class: 'datagrid-htable' },
    element('tbody', {}, element('tr', { class: 'datagrid-header-row' }, numbers ? number : null, cells)),
  );
}

function bodyTable(columns, rows, numbers) {
  const number = (at) =>
    element(
      'td',
      { class: 'datagrid-td-rownumber' },
      element('div', { class: 'datagrid-cell-rownumber', style: 'width: 30px' }, String(at + 1)),
    );
  const line = (row, at) =>
    element(
      'tr',
      { class: `datagrid-row${at % 2 ? ' datagrid-row-alt' : ''}`, 'datagrid-row-index': String(at) },
      numbers ? number(at) : null,
      columns.map((column) =>
        element(
          'td',
          { field: column.field },
          element('div', { class: 'datagrid-cell', style: width(column) }, column.draw(row)),
        ),
      ),
    );
  return element('table', { class: 'datagrid-btable' }, element('tbody', {}, rows.map(line)));
}
