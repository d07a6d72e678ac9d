import type { Certainty } from '../../rules/model/defect';
import type { DefectView } from './view';

/** Unfolded marks a screen may carry; more than these tires the eye and hides the gravest. */
export const UNFOLDED_PER_SCREEN = 5;

/** A span in the text of an anchored document. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One place in this frame to which defects point: a control, or a span of a document's text. */
export interface Mark {
  /** Anchor, and span where there is one: the same place gets the same key in every view. */
  readonly key: string;
  readonly anchor: string;
  readonly range: TextSpan | null;
  /** The surest of its defects. */
  readonly certainty: Certainty;
  /** Gravest first. */
  readonly defects: readonly DefectView[];
  /**
   * The place where at least one of its defects is to be settled: the first piece of evidence that stands here. Other
   * places are only traced lightly, without a badge, so that each defect asks for attention once.
   */
  readonly leads: boolean;
  /** Position of its gravest defect in the view; lower is graver. */
  readonly rank: number;
}

const CERTAINTY_ORDER: readonly Certainty[] = ['confirmed', 'suspected', 'hint'];

/** The surer of two certainties. */
function surer(left: Certainty, right: Certainty): Certainty {
  return CERTAINTY_ORDER.indexOf(left) <= CERTAINTY_ORDER.indexOf(right) ? left : right;
}

/** Key of a place: equal for the same anchor and span. */
export function placeKey(anchor: string, range: TextSpan | null): string {
  return range === null ? anchor : `${anchor}@${range.start}-${range.end}`;
}

/** One mark for each place the defects' evidence points to in this frame, gravest first. */
export function marksOf(defects: readonly DefectView[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  defects.forEach((defect, rank) => {
    let leads = true;
    for (const { anchor, range } of defect.evidence) {
      if (anchor === null) continue;
      const key = placeKey(anchor, range);
      marks.set(key, joined(marks.get(key), defect, { key, anchor, range, rank, leads }));
      leads = false;
    }
  });
  return [...marks.values()];
}

type Spot = Pick<Mark, 'key' | 'anchor' | 'range' | 'rank' | 'leads'>;

/** A place that leads belongs to the defects it leads; those that merely mention it come after them. */
function joined(known: Mark | undefined, defect: DefectView, spot: Spot): Mark {
  if (known === undefined) return { ...spot, certainty: defect.certainty, defects: [defect] };
  if (known.defects.includes(defect)) return known;
  if (spot.leads && !known.leads) {
    return { ...spot, certainty: defect.certainty, defects: [defect, ...known.defects] };
  }
  const certainty = spot.leads ? surer(known.certainty, defect.certainty) : known.certainty;
  return { ...known, certainty, defects: [...known.defects, defect] };
}

const likenesses = new WeakMap<DefectView, string>();

/** What two findings of the same sort about different people share: certainty and headline without the name. */
export function likenessOf(defect: DefectView): string {
  const known = likenesses.get(defect);
  if (known !== undefined) return known;
  const name = nameIn(defect);
  const likeness = `${defect.certainty}|${name === '' ? defect.headline : defect.headline.split(name).join('')}`;
  likenesses.set(defect, likeness);
  return likeness;
}

/** Whom a defect is about: a person of the case, or whose row of a table it is; empty where it is about nobody. */
function nameIn({ about }: DefectView): string {
  return /^(?:犯罪嫌疑人 (.+)|([^/]+)\/\d*)$/.exec(about)?.slice(1).find(Boolean) ?? '';
}

/**
 * Keys of the marks that stay unfolded among those on screen: the gravest that lead, at most `limit`, and only one of
 * each likeness, so that twelve people with the same gap take one place.
 */
export function unfoldedOf(onScreen: readonly Mark[], limit = UNFOLDED_PER_SCREEN): ReadonlySet<string> {
  const unfolded = new Set<string>();
  const shown = new Set<string>();
  for (const mark of onScreen.filter(({ leads }) => leads).sort((left, right) => left.rank - right.rank)) {
    if (unfolded.size >= limit) break;
    const likenesses = mark.defects.map(likenessOf);
    if (likenesses.every((likeness) => shown.has(likeness))) continue;
    unfolded.add(mark.key);
    for (const likeness of likenesses) shown.add(likeness);
  }
  return unfolded;
}

/** The order in which next and previous walk: place after place, then the defects with no place in this frame. */
export function walkOrder(marks: readonly Mark[], defects: readonly DefectView[]): readonly DefectView[] {
  return [...new Set([...marks.flatMap((mark) => mark.defects), ...defects])];
}

/** Defects of one likeness, shown as one row. */
export interface DefectGroup {
  readonly first: DefectView;
  readonly count: number;
  /** Whom they are about, each once, in the order met. */
  readonly names: readonly string[];
}

/** The defects folded by likeness, order kept. */
export function groupsOf(defects: readonly DefectView[]): readonly DefectGroup[] {
  const groups = new Map<string, { first: DefectView; count: number; names: Set<string> }>();
  for (const defect of defects) {
    const likeness = likenessOf(defect);
    const group = groups.get(likeness) ?? { first: defect, count: 0, names: new Set() };
    group.count += 1;
    if (nameIn(defect) !== '') group.names.add(nameIn(defect));
    groups.set(likeness, group);
  }
  return [...groups.values()].map(({ names, ...group }) => ({ ...group, names: [...names] }));
}
