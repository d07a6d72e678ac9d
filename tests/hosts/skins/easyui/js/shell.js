import { element } from '/shared/js/elements.js';
import { go } from '/shared/js/router.js';
import { button, panel } from './parts.js';

let west;

/** `layout`: north, west and center. */
export function shell({ user, links }) {
  west = element('div', { class: 'panel layout-panel layout-panel-west' });
  const center = element('div', { class: 'layout-body panel-body' });
  document.body.replaceChildren(
    element(
      'div',
      { class: 'panel layout-panel layout-panel-north' },
      element(
        'div',
        { class: 'layout-body panel-header north-body' },
        element('b', {}, '全国检察业务应用系统（模拟）'),
        links.map(({ route, title }) => button(title, () => go(route))),
        element('span', {}, `${user.organ}　${user.department}　${user.name}`),
      ),
    ),
    west,
    element('div', { class: 'panel layout-panel layout-panel-center' }, center),
  );
  return center;
}

/** The frame of a case: a tree in the west, a tool bar above the page. */
export function caseShell(main, { name, facts, tree, buttons }) {
  const leaf = ({ route, title, on }) => {
    const node = element(
      'div',
      { class: `tree-node${on ? ' tree-node-selected' : ''}`, onclick: () => go(route) },
      element('span', { class: 'tree-indent' }),
      element('span', { class: 'tree-icon tree-file' }),
      element('span', { class: 'tree-title' }, title),
    );
    return element('li', {}, node);
  };
  const branch = ({ title, items }) =>
    element(
      'li',
      {},
      element(
        'div',
        { class: 'tree-node' },
        element('span', { class: 'tree-hit tree-expanded' }),
        element('span', { class: 'tree-title' }, title),
      ),
      element('ul', {}, items.map(leaf)),
    );
  west.replaceChildren(panel('案件目录', element('ul', { class: 'easyui-tree tree' }, tree.map(branch))));
  const page = element('div', { class: 'case-page' });
  main.replaceChildren(
    panel(
      name,
      element('p', {}, facts.map(([label, value]) => `${label}：${value}　`).join('')),
      buttons.map(({ title, press }) => button(title, press)),
    ),
    page,
  );
  return page;
}
