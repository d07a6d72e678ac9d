import type { CaseFile } from '../rules/model/case-file';
import type { Coverage, Defect, Risk } from '../rules/model/defect';

/**
 * Where a defect stands in its life (F-H1): 新发现 → 已告知 → 整改中 → 已整改（复读一致）; or 有异议, which case management
 * answers with 采纳异议 or 维持. `superseded`: the evidence changed and a new defect took its place.
 */
export type LedgerState = 'new' | 'informed' | 'mending' | 'objected' | 'accepted' | 'upheld' | 'fixed' | 'superseded';

/** What the user reads for each state. */
export const LEDGER_STATE_NAMES: Readonly<Record<LedgerState, string>> = {
  new: '新发现',
  informed: '已告知',
  mending: '整改中',
  objected: '有异议',
  accepted: '采纳异议',
  upheld: '维持（异议未采纳）',
  fixed: '已整改（复读一致）',
  superseded: '依据已变化',
};

/** Whether a defect in this state is shown: marked in the page, counted by the lamp. */
export function isShown(state: LedgerState): boolean {
  return state === 'new' || state === 'informed' || state === 'mending' || state === 'upheld';
}

/** Whether a defect in this state is kept quiet as long as its evidence stays what it is. */
export function isMuted(state: LedgerState): boolean {
  return state === 'objected' || state === 'accepted';
}

/** What case management said of an objection. */
export interface Ruling {
  readonly accepted: boolean;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A defect in the ledger (问题台账). */
export interface LedgerEntry {
  /** Id of the defect. */
  readonly id: string;
  readonly caseId: string;
  readonly defect: Defect;
  readonly state: LedgerState;
  /** Milliseconds since the epoch. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** When the state last changed. */
  readonly changedAt: number;
  /** Reason of the objection; empty without one. It stays with the evidence it was given for. */
  readonly reason: string;
  /** The answer to the objection; absent while there is none. */
  readonly ruling?: Ruling;
  /** A later reading could not decide it: kept open, shown as 暂无法复核. */
  readonly unverifiable: boolean;
  /** Who handled the case when it was found, as the case names the person; for that person's own mirror only. */
  readonly handler?: string;
  /** The earlier defect of the same rule and subject that this one replaced. */
  readonly replaces: string;
}

/** One line of the journal; appended, never changed. */
export interface JournalEntry {
  /** Counts up by one. */
  readonly sequence: number;
  readonly at: number;
  readonly caseId: string;
  readonly defectId: string;
  readonly event: JournalEventName;
  readonly note: string;
  /** Written while the machine's clock was not to be trusted (时间存疑); the order of the sequence holds all the same. */
  readonly timeInDoubt?: true;
  /** SHA-256 in hex over the line before and this one: a line altered or taken out later breaks the chain. */
  readonly hash: string;
}

/** What may happen to a defect or, with an empty `defectId`, to a case or (`caseId` empty too) on a day. */
export type JournalEventName =
  | 'found'
  | 'found-again'
  | 'informed'
  | 'mending'
  | 'fixed'
  | 'superseded'
  | 'objected'
  | 'restored'
  | 'accepted'
  | 'upheld'
  /** 一键自检 was run; the note holds the result. */
  | 'self-checked'
  /** 知悉后送审: a button such as 送审 was pressed while findings were outstanding; the note names them. */
  | 'sent-on'
  /** 日清: a day was closed; of no case. The note says what was carried over and why. */
  | 'day-closed';

/** What the user reads for each event. */
export const JOURNAL_EVENT_NAMES: Readonly<Record<JournalEventName, string>> = {
  found: '发现',
  'found-again': '再次发现',
  informed: '已告知',
  mending: '标为整改中',
  fixed: '复读一致，已整改',
  superseded: '依据已变化',
  objected: '提出异议',
  restored: '撤回异议',
  accepted: '采纳异议',
  upheld: '维持',
  'self-checked': '一键自检',
  'sent-on': '知悉后送审',
  'day-closed': '日清',
};

/** The last patrol of a case, as panel and desk show it. */
export interface PatrolRecord {
  readonly caseId: string;
  readonly at: number;
  /** The clock the rules used, ISO date; empty while it was not to be trusted. */
  readonly today: string;
  /** The date of the page the machine's clock did not fit; absent where it was trusted. */
  readonly timeInDoubt?: string;
  readonly risk: Risk;
  readonly coverage: Coverage;
}

/** A case as the panel lists it. */
export interface StoredCase {
  readonly id: string;
  readonly caseFile: CaseFile;
  readonly updatedAt: number;
}

/** One value the office has set for the rules, by the name the rules ask for. */
export interface StoredSetting {
  readonly key: string;
  readonly value: number | readonly string[];
}

/** A wish of the person at this machine (not of the office), e.g. the mode of the marks. */
export interface StoredPreference {
  readonly key: string;
  readonly value: string;
}

/** A person's answers to a worksheet, kept on this machine only. */
export interface StoredWorksheet {
  /** `${caseId}/${record of the person}`. */
  readonly id: string;
  readonly caseId: string;
  /** By id of the item. */
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  /** When the person confirmed the result, milliseconds since the epoch; 0: not yet. */
  readonly confirmedAt: number;
}

/** What makes a watched case tell: its names are those of {@link WATCH_TRIGGER_NAMES}. */
export type WatchTrigger = 'red' | 'coercive' | 'judgment' | 'due';

/** What the user reads for each trigger. */
export const WATCH_TRIGGER_NAMES: Readonly<Record<WatchTrigger, string>> = {
  red: '风险等级变红',
  coercive: '强制措施有变化',
  judgment: '收到判决',
  due: '期限将届满',
};

/** How a person wishes to watch a case. */
export interface WatchWish {
  readonly reason: string;
  readonly triggers: readonly WatchTrigger[];
}

/** A case a person watches (关注清单). */
export interface StoredWatch extends WatchWish {
  readonly caseId: string;
  readonly since: number;
  /** What was last seen of each trigger, so that each change tells once. */
  readonly seen: Readonly<Record<string, string>>;
  /** What has happened and was not put away yet. */
  readonly events: readonly { readonly at: number; readonly trigger: WatchTrigger; readonly text: string }[];
}

/** The last line of the journal, kept apart: lines cut off at the end are noticed too. */
export interface JournalHead {
  readonly id: 'head';
  readonly sequence: number;
  readonly hash: string;
}

/** A host profile (适配配置) as it was taken over; checked again when it is read, as an earlier version may have written it. */
export interface StoredProfile {
  readonly id: string;
  readonly data: unknown;
  /** Open pages have been read by it; false after a worker was stopped in between. */
  readonly applied: boolean;
}

/** A field as a kind of page usually shows it: labels and places, never values. */
export interface UsualField {
  /** Key of the field dictionary; empty for a label without one. */
  readonly key: string;
  readonly label: string;
  /** Titles around it, joined with ／. */
  readonly place: string;
  /** Kinds of control it was seen in, e.g. `select`. */
  readonly controls: readonly string[];
  /** How its label was found. */
  readonly signs: string;
  /** How many views showed it. */
  readonly seen: number;
  /** When this kind of page showed it first and last, milliseconds since the epoch. */
  readonly first: number;
  readonly last: number;
}

/** A field that a kind of page used to show and that can no longer be read with confidence (页面结构变化). */
export interface DriftedField {
  readonly key: string;
  readonly label: string;
  /** Where it stood. */
  readonly place: string;
  /** What is most likely to be it now; null where nothing is. */
  readonly guess: { readonly label: string; readonly place: string } | null;
  /** 0 … 1, of the guess. */
  readonly confidence: number;
  /** When it was first noticed, milliseconds since the epoch. */
  readonly since: number;
}

/** What a kind of page usually shows, and what of it is missing now. */
export interface StoredLayout {
  readonly id: string;
  readonly origin: string;
  /** Address with everything that changes from case to case left out. */
  readonly path: string;
  /** Words of the acceptance number, e.g. 检刑诉受: cases of another kind show other fields. */
  readonly kind: string;
  readonly views: number;
  /** Profile it was seen by last, `id@revision`. */
  readonly profile: string;
  /** In the order of the page. */
  readonly fields: readonly UsualField[];
  readonly drift: readonly DriftedField[];
  /** When it was seen last, milliseconds since the epoch. */
  readonly at: number;
}
