import { build } from 'esbuild';

/** One bundle per entry and run: the same bytes serve every page. */
const bundles = new Map<string, Promise<string>>();

/**
 * Bundles a module of the project for a page, as the content script is bundled (es2020, one file). `code` is the entry; what it puts on
 * `globalThis` is what tests call. Evaluate the result with `page.evaluate`, so that no script element is added to the page.
 */
export function bundle(code: string): Promise<string> {
  const known = bundles.get(code);
  if (known) return known;
  const made = build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(code, made);
  return made;
}
