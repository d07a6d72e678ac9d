import { sep } from 'node:path';
import type { Rule } from '../../../rules/engine/rule';
import type { Defect, Evidence, Severity } from '../../../rules/model/defect';
import { basisLine } from '../../ui/basis';
import type { CheckedSubject, CheckResult } from '../check';
import type { InputMessage } from '../inputs';
import { toJson } from './json';
import { sourceOf } from './source';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type Level = 'error' | 'warning' | 'note';

/** The result as a SARIF 2.1.0 log, for tools that collect findings of several checkers. */
export function sarifFormat(result: CheckResult): string {
  const found = new Set(result.subjects.flatMap((one) => one.result.defects.map(({ ruleId }) => ruleId)));
  const rules = result.rules.filter(({ id }) => found.has(id));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return toJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: '电子巡逻车', language: 'zh-CN', rules: rules.map(ruleDescriptor) } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: result.errors.length === 0, toolExecutionNotifications: notifications(result) },
        ],
        properties: { now: result.now, rulesRun: result.rules.length },
        results: result.subjects.flatMap((subject) =>
          subject.result.defects.map((defect) => sarifResult(defect, subject, ruleIndex.get(defect.ruleId) ?? -1)),
        ),
      },
    ],
  });
}

function ruleDescriptor(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: [rule.title, ...rule.basis.map(basisLine)].join('；') },
    help: { text: rule.remedy },
    defaultConfiguration: { level: levelOf(rule.severity, rule.certainty) },
    properties: {
      stage: rule.stage,
      kind: rule.kind,
      aspect: rule.aspect,
      certainty: rule.certainty,
      points: rule.points,
    },
  };
}

/** Only what is certain is an error in the sense of SARIF; advice is a note. */
function levelOf(severity: Severity, certainty: Defect['certainty']): Level {
  if (certainty === 'hint' || severity === 'minor') return 'note';
  return certainty === 'confirmed' && severity === 'serious' ? 'error' : 'warning';
}

function sarifResult(defect: Defect, subject: CheckedSubject, ruleIndex: number) {
  const text = defect.about ? `${defect.about}：${defect.message}` : defect.message;
  return {
    ruleId: defect.ruleId,
    ruleIndex,
    level: levelOf(defect.severity, defect.certainty),
    message: { text: defect.working ? `${text}（${defect.working}）` : text },
    locations: defect.evidence.map((evidence) => location(evidence, subject)),
    partialFingerprints: { 'patrolDefect/v1': defect.id },
    properties: {
      subject: subject.subject,
      certainty: defect.certainty,
      severity: defect.severity,
      points: defect.points,
      basis: defect.basis.map(basisLine),
      remedy: defect.remedy,
      lawful: defect.lawful,
    },
  };
}

/** A file of its own is named with the range; what stands in a bundle is named within it. */
function location(evidence: Evidence, { input, files }: CheckedSubject) {
  const source = sourceOf(evidence);
  const message = { text: `${evidence.source}·${evidence.label}` };
  if (!files.has(source)) {
    const file = input.replace(/#\d+$/, '');
    return {
      message,
      physicalLocation: { artifactLocation: { uri: fileUri(file) } },
      logicalLocations: [{ fullyQualifiedName: `${source}/${evidence.key}`, kind: 'member' }],
    };
  }
  const { start, end, quote } = evidence;
  const region = start === undefined || end === undefined ? null : { charOffset: start, charLength: end - start };
  return {
    message,
    physicalLocation: {
      artifactLocation: { uri: fileUri(source) },
      ...(region ? { region: { ...region, snippet: { text: quote } } } : {}),
    },
  };
}

function notifications({ errors, notes }: CheckResult) {
  const notification = (level: Level) => (one: InputMessage) => ({
    level,
    message: { text: one.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(one.input.replace(/#\d+$/, '')) } } }],
  });
  return [...errors.map(notification('error')), ...notes.map(notification('note'))];
}

/** A path as a relative reference; standard input has no path and is named as such. */
function fileUri(path: string): string {
  if (path === '-') return 'stdin';
  return path.split(sep).map(encodeURIComponent).join('/');
}
