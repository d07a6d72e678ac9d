import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  // An old page says its encoding itself.
  '.htm': 'text/html',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};
const ROOTS: Readonly<Record<string, string>> = {
  vue: 'node_modules/vue/dist',
  'element-ui': 'node_modules/element-ui/lib',
};

/** A running server of the fixture pages; `other` is the same pages under another origin. */
export interface PageServer {
  readonly origin: string;
  readonly other: string;
  close(): Promise<void>;
}

/** Serves the pages of this folder, and the real Vue and Element UI beside them. Nothing from outside. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
    try {
      const body = await readFile(fileOf(path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function fileOf(path: string): string {
  const [, first = '', ...rest] = normalize(path).split('/');
  const root = ROOTS[first];
  return root ? join(process.cwd(), root, ...rest) : join(import.meta.dirname, first, ...rest);
}
