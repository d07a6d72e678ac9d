/** What runs in one frame of the host: reading, reporting, drawing. Everything ends with one signal. */

import { createPicker, type PickBox } from '../../content-scripts/calibration/pick';
import type { ViewerPage } from '../../content-scripts/host/paged-viewer';
import { DEFAULT_PROFILE, type HostProfile } from '../../content-scripts/host/profile';
import { UnsavedEdits } from '../../content-scripts/host/unsaved';
import { EMPTY_VIEW, type FrameView, type OverlayIntent } from '../../content-scripts/overlay/view';
import type { PageReading } from '../../rules/model/page-reading';
import type { Messages } from './contract';
import { describeError } from './last-errors';
import { createReporter } from './reporter';

/** The running reading, as `startReading` of the content scripts gives it. */
export interface FrameReader {
  resolve(anchor: string): Element | null;
  rangeOf(anchor: string, start: number, end: number): Range | null;
  pageOf(anchor: string, at: number): ViewerPage | null;
  refresh(): void;
  use(profile: HostProfile): void;
}

/** The drawn layer, as `startOverlay` of the content scripts gives it. */
export interface FrameOverlay {
  update(view: FrameView): void;
  reveal(anchor: string, range: { start: number; end: number } | null): void;
  lookAgain(): void;
  outline(box: PickBox | null): void;
}

/** What a frame is made of; the entry point gives the real parts. */
export interface FrameParts {
  readonly signal: AbortSignal;
  /** Settles when the page has been parsed. */
  readonly parsed: Promise<unknown>;
  startReading(options: {
    signal: AbortSignal;
    profile: HostProfile;
    send(reading: PageReading): void;
    looked(): void;
    gone(): void;
    failed(error: unknown): void;
  }): FrameReader;
  startOverlay(options: {
    signal: AbortSignal;
    resolve: FrameReader['resolve'];
    rangeOf: FrameReader['rangeOf'];
    pageOf: FrameReader['pageOf'];
    send(intent: OverlayIntent): void;
  }): FrameOverlay;
  send<
    Name extends
      | 'reading'
      | 'frame-began'
      | 'frame-gone'
      | 'trouble'
      | 'move'
      | 'sent-on'
      | 'self-check'
      | 'prefer'
      | 'host-profile'
      | 'reveal-elsewhere'
      | 'open-panel',
  >(name: Name, payload: Parameters<Messages[Name]>[0]): Promise<ReturnType<Messages[Name]>>;
  listen<Name extends 'publish' | 'reveal' | 'hello' | 'profile-changed' | 'pick' | 'pick-key'>(
    name: Name,
    handler: (
      payload: Parameters<Messages[Name]>[0],
    ) => ReturnType<Messages[Name]> | Promise<ReturnType<Messages[Name]>>,
  ): unknown;
  /** Calls back whenever the page is shown again as it was left, by going back or forward. */
  onReturn(run: () => void): void;
  /** Calls back whenever the machine's clock has been set. */
  onClockSet(run: () => void): void;
  /** Ends the script in this frame, and with it the signal. */
  end(): void;
  /** Runs a task later, unless the signal has ended by then. */
  later(task: () => void, milliseconds: number): void;
}

/** Milliseconds a page may take to be looked at once more. */
const LOOK = 1_000;

/**
 * Starts a frame. To be called before the page's own scripts run, so that what is typed into our boxes can be kept
 * from them; reading begins when the page has been parsed, and nothing is drawn before there is something to show.
 */
export function runFrame({
  signal,
  parsed,
  startReading,
  startOverlay,
  send,
  listen,
  onReturn,
  onClockSet,
  end,
  later,
}: FrameParts): void {
  let isRead = false;
  const looking: (() => void)[] = [];
  const quietly = (answer: Promise<unknown>) => void answer.catch(() => undefined);
  const reporter = createReporter((report) => send('reading', report), later);
  const begin = () => quietly(send('frame-began', undefined));
  begin();
  onReturn(() => {
    begin();
    if (isRead) void reporter.again();
  });

  // The background tells by the page's date whether to trust the new time.
  onClockSet(() => {
    if (isRead) void reporter.again();
  });

  const picker = createPicker(signal, (box) => overlay.outline(box));
  listen('pick', ({ from }) => (isRead ? picker.pick(from === null ? null : (reader?.resolve(from) ?? null)) : null));
  listen('pick-key', ({ key }) => picker.key(key));

  let profile = DEFAULT_PROFILE;
  const edits = new UnsavedEdits(
    document,
    signal,
    (anchor) => reader?.resolve(anchor) ?? null,
    () => [...profile.buttons.save, ...profile.buttons.submit],
    (reading) => reporter.push(reading),
  );
  let reader: FrameReader | null = null;
  const overlay = startOverlay({
    signal,
    resolve: (anchor) => reader?.resolve(anchor) ?? null,
    rangeOf: (anchor, start, end) => reader?.rangeOf(anchor, start, end) ?? null,
    pageOf: (anchor, at) => reader?.pageOf(anchor, at) ?? null,
    send: (intent) => quietly(sendIntent(send, intent)),
  });
  const options: Omit<Parameters<FrameParts['startReading']>[0], 'profile'> = {
    signal,
    send(reading) {
      isRead = true;
      reporter.push(edits.mark(reading));
      for (const done of looking.splice(0)) done();
    },
    looked: () => overlay.lookAgain(),
    gone() {
      isRead = false;
      reporter.forget();
      overlay.update(EMPTY_VIEW);
      quietly(send('frame-gone', undefined));
    },
    failed: (error) => quietly(send('trouble', { what: describeError(error) })),
  };
  // A worker that does not answer must not keep the page from being read: the right profile follows when it is asked again.
  const askProfile = () => send('host-profile', undefined).catch(() => undefined);
  void Promise.all([askProfile(), parsed]).then(([given]) => {
    if (given === null) return end();
    profile = given ?? DEFAULT_PROFILE;
    if (!signal.aborted) reader = startReading({ ...options, profile });
  });

  listen('profile-changed', async () => {
    const given = await askProfile();
    if (given === null) {
      options.gone();
      return end();
    }
    if (!given || signal.aborted) return;
    profile = given;
    reader?.use(given);
  });

  listen('publish', (view) => {
    if (!isRead || signal.aborted) return;
    // What the buttons of this host say is known to the profile, which only the frame reads by.
    const { submit, seal, close } = profile.buttons;
    overlay.update({ ...view, checkOut: { ...view.checkOut, buttons: [...submit, ...seal, ...close] } });
  });
  listen('reveal', ({ anchor, range }) => overlay.reveal(anchor, range));
  listen('hello', async ({ fresh }) => {
    if (fresh || !isRead) {
      await new Promise<void>((done) => {
        looking.push(done);
        later(done, LOOK);
        if (isRead) reader?.refresh();
      });
    }
    if (isRead) await reporter.again();
  });
}

function sendIntent(send: FrameParts['send'], intent: OverlayIntent): Promise<unknown> {
  switch (intent.type) {
    case 'open-panel':
      return send('open-panel', undefined);
    case 'reveal':
      return send('reveal-elsewhere', { defectId: intent.defectId, index: intent.index });
    case 'move':
      return send('move', { defectId: intent.defectId, move: intent.move });
    case 'sent-on':
      return send('sent-on', { button: intent.button });
    case 'self-check':
      return send('self-check', { tabId: null });
    case 'prefer':
      return send('prefer', { key: intent.key, value: intent.value });
  }
}
