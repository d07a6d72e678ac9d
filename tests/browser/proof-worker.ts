/** Stopping the extension's background worker as the browser does when it needs memory. */
import type { Browser, CDPSession, Page, Target } from 'puppeteer';

/** Stops the background worker of a browser at will. */
export class WorkerStopper {
  /** How often a running worker was stopped. */
  stopped = 0;

  private constructor(
    private readonly browser: Browser,
    private readonly session: CDPSession,
  ) {}

  /** @param page one of the extension's pages: workers are stopped in the name of a page of their own origin */
  static async at(browser: Browser, page: Page): Promise<WorkerStopper> {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    return new WorkerStopper(browser, session);
  }

  /** Stops the worker now, whatever it is doing; returns when it is gone. */
  async stop(): Promise<void> {
    const running = this.running();
    if (!running) return;
    const gone = new Promise<void>((resolve) => {
      const watch = (target: Target) => {
        if (target !== running) return;
        this.browser.off('targetdestroyed', watch);
        resolve();
      };
      this.browser.on('targetdestroyed', watch);
    });
    await this.session.send('ServiceWorker.stopAllWorkers');
    await gone;
    this.stopped++;
  }

  private running(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
  }
}
