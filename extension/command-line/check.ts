import { acrossCases } from '../../rules/engine/across-cases';
import { type PatrolResult, patrol } from '../../rules/engine/patrol';
import type { Rule } from '../../rules/engine/rule';
import type { InputMessage, Inputs } from './inputs';
import { type Subject, subjectsOf } from './subjects';

/** A subject with what its patrol gave. */
export interface CheckedSubject extends Subject {
  readonly result: Pick<PatrolResult, 'defects' | 'coverage' | 'risk'>;
  /** Names of the people in its documents, to be taken out of lists. */
  readonly people: readonly string[];
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

/** Patrols everything that could be read. One subject that fails does not cost the others. */
export function check(inputs: Inputs, rules: readonly Rule[], now: string): CheckResult {
  const { subjects, factsOf } = subjectsOf(inputs.items);
  const calculatedFor = acrossCases(subjects.map(({ caseFile }) => caseFile));
  const errors = [...inputs.errors];
  const checked = subjects.flatMap((subject): readonly CheckedSubject[] => {
    try {
      const { defects, coverage, risk } = patrol(subject.caseFile, rules, {
        today: now,
        factsOf,
        calculated: calculatedFor(subject.caseFile),
      });
      const people = subject.caseFile.documents.flatMap((one) => factsOf(one).parties.map(({ name }) => name));
      return [{ ...subject, result: { defects, coverage, risk }, people }];
    } catch {
      errors.push({ input: subject.input, message: '核对未能完成，请将此输入交给维护人员查看' });
      return [];
    }
  });
  return { now, rules, subjects: checked, errors, notes: inputs.notes };
}

/** Exit status: 2 an input was not read, 1 something was found for certain, 0 neither. */
export function exitStatus({ subjects, errors }: CheckResult): 0 | 1 | 2 {
  if (errors.length > 0) return 2;
  return subjects.some(({ result }) => result.defects.some(({ certainty }) => certainty === 'confirmed')) ? 1 : 0;
}
