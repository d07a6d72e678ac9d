/** What of a page is not read, in plain sentences for diagnostics. */
import { localName, rectOf } from './dom';
import type { Outline } from './outline';

/** Frames of another origin report for themselves if we may run there; from here they are closed. */
export function frameNotes(outline: Outline): readonly string[] {
  const frames = outline.embedded.filter((element) => /^i?frame$/.test(localName(element)));
  const closed = frames.filter((frame) => {
    const rect = rectOf(frame);
    return rect.width > 40 && rect.height > 40 && !isReadable(frame);
  });
  return closed.length > 0 ? [`有 ${closed.length} 个来自其他网站的内嵌页面，不在此读取`] : [];
}

function isReadable(frame: Element): boolean {
  try {
    return (frame as HTMLIFrameElement).contentDocument !== null;
  } catch {
    return false;
  }
}

/** That the page is larger than what was read of it. */
export function sizeNotes(outline: Outline): readonly string[] {
  return outline.cut ? ['页面内容过多，只读取了前面的部分'] : [];
}
