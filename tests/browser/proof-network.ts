/** Reads a log of the network as Chromium writes it with `--log-net-log`. */
import { readFileSync } from 'node:fs';

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** What a log of the network tells. */
export interface NetLog {
  /** Addresses of all requests and sockets, each once; those no page asked for begin with `browser `. */
  readonly urls: readonly string[];
}

/** @param file written by a browser that has been closed */
export function netLog(file: string): NetLog {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { readonly events: readonly NetEvent[] };
  const asked = new Set<string>();
  const byPages = new Set<string>();
  for (const { params } of events) {
    if (params?.url === undefined) continue;
    asked.add(params.url);
    if (params.initiator !== undefined && params.initiator !== 'not an origin') byPages.add(params.url);
  }
  return { urls: [...asked].map((url) => (byPages.has(url) ? url : `browser ${url}`)) };
}
