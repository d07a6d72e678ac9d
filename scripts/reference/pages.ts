/** The rule reference (docs/rules): one page a stage and the crosswalk, made from the rules. */

import { basisLine } from '../../extension/ui/basis';
import { MAPPED_ITEMS } from '../../rules/catalogue/documents/card-map';
import type { MappedItem } from '../../rules/catalogue/documents/data/card-map';
import type { Example, ExamplesById } from '../../rules/catalogue/example';
import { currentRuleId } from '../../rules/catalogue/renames';
import { documentFactLabel } from '../../rules/engine/document-keys';
import type { Key } from '../../rules/engine/language';
import { type Rule, SCOPE_NAMES } from '../../rules/engine/rule';
import { checkText, keyText } from '../../rules/engine/sentence';
import { FLOW_KINDS } from '../../rules/flow/kinds';
import { CERTAINTY_NAMES, SEVERITY_NAMES } from '../../rules/model/defect';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { FIELDS } from '../../rules/model/fields';
import evaluationPoints from './evaluation-points.json';
import riskItems from './risk-items.json';

/** Pages by file name inside docs/rules. */
export type Pages = ReadonlyMap<string, string>;

const NOTE = '本页由 `npm run rules:reference` 按规则生成，请勿手改。';

/** All pages of the reference. */
export function pagesOf(rules: readonly Rule[], examples: ExamplesById): Pages {
  const stages = groupByStage(rules);
  const pages = [...stages].map(([stage, own]): [string, string] => [`${stage}.md`, stagePage(stage, own, examples)]);
  pages.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    ['README.md', indexPage(stages)],
    ['card-document.md', cardDocumentPage()],
    ['crosswalk.md', crosswalk(rules)],
    ...pages,
  ]);
}

function groupByStage(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const stages = new Map<string, Rule[]>();
  for (const rule of rules) stages.set(rule.stage, [...(stages.get(rule.stage) ?? []), rule]);
  return stages;
}

function indexPage(stages: ReadonlyMap<string, readonly Rule[]>): string {
  const rows = [...stages].map(([stage, rules]) => {
    const of = (certainty: Rule['certainty']) => rules.filter((rule) => rule.certainty === certainty).length;
    return `| [${stage}](${encodeURIComponent(stage)}.md) | ${rules.length} | ${of('confirmed')} | ${of('suspected')} | ${of('hint')} |`;
  });
  const total = [...stages.values()].flat().length;
  return page('规则参考', [
    `共 ${total} 条规则。每条写明：查什么、为什么（依据与版本）、有多大把握、可能的合法情形、怎样处理、样例。没有读到所需内容时，规则不下结论。`,
    '| 环节 | 规则 | 确认 | 疑似 | 提示 |\n|---|---|---|---|---|\n' + rows.sort().join('\n'),
    `案卡与文书逐项对照 ${MAPPED_ITEMS.length} 项：[card-document.md](card-document.md)。`,
    '与公开数字的对照：[crosswalk.md](crosswalk.md)。',
  ]);
}

/** Every item that a card and a document both hold, document by document. */
function cardDocumentPage(): string {
  const count = (of: (item: MappedItem) => string) => new Set(MAPPED_ITEMS.map(of)).size;
  const rows = MAPPED_ITEMS.map(({ field, kind, fact, rule }) => {
    const document = kind === 'any' ? '各种文书' : DOCUMENT_KINDS[kind].name;
    return `| ${document} | ${documentFactLabel(fact)} | ${FIELDS.get(field)?.cardName} | ${FIELDS.get(field)?.label} | \`${rule}\` |`;
  });
  return page('案卡与文书对照表', [
    `共 ${MAPPED_ITEMS.length} 项：${count(({ field }) => field)} 个案卡项、${count(({ kind }) => kind)} 种文书。意思相同即为一致（人民币壹万元与 1 万元、大专与大学专科、某某分局与某某市公安局某某分局）；遮盖的只比看得见的部分；文书没有写或没有读到的，不下结论。`,
    '| 文书 | 文书所写 | 案卡 | 案卡项 | 规则 |\n|---|---|---|---|---|\n' + rows.sort().join('\n'),
  ]);
}

function page(title: string, parts: readonly string[]): string {
  return `${[`# ${title}`, NOTE, ...parts].join('\n\n')}\n`;
}

function stagePage(stage: string, rules: readonly Rule[], examples: ExamplesById): string {
  return page(
    `规则参考：${stage}`,
    rules.map((rule) => ruleText(rule, examples[rule.id])),
  );
}

function ruleText(rule: Rule, samples: ExamplesById[string] | undefined): string {
  const lines = [
    `- **查什么**：${inTable(checkText(rule))}`,
    `- **为什么**：${rule.basis.map(basisLine).join('；')}`,
    `- **把握**：${CERTAINTY_NAMES[rule.certainty]}；程度：${SEVERITY_NAMES[rule.severity]}；对象：${SCOPE_NAMES[rule.scope]}`,
    ...(rule.lawful.length > 0 ? [`- **可能的合法情形**：${rule.lawful.join('；')}`] : []),
    `- **怎样处理**：${rule.remedy}`,
    ...exampleLines(samples),
  ];
  return `## ${rule.title}\n\n\`${rule.id}\`\n\n${lines.join('\n')}`;
}

function inTable(text: string): string {
  return text.replace(/[<>|*_]/g, (character) => `\\${character}`);
}

function exampleLines(samples: ExamplesById[string] | undefined): readonly string[] {
  if (!samples) return [];
  const line = (name: string, [first]: readonly Example[]) => (first ? [`- **${name}**：${exampleText(first)}`] : []);
  return [
    ...line('例（提示问题）', samples.bad),
    ...line('例（没有问题）', samples.good),
    ...line('例（不能判断）', samples.undecidable),
  ];
}

function exampleText(example: Example): string {
  const values = Object.entries(example).map(([key, value]) => {
    const text = (Array.isArray(value) ? value : [value]).map((one) => (one === '' ? '空白' : String(one))).join('、');
    return `${keyText(key as Key)}：${inTable(text.length > 80 ? `${text.slice(0, 80)}……` : text)}`;
  });
  return values.length > 0 ? values.join('；') : '所需内容都没有读到';
}

interface Item {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly rules: readonly string[];
}

/** The nine aspects of the seed (只点名三个), with the aspects of our rules that go into each; our default. */
const NINE_ASPECTS: Readonly<Record<string, readonly string[]>> = {
  办案期限: ['办案期限'],
  强制措施: ['强制措施', '审查逮捕', '羁押必要性'],
  文书制作: ['文书制作'],
  案卡填录: ['案卡填录', '业务报表', '统计数据', '案件受理'],
  诉讼权利保障: ['权利告知', '律师权利', '诉讼权利保障', '未检', '认罪认罚'],
  办案流程: ['审批', '退补', '管辖', '结案归档', '信息公开', '出庭', '办案流程'],
  涉案财物: ['涉案财物'],
  监督履职: ['立案监督', '侦查监督', '审判监督', '抗诉', '刑事申诉', '信访', '监督履职'],
  实体处理: ['法律适用', '证据', '量刑', '不起诉', '审查起诉', '实体处理'],
};

function crosswalk(rules: readonly Rule[]): string {
  const known = new Set(rules.map(({ id }) => id));
  const nodes = FLOW_KINDS.flatMap((kind) => kind.nodes);
  return page('与公开数字的对照', [
    '公开材料提到 300 条规则、149 个流程节点、9 个方面、112 项风险、288 个评查点，但没有公布条目。**以下条目均为我方自拟，不是原表**；本页说明我方的哪些规则对应哪一项，未对应的如实列出。',
    `| 公开数字 | 我方 |\n|---|---|\n| 300 条规则（山东） | ${rules.length} 条规则 |\n| 149 个流程节点（四川） | ${FLOW_KINDS.length} 个案件种类的 ${nodes.length} 个节点 |\n| 9 个方面（天水） | 见下表 |\n| 112 项风险（上海） | ${riskItems.length} 项，其中 ${covered(riskItems, known)} 项有规则对应 |\n| 288 个评查点（四川） | ${evaluationPoints.length} 个，其中 ${covered(evaluationPoints, known)} 个有规则对应 |`,
    `## 9 个方面\n\n${aspectTable(rules)}`,
    `## 流程节点\n\n${flowTable(rules)}`,
    `## 风险项目\n\n${itemTable(riskItems, known)}`,
    `## 评查点\n\n${itemTable(evaluationPoints, known)}`,
  ]);
}

function covered(items: readonly Item[], known: ReadonlySet<string>): number {
  return items.filter((item) => realised(item, known).length > 0).length;
}

function realised({ rules }: Item, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(rules.map(currentRuleId))].filter((id) => known.has(id));
}

function aspectTable(rules: readonly Rule[]): string {
  const listed = new Set(Object.values(NINE_ASPECTS).flat());
  const rows = Object.entries(NINE_ASPECTS).map(([name, aspects]) => {
    const own = rules.filter(({ aspect }) => aspects.includes(aspect));
    return `| ${name} | ${aspects.join('、')} | ${own.length} |`;
  });
  const others = rules.filter(({ aspect }) => !listed.has(aspect));
  if (others.length > 0) {
    rows.push(`| （其他） | ${[...new Set(others.map(({ aspect }) => aspect))].join('、')} | ${others.length} |`);
  }
  return `| 方面 | 归入的我方方面 | 规则 |\n|---|---|---|\n${rows.join('\n')}`;
}

function flowTable(rules: readonly Rule[]): string {
  const rows = FLOW_KINDS.map(({ name, nodes }) => {
    const keys = new Set<string>(nodes.flatMap(({ done, fields = [] }) => [...(done ? [done] : []), ...fields]));
    const own = rules.filter(({ reads }) => reads.some((key) => keys.has(key)));
    return `| ${name} | ${nodes.length} | ${nodes.filter(({ terms }) => terms).length} | ${own.length} |`;
  });
  return `| 案件种类 | 节点 | 有法定期限的节点 | 读取这些节点的规则 |\n|---|---|---|---|\n${rows.join('\n')}`;
}

function itemTable(items: readonly Item[], known: ReadonlySet<string>): string {
  const rows = items.map((item) => {
    const own = realised(item, known);
    return `| ${item.id} | ${item.group} | ${inTable(item.name)} | ${own.length > 0 ? own.map((id) => `\`${id}\``).join(' ') : '由人判断或尚无规则'} |`;
  });
  return `| 编号 | 组 | 项目 | 规则 |\n|---|---|---|---|\n${rows.join('\n')}`;
}
