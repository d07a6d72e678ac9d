/** Where the extension runs. What the browser has granted is the only list there is; policy may name more. */
import { browser } from 'wxt/browser';
import { policyHosts } from './policy';

/** An address the administrator or the policy has named. */
export interface HostAddress {
  /** Match pattern, e.g. `http://10.1.2.3:8080/*`. */
  readonly pattern: string;
  /** The browser has granted it; else the extension does not run there yet. */
  readonly granted: boolean;
  /** Set by policy: cannot be taken away here. */
  readonly locked: boolean;
}

/** Id of the registered content scripts. */
const SCRIPTS = 'host';

const ADDRESS = /^(?:(https?):\/\/)?(\[[\da-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\d{1,5}))?(?:\/\S*)?$/i;

/** The match pattern of an address as a person types it, or what does not fit. One host at a time: no wildcards. */
export function patternOf(text: string): { readonly pattern: string } | { readonly problem: string } {
  const match = ADDRESS.exec(text.trim());
  if (!match)
    return { problem: '请填写内网地址：主机名或 IP，可带 http:// 或 https:// 与端口，例如 http://10.1.2.3:8080' };
  const [, scheme = 'http', host = '', port] = match;
  if (/^[\d.]+$/.test(host) && !isIp(host)) return { problem: `“${host}”不是完整的 IP 地址` };
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return { problem: '端口应在 1 到 65535 之间' };
  return { pattern: `${scheme.toLowerCase()}://${host.toLowerCase()}${port === undefined ? '' : `:${port}`}/*` };
}

function isIp(host: string): boolean {
  const parts = host.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** All addresses: those granted, and those the policy names. Rejects where the browser does not answer. */
export async function hostAddresses(): Promise<readonly HostAddress[]> {
  // What the package itself was built with cannot be given up either.
  const ofPackage = browser.runtime.getManifest().host_permissions ?? [];
  const [granted, locked] = [await grantedPatterns(), await lockedPatterns()];
  return [...new Set([...locked, ...granted])].map((pattern) => ({
    pattern,
    granted: granted.includes(pattern),
    locked: locked.includes(pattern) || ofPackage.includes(pattern),
  }));
}

/** Asks the browser for an address; must be called in answer to a click. False where the person refused. */
export function grantHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives an address up. */
export function giveUpHost(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Lets the content script run where it may, and nowhere else. May be repeated at any time. */
export async function registerHosts(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPTS] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPTS] });
    return;
  }
  const script = {
    id: SCRIPTS,
    matches,
    js: ['host.js'],
    css: ['assets/highlight.css'],
    allFrames: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
    matchOriginAsFallback: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** What is known of the address of a page: `named` by the administrator, `known` as one we may run at, or `foreign`. */
export type Standing = 'named' | 'known' | 'foreign';

/** The standing of an address. A grant for all hosts names none of them. */
export async function standingOf(address: string): Promise<Standing> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = builtInPatterns();
  const fitting = [...origins, ...builtIn].filter((pattern) => fits(pattern, address));
  if (fitting.some((pattern) => !builtIn.has(pattern) && !pattern.includes('://*'))) return 'named';
  return fitting.length > 0 ? 'known' : 'foreign';
}

/** As the browser matches: a pattern without a port is for all of them. */
function fits(pattern: string, address: string): boolean {
  const match = /^(\*|https?):\/\/([^/]+?)(?::(\d+|\*))?\/\*$/.exec(pattern);
  if (!match) return pattern === '<all_urls>';
  const { protocol, hostname, port } = new URL(address);
  const [, scheme, host = '', wanted = '*'] = match;
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : `${scheme}:` === protocol;
  const isHost = host === '*' || host === hostname || (host.startsWith('*.') && hostname.endsWith(host.slice(1)));
  const isPort = wanted === '*' || wanted === (port || (protocol === 'https:' ? '443' : '80'));
  return isScheme && isHost && isPort;
}

function builtInPatterns(): ReadonlySet<string> {
  return new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []));
}

async function grantedPatterns(): Promise<readonly string[]> {
  const builtIn = builtInPatterns();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !builtIn.has(origin) && /^https?:/.test(origin)).sort();
}

async function lockedPatterns(): Promise<readonly string[]> {
  return (await policyHosts()).map(patternOf).flatMap((checked) => ('pattern' in checked ? [checked.pattern] : []));
}
