/**
 * What was seen of a value. The states are never merged: a value that was not read is not a blank.
 *
 * - `value`: shown and understood
 * - `blank`: shown and empty
 * - `blank-means-no`: shown and empty, where the field dictionary says that empty means 否
 * - `masked`: shown with stars; only the visible characters are known
 * - `not-loaded`: not on the page (another tab, a list not scrolled to its end)
 * - `unreadable`: on the page, but not to be read with confidence
 */
export type ReadState = 'value' | 'blank' | 'blank-means-no' | 'masked' | 'not-loaded' | 'unreadable';

/** All read states, for schemas and exhaustive tests. */
export const READ_STATES = ['value', 'blank', 'blank-means-no', 'masked', 'not-loaded', 'unreadable'] as const;

/** What the user reads for each state. */
export const READ_STATE_NAMES: Readonly<Record<ReadState, string>> = {
  value: '已读取',
  blank: '空白',
  'blank-means-no': '空白（视为否）',
  masked: '被遮蔽',
  'not-loaded': '未读取',
  unreadable: '无法读取',
};

/** What stands where a quote would: of a document that was read, that it holds nothing of the kind. */
export function unquoted(state: ReadState): string {
  return state === 'value' ? '未见' : READ_STATE_NAMES[state];
}
