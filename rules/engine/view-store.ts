import type { CaseFile } from '../model/case-file';
import type { DocumentKind } from '../model/document-kinds';
import { type CaseIndex, indexCase } from './case-index';
import { CaseView, documentKindOf, type Subject, type ViewSettings } from './case-view';
import type { CalcName } from './language';
import { compareText } from './order';
import type { Rule } from './rule';

/** The views of a case file's cards, for whoever looks at it outside a patrol; its documents are left aside. */
export function viewsOfCards(caseFile: CaseFile, today: string | null): ViewStore {
  return new ViewStore(indexCase({ ...caseFile, documents: [] }), { today, settings: {}, calculated: {} });
}

/**
 * The views of a case, one for each subject a rule may be asked about, in an order that does not depend on how the case
 * was read; made on first use and kept for all rules.
 */
export class ViewStore {
  readonly whole: CaseView;
  private readonly shared: ViewSettings;
  private readonly calculated: Partial<Record<CalcName, string>>;
  private readonly made = new Map<string, readonly CaseView[]>();

  constructor(
    private readonly index: CaseIndex,
    settings: ViewSettings,
  ) {
    this.calculated = { ...settings.calculated };
    this.shared = { ...settings, calculated: this.calculated };
    this.whole = new CaseView(index, { kind: 'case' }, this.shared, null);
  }

  /** Takes in a value worked out from what was found so far; to be called before any rule has asked for it. */
  learn(name: CalcName, value: string): void {
    this.calculated[name] = value;
  }

  /** The case file that is viewed. */
  get caseFile(): CaseFile {
    return this.index.caseFile;
  }

  /** The subjects of a rule. Where none was read, the rule is asked about the case and will say what it lacks. */
  subjectsOf(rule: Rule): readonly CaseView[] {
    if (rule.scope === 'case' || rule.scope === 'office') return [this.whole];
    const views = rule.scope === 'document' ? this.documents(rule) : this.ofKind(rule.scope);
    return views.length > 0 ? views : [this.whole];
  }

  /** The subjects of a kind, none where none was read. */
  ofKind(scope: 'suspect' | 'victim' | 'property' | 'report'): readonly CaseView[] {
    return this.keep(scope, () => {
      switch (scope) {
        case 'suspect':
          return this.index.persons.map((person) => ({ kind: 'person', person }));
        case 'report':
          return this.index.caseFile.reports.map((report) => ({ kind: 'report', report }));
        default:
          return (this.index.records.get(scope) ?? []).map((record) => ({ kind: 'record', record }));
      }
    });
  }

  /** Every document for a rule about any kind; else the documents of the first kind the rule names. */
  private documents(rule: Rule): readonly CaseView[] {
    const { kind, name } = documentsReadBy(rule);
    return this.keep(name, () =>
      this.index.documents
        .filter(({ document }) => kind === null || document.kind === kind)
        .map((document) => ({ kind: 'document', document })),
    );
  }

  private keep(name: string, make: () => readonly Subject[]): readonly CaseView[] {
    let views = this.made.get(name);
    if (!views) {
      views = make()
        .map((subject) => new CaseView(this.index, subject, this.shared, this.whole))
        .sort((a, b) => compareText(a.subjectName, b.subjectName));
      this.made.set(name, views);
    }
    return views;
  }
}

/** The documents a rule is asked about, and the name under which their views are kept. */
interface DocumentsRead {
  /** The first kind the rule names; null where it is about any. */
  readonly kind: DocumentKind | null;
  readonly name: string;
}

const documentsRead = new WeakMap<Rule, DocumentsRead>();

/** Worked out once for each rule. */
function documentsReadBy(rule: Rule): DocumentsRead {
  let known = documentsRead.get(rule);
  if (!known) {
    const key = rule.reads.find((one) => one.startsWith('doc.'));
    const kind = key && !rule.reads.some((one) => one.startsWith('doc.any.')) ? documentKindOf(key) : null;
    known = { kind, name: `document ${kind ?? ''}` };
    documentsRead.set(rule, known);
  }
  return known;
}
