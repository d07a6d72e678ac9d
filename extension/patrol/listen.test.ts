import { describe, expect, it, vi } from 'vitest';
import type { OnMessage, Sender } from '../messages/contract';
import { LastErrors } from '../messages/last-errors';
import { listen } from './listen';
import type { Profiles } from './profiles';
import type { PatrolService } from './service';

const SELF = { id: 'patrol', origin: 'chrome-extension://patrol/' };
const FRAME: Sender = { id: 'patrol', url: 'http://127.0.0.1/card', frameId: 0, tab: { id: 7 } };
const OWN_PAGE: Sender = { id: 'patrol', url: 'chrome-extension://patrol/sidepanel.html' };
const FOREIGN: Sender = { id: 'somebody', url: 'http://127.0.0.1/card', frameId: 0, tab: { id: 7 } };
const NO_TAB: Sender = { id: 'patrol', url: 'http://127.0.0.1/card', frameId: 0 };
const OWN_TAB: Sender = { ...OWN_PAGE, frameId: 0, tab: { id: 8 } };

/** The service as far as messages reach it, and a way to send one. */
function background() {
  const service = {
    report: vi.fn(async () => true),
    frameBegan: vi.fn(),
    frameGone: vi.fn(),
    move: vi.fn(async () => undefined),
    tabStatus: vi.fn(async () => ({ caseId: 'c', note: '' })),
    openFrames: vi.fn(() => []),
    show: vi.fn(async () => true),
  };
  const profiles = { forPage: vi.fn(async (_address: string) => 'profile'), all: vi.fn(async () => []) };
  const handlers = new Map<string, (message: { data: unknown; sender: Sender }) => unknown>();
  const onMessage = ((name: string, handler: never) => handlers.set(name, handler)) as unknown as OnMessage;
  listen(
    onMessage,
    service as unknown as PatrolService,
    profiles as unknown as Profiles,
    { forget: async () => undefined },
    SELF,
    () => undefined,
    new LastErrors(() => 1),
  );
  const send = async (name: string, sender: Sender, data: unknown = undefined) =>
    handlers.get(name)?.({ data, sender });
  return { service, profiles, send };
}

const REPORT = {
  reading: {
    frame: 'http://127.0.0.1/card',
    page: 'card',
    case: null,
    incomplete: false,
    date: '',
    reportTitle: '',
    fields: [],
    documents: [],
    flow: [],
    report: [],
    tables: [],
    notes: [],
  },
  changed: null,
  renamed: [],
  dateAge: 0,
};

describe('what went wrong', () => {
  it('is told by frames of ours only, and holds nothing of a page', async () => {
    const { send } = background();
    await send('trouble', FRAME, { what: 'TypeError: x is not a function < host.js:1:2' });
    await send('trouble', FRAME, { what: '张某某 999999199001010015' });
    await send('trouble', FOREIGN, { what: 'Error' });
    const told = { at: 1, where: '页面读取', times: 1 };
    expect(await send('diagnostics', OWN_PAGE)).toEqual({
      refused: { trouble: 1 },
      errors: [
        { ...told, what: 'Error' },
        { ...told, what: 'TypeError: x is not a function < host.js:1:2' },
      ],
    });
  });
});

describe('who is heard', () => {
  it('an editor frame without an address of its own is read by the profile of its page', async () => {
    const { profiles, send } = background();
    const tab = { id: 7, url: 'http://127.0.0.1/editor' };
    await send('host-profile', { ...FRAME, frameId: 3, url: 'about:blank', tab });
    await send('host-profile', { ...FRAME, frameId: 4, url: 'about:srcdoc', tab });
    await send('host-profile', { ...FRAME, tab });
    expect(profiles.forPage.mock.calls).toEqual([[tab.url], [tab.url], [FRAME.url]]);
  });

  it('takes readings from frames of our content script only, and counts the rest', async () => {
    const { service, send } = background();
    for (const sender of [FOREIGN, NO_TAB, OWN_PAGE, OWN_TAB, {}]) {
      expect(await send('reading', sender, REPORT)).toBe(false);
    }
    expect(await send('reading', FRAME, { reading: 1 })).toBe(false);
    expect(service.report).not.toHaveBeenCalled();
    expect(await send('reading', FRAME, REPORT)).toBe(true);
    expect(service.report).toHaveBeenCalledWith({ tabId: 7, frameId: 0 }, REPORT);
    expect(await send('diagnostics', OWN_PAGE)).toEqual({
      refused: { 'reading-sender': 5, 'reading-shape': 1 },
      errors: [],
    });
  });

  it('hears of frames from themselves only', async () => {
    const { service, send } = background();
    for (const sender of [FOREIGN, NO_TAB, OWN_PAGE]) {
      await send('frame-began', sender);
      await send('frame-gone', sender);
    }
    expect([service.frameBegan, service.frameGone].map((one) => one.mock.calls.length)).toEqual([0, 0]);
    await send('frame-began', FRAME);
    await send('frame-gone', FRAME);
    expect([service.frameBegan, service.frameGone].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });

  it('sets aside for a frame in its name, for our own page in that of nobody, and for no one else', async () => {
    const { service, send } = background();
    const intent = { defectId: 'd', move: { type: 'object', reason: '已核对' } };
    await send('move', FOREIGN, intent);
    await send('move', NO_TAB, intent);
    await send('move', FRAME, { defectId: 'd', move: { type: 'object', reason: '' } });
    expect(service.move).not.toHaveBeenCalled();
    await send('move', FRAME, intent);
    await send('move', OWN_PAGE, intent);
    expect(service.move.mock.calls).toEqual([
      ['d', intent.move, { tabId: 7, frameId: 0 }],
      ['d', intent.move, null],
    ]);
  });

  it('tells what is open to our own pages only', async () => {
    const { service, send } = background();
    expect(await send('tab-status', FRAME, { tabId: 1 })).toEqual({ caseId: null, note: '' });
    expect(await send('open-frames', FOREIGN)).toEqual([]);
    expect(service.tabStatus).not.toHaveBeenCalled();
    expect(await send('tab-status', OWN_PAGE, { tabId: 1 })).toEqual({ caseId: 'c', note: '' });
  });

  it('shows a place of a case when one of our own pages asks, with a range that is one', async () => {
    const { service, send } = background();
    const place = { tabId: -1, caseId: 'c', key: 'doc.indictment.text', record: '起诉书#1' };
    expect(await send('reveal-place', FRAME, place)).toBe(false);
    expect(await send('reveal-place', OWN_PAGE, { ...place, range: { start: -1, end: 2 } })).toBe(false);
    expect(service.show).not.toHaveBeenCalled();
    expect(await send('reveal-place', OWN_PAGE, { ...place, range: { start: 1, end: 2 } })).toBe(true);
    expect(service.show).toHaveBeenCalledWith(-1, 'c', expect.objectContaining({ start: 1, end: 2 }));
  });
});
