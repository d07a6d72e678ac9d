import { element } from '/shared/js/elements.js';
import { control, valueIn } from './controls.js';
import { button, datagrid, openWindow, panel, tabs } from './parts.js';

/** A card: a panel for each section; gives back what collects the records. */
export function card(parent, sections) {
  const bodies = sections.map((section) => DRAW[section.kind](section));
  parent.replaceChildren(...sections.map(({ title }, at) => panel(title, bodies[at])));
  return () =>
    sections.flatMap((section, at) =>
      section.records.map(({ record, values }) => ({
        section: at,
        record,
        values: { ...values, ...collected(bodies[at], section, record) },
      })),
    );
}

const DRAW = {
  form: ({ groups, records }) => form(groups, records[0]),
  persons: ({ groups, records }) =>
    tabs(records.map((record) => ({ title: record.name, load: (pane) => pane.append(form(groups, record)) }))),
  table: (section) => {
    const place = element('div');
    drawRows(section, place);
    return place;
  },
};

/** A form laid out by a table: label cell, control cell, two pairs a row. */
function form(groups, record) {
  const parts = groups.flatMap(({ title, items }) => [
    element('div', { class: 'panel-title' }, title),
    element(
      'table',
      { class: 'kv-table' },
      element(
        'tbody',
        {},
        lines(items).map((line) =>
          element(
            'tr',
            {},
            line.flatMap((item) => pair(item, record, line.length)),
          ),
        ),
      ),
    ),
  ]);
  return element('form', { class: 'easyui-form', 'data-record': record.record }, parts);
}

function lines(items) {
  const made = [];
  for (const item of items) {
    const last = made[made.length - 1];
    if (last?.length === 1 && !last[0].wide && !item.wide) last.push(item);
    else made.push([item]);
  }
  return made;
}

const pair = (item, record, count) => [
  element('td', { class: 'kv-label' }, item.label),
  element('td', { class: 'kv-content', colspan: count === 1 ? '3' : null }, control(item, record.values[item.column])),
];

function collected(body, { kind, groups }, record) {
  if (kind === 'table') return {};
  const part = [...body.parentNode.querySelectorAll('form')].find((one) => one.dataset.record === record);
  const items = part ? groups.flatMap((group) => group.items) : [];
  return Object.fromEntries(
    items.map((item) => [item.column, valueIn(part, item)]).filter(([, value]) => value !== undefined),
  );
}

/** Rows show text; one is edited in a window over the page. */
function drawRows(section, place) {
  const items = section.groups[0].items;
  const column = ({ column: field, label: title }) => ({
    field,
    title,
    draw: (record) => [record.values[field]].flat().join(','),
  });
  const person = { field: 'XM', title: '犯罪嫌疑人', width: 90, frozen: true, draw: ({ name }) => name };
  const change = (record) => {
    const edited = form(section.groups, record);
    const take = () => {
      for (const item of items) record.values[item.column] = valueIn(edited, item) ?? record.values[item.column];
      close();
      drawRows(section, place);
    };
    const close = openWindow(section.title, edited, button('确定', take));
  };
  const tool = {
    field: 'CZ',
    title: '操作',
    width: 60,
    draw: (record) => element('a', { href: 'javascript:;', onclick: () => change(record) }, '编辑'),
  };
  place.replaceChildren(
    datagrid([...(section.perPerson ? [person] : []), ...items.map(column), tool], section.records),
  );
}
