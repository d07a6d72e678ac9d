/** What is said of where a value came from, and of two pages that show one field in two ways. */
import type { DefectView, EvidenceView } from '../../content-scripts/overlay/view';
import type { CaseFile } from '../../rules/model/case-file';
import type { Evidence } from '../../rules/model/defect';
import { type FieldKey, field } from '../../rules/model/fields';
import type { FieldReading } from '../../rules/model/page-reading';
import { minuteOf } from '../ui/dates';
import type { ShownFrame } from './tabs';

/** Where a value a finding rests on came from. */
export interface Origin {
  /** It was typed and not saved. */
  readonly unsaved: boolean;
  /** URL of the frame; empty where it is not known. */
  readonly from: string;
  /** Milliseconds since the epoch; null where it is not known. */
  readonly readAt: number | null;
  /** How many different texts of the document were read. */
  readonly version: number;
}

/** Where a piece of evidence came from, as the case file knows. */
export function originOf({ key, record }: Pick<Evidence, 'key' | 'record'>, caseFile: CaseFile): Origin {
  const document = key.startsWith('doc.') ? caseFile.documents.find(({ id }) => id === record) : undefined;
  const value = caseFile.records.find((one) => one.record === record && key in one.values)?.values[key as FieldKey];
  const { unsaved = false, from = '', readAt = null } = (document ?? value)?.provenance ?? {};
  return { unsaved, from, readAt, version: document?.version ?? 1 };
}

/** What the user reads of a value that stands on no open page: when it was read, and which text of a document it is. */
function readWhen({ readAt, version }: Origin): string {
  if (readAt === null) return '';
  return `读取于 ${minuteOf(readAt)}${version > 1 ? `，第 ${version} 次读到的文本` : ''}`;
}

/** Where a value came from and when, for the panel; empty where it is not known. */
export function originWords(origin: Origin): string {
  const read = readWhen(origin);
  if (origin.unsaved) return `页面中未保存的修改${read && `，${read}`}`;
  return origin.from.startsWith('file:') ? `来自文件 ${origin.from.slice('file:'.length)}，${read}` : read;
}

/** The source of a piece of evidence as a frame shows it: an edit that was not saved, or a page that is closed, is named. */
export function sourceIn(
  { source }: Evidence,
  origin: Origin,
  frame: ShownFrame,
  place: EvidenceView['place'],
): string {
  if (origin.unsaved) return `${source}（${place === 'here' ? '本页' : '另一页签'}未保存的修改）`;
  const read = place === 'not-open' && origin.from !== frame.reading.frame ? readWhen(origin) : '';
  return read === '' ? source : `${source}（${read}）`;
}

/** Fields of a frame that another tab shows with another value: advice at the field, no finding and not in the ledger. */
export function differencesIn(frame: ShownFrame, frames: readonly ShownFrame[]): readonly DefectView[] {
  const others = frames.filter(({ tabId }) => tabId !== frame.tabId);
  if (others.length === 0) return [];
  return frame.reading.fields.flatMap((shown) => {
    if (shown.key === null || !isSeen(shown)) return [];
    const other = others
      .flatMap(({ reading }) => reading.fields)
      .find(
        ({ key, record, ...rest }) =>
          key === shown.key && record === shown.record && isSeen(rest) && rest.value !== shown.value,
      );
    return other ? [difference(shown.key, shown, other)] : [];
  });
}

function isSeen({ state, partial }: Pick<FieldReading, 'state' | 'partial'>): boolean {
  return (state === 'value' || state === 'blank' || state === 'blank-means-no') && !partial;
}

function difference(key: FieldKey, here: FieldReading, there: FieldReading): DefectView {
  const side = (reading: FieldReading, isHere: boolean): EvidenceView => ({
    label: here.label,
    source: `${isHere ? '本页' : '另一页签'}${reading.unsaved ? '（未保存的修改）' : ''}`,
    state: reading.state,
    quote: reading.raw,
    place: isHere ? 'here' : 'other-tab',
    anchor: isHere ? here.anchor : null,
    range: null,
  });
  const stale = there.unsaved
    ? '另一页签正在修改，尚未保存。'
    : here.unsaved
      ? ''
      : '其中一页可能是旧内容，刷新后以新读到的为准。';
  return {
    id: `differs:${key}:${here.record}`,
    headline: `两处打开，值不同：${field(key).label}`,
    message: '同一案件在两个页签中打开，这一项的值不同。',
    about: here.record.split(/[/#]/)[0] ?? '',
    certainty: 'hint',
    severity: 'minor',
    evidence: [side(here, true), side(there, false)],
    working: '',
    basis: [],
    remedy: `${stale}请以保存后的内容为准。`,
    lawful: [],
    vote: '',
    standing: '',
    isNotice: true,
  };
}
