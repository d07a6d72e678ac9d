import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type CaseBundle, loadAllCases } from '../cases';
import { type ApiAnswer, type ApiRequest, answer, type PracticeState, type SavedPayload } from './api';
import { PracticeCase } from './case-store';
import { saveDelays, seededRandom } from './random';
import { isLoggedIn, SESSION } from './session';
import { SKINS, type Skin, type SkinId, skinOf } from './skins';
import { staticFile } from './static-files';

/** How a practice host is started. */
export interface PracticeHostOptions {
  /** A free port when left out. */
  readonly port?: number;
  /** Seed of the random delays of the server; the same seed gives the same delays. */
  readonly seed?: number;
  /** Cases the host knows; the sample cases when left out. */
  readonly cases?: readonly CaseBundle[];
  /** Sends a strict Content-Security-Policy. Vue's template compiler needs `unsafe-eval` and Element UI sets style attributes; everything else is closed. */
  readonly cspStrict?: boolean;
  /** Clock of the Date header; the machine's when left out. */
  readonly clock?: () => Date;
  /** ISO day shown as today's in the head of every page (first skin); none when left out. */
  readonly shownDay?: string;
  /** Cards come this many milliseconds late at most, in skins that are late; what the skin says when left out. */
  readonly latest?: number;
}

/** One request the server got. */
export interface LoggedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string;
}

/** A running practice host. */
export interface PracticeHost {
  /** Address with a slash at the end, e.g. `http://127.0.0.1:8123/`. */
  readonly url: string;
  /** The cases it holds now, by unified number. */
  readonly cases: ReadonlyMap<string, PracticeCase>;
  /** All requests so far, in order. */
  readonly requests: readonly LoggedRequest[];
  /** All saves so far, in order. */
  readonly savedPayloads: readonly SavedPayload[];
  /** Address that logs in and goes to a route of a skin, e.g. `enter('/todo', 'l')`; without a skin, of the first. */
  enter(route: string, skin?: SkinId): string;
  close(): Promise<void>;
}

const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Starts the stand-in of the national system; rejects when the port is taken. */
export async function startPracticeHost(options: PracticeHostOptions = {}): Promise<PracticeHost> {
  const requests: LoggedRequest[] = [];
  const savedPayloads: SavedPayload[] = [];
  const cases = (options.cases ?? loadAllCases()).map((bundle) => new PracticeCase(bundle));
  const state: PracticeState = {
    cases: new Map(cases.map((practiceCase) => [practiceCase.id, practiceCase])),
    nextDelay: saveDelays(options.seed ?? 1),
    nextLateness: seededRandom(options.seed ?? 1),
    onSave: (saved) => savedPayloads.push(saved),
    shownDay: options.shownDay ?? '',
    today: () => (options.clock?.() ?? new Date()).toISOString().slice(0, 10),
  };
  const server = createServer((request, response) => {
    handle(request, response, options, state, requests).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    cases: state.cases,
    requests,
    savedPayloads,
    enter: (route, skin) => `${url}enter?to=${encodeURIComponent(route)}${skin ? `&skin=${skin}` : ''}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: PracticeHostOptions,
  state: PracticeState,
  requests: LoggedRequest[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://host');
  const body = await bodyOf(request);
  requests.push({ method: request.method ?? 'GET', path: url.pathname + url.search, body });
  if (options.cspStrict) response.setHeader('content-security-policy', STRICT_CSP);
  if (options.clock) response.setHeader('date', options.clock().toUTCString());
  response.setHeader('cache-control', 'no-store');
  if (url.pathname === '/enter') return enter(url, response);
  const [, skin, path = ''] = API.exec(url.pathname) ?? [];
  const latest = options.latest ?? Number.POSITIVE_INFINITY;
  if (API.test(url.pathname)) return api(request, response, { url, path, skin: skinOf(skin), body, latest }, state);
  if (sendSkinPage(request, response, url, state)) return;
  return sendFile(response, url.pathname);
}

const API = /^(?:\/([a-z-]+))?\/api\/(.*)$/;

/** Answers with a page that a skin makes on the server; false where it makes none. */
function sendSkinPage(request: IncomingMessage, response: ServerResponse, url: URL, state: PracticeState): boolean {
  const [, id = '', path = ''] = /^\/([a-z-]+)\/(.*)$/.exec(url.pathname) ?? [];
  const skin = skinOf(id);
  const asked = { path, query: url.searchParams, headers: request.headers };
  const page = skin.id === id ? skin.page?.(asked, state) : null;
  if (!page) return false;
  response.writeHead(page.status, { 'content-type': page.type }).end(page.body);
  return true;
}

/** Logs the sample user in and goes on to a route: saves tests the log-in form. */
function enter(url: URL, response: ServerResponse): void {
  const skin = url.searchParams.get('skin');
  const location = `${skin ? `/${skin}` : ''}/#${url.searchParams.get('to') ?? '/todo'}`;
  response.writeHead(302, { 'set-cookie': SESSION, location }).end();
}

interface ApiCall {
  readonly url: URL;
  /** Below `/api/`. */
  readonly path: string;
  readonly skin: Skin;
  readonly body: string;
  readonly latest: number;
}

async function api(
  request: IncomingMessage,
  response: ServerResponse,
  { url, path, skin, body, latest }: ApiCall,
  state: PracticeState,
): Promise<void> {
  const asked: ApiRequest = {
    method: request.method ?? 'GET',
    path: path.split('/').map(decodeURIComponent),
    query: url.searchParams,
    body,
    loggedIn: isLoggedIn(request.headers),
    wording: skin.wording,
    latest: Math.min(skin.latest, latest),
  };
  const { status, data, session, file } = await answer(asked, state);
  if (session === 'open') response.setHeader('set-cookie', SESSION);
  if (session === 'close') response.setHeader('set-cookie', 'PRACTICE_SESSION=; Path=/; Max-Age=0');
  if (file) return sendWorkbook(response, file);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(data));
}

function sendWorkbook(response: ServerResponse, { name, bytes }: NonNullable<ApiAnswer['file']>): void {
  response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.end(bytes);
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = staticFile(path);
  const content = file ? await readFile(file.path) : null;
  if (!file || !content) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('未找到');
    return;
  }
  response.writeHead(200, { 'content-type': file.type }).end(content);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const at = process.argv.indexOf('--port');
  const host = await startPracticeHost({ port: at < 0 ? 8123 : Number(process.argv[at + 1]) });
  console.log(`全国检察业务应用系统（模拟）：${host.url}`);
  for (const { id, name } of SKINS) console.log(`  ${host.url}${id}/  ${name}`);
}
