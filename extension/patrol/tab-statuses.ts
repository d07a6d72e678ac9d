import type { TabRef, TabStatus } from '../messages/contract';
import { clockNote } from './clock-guard';
import type { Tabs } from './tabs';

/** What there is to say of every tab, beside the case it shows. */
export interface Doubts {
  /** A plain sentence on a storage that fails; empty while it works. */
  problem(): string;
  /** Day the pages show while the machine's clock is in doubt; empty while it is not. */
  clock(): string;
}

/** What each tab shows, as our own pages are told: once, and again when there is something else to say. */
export class TabStatuses {
  /** What was told last of each tab. */
  private readonly told = new Map<number, string>();

  /** @param say tells our open pages; never rejects */
  constructor(
    private readonly tabs: Tabs,
    private readonly doubts: Doubts,
    private readonly say: (change: TabRef & TabStatus) => Promise<void>,
  ) {}

  /** Which case a tab shows, and what is to be said of it. */
  of(tabId: number): TabStatus {
    const cases = this.tabs.casesOfTab(tabId);
    const top = this.tabs.caseOf({ tabId, frameId: 0 });
    const caseId = top ?? (cases.length === 1 ? (cases[0] ?? null) : null);
    const otherwise = caseId === null ? this.whyNoCase(tabId, cases.length) : clockNote(this.doubts.clock());
    return { caseId, note: this.doubts.problem() || otherwise };
  }

  /** {@link of} for a page that asks; it hears of what changes afterwards. */
  answer(tabId: number): TabStatus {
    const status = this.of(tabId);
    this.told.set(tabId, JSON.stringify(status));
    return status;
  }

  /** Tells our pages of every tab of which there is something else to be said than they were told last. */
  tell(): void {
    const tabIds = new Set([...this.told.keys(), ...this.tabs.all().map(({ tabId }) => tabId)]);
    for (const tabId of tabIds) {
      const status = this.of(tabId);
      const text = JSON.stringify(status);
      if (this.told.get(tabId) === text) continue;
      if (this.isOpen(tabId)) this.told.set(tabId, text);
      else this.told.delete(tabId);
      void this.say({ tabId, ...status });
    }
  }

  /** Whether any frame of a tab is known. */
  isOpen(tabId: number): boolean {
    return this.tabs.all().some((frame) => frame.tabId === tabId);
  }

  private whyNoCase(tabId: number, cases: number): string {
    if (cases > 1) return '本页同时显示多件案件，请在各自的页签中查看。';
    return this.isOpen(tabId)
      ? '当前页面未显示部门受案号，暂不能归入案件；打开案件后自动核对。'
      : '当前页面不是已适配的业务系统页面，未读取任何内容。';
  }
}
