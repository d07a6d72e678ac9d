/**
 * Patrols that remember: after a change of a few values, or of the words of a document, only the rules that read them are
 * run again, and only for the subjects they belong to. The result is that of a full patrol, byte for byte.
 */
import type { CaseFile, CaseRecord, CaseValue } from '../model/case-file';
import { CARDS } from '../model/data/fields';
import type { FieldKey } from '../model/fields';
import { ACCEPTED_KEYS, type CaseView } from './case-view';
import { sourceOf } from './key-source';
import type { Key } from './language';
import {
  type Judgement,
  judge,
  OWN_FINDINGS,
  type PatrolEnv,
  type PatrolResult,
  patrolWith,
  type RuleRun,
  runRule,
  viewsFor,
} from './patrol';
import type { Rule } from './rule';
import { VOTING_KEYS } from './third-source';

/** Cases remembered; the least recently patrolled one makes room. */
const REMEMBERED = 4;

interface Memory {
  readonly caseFile: CaseFile;
  readonly env: PatrolEnv;
  readonly runs: readonly RuleRun[];
}

/** What was changed between two readings of a case. */
interface Change {
  readonly keys: ReadonlySet<Key>;
  /** The records of the later reading that hold a changed value. */
  readonly records: ReadonlySet<CaseRecord>;
  /** Whether the text of a document was edited. */
  readonly edited: boolean;
}

/** A patrol with the same rules, as {@link patrol}, that is quick where little has changed since the last one of the case. */
export function patrollerOf(rules: readonly Rule[]): (caseFile: CaseFile, env: PatrolEnv) => PatrolResult {
  const memories = new Map<string, Memory>();
  return (caseFile, env) => {
    const views = viewsFor(caseFile, env);
    const memory = memories.get(caseFile.id);
    const change = memory && isSameEnv(memory.env, env) ? changeOf(memory.caseFile, caseFile) : null;
    const runs: RuleRun[] = [];
    const result = patrolWith(rules, views, env, (rule, subjects, at) => {
      const earlier = change && !rule.reads.includes(OWN_FINDINGS) ? memory?.runs[at] : null;
      const run = earlier && change ? runAgain(rule, subjects, earlier, change) : runRule(rule, subjects, judge);
      runs[at] = run;
      return run;
    });
    memories.delete(caseFile.id);
    memories.set(caseFile.id, { caseFile, env, runs });
    for (const oldest of memories.keys()) {
      if (memories.size <= REMEMBERED) break;
      memories.delete(oldest);
    }
    return result;
  };
}

/** A run in which only those subjects are judged anew that a change concerns. */
function runAgain(rule: Rule, subjects: readonly CaseView[], earlier: readonly Judgement[], change: Change): RuleRun {
  const touched = rule.reads.filter(
    (key) => change.keys.has(key) || (change.edited && sourceOf(key).from === 'document'),
  );
  // The third source that a defect names is none of what its rule reads: a text, or a value of another card.
  const isVoteChanged = change.edited || [...change.keys].some((key) => VOTING_KEYS.has(key));
  const isVotedOn = (before: Judgement) => isVoteChanged && before.is === 'defect';
  if (touched.length === 0 && !earlier.some(isVotedOn)) return earlier;
  const isTouched = (view: CaseView) => touched.some((key) => view.isReadFrom(key, change.records));
  return runRule(rule, subjects, (_, view, at) => {
    const before = earlier[at];
    return before && !isTouched(view) && !isVotedOn(before) ? before : judge(rule, view);
  });
}

function isSameEnv(before: PatrolEnv, after: PatrolEnv): boolean {
  const { settings, calculated } = after;
  return (
    before.today === after.today && isSameData(before.settings, settings) && isSameData(before.calculated, calculated)
  );
}

/**
 * Keys whose change moves other things: who a person is, and with it whose records and which passages are his; when the
 * case came in, and with it the version of the law that is cited.
 */
const FAR_REACHING: ReadonlySet<string> = new Set(['suspect.name', 'suspect.number', ...ACCEPTED_KEYS]);
/** Keys that tell whether someone is held; a period that depends on it names the first of them among what it reads. */
const CUSTODY_KEYS: readonly FieldKey[] = ['suspect.custodyStatus', 'coercive.type', 'coercive.executedDate'];

/** What changed between two readings; null where the change goes beyond values of cards and words of documents. */
function changeOf(before: CaseFile, after: CaseFile): Change | null {
  if (before.records.length !== after.records.length || !isSameFrame(before, after)) return null;
  const keys = new Set<Key>();
  const records = new Set<CaseRecord>();
  for (const [at, record] of after.records.entries()) {
    const earlier = before.records[at] as CaseRecord;
    if (earlier === record) continue;
    if (earlier.card !== record.card || earlier.record !== record.record) return null;
    const changed = changedKeys(earlier, record);
    if (changed.length === 0) continue;
    // A record about a document is found by its values, so a change may turn to another record.
    if (CARDS[record.card].per === 'document' || changed.some((key) => FAR_REACHING.has(key))) return null;
    records.add(record);
    for (const key of changed) keys.add(key);
  }
  if (CUSTODY_KEYS.some((key) => keys.has(key))) for (const key of CUSTODY_KEYS) keys.add(key);
  return { keys, records, edited: after.documents.some(({ text }, at) => text !== before.documents[at]?.text) };
}

function isSameFrame(a: CaseFile, b: CaseFile): boolean {
  return (
    a.line === b.line &&
    a.stage === b.stage &&
    isSameData(a.documents.map(headOf), b.documents.map(headOf)) &&
    isSameData(a.flow.map(stepOf), b.flow.map(stepOf)) &&
    isSameData(a.reports, b.reports)
  );
}

/** Where and when something was read is nothing that a rule looks at. */
function headOf({ id, kind, title, state, recognised = false }: CaseFile['documents'][number]): readonly string[] {
  return [id, kind, title, state, String(recognised)];
}

function stepOf({ node, label, at, by }: CaseFile['flow'][number]): readonly string[] {
  return [node, label, at, by];
}

function changedKeys(before: CaseRecord, after: CaseRecord): readonly FieldKey[] {
  const changed: FieldKey[] = [];
  for (const key in after.values) {
    const name = key as FieldKey;
    if (!isSameValue(before.values[name], after.values[name])) changed.push(name);
  }
  for (const key in before.values) if (!(key in after.values)) changed.push(key as FieldKey);
  return changed;
}

function isSameValue(a: CaseValue | undefined, b: CaseValue | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.state === b.state && a.raw === b.raw && a.value === b.value && (a.partial ?? false) === (b.partial ?? false);
}

/** Equality of plain data: texts, numbers, lists and objects of these. */
function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return left.length === Object.keys(b).length && left.every(([key, value]) => isSameData(value, right[key]));
}
