import { isolate } from './isolation';
import { createRoot } from './root';
import { STYLES } from './styles';

const TEXT = '巡逻车已更新或停用，方便时刷新本页即可';

/**
 * One quiet line after the extension was updated or taken away under the page: without it the marks would vanish
 * unexplained. It asks for nothing, moves nothing, and is our only trace until it is dismissed or the page reloads.
 */
export function sayFarewell(mode: ShadowRootMode): void {
  const life = new AbortController();
  const root = createRoot(mode, STYLES, life.signal);
  const line = document.createElement('div');
  line.className = 'overlay';
  const bubble = document.createElement('div');
  bubble.className = 'bubble farewell';
  bubble.setAttribute('role', 'status');
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.className = 'plain';
  dismiss.textContent = '知道了';
  dismiss.addEventListener('mousedown', (event) => event.preventDefault());
  dismiss.addEventListener('click', () => life.abort());
  bubble.append(TEXT, dismiss);
  line.append(bubble);
  root.shadow.append(line);
  isolate(root.element, life.signal, { key: () => false, typed: () => undefined, copying: () => false });
  root.attach();
}
