import { likenessOf, type Mark, marksOf, placeKey, walkOrder } from './marks';
import type { DefectView, EvidenceView, FrameView } from './view';

/** What this frame has to show: the defects of the view, less those set aside a moment ago, and the places they point to. */
export class Findings {
  view: FrameView | null = null;
  marks: readonly Mark[] = [];
  private open: readonly DefectView[] = [];
  /** Set aside a moment ago; the next view will not have them. */
  private readonly dismissed = new Set<string>();

  /** @param isShown - whether the mark of a key stands in the page */
  constructor(private readonly isShown: (key: string) => boolean) {}

  /** Takes a new view. */
  show(view: FrameView): void {
    this.dismissed.clear();
    this.view = view;
    this.take(view.defects);
  }

  /** Takes a defect away before the next view does. */
  dismiss(defect: DefectView): void {
    this.dismissed.add(defect.id);
    this.take(this.open.filter(({ id }) => id !== defect.id));
  }

  /** The open defects, gravest first. */
  all(): readonly DefectView[] {
    return this.open;
  }

  /** An open defect by its id. */
  of(id: string | null): DefectView | null {
    return this.open.find((one) => one.id === id) ?? null;
  }

  /** Open defects of the whole case. */
  total(): number {
    return Math.max(0, (this.view?.total ?? 0) - this.dismissed.size);
  }

  /**
   * The order in which the defects are walked. Elsewhere's are walked in the frame with the lamp only, or each would come up
   * once per frame.
   */
  order(): readonly DefectView[] {
    const placed = this.marks.filter(({ key }) => this.isShown(key));
    return walkOrder(placed, this.view?.lamp ? this.open : []);
  }

  /** How many other open defects are of the same likeness. */
  alike(defect: DefectView): number {
    const likeness = likenessOf(defect);
    return this.open.filter((one) => likenessOf(one) === likeness).length - 1;
  }

  /** The mark where a defect is to be settled, among those that stand here. */
  markOf(defect: DefectView): Mark | undefined {
    const piece = defect.evidence.find((one) => this.isPlaced(one));
    return piece && this.marks.find(({ key }) => key === keyOf(piece));
  }

  /** The open defects of a mark. */
  at(key: string | null): readonly DefectView[] {
    return this.marks.find((mark) => mark.key === key)?.defects ?? [];
  }

  /** Whether a piece of evidence stands here and can be pointed at. */
  isPlaced(piece: EvidenceView): boolean {
    const key = keyOf(piece);
    return key !== null && this.isShown(key);
  }

  /** Whether a mark leads here: what was found now outweighs what was found elsewhere before. */
  isMarked(anchor: string): boolean {
    return this.marks.some((mark) => mark.leads && mark.anchor === anchor);
  }

  private take(defects: readonly DefectView[]): void {
    this.open = defects;
    this.marks = marksOf(defects);
  }
}

function keyOf({ anchor, range }: EvidenceView): string | null {
  return anchor === null ? null : placeKey(anchor, range);
}
