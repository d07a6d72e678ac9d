import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { ASPECTS, type Comparison, type Difference, type GridRow, passageOf } from '../../rules/comparison/model';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { BLANK, printable, wordFile } from './word';

/** Head of the report; what was not read stays blank. */
export interface ReportHead {
  /** Number of the case as read. */
  readonly caseId: string;
  readonly organ: string;
  readonly prosecutor: string;
  /** ISO day of the report; empty when the clock is not to be trusted. */
  readonly today: string;
}

/** What a person decided about a difference: its class, by the id of the difference. */
export type Classified = Readonly<Record<string, Difference['suggested']>>;

const NOTE =
  '本报告由电子巡逻车依据所打开的文书自动比对形成，所列均为文书之间的不同之处，仅供核对；“类别”为建议，由承办人认定。';

/** The comparison as a Word document: head, differences by aspect with both passages, the grid of persons. */
export function comparisonReport(
  comparison: Comparison,
  head: ReportHead,
  classified: Classified = {},
): Promise<Uint8Array> {
  return wordFile('文书比对报告', [
    new Paragraph({ text: '文书比对报告', heading: HeadingLevel.TITLE }),
    headTable(comparison, head),
    new Paragraph({ text: NOTE }),
    ...summary(comparison),
    ...ASPECTS.flatMap((aspect) => aspectPart(comparison, aspect, classified)),
    ...gridPart(comparison),
    new Paragraph({ text: '' }),
    new Paragraph({ text: `核对人：${BLANK}　　日期：${BLANK}` }),
  ]);
}

function headTable({ documents }: Comparison, { caseId, organ, prosecutor, today }: ReportHead): Table {
  const compared = documents.map(({ title, facts }) => {
    const name = title || DOCUMENT_KINDS[facts.kind].name;
    return [name, facts.number?.text ?? '', facts.date?.iso ?? ''].filter((part) => part !== '').join('　');
  });
  return table([
    ['案号', caseId || BLANK],
    ['承办单位', organ || BLANK],
    ['承办检察官', prosecutor || BLANK],
    ['比对日期', today || BLANK],
    ['比对文书', compared.join('\n')],
  ]);
}

function summary({ differences, compared }: Comparison): Paragraph[] {
  const counts = ASPECTS.map((aspect) => [aspect, differences.filter((one) => one.aspect === aspect).length] as const);
  const told = counts.filter(([, count]) => count > 0).map(([aspect, count]) => `${aspect}${count}处`);
  const text =
    differences.length === 0
      ? `共比对${compared}项，未见不同。`
      : `共比对${compared}项，不同${differences.length}处：${told.join('、')}。`;
  return [new Paragraph({ text: '一、概况', heading: HeadingLevel.HEADING_1 }), new Paragraph({ text })];
}

function aspectPart(comparison: Comparison, aspect: string, classified: Classified): (Paragraph | Table)[] {
  const own = comparison.differences.filter((difference) => difference.aspect === aspect);
  if (own.length === 0) return [];
  const rows = own.map((difference, index) => [
    String(index + 1),
    [difference.person, difference.item].filter((part) => part !== '').join('　'),
    passage(comparison, difference, 0),
    passage(comparison, difference, 1),
    classified[difference.id] ?? `${difference.suggested}（建议）`,
  ]);
  return [
    new Paragraph({ text: `${aspect}`, heading: HeadingLevel.HEADING_2 }),
    table([['序号', '事项', '前一文书', '后一文书', '类别'], ...rows], true),
    new Paragraph({ text: '' }),
  ];
}

function passage({ documents }: Comparison, difference: Difference, side: 0 | 1): string {
  const { document, paragraph } = difference.quotes[side];
  return `${documents[document]?.title ?? ''}第${paragraph}段：${passageOf(difference, side)}`;
}

function gridPart({ documents, grid }: Comparison): (Paragraph | Table)[] {
  if (grid.length === 0) return [];
  const header = ['人员', '罪名、事实', ...documents.map(({ title }) => title), '提示'];
  const rows = grid.map((row: GridRow) => [row.person, row.item || '当事人', ...row.marks, row.isOpen ? '请核对' : '']);
  return [
    new Paragraph({ text: '人员、罪名、事实对照', heading: HeadingLevel.HEADING_1 }),
    table([header, ...rows], true),
  ];
}

function table(rows: readonly (readonly string[])[], hasHeader = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: hasHeader && index === 0,
          children: cells.map((text) => new TableCell({ children: lines(text, hasHeader && index === 0) })),
        }),
    ),
  });
}

function lines(text: string, bold: boolean): Paragraph[] {
  return text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: printable(line), bold })] }));
}
