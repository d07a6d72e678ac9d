/** Telling what a person has typed and not saved yet from what the host has stored. Listens only. */
import type { FieldReading, PageReading } from '../../rules/model/page-reading';
import { buttonAt } from './buttons';
import { documentRoot, isElement, isWithin, nodeType, shortText } from './dom';

/** Milliseconds after an act of the person in which a changed value counts as that person's. */
const ACT = 3_000;
/** Milliseconds the host may take to say that it has saved. */
const SAVING = 20_000;
/** Milliseconds after pressing 保存 in which a person who goes on to another page has not waited for the answer. */
const HASTE = 5_000;
const SAVED = /成功|已保存/;
const NOT_SAVED = /失败|不成功|未成功|未能|没有/;
/** Longer texts are no toast. */
const TOAST = 80;

/** What one frame holds that was not saved. */
export class UnsavedEdits {
  private readonly stored = new Map<string, string>();
  private readonly edited = new Set<string>();
  /** What controls held before a person typed in them, who may have been faster than the reading. */
  private readonly before = new Map<Element, string>();
  private page: PageReading | null = null;
  /** The last reading of this page that was complete, as it was before anything was marked. */
  private whole: PageReading | null = null;
  private actedAt = Number.NEGATIVE_INFINITY;
  private saving: MutationObserver | null = null;
  private savingSince = Number.NEGATIVE_INFINITY;

  /**
   * @param elementOf the element an anchor of a reading names
   * @param savers words on the buttons that save
   * @param report takes a reading in which what was typed counts as stored, once the host has said that it saved
   */
  constructor(
    private readonly document: Document,
    private readonly signal: AbortSignal,
    private readonly elementOf: (anchor: string) => Element | null,
    private readonly savers: () => readonly string[],
    private readonly report: (reading: PageReading) => void,
  ) {
    const options = { capture: true, passive: true, signal } as const;
    for (const type of ['keydown', 'pointerdown', 'click', 'input', 'change', 'paste']) {
      window.addEventListener(type, (event) => this.heard(event), options);
    }
    window.addEventListener('beforeinput', (event) => this.begins(event), options);
    window.addEventListener('pagehide', () => this.leave(), options);
    signal.addEventListener('abort', () => this.saving?.disconnect());
  }

  /** The reading with the fields marked that hold what was not saved. */
  mark(reading: PageReading): PageReading {
    if (!this.isSamePage(reading)) {
      this.leave();
      this.forget();
    }
    this.page = reading;
    if (reading.incomplete) return reading;
    this.whole = reading;
    const names = namesOf(reading.fields);
    const fields = reading.fields.map((field, at) =>
      this.isEdited(names[at] ?? '', field) ? { ...field, unsaved: true } : field,
    );
    return this.edited.size > 0 ? { ...reading, fields } : reading;
  }

  private isSamePage({ frame, case: caseId }: PageReading): boolean {
    const { page } = this;
    // A case that is not known yet may be told any moment, while somebody types.
    return page === null || (page.frame === frame && (page.case === null || page.case === caseId));
  }

  /** The page goes before the host has answered a press of 保存: what was typed counts as stored until it is read again. */
  private leave(): void {
    const isHasty = performance.now() - this.savingSince < HASTE;
    if (this.whole && this.edited.size > 0 && isHasty) this.report(this.whole);
  }

  private forget(): void {
    this.stored.clear();
    this.edited.clear();
    this.before.clear();
    this.whole = null;
    this.savingSince = Number.NEGATIVE_INFINITY;
  }

  private isEdited(name: string, field: FieldReading): boolean {
    const { raw, state, signs } = field;
    if (state === 'unreadable' || state === 'not-loaded' || signs.includes('control:static')) return false;
    const before = this.stored.get(name) ?? this.typedOver(name, field);
    const isByHand = this.edited.has(name) || performance.now() - this.actedAt < ACT;
    if (before === undefined || (before !== raw && !isByHand)) this.stored.set(name, raw);
    else if (before !== raw) this.edited.add(name);
    else this.edited.delete(name);
    return this.edited.has(name);
  }

  /** What a field held that a person began to type in before it was read for the first time. */
  private typedOver(name: string, { anchor }: FieldReading): string | undefined {
    if (this.before.size === 0) return undefined;
    const element = this.elementOf(anchor);
    const held = [...this.before].find(([typed]) => element !== null && isWithin(element, typed))?.[1];
    if (held === undefined) return undefined;
    this.stored.set(name, held);
    this.edited.add(name);
    return held;
  }

  private begins(event: Event): void {
    const [target] = event.composedPath();
    const isInput = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (event.isTrusted && isInput && !this.before.has(target)) this.before.set(target, target.value);
  }

  private heard(event: Event): void {
    if (!event.isTrusted) return;
    this.actedAt = performance.now();
    const isKey = event instanceof KeyboardEvent && event.ctrlKey && event.key.toLowerCase() === 's';
    if (isKey || (event.type === 'click' && this.isSave(event))) this.await();
  }

  private isSave(event: Event): boolean {
    const [target] = event.composedPath();
    return target instanceof Element && buttonAt(target, this.savers()) !== null;
  }

  /** The host answers a save in words; until then what was typed is not stored. */
  private await(): void {
    this.saving?.disconnect();
    const observer = new MutationObserver((records) => {
      const answers = records.map(answerOf);
      if (answers.includes('saved')) this.settle(observer);
      else if (answers.includes('refused')) this.savingSince = Number.NEGATIVE_INFINITY;
    });
    this.saving = observer;
    this.savingSince = performance.now();
    observer.observe(documentRoot(this.document), { childList: true, subtree: true, characterData: true });
    setTimeout(() => observer.disconnect(), SAVING);
  }

  private settle(observer: MutationObserver): void {
    observer.disconnect();
    if (this.signal.aborted) return;
    this.forget();
    // The next reading may be the first to see what was saved: it was not typed since.
    this.actedAt = Number.NEGATIVE_INFINITY;
    if (this.page) this.report(this.mark(this.page));
  }
}

/** Fields by what they are, not by their elements: a form that is drawn anew holds the same fields. */
function namesOf(fields: readonly FieldReading[]): readonly string[] {
  const times = new Map<string, number>();
  return fields.map(({ label, group, record }) => {
    const name = `${label}\n${group.join('\n')}\n${record}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name}\n${time}`;
  });
}

/** What the host says of a save in a toast; null when the change of the page says nothing of it. */
function answerOf({ target, addedNodes }: MutationRecord): 'saved' | 'refused' | null {
  for (const node of [target, ...Array.from(addedNodes)]) {
    if (!isElement(node) && nodeType(node) !== 3) continue;
    const text = shortText(node, TOAST);
    if (text !== null && NOT_SAVED.test(text)) return 'refused';
    if (text !== null && SAVED.test(text)) return 'saved';
  }
  return null;
}
