import type { Key, Operand } from '../engine/language';
import {
  all,
  any,
  anyRow,
  before,
  blank,
  type Condition,
  contains,
  filled,
  lookup,
  not,
  oneOf,
  overdue,
  type Period,
  sameAs,
} from '../engine/language';
import { keysOf } from '../engine/reads';

/** Ticked 是. */
export const yes = (key: Key): Condition => oneOf(key, ['是']);
/** Ticked 否. */
export const no = (key: Key): Condition => oneOf(key, ['否']);
/** Not ticked 是: 否 or left blank. */
export const notYes = (key: Key): Condition => any(blank(key), not(yes(key)));
/** Full names of crimes, however a card writes them: 强奸罪（原奸淫幼女罪）, 贩卖毒品罪. */
export const crimesOf = (crimes: Operand): Operand => lookup('crimes.name', crimes);
/** Filled with different values. */
export const differs = (left: Operand, right: Operand): Condition => not(sameAs(left, right));
/** The suspect is held, as the card says in words. */
export const inCustody = (): Condition => contains('suspect.custodyStatus', ['逮捕', '拘留', '在押']);
/**
 * Late for one suspect: by his own closing date, and only while that is blank by the closing date of the whole case.
 * A case left open for others does not make him late.
 */
export const closedLate = (own: Key, whole: Key, from: Key, period: Period): Condition =>
  any(
    all(filled(own), overdue({ from, to: own, period, open: false })),
    all(blank(own), overdue({ from, to: whole, period })),
  );
/**
 * None of several entries was in time, or the only one is blank and the period has run out. One notice in time is
 * enough, as the card may also hold later notices to others; the last part adds nothing but the working.
 */
export const lateInEveryRow = (to: Key, from: Key, period: Period): Condition =>
  all(not(anyRow([to], not(overdue({ from, to, period })))), any(overdue({ from, to, period }), filled(to)));
/**
 * Nothing was done between the start and the last day. Entries from before the start belong to an earlier event (the
 * notice of an earlier measure) and count for nothing; a blank entry is late once the last day is past.
 */
export const noneInTime = (to: Key, from: Key, period: Period): Condition =>
  all(
    not(anyRow([to], all(filled(to), not(before(to, from)), not(overdue({ from, to, period, open: false }))))),
    anyRow([to], overdue({ from, to, period })),
  );
/** The list of what is in the file was read and names none of these documents. */
export const unlisted = (names: readonly string[]): Condition => not(contains('doc.presentList.text', names));
/** In a line of a report: a table repeats its columns in every line. */
export const inAnyLine = (where: Condition): Condition => anyRow(keysOf(where), where);
/** A period whose length depends on a condition. */
export const periodWhen = (condition: Condition, met: Period, otherwise: Period): Period => {
  // biome-ignore lint/suspicious/noThenProperty: the words of the rule language, also in rule packs; never awaited
  return { if: condition, then: met, else: otherwise };
};
