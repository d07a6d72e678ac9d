/** Where calibrating meets the browser: what the tab's frames show, the profile they are read by, and pointing. */
import { browser } from 'wxt/browser';
import type { PickKey } from '../../content-scripts/calibration/pick';
import { DEFAULT_PROFILE, type HostProfile, profileFor } from '../../content-scripts/host/profile';
import { profileText } from '../../content-scripts/host/profile-schema';
import type { FieldKey } from '../../rules/model/fields';
import type { FieldReading } from '../../rules/model/page-reading';
import { download } from '../export/download';
import type { OpenFrame } from '../messages/contract';
import { sendToExtension } from '../messages/messaging';
import { type Place, placeAt, profileToMend, withLabel, withoutSaid, withPlace } from './edit-profile';

/** Milliseconds between looks at what the page shows now. */
const LOOK_EVERY = 1_000;

/** A page being calibrated. */
export interface CalibrationView {
  readonly frames: readonly OpenFrame[];
  readonly profile: HostProfile;
}

/** What the administrator can ask for; everything rejects when it could not be carried out. */
export interface CalibrationActions {
  /** Points at a field in the page. */
  reveal(frame: OpenFrame, field: FieldReading): void;
  /** Says what a label means; null: not a field. Answers what does not fit, empty when it was taken over. */
  say(field: FieldReading, key: FieldKey | null): Promise<string>;
  /** Lets the person point at a value, by keys beginning at the field last revealed; null when that was ended. */
  pick(): Promise<Place | null>;
  /** A key pressed here meanwhile. Answers in words what is pointed at then, in whichever frame; empty: nothing. */
  pickKey(key: PickKey): Promise<string>;
  /** Says what stands at a place pointed at. Answers as {@link say}. */
  place(place: Place, key: FieldKey): Promise<string>;
  /** Takes back what was said of a label or a place. Answers as {@link say}. */
  takeBack(name: string): Promise<string>;
  exportProfile(): void;
}

/** Connects the screen for the tab its address names (`?tab=`), and draws it again whenever the page shows something else. */
export function connectCalibration(
  address: string,
  draw: (view: CalibrationView | null, actions: CalibrationActions) => void,
): void {
  const tabId = Number(new URL(address).searchParams.get('tab'));
  let view: CalibrationView | null = null;
  let drawn = '';
  const look = async () => {
    const frames = (await sendToExtension('open-frames', undefined)).filter((frame) => frame.tabId === tabId);
    const top = frames.find(({ frameId }) => frameId === 0) ?? frames[0];
    const profiles = await sendToExtension('profiles', undefined);
    view = {
      frames,
      profile: top ? profileToMend(profileFor(profiles, top.reading.frame), top.reading.frame) : DEFAULT_PROFILE,
    };
    const text = JSON.stringify(view);
    if (text === drawn) return;
    drawn = text;
    draw(view, actions);
  };
  const save = async (profile: HostProfile) => {
    const problem = await sendToExtension('save-profile', profile);
    await look();
    return problem;
  };
  const toFrame = (frameId: number, type: string, data?: unknown) =>
    browser.tabs.sendMessage(tabId, { id: 0, type, data, timestamp: Date.now() }, { frameId });
  const answerOf = async (frameId: number, type: string, data?: unknown) => {
    const answer = (await toFrame(frameId, type, data).catch(() => null)) as { res?: string | null } | null;
    return answer?.res ?? null;
  };
  const pickingEnds = (exceptIn: number | null) => {
    for (const { frameId } of view?.frames ?? [])
      if (frameId !== exceptIn) void answerOf(frameId, 'pick-key', { key: 'end' });
  };
  const profile = () => view?.profile ?? DEFAULT_PROFILE;
  let revealed: { readonly frameId: number; readonly anchor: string } | null = null;
  /** The frame the keys point in. */
  let keysIn = 0;
  const actions: CalibrationActions = {
    reveal({ frameId }, { anchor }) {
      revealed = { frameId, anchor };
      void answerOf(frameId, 'reveal', { anchor, range: null });
    },
    say: (field, key) => save(withLabel(profile(), field, key)),
    async pick() {
      const frames = view?.frames ?? [];
      keysIn = (frames.find(({ frameId }) => frameId === revealed?.frameId) ?? frames[0])?.frameId ?? 0;
      const answers = frames.map(async ({ frameId, reading }) => {
        const from = frameId === keysIn ? (revealed?.anchor ?? null) : null;
        const selector = await answerOf(frameId, 'pick', { from });
        pickingEnds(frameId);
        return selector === null ? null : placeAt(selector, reading.frame);
      });
      return (await Promise.all(answers)).find((place) => place !== null) ?? null;
    },
    async pickKey(key) {
      const frames = (view?.frames ?? []).map(({ frameId }) => frameId);
      const by = key === 'previous' || key === 'far-previous' ? -1 : 1;
      for (const _ of frames) {
        const pointed = await answerOf(keysIn, 'pick-key', { key });
        if (pointed || key === 'take' || key === 'end') return pointed ?? '';
        keysIn = frames[(frames.indexOf(keysIn) + by + frames.length) % frames.length] ?? 0;
      }
      return '';
    },
    place: (place, key) => save(withPlace(profile(), place, key)),
    takeBack: (name) => save(withoutSaid(profile(), name)),
    exportProfile: () =>
      download({
        name: `适配配置-${profile().id}.json`,
        mediaType: 'application/json',
        content: profileText(profile()),
      }),
  };
  draw(null, actions);
  // The page hears neither pointer nor keys while something is pointed at: not beyond this screen.
  addEventListener('pagehide', () => pickingEnds(null));
  const again = () => void look().catch(() => undefined);
  again();
  setInterval(() => document.visibilityState === 'visible' && again(), LOOK_EVERY);
}
