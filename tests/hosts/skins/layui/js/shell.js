import { element } from '/shared/js/elements.js';

/** The page: black head, dark side, white body. */
export function shell({ user, links }) {
  const side = element(
    'div',
    { class: 'layui-side layui-bg-black' },
    element('div', { class: 'layui-side-scroll', id: 'side' }),
  );
  const main = element('div', { class: 'layui-body', id: 'main' });
  document.body.replaceChildren(
    element(
      'div',
      { class: 'layui-layout layui-layout-admin' },
      element(
        'div',
        { class: 'layui-header' },
        element('div', { class: 'layui-logo layui-bg-black' }, '全国检察业务应用系统（模拟）'),
        element(
          'ul',
          { class: 'layui-nav layui-layout-left' },
          links.map(({ route, title }) =>
            element('li', { class: 'layui-nav-item' }, element('a', { href: `#${route}` }, title)),
          ),
        ),
        element(
          'ul',
          { class: 'layui-nav layui-layout-right' },
          element('li', { class: 'layui-nav-item' }, `${user.organ}　${user.name}`),
        ),
      ),
      side,
      main,
    ),
  );
  return main;
}

/** The frame of a case: its tree on the side, its head and buttons above the page. */
export function caseShell(main, { name, facts, tree, buttons }) {
  const branch = ({ title, items }) =>
    element(
      'li',
      { class: 'layui-nav-item layui-nav-itemed' },
      element('a', { href: 'javascript:;' }, title),
      element(
        'dl',
        { class: 'layui-nav-child' },
        items.map(({ route, title, on }) =>
          element('dd', { class: on ? 'layui-this' : null }, element('a', { href: `#${route}` }, title)),
        ),
      ),
    );
  document
    .getElementById('side')
    .replaceChildren(element('ul', { class: 'layui-nav layui-nav-tree' }, tree.map(branch)));
  const page = element('div', { class: 'case-page' });
  main.replaceChildren(
    element(
      'div',
      { class: 'layui-card' },
      element('div', { class: 'layui-card-header' }, name),
      element(
        'div',
        { class: 'facts' },
        facts.map(([label, value]) => element('span', {}, `${label}：${value}`)),
      ),
      element(
        'div',
        { class: 'buttons' },
        buttons.map(({ title, press }) =>
          element('button', { type: 'button', class: 'layui-btn layui-btn-sm', onclick: press }, title),
        ),
      ),
    ),
    page,
  );
  return page;
}
