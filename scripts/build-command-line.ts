import { chmod } from 'node:fs/promises';
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
  banner: { js: '#!/usr/bin/env node' },
});
await chmod(outfile, 0o755);
console.log(`已生成 ${outfile}`);
