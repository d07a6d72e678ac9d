import * as z from 'zod/mini';
import { RULES } from '../../rules/catalogue';
import { type PatrolResult, patrol } from '../../rules/engine/patrol';
import type { CaseFile } from '../../rules/model/case-file';
import { CERTAINTY_NAMES, type Certainty, type Defect } from '../../rules/model/defect';
import { understand } from '../../rules/text/understand';
import { type CorpusDocument, indexOf, records, round, warn } from './corpus';

/** Later than every document of the corpus, so that a date in the future is one the text got wrong. */
const TODAY = '2026-01-01';
const CERTAINTIES = Object.keys(CERTAINTY_NAMES) as Certainty[];

/** Findings in a case that holds nothing but one document. */
export function findingsIn({ id, text }: Omit<CorpusDocument, 'file'>): PatrolResult {
  const facts = understand(text);
  const caseFile: CaseFile = {
    id,
    unifiedNumber: '',
    line: '刑事',
    stage: '',
    prosecutor: '',
    organ: '',
    records: [],
    documents: [{ id, kind: facts.kind, title: facts.title, text, state: 'value' }],
    flow: [],
    reports: [],
  };
  return patrol(caseFile, RULES, { today: TODAY, factsOf: () => facts });
}

const natural = z.object({
  doc: z.string(),
  type: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  certain: z.boolean(),
});
type Natural = z.output<typeof natural>;

/** Findings whose evidence touches a stretch of the document. */
function touching(defects: readonly Defect[], { start, end }: Natural): Defect[] {
  return defects.filter((defect) =>
    defect.evidence.some((each) => (each.start ?? Infinity) < end && (each.end ?? -1) > start),
  );
}

function byType(items: readonly Natural[]): Map<string, Natural[]> {
  const types = new Map<string, Natural[]>();
  for (const item of items) types.set(item.type, [...(types.get(item.type) ?? []), item]);
  return types;
}

const quote = (defect: Defect): string => defect.evidence.map((each) => each.quote).join(' ⇄ ');

/** A line of figures with the items behind it. */
export interface Figure {
  readonly name: string;
  readonly line: string;
  readonly trouble: readonly string[];
}

/** Findings of the document rules against what readers found by hand, and how often they speak at all. */
export class Findings {
  private readonly known = new Map<string, readonly Defect[]>();

  constructor(
    private readonly gold: string,
    private readonly corpus: ReadonlyMap<string, CorpusDocument>,
  ) {}

  figures(): Figure[] {
    return [...this.recall(), ...this.traps(), ...this.alarms()];
  }

  private of(id: string): readonly Defect[] {
    const document = this.corpus.get(id);
    const defects = this.known.get(id) ?? (document ? findingsIn(document).defects : []);
    this.known.set(id, defects);
    return defects;
  }

  private marked(file: string): Natural[] {
    const all = records(this.gold, file, natural);
    const known = all.flatMap((each) => {
      const text = this.corpus.get(each.doc)?.text;
      return text === undefined ? [] : [{ ...each, start: indexOf(text, each.start), end: indexOf(text, each.end) }];
    });
    if (known.length < all.length) warn(`${file}：${all.length - known.length} 条所指的文书不在语料中，未计`);
    return known;
  }

  /** Share of the certain defects that some finding points at; what else is found is judged by hand. */
  private recall(): Figure[] {
    const certain = this.marked('natural-defects.jsonl').filter((each) => each.certain);
    const note =
      'certain defects found by reading; match: a finding whose evidence touches the place; precision is not known';
    if (certain.length === 0) return [];
    return [['all', certain] as const, ...byType(certain)].map(([type, items]) => {
      const missed = items.filter((each) => touching(this.of(each.doc), each).length === 0);
      const recall = round((items.length - missed.length) / Math.max(1, items.length));
      const name = `defects.${type}`;
      return {
        name,
        line: JSON.stringify({ name, precision: null, recall, f1: null, n: items.length, note }),
        trouble: missed.map((each) => `${each.doc} ${each.text}`),
      };
    });
  }

  /** How many lawful places that look wrong are spoken of, and how surely. */
  private traps(): Figure[] {
    const note =
      'places that look wrong and are right; figures: how many a finding of each certainty touches, 0 is best';
    return [...byType(this.marked('natural-traps.jsonl'))].map(([type, items]) => {
      const raised = items.flatMap((each) => touching(this.of(each.doc), each));
      const name = `traps.${type}`;
      return {
        name,
        line: JSON.stringify({
          name,
          precision: null,
          recall: null,
          f1: null,
          n: items.length,
          ...tally(raised),
          note,
        }),
        trouble: raised.map((each) => `${each.certainty} ${each.ruleId} ${quote(each)}`),
      };
    });
  }

  /** How many findings a document gets, by certainty, file by file and in all. */
  private alarms(): Figure[] {
    const all = [...this.corpus.values()];
    const files = [...new Set(all.map(({ file }) => file))];
    const idsOf = (of: readonly CorpusDocument[]) => of.map(({ id }) => id);
    return [
      ...files.flatMap((file) =>
        this.alarmsIn(
          `alarms.${file}`,
          `the documents of ${file}.jsonl`,
          idsOf(all.filter((one) => one.file === file)),
        ),
      ),
      ...this.alarmsIn('alarms.documents', 'all documents of the corpus', idsOf(all)),
    ];
  }

  private alarmsIn(name: string, which: string, ids: readonly string[]): Figure[] {
    if (ids.length === 0) return [];
    const all = ids.flatMap((id) => this.of(id).map((defect) => ({ id, defect })));
    const counts = tally(all.map(({ defect }) => defect));
    const perDocument = Object.fromEntries(
      CERTAINTIES.map((certainty) => [`${certainty}PerDocument`, round(counts[certainty] / ids.length)]),
    );
    const note = `findings in ${which} by certainty, right and wrong ones together`;
    return [
      {
        name,
        line: JSON.stringify({
          name,
          precision: null,
          recall: null,
          f1: null,
          n: ids.length,
          ...counts,
          ...perDocument,
          note,
        }),
        trouble: all.map(({ id, defect }) => `${defect.certainty} ${defect.ruleId} ${id} ${quote(defect)}`).sort(),
      },
    ];
  }
}

function tally(defects: readonly Defect[]): Record<Certainty, number> {
  const counts: Record<Certainty, number> = { confirmed: 0, suspected: 0, hint: 0 };
  for (const { certainty } of defects) counts[certainty] += 1;
  return counts;
}
