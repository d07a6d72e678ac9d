import type { FieldKey } from '../../rules/model/fields';
import type { PageKind } from '../../rules/model/page-reading';

/** Tells one kind of page from the others; everything that is said has to hold. */
export interface PageRule {
  readonly page: PageKind;
  /** Pattern of the address, as in {@link HostProfile.urls}; empty: any. */
  readonly url: string;
  /** Words in the page's title; empty: any. */
  readonly title: string;
  /** CSS selector of something the page shows; empty: nothing in particular. */
  readonly selector: string;
}

/** A value whose place was pointed out by hand. */
export interface FieldRule {
  /** CSS selector of the control or text that shows the value. */
  readonly selector: string;
  readonly key: FieldKey;
  /** Pattern of the address it stands at, as in {@link HostProfile.urls}; empty: any. */
  readonly url: string;
}

/** Words on the buttons that carry a case on; they are only listened to. */
export interface ProfileButtons {
  readonly save: readonly string[];
  readonly submit: readonly string[];
  readonly seal: readonly string[];
  readonly close: readonly string[];
}

/**
 * What an administrator may tell of one host (适配配置). Data only, so that a new layout needs no new build. Everything is
 * optional in meaning: the default profile reads a page it has never seen.
 */
export interface HostProfile {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** Counts up by one with every change. */
  readonly revision: number;
  /** Addresses it is for, `*` standing for anything: `http://10.1.2.3:8080/ajgl/*`. The longest that fits decides; none: every address no other profile is for. */
  readonly urls: readonly string[];
  /** Words in the title or head of a page that mark it as the host's. */
  readonly marks: readonly string[];
  /** 0 … 1: fields below this confidence are not used. */
  readonly confidence: number;
  readonly pages: readonly PageRule[];
  /** CSS selectors of where the acceptance number of the case stands, surest first; empty: found by its look. */
  readonly caseId: readonly string[];
  /** CSS selectors of where the name of the person stands whom the card on screen is about. */
  readonly person: readonly string[];
  /** CSS selectors of where the host shows its own date. */
  readonly date: readonly string[];
  /**
   * Labels of this host and what they mean: a key of the field dictionary, or null for "not a field". A label that stands
   * in two cards is told apart by the title around it: `审结情况／审结日期`.
   */
  readonly labels: Readonly<Record<string, FieldKey | null>>;
  readonly fields: readonly FieldRule[];
  /** CSS selectors of parts that are never read. */
  readonly exclude: readonly string[];
  /** CSS selectors of elements that hold a document; empty: found by their look. */
  readonly documents: readonly string[];
  /** CSS selectors of the elements that hold the flow; empty: found by their look. */
  readonly flow: readonly string[];
  readonly buttons: ProfileButtons;
}

/** Works without any knowledge of the site. */
export const DEFAULT_PROFILE: HostProfile = {
  version: 1,
  id: 'default',
  name: '默认适配',
  revision: 0,
  urls: [],
  marks: ['检察业务应用系统', '检察业务', '统一业务应用系统'],
  confidence: 0.6,
  pages: [],
  caseId: [],
  person: [],
  date: [],
  labels: {},
  fields: [],
  exclude: [],
  documents: [],
  flow: [],
  buttons: {
    save: ['保存', '暂存', '提交', '保存并关闭', '提交保存'],
    submit: ['送审', '提交审批', '送审批'],
    seal: ['用印', '申请用印', '盖章'],
    close: ['办结', '结案'],
  },
};

/** Between the title around a label and the label, in {@link HostProfile.labels}. */
export const TITLE_MARK = '／';

/** Whether an address fits a pattern in which `*` stands for anything. Linear in both: a pattern from a file cannot hang us. */
export function fitsAddress(pattern: string, address: string): boolean {
  const parts = pattern.split('*');
  const last = parts.length - 1;
  let at = 0;
  for (let index = 0; index <= last; index++) {
    const part = parts[index] ?? '';
    if (index === last && index > 0) return address.length - part.length >= at && address.endsWith(part);
    const found = index === 0 ? (address.startsWith(part) ? 0 : -1) : address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at === address.length;
}

/** The profile for an address: the one with the longest pattern that fits, else one without patterns, else the default. */
export function profileFor(profiles: readonly HostProfile[], address: string): HostProfile {
  let best: HostProfile = profiles.find(({ urls }) => urls.length === 0) ?? DEFAULT_PROFILE;
  let length = -1;
  for (const profile of profiles) {
    for (const pattern of profile.urls) {
      if (pattern.length <= length || !fitsAddress(pattern, address)) continue;
      best = profile;
      length = pattern.length;
    }
  }
  return best;
}
