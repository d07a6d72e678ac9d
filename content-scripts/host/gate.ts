import { documentBody, documentTitle, findAll, nodeValue, rectOf } from './dom';
import type { HostProfile } from './profile';
import { ACCEPTANCE_NUMBER, WELL_KNOWN_LABELS } from './words';

/** Whether a frame may be read, and why or why not (plain sentences for diagnostics). */
export interface Gate {
  readonly open: boolean;
  readonly reasons: readonly string[];
}

/** The head of a page is enough to know the host by. */
const MAX_TEXTS = 3000;
const MAX_FRAMES = 24;

/**
 * Whether a frame is certainly one of the host's. A page that asks for a password is never read. Where the administrator
 * has named the address in a profile it is; elsewhere the page itself has to say so. A frame inside the host's page
 * belongs to it even if nothing in the frame itself says so; that can only be seen when they share their origin.
 */
export function gateOf(document: Document, profile: HostProfile): Gate {
  const family = framesAround(document);
  if (family.some(asksForPassword)) return { open: false, reasons: ['页面要求输入密码，不读取'] };
  if (profile.urls.length > 0) return { open: true, reasons: ['地址由管理员指定'] };
  for (const each of family) {
    const reason = markIn(each, profile);
    if (reason) return { open: true, reasons: [reason] };
  }
  return { open: false, reasons: ['没有业务系统的标志，不读取'] };
}

/** The frame and all others of the page that may be looked into. */
function framesAround(document: Document): readonly Document[] {
  const documents = new Set<Document>([document]);
  let top: Window | null = document.defaultView;
  while (top && top.parent !== top && documentOf(top.parent)) top = top.parent;
  const queue: Window[] = top ? [top] : [];
  for (let frame = queue.shift(); frame && documents.size < MAX_FRAMES; frame = queue.shift()) {
    const inside = documentOf(frame);
    if (!inside) continue;
    documents.add(inside);
    for (let at = 0; at < Math.min(frame.length, MAX_FRAMES); at++) {
      const child = frame[at];
      if (child) queue.push(child);
    }
  }
  return [...documents];
}

function documentOf(frame: Window): Document | null {
  try {
    return frame.document;
  } catch {
    return null;
  }
}

function asksForPassword(document: Document): boolean {
  return findAll(document, 'input[type=password]').some((input) => rectOf(input).width > 0);
}

function markIn(document: Document, profile: HostProfile): string | null {
  const title = documentTitle(document);
  const marked = profile.marks.find((mark) => title.includes(mark));
  if (marked) return `标题含“${marked}”`;
  const { text, head } = textsOf(document);
  const named = profile.marks.find((mark) => head.includes(mark));
  if (named) return `页首含“${named}”`;
  const labels = WELL_KNOWN_LABELS.filter((label) => text.includes(label));
  if (labels.length >= 2 && ACCEPTANCE_NUMBER.test(text)) return `有部门受案号和“${labels.slice(0, 2).join('”“')}”`;
  return null;
}

/** Text of a page within bounds, and its beginning. */
function textsOf(document: Document): { readonly text: string; readonly head: string } {
  const body = documentBody(document);
  if (!body) return { text: '', head: '' };
  const texts: string[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, body, 4);
  for (let node = walker.nextNode(); node && texts.length < MAX_TEXTS; node = walker.nextNode()) {
    const text = (nodeValue(node) ?? '').trim();
    if (text !== '') texts.push(text.slice(0, 200));
  }
  const values = findAll(body, 'input').slice(0, 400) as HTMLInputElement[];
  for (const input of values) if (input.type === 'text') texts.push(String(input.value).slice(0, 80));
  return { text: texts.join('\n'), head: texts.slice(0, 40).join('\n') };
}
