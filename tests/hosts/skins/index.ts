import type { IncomingHttpHeaders } from 'node:http';
import type { PracticeState } from '../api';
import { STANDARD, UPGRADED, type Wording } from '../data/wordings';
import { tablesPage } from './tables/pages';

/** A page a skin makes on the server. */
export interface SkinPage {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What a page made on the server may know. */
export interface SkinRequest {
  /** Below the address of the skin, e.g. `card`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** One look of the host: the same data and routes, drawn by another kit. */
export interface Skin {
  /** Its address is `/<id>/`. */
  readonly id: string;
  readonly name: string;
  /** Folder beside this file with `index.html` and all else it needs. */
  readonly folder: string;
  /** How it names and places fields. */
  readonly wording: Wording;
  /** Cards come this many milliseconds late at most, by the seed of the host. */
  readonly latest: number;
  /** Pages the server makes; null for what is a file. */
  readonly page?: (request: SkinRequest, state: PracticeState) => SkinPage | null;
}

const plain = { wording: STANDARD, latest: 0 };

/** All skins; the first is also served at the root. A new one is a folder and a line. */
export const SKINS = [
  { id: 'e', name: 'Element UI', folder: 'element', ...plain },
  { id: 'l', name: 'Layui', folder: 'layui', ...plain },
  { id: 'q', name: 'EasyUI', folder: 'easyui', ...plain },
  { id: 't', name: '框架与表格', folder: 'tables', ...plain, page: tablesPage },
  { id: 'e-upgraded', name: 'Element UI（升级版）', folder: 'element', wording: UPGRADED, latest: 0 },
  { id: 'e-hard', name: 'Element UI（疑难版）', folder: 'element', wording: STANDARD, latest: 3000 },
] as const satisfies readonly Skin[];

/** Name of a skin in an address. */
export type SkinId = (typeof SKINS)[number]['id'];

/** The skin of an address part, or the first. */
export function skinOf(id: string | undefined): Skin {
  return SKINS.find((skin) => skin.id === id) ?? SKINS[0];
}
