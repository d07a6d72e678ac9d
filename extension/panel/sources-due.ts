import { type CaseFlow, flowOf, type NodeState, undecidedFlowsOf } from '../../rules/flow/flow';
import type { CaseFile } from '../../rules/model/case-file';
import { CARDS } from '../../rules/model/data/fields';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { field } from '../../rules/model/fields';

/** Documents by every title they bear, as {@link sourceName} names them. */
const DOCUMENT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(DOCUMENT_KINDS).flatMap(({ name, titles }) =>
    [name, ...titles].map((title): [string, string] => [title, `《${name}》`]),
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
  const certain = flowOf(caseFile, today);
  const possible = undecidedFlowsOf(caseFile, today);
  const flows = [...certain, ...possible];
  if (flows.length === 0) return null;
  const always = [CARDS.case.name, ...(flows.some(({ kind }) => kind.line === '刑事') ? [CARDS.suspect.name] : [])];
  // Of several that it may be, what is due in each is due.
  const [first = [], ...others] = possible.map(sourcesOfFlow);
  const common = first.filter((source) => others.every((sources) => sources.includes(source)));
  return new Set([...always, ...certain.flatMap(sourcesOfFlow), ...common]);
}

function sourcesOfFlow({ nodes }: CaseFlow): readonly string[] {
  const beyond = new Set<string>();
  return nodes.flatMap(({ node, state }) => {
    const isBeyond = node.after.some((id) => beyond.has(id));
    if (isBeyond || OPEN.includes(state)) beyond.add(node.id);
    const isOptional = state === 'unknown' && node.branch !== undefined;
    if (isBeyond || isOptional || !node.done || DOUBTFUL.includes(state)) return [];
    const card = field(node.done).cardName;
    // The document of a step is written when the step is done; of several, the case has one or the other.
    const documents = new Set((node.documents ?? []).flatMap((title) => DOCUMENT_NAMES.get(title) ?? []));
    return OPEN.includes(state) || documents.size !== 1 ? [card] : [card, ...documents];
  });
}
