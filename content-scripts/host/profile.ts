/**
 * What an administrator may tell of one host. Data only, so that a new layout needs no new build. Everything is optional
 * in meaning: the default profile reads a page it has never seen.
 */
export interface HostProfile {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** Words in the title or head of a page that mark it as the host's. */
  readonly marks: readonly string[];
  /** 0 … 1: fields below this confidence are not used. */
  readonly confidence: number;
  /** Labels of this host and what they mean: a key of the field dictionary, or null for "not a field". */
  readonly labels: Readonly<Record<string, string | null>>;
  /** CSS selectors of parts that are never read. */
  readonly exclude: readonly string[];
  /** CSS selectors of elements that hold a document; empty: found by their look. */
  readonly documents: readonly string[];
}

/** Works without any knowledge of the site. */
export const DEFAULT_PROFILE: HostProfile = {
  version: 1,
  id: 'default',
  name: '默认适配',
  marks: ['检察业务应用系统', '检察业务', '统一业务应用系统'],
  confidence: 0.6,
  labels: {},
  exclude: [],
  documents: [],
};
