import { element } from '/shared/js/elements.js';
import { control, valueIn } from './controls.js';

const { form, table, layer, laydate, util } = layui;
let forms = 0;

/** A card: its sections one below the other; gives back what collects the records. */
export function card(parent, sections) {
  const collectors = [];
  const parts = sections.map((section, at) => {
    const body = element('div', { class: 'layui-card-body' });
    collectors.push(() => DRAW[section.kind].collect(section, body).map((record) => ({ section: at, ...record })));
    return element('div', { class: 'layui-card' }, element('div', { class: 'layui-card-header' }, section.title), body);
  });
  parent.replaceChildren(...parts);
  for (const [at, section] of sections.entries()) DRAW[section.kind].draw(section, parts[at].lastElementChild);
  return () => collectors.flatMap((collect) => collect());
}

const DRAW = {
  form: {
    draw: (section, body) => drawForm(body, section.groups, section.records[0]),
    collect: (section, body) => [collected(body, section.groups, section.records[0])],
  },
  persons: {
    draw: drawTabs,
    collect: (section, body) =>
      section.records.map((record, at) =>
        collected(body.querySelectorAll('.layui-tab-item')[at], section.groups, record),
      ),
  },
  table: { draw: drawTable, collect: ({ records }) => records.map(({ record, values }) => ({ record, values })) },
};

/** The groups of a form under legends; the kit replaces selects, ticks and dates with its own. */
function drawForm(parent, groups, record) {
  const filter = `form${++forms}`;
  const item = (one) =>
    element(
      'div',
      { class: one.wide ? 'layui-col-xs12' : 'layui-col-xs6' },
      element(
        'div',
        { class: 'layui-form-item' },
        element('label', { class: 'layui-form-label' }, one.label),
        element('div', { class: 'layui-input-block' }, control(one, record.values[one.column])),
      ),
    );
  const group = ({ title, items }) => [
    element('fieldset', { class: 'layui-elem-field layui-field-title' }, element('legend', {}, title)),
    element('div', { class: 'layui-row' }, items.map(item)),
  ];
  parent.append(element('form', { class: 'layui-form', 'lay-filter': filter }, groups.flatMap(group)));
  form.render(null, filter);
  for (const input of parent.querySelectorAll('input[data-date]'))
    laydate.render({ elem: input, type: input.dataset.date });
}

function collected(part, groups, { record, values }) {
  const items = groups.flatMap((group) => group.items);
  return {
    record,
    values: {
      ...values,
      ...Object.fromEntries(items.map((item) => [item.column, valueIn(part, item, values[item.column])])),
    },
  };
}

/** One tab a person. The kit draws them all and hides all but one. */
function drawTabs({ groups, records }, body) {
  const chosen = (at) => (at === 0 ? 'layui-this' : null);
  const panes = records.map((_, at) => element('div', { class: `layui-tab-item${at === 0 ? ' layui-show' : ''}` }));
  body.append(
    element(
      'div',
      { class: 'layui-tab layui-tab-card' },
      element(
        'ul',
        { class: 'layui-tab-title' },
        records.map(({ name }, at) => element('li', { class: chosen(at) }, name)),
      ),
      element('div', { class: 'layui-tab-content' }, panes),
    ),
  );
  for (const [at, pane] of panes.entries()) drawForm(pane, groups, records[at]);
}

/** Rows of the kit's table; a row is edited in a layer over the page. */
function drawTable(section, body) {
  const items = section.groups[0].items;
  const place = element('table', { 'lay-filter': `rows${++forms}` });
  body.append(place);
  const cell = ({ column, label }) => ({
    field: column,
    title: label,
    width: Math.max(120, label.length * 15 + 32),
    templet: ({ record }) => util.escape([record.values[column]].flat().join('、')),
  });
  const person = {
    field: 'name',
    title: '犯罪嫌疑人',
    width: 110,
    fixed: 'left',
    templet: ({ record }) => util.escape(record.name),
  };
  const options = {
    elem: place,
    cols: [
      [
        { type: 'numbers', title: '序号', fixed: 'left' },
        ...(section.perPerson ? [person] : []),
        ...items.map(cell),
        {
          title: '操作',
          width: 80,
          fixed: 'right',
          templet: () => '<a class="layui-table-link" lay-event="edit">编辑</a>',
        },
      ],
    ],
    data: section.records.map((record) => ({ record })),
    limit: section.records.length || 1,
  };
  const drawn = table.render(options);
  table.on(`tool(${place.getAttribute('lay-filter')})`, ({ data }) => edit(section, data.record, () => drawn.reload()));
}

function edit(section, record, done) {
  layer.open({
    type: 1,
    title: section.title,
    area: ['900px', '520px'],
    btn: ['确定', '取消'],
    success: ([box]) => drawForm(box.querySelector('.layui-layer-content'), section.groups, record),
    yes(index, [box]) {
      Object.assign(record.values, collected(box, section.groups, record).values);
      layer.close(index);
      done();
    },
  });
}
