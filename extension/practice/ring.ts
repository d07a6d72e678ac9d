/** The whole ring in one page, for practice: the same reading, rules, ledger and marks, with a store that ends with the page. */
import { startReading } from '../../content-scripts/host';
import { interpret } from '../../content-scripts/host/interpret';
import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import { startOverlay } from '../../content-scripts/overlay';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import { understandDocument } from '../../rules/text/understand';
import type { JournalEventName } from '../../storage/model';
import type { Messages } from '../messages/contract';
import { type FrameParts, runFrame } from '../messages/frame';
import type { Clock } from '../patrol/clock';
import { keptFacts } from '../patrol/facts';
import { MemoryStore } from '../patrol/memory-store';
import { type PageLink, PatrolService } from '../patrol/service';

/** The one frame of the practice page. */
const FRAME = { tabId: 1, frameId: 0 } as const;

type Heard = { [Name in keyof Messages]?: (payload: never) => unknown };

/**
 * Starts the ring in this page.
 * @param clock the day of the made-up case, so that its periods stay what they are
 * @param told what has happened so far, by the names of the journal; told anew after everything the person does
 */
export function startPractice(
  signal: AbortSignal,
  clock: Clock,
  told: (events: readonly JournalEventName[]) => void,
): void {
  const store = new MemoryStore();
  const heard: Heard = {};
  const factsOf = keptFacts(understandDocument);
  const service = new PatrolService({
    store,
    profiles: { isPending: async () => false, applied: async () => undefined },
    pages: pagesOf(heard),
    clock,
    runPatrol: (caseFile, env) => patrol(caseFile, RULES, { ...env, factsOf }),
    interpret: async (reading) => interpret(reading, DEFAULT_PROFILE),
  });
  runFrame({
    signal,
    parsed: Promise.resolve(),
    startReading,
    startOverlay,
    send: (async (name: keyof Messages, payload: never) => {
      const answered = await answer(service, name, payload);
      told(store.journal.map(({ event }) => event));
      return answered;
    }) as FrameParts['send'],
    listen: (name, handler) => {
      heard[name] = handler as Heard[typeof name];
    },
    onReturn: () => undefined,
    onClockSet: () => undefined,
    end: () => undefined,
    later: (task, milliseconds) => void setTimeout(() => !signal.aborted && task(), milliseconds),
  });
}

function pagesOf(heard: Heard): PageLink {
  const tell = async (name: keyof Messages, payload: unknown): Promise<void> => {
    await heard[name]?.(payload as never);
  };
  return {
    publish: (_, view) => tell('publish', view),
    lookAgain: () => tell('hello', { fresh: true }),
    helloAll: () => tell('hello', { fresh: false }),
    hello: () => tell('hello', { fresh: false }),
    caseChanged: async () => undefined,
    reveal: (_, place) => tell('reveal', place),
    profileChanged: async () => undefined,
    activate: async () => undefined,
  };
}

/** What the background answers to a frame, without messages in between. */
async function answer(service: PatrolService, name: keyof Messages, payload: never): Promise<unknown> {
  const given = payload as Record<string, never>;
  switch (name) {
    case 'reading':
      return service.report(FRAME, payload);
    case 'move':
      return service.move(given.defectId ?? '', given.move as never, FRAME);
    case 'sent-on':
      return service.sentOn(FRAME, given.button ?? '');
    case 'self-check':
      return service.selfCheck(FRAME.tabId);
    case 'prefer':
      return service.prefer(given.key ?? '', given.value ?? '');
    case 'reveal-elsewhere':
      return service.reveal(FRAME.tabId, payload, FRAME);
    case 'frame-began':
      return service.frameBegan(FRAME);
    case 'frame-gone':
      return service.frameGone(FRAME);
    case 'host-profile':
      return DEFAULT_PROFILE;
    default:
      return undefined;
  }
}
