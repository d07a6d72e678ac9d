import { get, post } from '/shared/js/api.js';
import { element } from '/shared/js/elements.js';
import { go, onRoute, routeParts } from '/shared/js/router.js';

/**
 * The host without a look: follows the route, fetches what it shows and hands it to a kit to draw. A kit has
 * `shell(links)`, `caseShell(parent, frame)`, `list`, `card`, `flow`, `sheet`, `report`, `errors`, `done` and `ask`;
 * `card` gives back a function that collects the records to be saved.
 */
export async function startHost(kit) {
  const host = new Host(kit);
  onRoute(() => host.show());
  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyS') {
      event.preventDefault();
      host.save();
    }
  });
  await host.show();
}

const LINKS = [
  { route: '/cases', title: '办案' },
  { route: '/reports', title: '统计' },
];

const STEPS = { submit: '送审', seal: '用印', conclude: '办结' };

/** Names of the crime tree and the regions, for controls that choose from them. */
export let dictionary = { crimes: {}, regions: {} };

/** 某某县 as 某某省 / 某某市 / 某某县. */
export function regionPath(name) {
  for (const [province, cities] of Object.entries(dictionary.regions)) {
    for (const [city, counties] of Object.entries(cities)) {
      if (counties.includes(name)) return [province, city, name].join(' / ');
    }
  }
  return name;
}

class Host {
  constructor(kit) {
    this.kit = kit;
    this.main = null;
    this.overview = null;
    this.collect = null;
    this.turn = 0;
  }

  /** Shows the route; what an earlier route still fetches is not drawn any more. */
  async show() {
    const turn = ++this.turn;
    const parts = routeParts();
    const user = await get('me');
    if (!user) return this.login();
    if (!this.main) {
      dictionary = await get('dictionary');
      this.main = this.kit.shell({ user, links: LINKS });
    }
    const draw = await this.fetch(parts);
    if (turn !== this.turn) return;
    this.collect = null;
    draw();
  }

  login() {
    const name = element('input', { name: 'name' });
    const password = element('input', { name: 'password', type: 'password' });
    const submit = async (event) => {
      event.preventDefault();
      await post('login', { name: name.value, password: password.value });
      form.remove();
      await this.show();
    };
    const form = element('form', { onsubmit: submit }, name, password, element('button', {}, '登录'));
    document.body.replaceChildren(form);
  }

  /** Fetches what a route shows and gives back what draws it. */
  async fetch([area, id, part, name, mode]) {
    if (area === 'reports') return id ? this.report(id) : this.reports();
    if (area !== 'case') return this.cases();
    const overview = this.overview?.head.id === id ? this.overview : await get(`cases/${id}`);
    const draw = await this.page(overview, part ?? 'card', name ?? overview.cards[0].id, mode);
    return () => {
      this.overview = overview;
      draw(this.kit.caseShell(this.main, this.frame(overview)));
    };
  }

  async cases() {
    const { columns, rows } = await get('cases?size=100');
    const open = (row) => go(`/case/${row.id}/card/intake`);
    return () => this.kit.list(this.main, { title: '案件查询', columns, rows, link: 'name', open });
  }

  async reports() {
    const rows = await get('reports');
    const open = (row) => go(`/reports/${row.id}`);
    const columns = [{ field: 'title', title: '报表名称', width: 400 }];
    return () => this.kit.list(this.main, { title: '统计报表', columns, rows, link: 'title', open });
  }

  async report(id) {
    const report = await get(`reports/${id}`);
    const lookup = (row, column) => get(`reports/${id}/cells/${row}/${column}`);
    return () => this.kit.report(this.main, { ...report, lookup, file: `/api/reports/${id}/export` });
  }

  /** What stands around every page of a case. */
  frame({ head, cards, documents }) {
    const at = `/case/${head.id}`;
    const item = (route, title) => ({
      route: `${at}/${route}`,
      title,
      on: routeParts().join('/') === `case/${head.id}/${route}`,
    });
    return {
      name: head.name,
      facts: [
        ['部门受案号', head.acceptanceNumber],
        ['统一受案号', head.unifiedNumber],
        ['承办检察官', head.prosecutor],
      ],
      tree: [
        { title: '案卡', items: cards.map((card) => item(`card/${card.id}`, card.title)) },
        {
          title: '文书',
          items: [
            item('documents', '文书列表'),
            ...documents.map(({ index, title, ours }) => item(`document/${index}/${ours ? 'edit' : 'preview'}`, title)),
          ],
        },
        { title: '流程与审批', items: [item('flow', '流程'), item('approval', '审批')] },
      ],
      buttons: [
        { title: '保存', press: () => this.save() },
        ...Object.entries(STEPS).map(([step, title]) => ({ title, press: () => this.step(step, title) })),
      ],
    };
  }

  async page(overview, part, name, mode) {
    const at = `cases/${overview.head.id}`;
    if (part === 'document') {
      const source = `/shared/${mode === 'preview' ? 'preview' : 'editor'}.html?case=${overview.head.id}&document=${name}`;
      return (parent) => parent.append(element('iframe', { src: source, class: 'paper-frame', title: '文书' }));
    }
    if (part === 'documents') {
      const open = ({ index }) => go(`/case/${overview.head.id}/document/${index}/preview`);
      const list = {
        title: '文书列表',
        columns: overview.documentColumns,
        rows: overview.documents,
        link: 'title',
        open,
      };
      return (parent) => this.kit.list(parent, list);
    }
    if (part === 'flow') {
      const steps = await get(`${at}/flow`);
      return (parent) => this.kit.flow(parent, steps);
    }
    if (part === 'approval') {
      const { steps, lines } = await get(`${at}/approval`);
      return (parent) => this.kit.sheet(parent, { title: '审批单', steps, lines });
    }
    const card = await get(`${at}/cards/${name}`);
    return (parent) => {
      this.collect = this.kit.card(parent, card.sections);
      this.screen = name;
    };
  }

  async save() {
    if (!this.collect) return;
    const { errors } = await post(`cases/${this.overview.head.id}/cards/${this.screen}`, { records: this.collect() });
    this.kit.errors(errors);
    if (errors.length === 0) this.kit.done('保存成功');
  }

  async step(step, title) {
    if (!(await this.kit.ask(`确认${title}？`))) return;
    await post(`cases/${this.overview.head.id}/${step}`);
    this.kit.done(`${title}成功`);
  }
}
