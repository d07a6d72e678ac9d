/** A page that shows screens of the extension under the content security policy of extension pages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer';
import { launchBrowser } from '../../scripts/launch';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; worker-src 'self'; object-src 'none'";

/** A running browser with the address of the page. */
export interface ScreenStage {
  open(width: number, height: number): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles a module of fixtures, serves it and starts Chromium. */
export async function openStage(entry: string, title: string): Promise<ScreenStage> {
  const files = await bundle(entry);
  const server = await serve(files, title);
  const browser = await launch();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    open: async (width, height) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function bundle(entry: string): Promise<Readonly<Record<string, string>>> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: '/',
    entryNames: 'app',
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return Object.fromEntries(result.outputFiles.map((file) => [file.path, file.text]));
}

function serve(files: Readonly<Record<string, string>>, title: string): Promise<Server> {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/app.css"></head><body><div id="app"></div><script src="/app.js"></script></body></html>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const text = path === '/' ? html : files[path];
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': CSP,
    });
    response.end(text ?? '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function launch(): Promise<Browser> {
  return launchBrowser({ extension: false });
}
