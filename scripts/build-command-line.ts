import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Packs the command line into one file that needs nothing but Node: dist/command-line/patrol.mjs. */
const outfile = 'dist/command-line/patrol.mjs';

await build({
  entryPoints: ['extension/command-line/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifySyntax: true,
  legalComments: 'none',
  // Libraries written as CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
});
await chmod(outfile, 0o755);
await copyCharacterMaps();

/** Older Chinese PDF files name tables of characters instead of bringing their own; they lie beside the program. */
async function copyCharacterMaps(): Promise<void> {
  const from = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
  const to = join(dirname(outfile), 'cmaps');
  await mkdir(to, { recursive: true });
  const chinese = (await readdir(from)).filter((name) => /^(?:GB|UniGB|Adobe-GB1)/.test(name));
  for (const name of chinese) await cp(join(from, name), join(to, name));
}

console.log(`已生成 ${outfile}`);
