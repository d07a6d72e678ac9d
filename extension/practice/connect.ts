/** Where the practice page meets the browser. */
import { browser } from 'wxt/browser';
import type { JournalEventName } from '../../storage/model';
import type { compareStates, Powers } from './attestation';
import type { PracticeActions } from './practice';

/** What the page inside the frame offers to the page around it. */
export interface PracticeWindow extends Window {
  /** Compares its state before our marks with the state now. */
  compareWithBefore?: () => ReturnType<typeof compareStates>;
}

/** The event by which the page inside the frame tells what has been practised; its detail: names of journal events. */
export const PRACTISED = 'practised';

/** What the practice page asks of the browser. */
export function practiceActions(): PracticeActions {
  return {
    powers: powersNow,
    whenPractised: (changed) => {
      const tell = (event: Event) => changed(new Set((event as CustomEvent<JournalEventName[]>).detail));
      addEventListener(PRACTISED, tell);
      return () => removeEventListener(PRACTISED, tell);
    },
    compare: () => {
      const frame = document.querySelector<HTMLIFrameElement>('#host');
      return (frame?.contentWindow as PracticeWindow | null | undefined)?.compareWithBefore?.() ?? null;
    },
  };
}

async function powersNow(): Promise<Powers> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const { content_security_policy: policy } = browser.runtime.getManifest();
  const requests = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin));
  return {
    permissions,
    sites: origins,
    policy: typeof policy === 'string' ? policy : (policy?.extension_pages ?? ''),
    requests,
  };
}
