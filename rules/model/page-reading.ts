import type { DocumentKind } from './document-kinds';
import type { CardKey, FieldKey } from './fields';
import type { ReadState } from './read-state';

/** Sign of a field that a changed page no longer shows in a way to be trusted. */
export const DRIFT_SIGN = 'drift';

/** What a page of the host is. */
export type PageKind = 'card' | 'document' | 'flow' | 'report' | 'list' | 'unknown';

/** One field as shown in one frame at one moment. */
export interface FieldReading {
  /** Names the control inside its frame while the page lives; only the content script that gave it can resolve it. */
  readonly anchor: string;
  readonly label: string;
  /** Headings around the field, outermost first: card, tab, fieldset. They tell two fields of the same label apart. */
  readonly group: readonly string[];
  /** Key in the field dictionary; null where the label is unknown or two keys fit equally. */
  readonly key: FieldKey | null;
  /** Stable name of the person or row: `""` for the case, `张某某` for a person, `张某某/2` for his second row, `/2` for a row of the case. */
  readonly record: string;
  readonly state: ReadState;
  /** As shown. */
  readonly raw: string;
  /** Normalised by the field's type; empty unless the state is `value` (or `masked`, then the visible pattern). */
  readonly value: string;
  /** Only a part was read (tags collapsed to +3, a list not scrolled to its end). */
  readonly partial: boolean;
  /** Typed by a person and not saved yet. */
  readonly unsaved?: boolean;
  /** It is being typed, the cursor has neither left it nor rested: what is shown may be half a value still. */
  readonly editing?: boolean;
  /** 0 … 1: how sure the label and key are. */
  readonly confidence: number;
  /** Which signs voted, e.g. `label-for`, `component-class`. */
  readonly signs: readonly string[];
}

/** A legal document shown in a frame. */
export interface DocumentReading {
  /** Names the text inside its frame, as {@link FieldReading.anchor} does. */
  readonly anchor: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  readonly state: ReadState;
  /** A program recognised the text from a picture. Absent on pages, which do not tell. */
  readonly recognised?: boolean;
  /** Still being written: the text stands in an editor. */
  readonly editable: boolean;
}

/** One dated step of the case's flow. */
export interface FlowReading {
  readonly anchor: string;
  readonly label: string;
  /** Key of the flow node, e.g. `accepted`; null where the label is unknown. */
  readonly node: string | null;
  readonly raw: string;
  /** ISO date, with ` HH:mm` where a time is shown; empty for a step that has not happened. */
  readonly at: string;
  readonly by: string;
}

/** One cell of a statistics report. */
export interface ReportCellReading {
  readonly anchor: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly rowNumber: number | null;
  readonly columnNumber: number | null;
  readonly raw: string;
}

/** Record of a table a column of which names the person of each row. */
export const EVERYONE = '*';

/** One table of records, whose cells are read as fields. */
export interface TableReading {
  /** Names the table inside its frame, as {@link FieldReading.anchor} does. */
  readonly anchor: string;
  readonly columns: readonly string[];
  /** Titles around it, as for a field. */
  readonly group: readonly string[];
  /** The card its rows are records of; null where the columns do not tell. */
  readonly card: CardKey | null;
  /** The person its rows are about; `""` for the case or nobody in particular, or {@link EVERYONE}. */
  readonly record: string;
  /** How many rows are shown. */
  readonly rows: number;
  /** It showed rows before, and has said for a while now that it holds none (暂无数据). */
  readonly emptied: boolean;
}

/** What one frame showed at one moment (读取结果). */
export interface PageReading {
  /** URL of the frame. */
  readonly frame: string;
  readonly page: PageKind;
  /** Department acceptance number (部门受案号) the frame is about; null when it does not say so itself. */
  readonly case: string | null;
  /** ISO day the host shows as today's, e.g. in its head; empty where it shows none. */
  readonly date: string;
  /** Something was still loading: what is absent now may yet appear. */
  readonly incomplete: boolean;
  /** Title of a report, for `page: "report"`. */
  readonly reportTitle: string;
  readonly fields: readonly FieldReading[];
  readonly documents: readonly DocumentReading[];
  readonly flow: readonly FlowReading[];
  readonly report: readonly ReportCellReading[];
  readonly tables: readonly TableReading[];
  /** Plain sentences for diagnostics, e.g. that a part of the page cannot be read and why. */
  readonly notes: readonly string[];
}
