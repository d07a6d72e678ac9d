import {
  attribute,
  firstChild,
  isElement,
  isWithin,
  localName,
  nextSibling,
  nodeType,
  nodeValue,
  parentNode,
} from './dom';
import { isRemoved } from './visibility';

interface Piece {
  /** Where the piece starts in the built text. */
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
}

/** Longer documents are not read: their end would be missing without a word. */
const MAX_DOCUMENT = 600_000;
const BLOCK =
  /^(p|div|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|blockquote|pre|dd|dt|dl|center|form|body|main|title)$/;
const SKIP = /^(script|style|template|noscript|svg|head|select|textarea|button)$/;
const SPACES = /[ \t\r\n\f]+/g;

/** The text of a document together with where each piece of it stands in the page. */
export class TextMap {
  text = '';
  cut = false;
  private readonly pieces: Piece[] = [];
  /** Last character of the text. Asking the text for it would copy all of it: an engine joins what is added only then. */
  private last = '';

  /** Range of the page that shows the characters from `start` to `end` of the text; null when they are gone. */
  rangeOf(start: number, end: number): Range | null {
    const first = this.pieceAt(start);
    const last = this.pieceAt(end - 1);
    if (!first || !last || start >= end || !isAlive(first) || !isAlive(last)) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + (start - first.start));
    range.setEnd(last.node, last.offset + (end - last.start));
    return range;
  }

  /** The piece that holds a character; a line break belongs to the piece before it. */
  private pieceAt(index: number): Piece | null {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return piece && index >= piece.start && index < piece.start + piece.length ? piece : null;
  }

  /** Adds a text node; runs of source white space become one space, none at the start of a line. */
  addText(node: Text): void {
    const value = nodeValue(node) ?? '';
    let from = 0;
    SPACES.lastIndex = 0;
    for (let gap = SPACES.exec(value); gap; gap = SPACES.exec(value)) {
      this.addPiece(node, from, gap.index - from);
      if (this.last !== '' && this.last !== '\n' && this.last !== ' ') this.write(' ');
      from = gap.index + gap[0].length;
    }
    this.addPiece(node, from, value.length - from);
  }

  private addPiece(node: Text, offset: number, length: number): void {
    if (length <= 0) return;
    if (this.text.length + length > MAX_DOCUMENT) {
      this.cut = true;
      return;
    }
    this.pieces.push({ start: this.text.length, node, offset, length });
    this.write((nodeValue(node) ?? '').slice(offset, offset + length));
  }

  private write(text: string): void {
    this.text += text;
    if (text !== '') this.last = text.charAt(text.length - 1);
  }

  /** Adds the text of a part behind what is there. */
  append(part: TextMap): void {
    const start = this.appendUnseen(part.text);
    if (start !== null) this.pieces.push(...part.pieces.map((piece) => ({ ...piece, start: start + piece.start })));
    this.cut ||= part.cut;
  }

  /** Adds text that stands nowhere in the page just now; where it begins, or null where there is no room for it. */
  appendUnseen(text: string): number | null {
    this.breakLine();
    if (this.text.length + text.length > MAX_DOCUMENT) {
      this.cut = true;
      return null;
    }
    const start = this.text.length;
    this.write(text);
    return start;
  }

  /** Ends the line. A space before the break stays: no piece may move. */
  breakLine(): void {
    if (this.last !== '' && this.last !== '\n') this.write('\n');
  }
}

/** An editor replaces its nodes as one types; a range in nodes that are gone, or shorter now, must not be drawn. */
function isAlive(piece: Piece): boolean {
  const root = piece.node.ownerDocument.documentElement;
  return isWithin(root, piece.node) && (nodeValue(piece.node) ?? '').length >= piece.offset + piece.length;
}

/** Builds the text of an element. A generator, so that a long document may be read in slices. */
export function* textMapOf(root: Element): Generator<void, TextMap> {
  const map = new TextMap();
  let node: Node | null = root;
  for (let steps = 1; node && !map.cut; steps++) {
    const into: boolean =
      nodeType(node) === 3 ? addText(map, node as Text) : isElement(node) && enter(map, node, node === root);
    node = (into ? firstChild(node) : null) ?? leave(map, node, root);
    if (steps % 64 === 0) yield;
  }
  return map;
}

function addText(map: TextMap, node: Text): false {
  map.addText(node);
  return false;
}

function enter(map: TextMap, element: Element, isRoot: boolean): boolean {
  const name = localName(element);
  if (name === 'br') map.breakLine();
  if (SKIP.test(name) || attribute(element, 'aria-hidden') === 'true' || (!isRoot && isRemoved(element))) return false;
  if (isBlock(element, name)) map.breakLine();
  return true;
}

/** pdf.js sets each line as a span of its own, broken by `<br role="presentation">`, so spans need no care here. */
function isBlock(element: Element, name: string): boolean {
  if (BLOCK.test(name)) return true;
  return (
    (name === 'span' || name.includes('-')) && /^(block|flex|grid|list-item)$/.test(getComputedStyle(element).display)
  );
}

function leave(map: TextMap, from: Node, root: Element): Node | null {
  for (let at: Node = from; ; ) {
    if (isElement(at) && BLOCK.test(localName(at))) map.breakLine();
    if (at === root) return null;
    const next = nextSibling(at);
    if (next) return next;
    const parent = parentNode(at);
    if (!parent) return null;
    at = parent;
  }
}
