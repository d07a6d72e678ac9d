import { type CaseFlow, flowOf, type NodeState, undecidedFlowsOf } from '../../rules/flow/flow';
import { FLOW_KINDS } from '../../rules/flow/kinds';
import type { FlowKind, FlowNode } from '../../rules/flow/model';
import type { CaseFile } from '../../rules/model/case-file';
import { CARDS } from '../../rules/model/data/fields';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { field } from '../../rules/model/fields';

/** Documents by every title under which a page shows them, as {@link sourceName} names them. */
const DOCUMENT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(DOCUMENT_KINDS).flatMap(({ name, titles }) =>
    titles.map((title): [string, string] => [title, `《${name}》`]),
  ),
);

/** A step that is not done yet: what comes after it cannot be there. */
const OPEN: readonly NodeState[] = ['due', 'overdue', 'not-yet'];
/** Not every case takes such a step, and this one has not said that it did. */
const DOUBTFUL: readonly NodeState[] = ['if-needed', 'not-taken', 'untracked', 'not-yet'];

/**
 * Names of the cards and documents that a case of this kind ought to have by now, by the steps it has come through; null
 * where nothing read so far tells which kind of case it is.
 *
 * @param today ISO date; null where the clock is not to be trusted
 */
export function sourcesDue(caseFile: CaseFile, today: string | null): ReadonlySet<string> | null {
  const category = categoryOf(caseFile);
  const certain = flowOf(caseFile, today);
  const possible = undecidedFlowsOf(caseFile, today);
  const kinds = [...certain, ...possible].map(({ kind }) => kind);
  const begun =
    kinds.length > 0 ? [] : FLOW_KINDS.filter((kind) => kind.category && category.startsWith(kind.category));
  if (kinds.length + begun.length === 0) return null;
  const isCriminal = [...kinds, ...begun].some(({ line }) => line === '刑事');
  const always = [CARDS.case.name, ...(isCriminal ? [CARDS.suspect.name] : [])];
  const ofFlow = (flow: CaseFlow) => sourcesOfFlow(flow, category);
  return new Set([
    ...always,
    ...certain.flatMap(ofFlow),
    // Of several that it may be, what is due in each is due.
    ...common(possible.map(ofFlow)),
    ...common(begun.map(({ nodes }) => nodes.slice(0, 1).flatMap(cardsAndDocuments))),
  ]);
}

function categoryOf({ records }: CaseFile): string {
  return records.find(({ card }) => card === 'case')?.values['case.category']?.value ?? '';
}

function common([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((source) => others.every((sources) => sources.includes(source)));
}

function sourcesOfFlow({ kind, nodes }: CaseFlow, category: string): readonly string[] {
  const beyond = new Set<string>();
  return nodes.flatMap(({ node, state }) => {
    const isBeyond = node.after.some((id) => beyond.has(id));
    if (isBeyond || OPEN.includes(state)) beyond.add(node.id);
    const isOptional = state === 'unknown' && node.branch !== undefined;
    if (isBeyond || isOptional || DOUBTFUL.includes(state)) return [];
    return OPEN.includes(state) || !isFiledHere(kind, category) ? cardOf(node) : cardsAndDocuments(node);
  });
}

/** The cards of an arrest are shown in the prosecution that follows it; its documents stay in the case of the arrest. */
function isFiledHere(kind: FlowKind, category: string): boolean {
  return !kind.category || category === '' || category.startsWith(kind.category);
}

function cardOf({ done }: FlowNode): readonly string[] {
  return done ? [field(done).cardName] : [];
}

/** The document of a step is written when the step is done; of several, the case has one or the other. */
function cardsAndDocuments(node: FlowNode): readonly string[] {
  const documents = new Set((node.documents ?? []).flatMap((title) => DOCUMENT_NAMES.get(title) ?? []));
  return node.done && documents.size === 1 ? [...cardOf(node), ...documents] : cardOf(node);
}
