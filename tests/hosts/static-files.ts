import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SKINS } from './skins';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};

/** Folders that are served: address prefix and folder. The libraries come from the installed packages. */
const MOUNTS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/lib/vue/', dirname(require.resolve('vue/dist/vue.min.js'))],
  ['/lib/element-ui/', dirname(require.resolve('element-ui/lib/index.js'))],
  ['/lib/layui/', dirname(require.resolve('layui/dist/layui.js'))],
  ['/shared/', join(here, 'skins/shared')],
  ...SKINS.map(({ id, folder }) => [`/${id}/`, join(here, 'skins', folder)] as const),
  ['/', join(here, 'skins', SKINS[0].folder)],
];

/** A file to be sent. */
export interface StaticFile {
  readonly path: string;
  readonly type: string;
}

/** The file behind an address; null for addresses outside the served folders. */
export function staticFile(address: string): StaticFile | null {
  const wanted = address.endsWith('/') ? `${address}index.html` : address;
  for (const [prefix, folder] of MOUNTS) {
    if (!wanted.startsWith(prefix)) continue;
    const path = normalize(join(folder, wanted.slice(prefix.length)));
    const type = TYPES[extname(path)];
    return type !== undefined && path.startsWith(folder + sep) && existsSync(path) ? { path, type } : null;
  }
  return null;
}
