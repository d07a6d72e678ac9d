import type { CaseFile } from '../../rules/model/case-file';
import type { Defect } from '../../rules/model/defect';
import { field, isFieldKey } from '../../rules/model/fields';
import { maskNumbers } from '../../rules/text/masked-numbers';
import { understand } from '../../rules/text/understand';

/** Takes the people out of a text. */
export type Redactor = (text: string) => string;

const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 长孙 宇文 端木 南宫 独孤 申屠 呼延 赫连 澹台'.split(
    ' ',
  ),
);

/** A name with the surname kept: 王建国 → 王某某, 欧阳明 → 欧阳某, 艾力·买买提 → 艾某某. */
export function maskName(name: string): string {
  const characters = [...name];
  if (characters.length > 4 || /[·•．.\s]/.test(name)) return `${characters[0] ?? ''}某某`;
  const kept = characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
  return characters.slice(0, kept).join('') + '某'.repeat(Math.max(characters.length - kept, 0));
}

/**
 * A redactor for the given names. Two people whose masked names are equal are told apart by a number (王某某1, 王某某2),
 * in the order the names are given; a name that is masked already stays as it is.
 */
export function redactorFor(names: Iterable<string>): Redactor {
  const masked = maskedNames(names);
  if (masked.size === 0) return maskNumbers;
  const longestFirst = [...masked.keys()].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.map(escapeForRegExp).join('|'), 'gu');
  return (text) => maskNumbers(text.replace(anyName, (name) => masked.get(name) ?? name));
}

function maskedNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const byMask = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const mask = maskName(name);
    byMask.set(mask, [...(byMask.get(mask) ?? []), name]);
  }
  const masked = new Map<string, string>();
  for (const [mask, sharing] of byMask) {
    sharing.forEach((name, index) => {
      masked.set(name, name === mask || sharing.length === 1 ? mask : `${mask}${index + 1}`);
    });
  }
  return masked;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Names of people that stand in the fields of a case file. */
export function namesInCase(caseFile: CaseFile): readonly string[] {
  const names = new Set<string>();
  if (caseFile.prosecutor) addNames(names, caseFile.prosecutor);
  for (const record of caseFile.records) {
    for (const [key, value] of Object.entries(record.values)) {
      if (value?.state === 'value' && isNameKey(key)) addNames(names, value.value);
    }
  }
  addNames(names, nameInTitle(caseFile));
  return [...names];
}

/** Names of people the documents of a case speak of: parties, witnesses, people dealt with elsewhere. */
export function namesInDocuments({ documents }: Pick<CaseFile, 'documents'>): readonly string[] {
  const names = new Set<string>();
  for (const { text, kind, title } of documents) {
    for (const party of understand(text, { kind, title }).parties) {
      if (party.role !== 'unit') addNames(names, [party.name, ...party.aliases].join('、'));
    }
  }
  return [...names];
}

/** Names of people that stand in the evidence of a defect. */
export function namesInDefect(defect: Defect): readonly string[] {
  const names = new Set<string>();
  for (const evidence of defect.evidence) {
    if (isNameKey(evidence.key)) addNames(names, evidence.quote);
  }
  const about = /^(?:犯罪嫌疑人|被告人|被不起诉人|被害人|当事人)\s*(\S+)$/u.exec(defect.about);
  if (about?.[1]) addNames(names, about[1]);
  return [...names];
}

/** The case name begins with a suspect whose card may not have been opened: 王建国等三人涉嫌盗窃案. */
function nameInTitle(caseFile: CaseFile): string {
  for (const record of caseFile.records) {
    const title = record.values['case.name'];
    if (title?.state === 'value') return /^([\p{Script=Han}·]{2,12}?)(?:等|涉嫌)/u.exec(title.value)?.[1] ?? '';
  }
  return '';
}

function isNameKey(key: string): boolean {
  return (
    (isFieldKey(key) && field(key).type === 'personName') ||
    /^doc\.\w+\.(?:name|names|personNames|defendants)$/.test(key)
  );
}

function addNames(names: Set<string>, text: string): void {
  for (const name of text.split(/[、，,；;\s]+/u)) {
    if (/^[\p{Script=Han}·•]{2,15}$/u.test(name)) names.add(name);
  }
}
