import { undecided } from '../../engine/judge';
import type { DocumentKey } from '../../engine/language';
import { oncePerText } from '../../engine/per-text';
import { defineRule, type Rule, type RuleSpec } from '../../engine/rule';
import type { Place, Verdict } from '../../engine/verdict';
import type { ReadDocument, View } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';

/** Something that does not fit in one document: where it stands (both sides of a contradiction) and what is to be checked. */
export interface Found {
  readonly at: readonly Range[];
  readonly says: string;
}

/** A rule about one document by itself. */
export interface DocumentRuleSpec
  extends Pick<
    RuleSpec,
    'id' | 'title' | 'certainty' | 'severity' | 'points' | 'basis' | 'remedy' | 'lawful' | 'formerIds'
  > {
  /** 文书制作 when absent. */
  readonly aspect?: string;
  /** Kinds it applies to; every kind when absent. */
  readonly kinds?: readonly DocumentKind[];
  /** The text it reads, for a kind the host names though the text does not say it; the document itself when absent. */
  readonly reads?: DocumentKey;
  /** Everything found, in the order of the text; null when the document holds nothing to compare. */
  readonly find: (document: ReadDocument) => readonly Found[] | null;
}

const ANY_TEXT: DocumentKey = 'doc.any.text';
/** Places and sentences shown of one finding; more of one sort are counted. */
const SHOWN = 12;
const SAID = 4;

/** Declares a rule about one document. All places of one sort make one finding, so that a slip repeated is told once. */
export function documentRule({ find, kinds, aspect, reads = ANY_TEXT, ...spec }: DocumentRuleSpec): Rule {
  const verdictOn = oncePerText((document): Verdict => {
    const found = find(document);
    if (found === null) return { is: 'not-applicable' };
    return found.length === 0 ? { is: 'passed' } : defect(found, reads);
  });
  const check = (view: View): Verdict => {
    const document = view.document(reads);
    if (!document) return undecided([reads], view);
    if (kinds && !kinds.includes(document.facts.kind)) return { is: 'not-applicable' };
    return verdictOn(document);
  };
  return defineRule({
    ...spec,
    stage: '提起公诉',
    kind: 'document',
    aspect: aspect ?? '文书制作',
    scope: 'document',
    check,
    reads: [reads],
  });
}

function defect(found: readonly Found[], key: DocumentKey): Verdict {
  const said = [...new Set(found.map(({ says }) => says))];
  const more = said.length > SAID ? ` 等${said.length}处` : '';
  const places: Place[] = found
    .flatMap(({ at }) => at)
    .slice(0, SHOWN)
    .map(({ start, end }) => ({ key, at: { start, end } }));
  return { is: 'defect', working: `${said.slice(0, SAID).join('；')}${more}`, places };
}
