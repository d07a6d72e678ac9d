/** Tables whose last row was deleted, told from tables whose rows have not come yet: both say 暂无数据. */

/** So long (milliseconds) a table may be drawn empty before its rows come again. */
const SETTLING = 3000;

/** What is known of the tables of one case in one frame, by what they are. */
export class EmptiedTables {
  private page = '';
  /** Since when a table that has shown rows says that it holds none; null while it shows some. */
  private emptySince: ReadonlyMap<string, number | null> = new Map();
  private told: ReadonlySet<string> = new Set();

  /** Whether a table was given time enough to fill since it was looked at last. */
  get hasSettled(): boolean {
    return [...this.emptySince].some(([name, since]) => !this.told.has(name) && isSettled(since));
  }

  /**
   * Which of the tables were emptied. A table that was away in between, as that of another tab of the page, is a new one.
   * @param page what frame and case are shown
   */
  follow(page: string, tables: readonly { readonly name: string; readonly rows: number }[]): readonly boolean[] {
    const before = page === this.page ? this.emptySince : new Map<string, number | null>();
    const now = new Map<string, number | null>();
    this.page = page;
    const filled = new Set(tables.filter(({ rows }) => rows > 0).map(({ name }) => name));
    for (const { name } of tables) {
      const since = before.get(name);
      if (filled.has(name)) now.set(name, null);
      else if (since !== undefined) now.set(name, since ?? performance.now());
    }
    this.emptySince = now;
    this.told = new Set([...now].filter(([, since]) => isSettled(since)).map(([name]) => name));
    return tables.map(({ name }) => this.told.has(name));
  }
}

function isSettled(since: number | null): boolean {
  return since !== null && performance.now() - since >= SETTLING;
}
