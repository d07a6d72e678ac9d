/** Duties by role (五四三), each ticked by what was read. */
import { appliesTo, lineOf } from '../engine/applicability';
import { compile } from '../engine/evaluate';
import { groundsOf } from '../engine/grounds';
import { keysOf } from '../engine/reads';
import { FALSE, TRUE } from '../engine/truth';
import type { View } from '../engine/view';
import { viewsOfCards } from '../engine/view-store';
import type { Line } from '../model/card';
import type { CaseFile } from '../model/case-file';
import { CARDS } from '../model/data/fields';
import type { Evidence } from '../model/defect';
import { type FieldKey, field } from '../model/fields';
import { DUTIES, DUTY_WORDINGS, type Duty, type DutyWording } from './data/duties';

export { DUTY_WORDINGS, type Duty, type DutyRole, type DutyWording } from './data/duties';

/**
 * `no-record`: all that might hold a trace was read, and none is there, which does not say that it was not done;
 * `unread`: some of it was not read.
 */
export type DutyState = 'done' | 'no-record' | 'unread' | 'not-applicable';

/** What the user reads for each state. */
export const DUTY_STATE_NAMES: Readonly<Record<DutyState, string>> = {
  done: '已完成',
  'no-record': '未见记录',
  unread: '尚未读取',
  'not-applicable': '不适用',
};

/** One duty in a case. */
export interface DutyStanding {
  /** The character that stands for it, e.g. 判. */
  readonly word: string;
  readonly duty: Duty;
  readonly state: DutyState;
  /** The traces that were read. */
  readonly source: readonly Evidence[];
  /** Fields that were not read and might hold a trace. */
  readonly needs: readonly FieldKey[];
}

/** The duties of a case in one of the published wordings, in its order. Pure. */
export function dutiesOf(
  caseFile: CaseFile,
  wording: DutyWording = DUTY_WORDINGS[0] as DutyWording,
): readonly DutyStanding[] {
  const { whole } = viewsOfCards(caseFile, null);
  const line = lineOf(caseFile);
  return wording.roles.flatMap(({ words }) =>
    words.flatMap(([word, id]) => {
      const duty = DUTIES.find((one) => one.id === id);
      return duty ? [{ word, duty, ...standing(duty, whole, line) }] : [];
    }),
  );
}

/** A duty leaves its trace on one card in one line of work and on another in the next: only those of this one are missed, where it has any. */
function standing(duty: Duty, view: View, line: Line | ''): Pick<DutyStanding, 'state' | 'source' | 'needs'> {
  if (compile(duty.done)(view) === TRUE)
    return { state: 'done', source: groundsOf(duty.done, view).evidence, needs: [] };
  if (duty.when && compile(duty.when)(view) === FALSE) return { state: 'not-applicable', source: [], needs: [] };
  const keys = keysOf(duty.done) as FieldKey[];
  const own = keys.filter((key) => appliesTo(CARDS[field(key).card], line));
  const needs = (own.length > 0 ? own : keys).filter((key) => !view.get(key).read);
  return { state: needs.length > 0 ? 'unread' : 'no-record', source: [], needs };
}
