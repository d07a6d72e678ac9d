import { activeElement, focusedWithin } from '../host/dom';

type Points = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>;

/**
 * Remembers where the person is in the host before our interface takes the keyboard.
 *
 * @returns gives focus and selection back, provided our root still has the focus; else the person has moved on.
 */
export function rememberFocus(root: Element, shadow: ShadowRoot): () => void {
  const outer = activeElement(document);
  const active = outer && focusedWithin(outer);
  const selection = document.getSelection();
  const saved = selection === null ? null : pointsOf(selection);
  return () => {
    if (document.activeElement !== root) return;
    if (shadow.activeElement instanceof HTMLElement) shadow.activeElement.blur();
    if (active instanceof HTMLElement && active.isConnected && active !== document.body) {
      active.focus({ preventScroll: true });
    }
    restoreSelection(saved);
  };
}

function pointsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Points {
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

/** Focusing an editor puts its caret at the start; only then is there something to put back. */
function restoreSelection(saved: Points | null): void {
  const selection = document.getSelection();
  if (saved === null || selection === null || saved.anchorNode === null || saved.focusNode === null) return;
  const now = pointsOf(selection);
  const moved = now.anchorNode !== saved.anchorNode || now.anchorOffset !== saved.anchorOffset;
  const resized = now.focusNode !== saved.focusNode || now.focusOffset !== saved.focusOffset;
  if ((!moved && !resized) || !saved.anchorNode.isConnected || !saved.focusNode.isConnected) return;
  selection.setBaseAndExtent(saved.anchorNode, saved.anchorOffset, saved.focusNode, saved.focusOffset);
}
