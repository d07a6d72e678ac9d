/** The papers of 流程监控 as Word documents. */
import { AlignmentType, Paragraph } from 'docx';
import { SEVERITY_RANK } from '../../rules/engine/order';
import { basisLine } from '../ui/basis';
import { dayOf } from '../ui/dates';
import { evidenceLine, type ListedCase, type ListedDefect } from './defect-list';
import type { Redactor } from './deidentify';
import { findingsFor, PAPER_NAMES, type SupervisionPaper } from './supervision';
import { BLANK, printable, wordFile } from './word';

/** A paper about one case as a Word document. @param at milliseconds since the epoch @param redact takes people out */
export function supervisionPaper(
  paper: SupervisionPaper,
  one: ListedCase,
  at: number,
  redact: Redactor = (text) => text,
): Promise<Uint8Array> {
  const entries = [...findingsFor(paper, one.entries)].sort(
    (a, b) => SEVERITY_RANK[a.defect.severity] - SEVERITY_RANK[b.defect.severity],
  );
  const lines = paper === 'notice' ? noticeLines(one, entries) : promptLines(one, entries, at);
  const paragraphs = lines.map(([text, alignment]) =>
    typeof alignment === 'string'
      ? new Paragraph({ text: printable(redact(text)), alignment })
      : new Paragraph({ text: printable(redact(text)), indent: { firstLine: 480 } }),
  );
  return wordFile(PAPER_NAMES[paper], paragraphs);
}

type Line = readonly [text: string, alignment?: (typeof AlignmentType)['CENTER' | 'RIGHT' | 'LEFT']];

/** What is only for a person to say (number, names, dates, reply) stays blank. */
function noticeLines({ head }: ListedCase, entries: readonly ListedDefect[]): readonly Line[] {
  return [
    [head.organ || `${BLANK}人民检察院`, AlignmentType.CENTER],
    [PAPER_NAMES.notice, AlignmentType.CENTER],
    [`${BLANK}检案管监〔${BLANK}〕${BLANK}号`, AlignmentType.RIGHT],
    [`${addressee(head)}：`, AlignmentType.LEFT],
    [`本院办理的${head.name || BLANK}一案（${head.acceptanceNumber}），经流程监控，发现以下问题：`],
    ...entries.flatMap(findingLines),
    ['请于收到本通知书之日起十日以内核查，并将核查及纠正情况书面回复本部门。'],
    ['（案件管理部门印）', AlignmentType.RIGHT],
    [`${BLANK}年${BLANK}月${BLANK}日`, AlignmentType.RIGHT],
    [`监控人：${BLANK}${BLANK}联系电话：${BLANK}`, AlignmentType.LEFT],
    ['――――――――――　回　复　联　――――――――――', AlignmentType.CENTER],
    [`核查情况：□属实　□不属实（理由：${BLANK}${BLANK}）`, AlignmentType.LEFT],
    [`纠正措施：${BLANK}${BLANK}${BLANK}完成日期：${BLANK}`, AlignmentType.LEFT],
    [`承办检察官：${BLANK}${BLANK}部门负责人：${BLANK}${BLANK}${BLANK}年${BLANK}月${BLANK}日`, AlignmentType.LEFT],
  ];
}

function promptLines({ head }: ListedCase, entries: readonly ListedDefect[], at: number): readonly Line[] {
  return [
    [PAPER_NAMES.prompt, AlignmentType.CENTER],
    [`时间：${dayOf(at)}`, AlignmentType.LEFT],
    [`案件：${head.name || BLANK}（${head.acceptanceNumber}）`, AlignmentType.LEFT],
    [`被提示人：${addressee(head)}`, AlignmentType.LEFT],
    ['请核对以下情况，可能有合法情形，由承办人认定：'],
    ...entries.flatMap(findingLines),
    [`反馈：${BLANK}${BLANK}${BLANK}`, AlignmentType.LEFT],
    [`监控人：${BLANK}`, AlignmentType.LEFT],
  ];
}

function addressee({ department, prosecutor }: ListedCase['head']): string {
  return [department, prosecutor].filter((part) => part !== '').join('　') || BLANK;
}

/** A finding with its person, both sides of the evidence, working, basis and what is asked for. */
function findingLines({ defect }: ListedDefect, index: number): readonly Line[] {
  const { about, title, message, evidence, working, basis, remedy, lawful } = defect;
  const lines = [`${index + 1}. ${about && `${about}：`}${evidence.length > 0 ? title : message}。`];
  if (evidence.length > 0) lines.push(`读到的情况：${evidence.map(evidenceLine).join('；')}。`);
  if (working) lines.push(`推算：${working}。`);
  if (basis.length > 0) lines.push(`依据：${basis.map(basisLine).join('；')}。`);
  lines.push(`请予：${remedy}。`);
  if (lawful.length > 0) lines.push(`可能的合法情形：${lawful.join('；')}。`);
  return lines.map((text) => [text.endsWith('。。') ? text.slice(0, -1) : text]);
}
