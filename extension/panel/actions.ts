import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportFormat } from '../export/file';

/** What the user can ask for in the panel. Everything that may fail rejects; the panel then says so. */
export interface PanelActions {
  /** Shows a piece of evidence in the page; false when it does not stand on the page now. */
  reveal(defectId: string, index: number): Promise<boolean>;
  ignore(defectId: string, reason: string): Promise<void>;
  restore(defectId: string): Promise<void>;
  copy(text: string): Promise<void>;
  /** Saves the defects of the case; `identified`: with names and numbers in full. */
  exportAs(format: ExportFormat, identified: boolean): Promise<void>;
  openDesk(): void;
}

/** The actions with the line that tells what came of them. */
export interface PanelServices {
  readonly actions: PanelActions;
  /** Says a sentence in the status line (and to screen readers). */
  say(sentence: string): void;
  /** Runs an action; says the sentence it gives, or that it was not carried out. */
  attempt(action: () => Promise<string>): Promise<void>;
}

/** The services of the panel, for every screen below it. */
export const PanelContext = createContext<PanelServices | null>(null);

/** The services of the panel around this component; throws outside a panel. */
export function usePanel(): PanelServices {
  const services = useContext(PanelContext);
  if (!services) throw new Error('usePanel is for components inside a Panel');
  return services;
}
