import { acrossCases } from '../../rules/engine/across-cases';
import { type PatrolResult, patrol } from '../../rules/engine/patrol';
import type { Rule } from '../../rules/engine/rule';
import type { CaseFile } from '../../rules/model/case-file';
import type { Defect } from '../../rules/model/defect';
import { type Candidate, identityOfRule, traceBalance } from '../../rules/reports/trace';
import type { InputMessage, Inputs } from './inputs';
import type { Progress } from './progress';
import { type Subject, subjectsOf } from './subjects';

/** A subject with what its patrol gave. */
export interface CheckedSubject extends Subject {
  readonly result: Pick<PatrolResult, 'defects' | 'coverage' | 'risk'>;
  /** Where the differences of its reports may come from, in the cases of the same check. */
  readonly traces: readonly BalanceTrace[];
  /** Names of the people in its documents, to be taken out of lists. */
  readonly people: readonly string[];
}

/** A broken balance and the places it may come from, likeliest first. */
export interface BalanceTrace {
  readonly ruleId: string;
  readonly candidates: readonly Candidate[];
}

/** Result of `patrol check`, before it is written in a format. */
export interface CheckResult {
  /** The day the periods were counted by, ISO date. */
  readonly now: string;
  readonly rules: readonly Rule[];
  readonly subjects: readonly CheckedSubject[];
  readonly errors: readonly InputMessage[];
  readonly notes: readonly InputMessage[];
}

/** Who is told of a check while it goes on. */
export interface CheckListener {
  /** It is known how many subjects there are. */
  begun(subjects: number): void;
  checked(subject: CheckedSubject): void;
}

/** Patrols everything that could be read. One subject that fails does not cost the others. */
export async function check(
  inputs: Inputs,
  rules: readonly Rule[],
  now: string,
  progress: Progress,
  listener: CheckListener | null = null,
): Promise<CheckResult> {
  const { subjects, factsOf, notes } = await subjectsOf(inputs.items, progress);
  listener?.begun(subjects.length);
  const caseFiles = subjects.map(({ caseFile }) => caseFile);
  const calculatedFor = acrossCases(caseFiles);
  const errors = [...inputs.errors];
  const checked: CheckedSubject[] = [];
  const checkOne = (subject: Subject): CheckedSubject => {
    const calculated = calculatedFor(subject.caseFile);
    const { defects, coverage, risk } = patrol(subject.caseFile, rules, { today: now, factsOf, calculated });
    const people = subject.caseFile.documents.flatMap((one) => factsOf(one).parties.map(({ name }) => name));
    return { ...subject, result: { defects, coverage, risk }, traces: tracesOf(defects, caseFiles), people };
  };
  for (const [at, subject] of subjects.entries()) {
    try {
      checked.push(checkOne(subject));
    } catch {
      errors.push({ input: subject.input, message: '核对未能完成，请将此输入交给维护人员查看' });
      continue;
    }
    listener?.checked(checked[checked.length - 1] as CheckedSubject);
    await progress.tell('已核对', at + 1, subjects.length);
  }
  return { now, rules, subjects: checked, errors, notes: [...inputs.notes, ...notes] };
}

function tracesOf(defects: readonly Defect[], caseFiles: readonly CaseFile[]): readonly BalanceTrace[] {
  return defects.flatMap(({ ruleId }) => {
    const identity = identityOfRule(ruleId);
    const candidates = identity ? traceBalance(identity, caseFiles) : [];
    return candidates.length > 0 ? [{ ruleId, candidates }] : [];
  });
}

/** Exit status: 2 an input was not read, 1 something was found for certain, 0 neither. */
export function exitStatus({ subjects, errors }: CheckResult): 0 | 1 | 2 {
  if (errors.length > 0) return 2;
  return subjects.some(({ result }) => result.defects.some(({ certainty }) => certainty === 'confirmed')) ? 1 : 0;
}
