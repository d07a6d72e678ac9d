import { approval, flow, list, overview, type PracticeState } from '../../api';
import type { PracticeCase, RecordView, SectionView } from '../../case-store';
import { CASE_COLUMNS, DOCUMENT_COLUMNS, type ListColumn } from '../../data/screens';
import { STANDARD } from '../../data/wordings';
import { type ReportView, reportList, reportLookup, reportView } from '../../reports';
import { isLoggedIn } from '../../session';
import type { SkinPage, SkinRequest } from '..';
import { control, formTable } from './controls';
import { gb18030 } from './gb18030';
import { html, type Markup } from './markup';

/** Makes the pages of the frames on the server, as the oldest systems do; null for what is a file. */
export function tablesPage({ path, query, headers }: SkinRequest, state: PracticeState): SkinPage | null {
  const make = PAGES[path];
  if (!make) return null;
  const page = isLoggedIn(headers) ? make(query, state) : html`<p>请先登录。</p>`;
  const charset = path === 'card' && query.get('name') === 'intake' ? 'gb18030' : 'utf-8';
  const text = html`<html><head><meta charset="${charset}"><title>全国检察业务应用系统（模拟）</title><link rel="stylesheet" href="style.css"></head><body>${page}</body></html>`;
  const body = charset === 'utf-8' ? text.text : gb18030(text.text);
  return { status: 200, type: `text/html; charset=${charset}`, body };
}

type Make = (query: URLSearchParams, state: PracticeState) => Markup;

const PAGES: Readonly<Record<string, Make>> = {
  blank: () => html``,
  banner: () =>
    html`<table class="banner"><tr><td><b>全国检察业务应用系统（模拟）</b></td><td><a href="main?route=cases" target="main">办案</a></td><td><a href="main?route=reports" target="main">统计</a></td><td>某某县人民检察院　第一检察部　甲某</td></tr></table>`,
  menu: (query, state) => ofCase(query, state, menu),
  main,
  card: (query, state) =>
    ofCase(query, state, (of) => card(of, query.get('name') ?? '', Number(query.get('person') ?? 0))),
  documents: (query, state) => ofCase(query, state, documents),
  flow: (query, state) => ofCase(query, state, flowTable),
  approval: (query, state) => ofCase(query, state, approvalTable),
  lookup: (query, state) => lookup(query, state),
};

function ofCase(query: URLSearchParams, state: PracticeState, make: (of: PracticeCase) => Markup): Markup {
  const found = state.cases.get(query.get('case') ?? '');
  return found ? make(found) : html``;
}

/** The frame on the right: a list, a report, or a case with one more frame inside. */
function main(query: URLSearchParams, state: PracticeState): Markup {
  const parts = (query.get('route') ?? '').split('/');
  const [area, id = '', , name = '', mode] = parts;
  if (area === 'reports') return id === '' ? reportIndex() : reportPage(id, state);
  const found = area === 'case' ? state.cases.get(id) : undefined;
  if (!found) return caseList(state);
  const kind = parts[2] ?? 'card';
  const source =
    kind === 'document'
      ? `/shared/${mode === 'preview' ? 'preview' : 'editor'}.html?case=${id}&document=${name}`
      : `${kind}?case=${id}&name=${name || (found.screens[0]?.id ?? '')}`;
  return html`${caseHead(found)}<iframe name="work" src="${source}"></iframe><script src="card-frame.js"></script>`;
}

function caseHead(of: PracticeCase): Markup {
  const { head } = of;
  const pairs = [
    ['案件名称', head.name],
    ['部门受案号', head.acceptanceNumber],
    ['统一受案号', head.unifiedNumber],
    ['承办检察官', head.prosecutor],
  ] as const;
  return html`<table class="form head"><tr>${pairs.map(([label, value]) => html`<td class="bt">${label}：</td><td>${value ?? ''}</td>`)}</tr></table>
<p class="buttons">${['保存', '送审', '用印', '办结'].map((text) => html`<input type="button" value="${text}"> `)}<span id="note"></span></p>`;
}

function menu(of: PracticeCase): Markup {
  const { cards, documents: all } = overview(of);
  const link = (route: string, title: string) =>
    html`<a href="main?route=case/${of.id}/${route}" target="main">${title}</a>`;
  return html`<div class="menu"><b>案卡</b>${cards.map(({ id, title }) => link(`card/${id}`, title))}<b>文书</b>${link('documents', '文书列表')}${all.map(
    ({ index, title, ours }) => link(`document/${index}/${ours ? 'edit' : 'preview'}`, title),
  )}<b>其他</b>${link('flow', '流程')}${link('approval', '审批')}</div>`;
}

function caseList(state: PracticeState): Markup {
  const { rows } = list(new URLSearchParams(), state);
  const name = (row: Readonly<Record<string, string>>) =>
    html`<a href="main?route=case/${row.id ?? ''}/card/intake" target="main">${row.name ?? ''}</a>`;
  return html`<h3>案件查询</h3>${listTable(CASE_COLUMNS, rows, { name })}`;
}

type Row = Readonly<Record<string, unknown>>;

function listTable<One extends Row>(
  columns: readonly ListColumn[],
  rows: readonly One[],
  special: Readonly<Record<string, (row: One) => Markup>> = {},
): Markup {
  const cell = (row: One, { field }: ListColumn) => special[field]?.(row) ?? html`${String(row[field] ?? '')}`;
  return html`<table class="list"><tr><th>序号</th>${columns.map(({ title }) => html`<th>${title}</th>`)}</tr>${rows.map(
    (row, at) => html`<tr><td>${at + 1}</td>${columns.map((column) => html`<td>${cell(row, column)}</td>`)}</tr>\n`,
  )}</table>`;
}

function card(of: PracticeCase, name: string, person: number): Markup {
  const screen = of.screen(name);
  if (!screen) return html``;
  const link = (at: number) => `card?case=${of.id}&name=${name}&person=${at}`;
  return html`<ol id="errors" hidden></ol>${screen.sections.map(
    (section, at) => html`<div><h4>${section.title}</h4>${sectionMarkup(section, at, person, link)}</div>`,
  )}<script src="card.js"></script>`;
}

function sectionMarkup(section: SectionView, at: number, person: number, link: (at: number) => string): Markup {
  if (section.kind === 'table') return rowTable(section, at);
  const shown = section.records[section.kind === 'persons' ? person : 0] ?? section.records[0];
  if (!shown) return html`<p>暂无数据</p>`;
  const tabs = section.kind === 'persons' ? personTabs(section.records, shown, link) : html``;
  return html`${tabs}${formTable(section, at, shown)}`;
}

function personTabs(records: readonly RecordView[], shown: RecordView, link: (at: number) => string): Markup {
  return html`<table class="tab"><tr>${records.map((record, at) =>
    record === shown
      ? html`<td class="current">${record.name}</td>`
      : html`<td><a href="${link(at)}">${record.name}</a></td>`,
  )}</tr></table>`;
}

/** Rows to be edited in place; the line of headings is made of common cells in another colour. */
function rowTable(section: SectionView, at: number): Markup {
  const items = section.groups.flatMap((group) => group.items);
  const person = (text: string, look: string) => (section.perPerson ? html`<td class="${look}">${text}</td>` : html``);
  return html`<table class="list"><tr><td class="bt">序号</td>${person('犯罪嫌疑人', 'bt')}${items.map(
    ({ label }) => html`<td class="bt">${label}</td>`,
  )}</tr>${section.records.map(
    (record, row) =>
      html`<tr data-section="${at}" data-record="${record.record}"><td>${row + 1}</td>${person(record.name, '')}${items.map(
        (item) =>
          html`<td>${control({ ...item, control: tableControl(item.control) }, record.values[item.column] ?? '')}</td>`,
      )}</tr>\n`,
  )}</table>`;
}

/** Ticks take too much room in a cell. */
const tableControl = (kind: Parameters<typeof control>[0]['control']) =>
  kind === 'radio' || kind === 'switch' ? 'select' : kind === 'multi' || kind === 'textarea' ? 'input' : kind;

function documents(of: PracticeCase): Markup {
  const title = (row: { index: number; title: string }) =>
    html`<a href="main?route=case/${of.id}/document/${row.index}/preview" target="main">${row.title}</a>`;
  return html`<h4>文书列表</h4>${listTable(DOCUMENT_COLUMNS, overview(of).documents, { title })}`;
}

function flowTable(of: PracticeCase): Markup {
  return html`<h4>办案流程</h4><table class="list"><tr><th>序号</th><th>环节名称</th><th>办理人</th><th>完成时间</th></tr>${flow(
    of,
  ).map(
    (step, at) => html`<tr><td>${at + 1}</td><td>${step.name}</td><td>${step.by}</td><td>${step.at}</td></tr>`,
  )}</table>`;
}

function approvalTable(of: PracticeCase): Markup {
  const { lines } = approval(of, STANDARD);
  return html`<h4>审批单</h4><table class="form">${lines.map(
    ({ label, value }) => html`<tr><td class="bt">${label}：</td><td>${value}</td></tr>`,
  )}</table>`;
}

function reportIndex(): Markup {
  return html`<h3>统计报表</h3><ul>${reportList().map(
    ({ id, title }) => html`<li><a href="main?route=reports/${id}" target="main">${title}</a></li>`,
  )}</ul>`;
}

function reportPage(id: string, state: PracticeState): Markup {
  const report = reportView(id, [...state.cases.values()]);
  return report
    ? html`<p><a href="/t/api/reports/${id}/export">导出</a></p>${reportTable(report)}<iframe name="lookup" title="反查"></iframe>`
    : html``;
}

function reportTable({ id, title, heads, columnCount, rows }: ReportView): Markup {
  const numbers = Array.from({ length: columnCount }, (_, at) => html`<td>${at + 1}</td>`);
  return html`<table class="report"><caption>${title}</caption>${heads.map(
    (line) =>
      html`<tr>${line.map(({ text, rows: down, columns }) => html`<th rowspan="${down}" colspan="${columns}">${text}</th>`)}</tr>`,
  )}<tr><td>甲</td><td>乙</td>${numbers}</tr>${rows.map(
    ({ label, number, values }) =>
      html`<tr><td>${label}</td><td>${number}</td>${values.map(
        (value, at) =>
          html`<td><a href="lookup?report=${id}&row=${number}&column=${at + 1}" target="lookup">${value}</a></td>`,
      )}</tr>`,
  )}</table>`;
}

function lookup(query: URLSearchParams, state: PracticeState): Markup {
  const [row, column] = [Number(query.get('row')), Number(query.get('column'))];
  const found = reportLookup(query.get('report') ?? '', row, column, [...state.cases.values()]);
  return html`<h4>反查</h4>${listTable(CASE_COLUMNS, found ?? [])}`;
}
