import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CaseFile } from '../../rules/model/case-file';
import type { StoredWorksheet, WatchWish } from '../../storage/model';
import type { Move } from '../../storage/moves';
import type { ExportFormat } from '../export/file';
import type { Intake } from '../intake/intake';
import type { CasePlace } from '../messages/contract';

/** What the user can ask for in the panel. Everything that may fail rejects; the panel then says so. */
export interface PanelActions {
  /** Shows a piece of evidence in the page; false when it stands on no open page. */
  reveal(defectId: string, index: number): Promise<boolean>;
  /** Shows where something of the case stands, in whichever open page shows it; false when none does. */
  show(place: CasePlace): Promise<boolean>;
  /** Takes a step with a defect: an objection, taken up, an objection withdrawn. */
  move(defectId: string, move: Move): Promise<void>;
  /** 一键自检 of the case on screen. */
  selfCheck(): Promise<void>;
  saveWorksheet(worksheet: StoredWorksheet): Promise<void>;
  /** Begins to watch a case, changes how, or (null) ends it. */
  watch(caseId: string, wish: WatchWish | null): Promise<void>;
  /** What a watched case had to tell was read. */
  watchRead(caseId: string): Promise<void>;
  prefer(key: string, value: string): Promise<void>;
  /** Every case this machine has read. */
  allCases(): Promise<readonly CaseFile[]>;
  copy(text: string): Promise<void>;
  /** Saves a text as a file. */
  saveText(name: string, text: string): void;
  /** Saves the defects of the case; `identified`: with names and numbers in full. */
  exportAs(format: ExportFormat, identified: boolean): Promise<void>;
  /** Opens the comparison of documents or people of a case in a tab of its own. */
  openCompare(caseId: string, what: 'documents' | 'persons'): void;
  /** How documents from files come into the case. */
  readonly intake: Intake;
  /** Opens the practice page in a tab of its own. */
  openPractice(): void;
  /** Turns to the screen on which an administrator says how this page is to be read. */
  calibrate(): void;
  /** Opens the desk in a tab of its own. */
  openDesk(): void;
}

/** The actions of the panel, for every screen below it. */
export const PanelContext = createContext<PanelActions | null>(null);

/** The case on screen, for what is said of where its values come from. */
export const CaseFileContext = createContext<CaseFile | null>(null);

/** The actions of the panel around this component; throws outside a panel. */
export function usePanel(): PanelActions {
  const actions = useContext(PanelContext);
  if (!actions) throw new Error('usePanel is for components inside a Panel');
  return actions;
}
