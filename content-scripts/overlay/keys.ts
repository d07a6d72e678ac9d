/** What a key asks of the overlay. */
export type KeyAction = 'next' | 'previous' | 'open' | 'close' | 'left' | 'right' | 'up' | 'down';

const HOTKEYS: Readonly<Record<string, KeyAction>> = { ArrowDown: 'next', ArrowUp: 'previous', Enter: 'open' };

const LAMP_KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * What a key press asks for, or null. Never while an input method is composing: its Enter and Escape belong to it.
 *
 * @param onLamp - the lamp has the focus, so plain arrows move it.
 */
export function actionOf(event: KeyboardEvent, onLamp: boolean): KeyAction | null {
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) return HOTKEYS[event.key] ?? null;
  if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Escape') return 'close';
  return onLamp ? (LAMP_KEYS[event.key] ?? null) : null;
}
