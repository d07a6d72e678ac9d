import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pages } from './pages';

/** Where the reference stands. */
export const FOLDER = join(fileURLToPath(new URL('../..', import.meta.url)), 'docs', 'rules');

/** Names of pages that differ from what stands in the folder: changed, missing or left over. */
export function stalePages(pages: Pages, folder = FOLDER): readonly string[] {
  const there = new Map(namesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const changed = [...pages].filter(([name, text]) => there.get(name) !== text).map(([name]) => name);
  return [...changed, ...[...there.keys()].filter((name) => !pages.has(name))];
}

/** Writes all pages and takes away what is left over. */
export function writePages(pages: Pages, folder = FOLDER): void {
  mkdirSync(folder, { recursive: true });
  for (const name of namesIn(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}
