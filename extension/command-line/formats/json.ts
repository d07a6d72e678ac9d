import type { Defect, Evidence } from '../../../rules/model/defect';
import type { CheckedSubject, CheckResult } from '../check';
import { sourceOf } from './source';

/** The result as in the interface description, version 1. One subject a line, as a thousand cases give a large file. */
export function jsonFormat({ now, rules, subjects, errors, notes }: CheckResult): string {
  const lines = subjects.map((subject) => JSON.stringify(subjectJson(subject)));
  return `{"version":1,"now":"${now}","rules":${rules.length},"subjects":[${lines.map((line) => `\n${line}`).join(',')}
],"errors":${JSON.stringify(errors)},"notes":${JSON.stringify(notes)}}\n`;
}

/** Plain data as the program prints it. */
export function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

function subjectJson({ subject, input, caseFile, result, traces }: CheckedSubject) {
  return {
    subject,
    input,
    kinds: [...new Set(caseFile.documents.map(({ kind }) => kind))].sort(),
    riskLevel: result.risk.level,
    riskReasons: result.risk.reasons,
    defects: result.defects.map(defectJson),
    coverage: {
      checked: result.coverage.checked,
      unchecked: result.coverage.unchecked.map(({ ruleId, reason, needs }) => ({ ruleId, reason, needs })),
    },
    ...(traces.length > 0 ? { traces } : {}),
  };
}

function defectJson(defect: Defect) {
  const { id, ruleId, title, message, certainty, severity, points } = defect;
  const { subject, about, stage, aspect, working, basis, remedy, lawful, vote, folded } = defect;
  return {
    ...{ id, ruleId, subject, about, title, message, stage, aspect, certainty, severity, points },
    evidence: defect.evidence.map(evidenceJson),
    ...{ working, basis, remedy, lawful },
    ...(vote && { vote }),
    ...(folded && { folded }),
  };
}

function evidenceJson(evidence: Evidence) {
  const { key, label, state, quote, start, end } = evidence;
  return { source: sourceOf(evidence), key, label, state, quote, ...(start === undefined ? {} : { start, end }) };
}
