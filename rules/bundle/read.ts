import { dayOf } from '../law/dates';
import type { Line } from '../model/card';
import type { CaseDocument, CaseFile, CaseReport, FlowStep } from '../model/case-file';
import { DOCUMENT_KINDS, isDocumentKind } from '../model/document-kinds';
import { type CardKey, field, isCardKey, isFieldKey } from '../model/fields';
import { recogniseKind } from '../text/kinds';
import { normalise } from '../text/normalise';
import { RecordBuilder, recordElsewhere, recordOfElement } from './records';
import {
  BUNDLE_VERSION,
  bundleShape,
  cardShape,
  documentShape,
  headShape,
  isObject,
  reportShape,
  stepShape,
  valueShape,
} from './schema';
import { caseValues } from './values';

/** What a bundle gave: a case file with notes on what was set aside, or why it is no bundle. Texts are for the user. */
export type BundleReading =
  | { readonly caseFile: CaseFile; readonly notes: readonly string[] }
  | { readonly refused: string };

const LINES: readonly Line[] = ['刑事', '未检', '刑事执行', '民事', '行政', '公益诉讼', '控申', '案管', '通用'];
const PARTS: ReadonlySet<string> = new Set(['version', 'case', 'cards', 'documents', 'flow', 'reports']);
/** A file of another kind can have any number of unknown keys; the first few tell what is the matter. */
const NOTE_LIMIT = 40;

/**
 * Reads a case bundle leniently: a part that does not fit is set aside with a note and the rest is read. Refused are
 * only what is no bundle at all and later versions. Never throws.
 */
export function caseFileFromBundle(data: unknown): BundleReading {
  const parsed = bundleShape.safeParse(data);
  if (!parsed.success) return { refused: shapeProblem(data, String(parsed.error.issues[0]?.path[0] ?? '')) };
  const bundle = parsed.data;
  const version = bundle.version ?? BUNDLE_VERSION;
  if (Number(version) !== BUNDLE_VERSION) {
    return {
      refused: `案件包的版本是 ${JSON.stringify(version)}，本程序能读的是版本 ${BUNDLE_VERSION}，请核对来源或更新程序`,
    };
  }
  if (![bundle.case, bundle.cards, bundle.documents, bundle.flow, bundle.reports].some(Boolean)) {
    return { refused: '未见 case、cards、documents、flow、reports 中的任何一项，不是案件包' };
  }
  return new Reader().read(bundle);
}

function shapeProblem(data: unknown, part: string): string {
  if (!isObject(data)) return '内容不是案件包：应为一个 JSON 对象';
  return part === 'case' ? '案件包的 case 应为一个对象' : `案件包的 ${part} 应为一个列表`;
}

class Reader {
  private readonly notes: string[] = [];
  private readonly records = new RecordBuilder();
  private setAside = 0;

  read(bundle: typeof bundleShape._zod.output): BundleReading {
    for (const key of Object.keys(bundle)) if (!PARTS.has(key)) this.note(`顶层的“${key}”不认识，已略去`);
    bundle.cards?.forEach((card, index) => {
      this.card(card, `第 ${index + 1} 张案卡`);
    });
    const documents = this.documents(bundle.documents ?? []);
    const flow = this.flow(bundle.flow ?? []);
    const reports = this.reports(bundle.reports ?? []);
    const records = this.records.all();
    const caseFile: CaseFile = { ...this.head(bundle.case ?? {}), records, documents, flow, reports };
    if (this.setAside > NOTE_LIMIT) this.notes.push(`另有 ${this.setAside - NOTE_LIMIT} 处已略去`);
    return { caseFile: withNumber(caseFile), notes: this.notes };
  }

  private note(text: string): void {
    this.setAside += 1;
    if (this.setAside <= NOTE_LIMIT) this.notes.push(text);
  }

  private head(given: Readonly<Record<string, unknown>>) {
    const parsed = headShape.safeParse(given);
    if (!parsed.success) {
      this.note(`case 的“${String(parsed.error.issues[0]?.path[0] ?? '')}”应为文字，案件信息未采用`);
      return { id: '', unifiedNumber: '', line: '' as const, stage: '', prosecutor: '', organ: '' };
    }
    const line = LINES.find((one) => one === parsed.data.line);
    if (parsed.data.line !== '' && !line) this.note(`case 的条线“${parsed.data.line}”不认识，已略去`);
    return { ...parsed.data, line: line ?? ('' as const) };
  }

  private card(given: unknown, where: string): void {
    const parsed = cardShape.safeParse(given);
    if (!parsed.success) {
      this.note(`${where}：应有 card、record、values 三项，已略去`);
      return;
    }
    const { card, record: name, values } = parsed.data;
    if (!isCardKey(card)) {
      this.note(`${where}：案卡“${card}”不在字段字典中，其中认识的项归入各自的案卡`);
      this.values(values, where, null, name);
      return;
    }
    this.values(values, `${where}“${card}”`, card, this.records.open(card, name));
  }

  private values(values: Readonly<Record<string, unknown>>, where: string, card: CardKey | null, record: string): void {
    for (const [key, given] of Object.entries(values)) {
      if (!isFieldKey(key)) {
        this.note(`${where}：“${key}”不在字段字典中，已略去`);
        continue;
      }
      const parsed = valueShape.safeParse(given);
      if (!parsed.success) {
        this.note(`${where}：“${key}”的值不是文字，也不带可认的读取状态，按未读取处理`);
        continue;
      }
      const spec = field(key);
      const elsewhere = spec.card !== card;
      const first = elsewhere ? recordElsewhere(spec, card, record) : record;
      caseValues(spec, parsed.data).forEach((value, index) => {
        this.records.set(spec, recordOfElement(spec, first, index), value, elsewhere);
      });
    }
  }

  private documents(given: readonly unknown[]): readonly CaseDocument[] {
    const counts = new Map<string, number>();
    const documents: CaseDocument[] = [];
    given.forEach((one, index) => {
      const parsed = documentShape.safeParse(one);
      if (!parsed.success) {
        this.note(`第 ${index + 1} 份文书：应有文字的 text，已略去`);
        return;
      }
      const { id, kind: named, title, text, state } = parsed.data;
      const kind =
        isDocumentKind(named) && named !== 'other' ? named : recogniseKind(text, title ? { title } : {}).kind;
      if (named !== '' && !isDocumentKind(named) && named !== DOCUMENT_KINDS[kind].name)
        this.note(`第 ${index + 1} 份文书：种类“${named}”不认识，按文字认作${DOCUMENT_KINDS[kind].name}`);
      const order = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, order);
      documents.push({
        id: id || `${kind}#${order}`,
        kind,
        title: title || DOCUMENT_KINDS[kind].name,
        text,
        state: state ?? (text.trim() === '' ? 'blank' : 'value'),
      });
    });
    return documents;
  }

  private flow(given: readonly unknown[]): readonly FlowStep[] {
    return this.each(given, stepShape, '个流程节点：应有 node、at').map(({ node, label, at: written, by }) => {
      const at = normalise('date', written).value;
      if (at !== '' && dayOf(at) === null) this.note(`流程节点“${label || node}”的日期“${written}”不是确有的日期`);
      return { node, label: label || node, at, by };
    });
  }

  private reports(given: readonly unknown[]): readonly CaseReport[] {
    return this.each(given, reportShape, '张报表：应有 title、cells');
  }

  private each<Item>(
    given: readonly unknown[],
    shape: { safeParse(data: unknown): { success: true; data: Item } | { success: false } },
    expected: string,
  ): readonly Item[] {
    return given.flatMap((one, index) => {
      const parsed = shape.safeParse(one);
      if (parsed.success) return [parsed.data];
      this.note(`第 ${index + 1} ${expected}，已略去`);
      return [];
    });
  }
}

/** A case without a head is still known by the number on its card. */
function withNumber(caseFile: CaseFile): CaseFile {
  if (caseFile.id !== '') return caseFile;
  for (const record of caseFile.records) {
    const number = record.values['case.acceptanceNumber'];
    if (number?.state === 'value') return { ...caseFile, id: number.value };
  }
  return caseFile;
}
