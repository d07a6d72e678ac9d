import {
  type CaseNames,
  type NamedDocument,
  namedDocument,
  namesInCase,
  namesInDocument,
} from '../../rules/comparison/case-names';
import type { CaseDocument, CaseFile } from '../../rules/model/case-file';
import type { DocumentFacts } from '../../rules/model/document-facts';
import { ACCUSED_ROLES } from '../../rules/text/party-roles';
import { understand, understandDocument } from '../../rules/text/understand';
import type { BundleInput, DocumentInput, InputMessage } from './inputs';
import type { Progress } from './progress';

/** What is patrolled as one: a bundle, a document, or documents of the same case or folder. */
export interface Subject {
  /** Number of the case where it is known, else the path. */
  readonly subject: string;
  /** The first input it came from. */
  readonly input: string;
  readonly caseFile: CaseFile;
  /** Ids of the documents that were files of their own: their paths. */
  readonly files: ReadonlySet<string>;
}

/** The subjects of a check, with what was understood of their documents on the way. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly factsOf: (document: CaseDocument) => DocumentFacts;
  /** What a person should know of how the inputs were taken: folders of several cases, cases given twice, kinds not known. */
  readonly notes: readonly InputMessage[];
}

interface Part {
  readonly item: BundleInput | DocumentInput;
  /** Worked out when a document asks for them. */
  readonly names: () => CaseNames;
  readonly document: CaseDocument | null;
  /** For comparing documents by their numbers. */
  readonly named: NamedDocument | null;
  /** Those the document is directed against. */
  readonly accused: readonly string[];
  /** Where this part stands in the order of the inputs; parts that belong together have the same root. */
  root: number;
}

/** Puts documents of one case, or of one named folder unless they accuse other people, together, and adds them to the bundle of that case. */
export async function subjectsOf(
  items: readonly (BundleInput | DocumentInput)[],
  progress: Progress,
): Promise<Subjects> {
  const known = new WeakMap<CaseDocument, DocumentFacts>();
  const parts: Part[] = [];
  for (const item of items) {
    parts.push(partOf(item, parts.length, known));
    await progress.tell('已理解', parts.length, items.length);
  }
  const folders = foldersOf(parts);
  if (parts.some(({ document }) => document !== null)) {
    for (const inside of folders.values()) joinByFolder(parts, inside);
    joinByName(parts);
    joinByMention(parts);
  }
  const groups = new Map<number, Part[]>();
  for (const part of parts) groups.set(part.root, [...(groups.get(part.root) ?? []), part]);
  return {
    subjects: [...groups.values()].flatMap(subjectsOfGroup),
    factsOf: (document) => {
      const facts = known.get(document) ?? understandDocument(document);
      known.set(document, facts);
      return facts;
    },
    notes: [...parts.flatMap(unknownKind), ...[...folders].flatMap(severalCases), ...givenTwice(parts)],
  };
}

/** Its silence must not be taken for a clean document. */
function unknownKind({ document }: Part): readonly InputMessage[] {
  if (document?.kind !== 'other') return [];
  return [{ input: document.id, message: '未认出是哪一种文书，只核对了各种文书共有的项' }];
}

function severalCases([input, inside]: readonly [string, readonly Part[]]): readonly InputMessage[] {
  const cases = new Set(inside.map(({ root }) => root)).size;
  return cases > 1 ? [{ input, message: `其中的文书当事人不同，分作 ${cases} 案各自核对` }] : [];
}

/** One sentence for all of them: two lists of a thousand cases may well hold the same ones. */
function givenTwice(parts: readonly Part[]): readonly InputMessage[] {
  const seen = new Set<string>();
  const again = parts.flatMap(({ item }) => {
    if (item.type !== 'bundle' || item.caseFile.id === '') return [];
    const isAgain = seen.has(item.caseFile.id);
    seen.add(item.caseFile.id);
    return isAgain ? [item] : [];
  });
  const [first] = again;
  if (!first) return [];
  const cases = new Set(again.map(({ caseFile }) => caseFile.id)).size;
  const which = cases > 1 ? `“${first.caseFile.id}”等 ${cases} 个案件` : `案件“${first.caseFile.id}”`;
  return [{ input: first.input, message: `${which}在输入中不止一次出现，各自核对` }];
}

function partOf(item: BundleInput | DocumentInput, root: number, known: WeakMap<CaseDocument, DocumentFacts>): Part {
  if (item.type === 'bundle')
    return { item, names: () => namesInCase(item.caseFile), document: null, named: null, accused: [], root };
  const facts = understand(item.text, { scanned: item.recognised });
  const document: CaseDocument = {
    id: item.input,
    kind: facts.kind,
    title: facts.title,
    text: item.text,
    state: item.partial ? 'not-loaded' : 'value',
  };
  known.set(document, facts);
  const named = namedDocument(item.text, facts);
  const accused = facts.parties.flatMap(({ role, name }) => (ACCUSED_ROLES.includes(role) ? [name] : []));
  return { item, names: () => namesInDocument(named), document, named, accused, root };
}

/** The documents of each folder that was given by its name. */
function foldersOf(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const folders = new Map<string, Part[]>();
  for (const part of parts) {
    const folder = part.item.type === 'document' ? part.item.folder : null;
    if (folder !== null) folders.set(folder, [...(folders.get(folder) ?? []), part]);
  }
  return folders;
}

/** A folder is one case, unless its documents accuse different people; one that accuses nobody goes with the only case there is. */
function joinByFolder(parts: readonly Part[], inside: readonly Part[]): void {
  const naming = inside.filter(({ accused }) => accused.length > 0);
  for (const [at, part] of naming.entries()) {
    for (const other of naming.slice(0, at)) if (isAlike(part, other)) join(parts, part, other);
  }
  if (new Set(naming.map(({ root }) => root)).size > 1) return;
  for (const part of inside) join(parts, part, inside[0] as Part);
}

function isAlike(one: Part, other: Part): boolean {
  return one.accused.some((name) => other.accused.some((former) => name === former || isSlip(name, former)));
}

/** Names of which one may be the other miswritten; masked names (张某某, 王某某) are alike anyway. */
function isSlip(name: string, other: string): boolean {
  if (name.length !== other.length || name.length < 3 || /[某×Xx*]/.test(name)) return false;
  return [...name].filter((char, at) => char !== other[at]).length === 1;
}

/** Two bundles of one case stay apart: each is a case as someone had it. */
function joinByName(parts: readonly Part[]): void {
  const named = parts.map((part) => ({ part, names: part.names() }));
  const holders = new Map<string, Part[]>();
  for (const { part, names } of named) {
    for (const name of names.keys()) holders.set(name, [...(holders.get(name) ?? []), part]);
  }
  for (const { part, names } of named) {
    if (!part.document) continue;
    for (const name of names.keys()) for (const other of holders.get(name) ?? []) join(parts, part, other);
  }
}

/** Only the full number tells a court's document: （2024）某0101刑初5号. */
function joinByMention(parts: readonly Part[]): void {
  for (const part of parts) {
    const number = part.named?.number ?? '';
    if (number === '') continue;
    for (const other of parts) {
      if (other.root !== part.root && other.named?.text.includes(number)) join(parts, part, other);
    }
  }
}

function join(parts: readonly Part[], one: Part, other: Part): void {
  const [from, to] = [Math.max(one.root, other.root), Math.min(one.root, other.root)];
  if (from === to) return;
  for (const part of parts) if (part.root === from) part.root = to;
}

function subjectsOfGroup(group: readonly Part[]): readonly Subject[] {
  const documents = group.flatMap(({ document }) => document ?? []);
  const files = new Set(documents.map(({ id }) => id));
  const bundles = group.flatMap(({ item }) => (item.type === 'bundle' ? [item] : []));
  if (bundles.length > 0) {
    return bundles.map(({ input, caseFile }) => ({
      subject: caseFile.id || input,
      input,
      caseFile: documents.length === 0 ? caseFile : { ...caseFile, documents: [...caseFile.documents, ...documents] },
      files,
    }));
  }
  const first = (group[0] as Part).item;
  const folders = new Set(group.map(({ item }) => (item.type === 'document' ? item.folder : null)));
  const [folder] = folders;
  const subject = group.length > 1 && folders.size === 1 && folder ? folder : first.input;
  return [{ subject, input: first.input, caseFile: fileOf(documents), files }];
}

function fileOf(documents: readonly CaseDocument[]): CaseFile {
  const head = { id: '', unifiedNumber: '', line: '', stage: '', prosecutor: '', organ: '' } as const;
  return { ...head, records: [], documents, flow: [], reports: [] };
}
