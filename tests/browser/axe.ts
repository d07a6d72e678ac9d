import axe from 'axe-core';
import type { Page } from 'puppeteer';

/** What axe-core objects to on the page, one line a rule with the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
  });
}
