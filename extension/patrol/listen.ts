import { DEFAULT_PROFILE } from '../../content-scripts/host/profile';
import type { OnMessage, Sender } from '../messages/contract';
import type { LastErrors } from '../messages/last-errors';
import {
  checkCasePlace,
  checkCloseDay,
  checkEvidenceRef,
  checkImportedDocument,
  checkMoveOfFrame,
  checkMoveOfPage,
  checkPreference,
  checkReport,
  checkSelfCheck,
  checkSentOn,
  checkTrouble,
  checkWatch,
  checkWatchRead,
  checkWorksheet,
} from '../messages/schemas';
import type { DriftGuard } from './drift-guard';
import type { Profiles } from './profiles';
import type { PatrolService } from './service';
import type { FrameRef } from './tabs';

/** Who this extension is. */
export interface Self {
  readonly id: string;
  /** Origin of its own pages, e.g. `chrome-extension://…/`. */
  readonly origin: string;
}

/** Connects the service to messages. What is not from this extension or does not fit is counted and otherwise ignored. */
export function listen(
  onMessage: OnMessage,
  service: PatrolService,
  profiles: Profiles,
  drift: Pick<DriftGuard, 'forget'>,
  self: Self,
  openPanel: (tab: FrameRef) => void,
  errors: Pick<LastErrors, 'add' | 'list'>,
): void {
  const refused = new Map<string, number>();
  const refuse = <Answer>(why: string, answer: Answer): Answer => {
    refused.set(why, (refused.get(why) ?? 0) + 1);
    return answer;
  };
  const fromPage = (sender: Sender) => sender.id === self.id && isOwnPage(sender, self);

  onMessage('reading', ({ data, sender }) => {
    const frame = frameOf(sender, self);
    const report = frame && checkReport(data);
    return report ? service.report(frame, report) : refuse(frame ? 'reading-shape' : 'reading-sender', false);
  });
  onMessage('frame-began', ({ sender }) => {
    const frame = frameOf(sender, self);
    if (frame) service.frameBegan(frame);
    else refuse('frame-began-sender', undefined);
  });
  onMessage('frame-gone', ({ sender }) => {
    const frame = frameOf(sender, self);
    if (frame) service.frameGone(frame);
    else refuse('frame-gone-sender', undefined);
  });
  onMessage('move', ({ data, sender }) => {
    const frame = frameOf(sender, self);
    const intent = frame ? checkMoveOfFrame(data) : fromPage(sender) ? checkMoveOfPage(data) : null;
    return intent ? service.move(intent.defectId, intent.move, frame) : refuse('move', undefined);
  });
  onMessage('sent-on', ({ data, sender }) => {
    const frame = frameOf(sender, self);
    const intent = checkSentOn(data);
    return frame && intent ? service.sentOn(frame, intent.button) : refuse('sent-on', undefined);
  });
  onMessage('self-check', ({ data, sender }) => {
    const tabId = frameOf(sender, self)?.tabId ?? (fromPage(sender) ? checkSelfCheck(data)?.tabId : null);
    return tabId == null ? refuse('self-check', undefined) : service.selfCheck(tabId);
  });
  onMessage('import-document', ({ data, sender }) => {
    const file = fromPage(sender) ? checkImportedDocument(data) : null;
    return file ? service.importDocument(file) : refuse('import-document', undefined);
  });
  onMessage('import-ledger', ({ data, sender }) =>
    fromPage(sender) && typeof data?.text === 'string'
      ? service.importLedger(data.text)
      : refuse('import-ledger', Promise.resolve('未导入。')),
  );
  onMessage('watch', ({ data, sender }) => {
    const intent = fromPage(sender) ? checkWatch(data) : null;
    return intent ? service.watch(intent.caseId, intent.wish) : refuse('watch', undefined);
  });
  onMessage('watch-read', ({ data, sender }) => {
    const intent = fromPage(sender) ? checkWatchRead(data) : null;
    return intent ? service.watchRead(intent.caseId) : refuse('watch-read', undefined);
  });
  onMessage('close-day', ({ data, sender }) => {
    const closing = fromPage(sender) ? checkCloseDay(data) : null;
    return closing ? service.closeDay(closing) : refuse('close-day', undefined);
  });
  onMessage('worksheet', ({ data, sender }) => {
    const worksheet = fromPage(sender) ? checkWorksheet(data) : null;
    return worksheet ? service.worksheet(worksheet) : refuse('worksheet', undefined);
  });
  onMessage('prefer', ({ data, sender }) => {
    const intent = frameOf(sender, self) || fromPage(sender) ? checkPreference(data) : null;
    return intent ? service.prefer(intent.key, intent.value) : refuse('prefer', undefined);
  });
  onMessage('open-panel', ({ sender }) => {
    const frame = frameOf(sender, self);
    if (frame) openPanel(frame);
    else refuse('open-panel-sender', undefined);
  });
  onMessage('tab-status', ({ data, sender }) =>
    fromPage(sender) ? service.tabStatus(data.tabId) : refuse('tab-status-sender', { caseId: null, note: '' }),
  );
  onMessage('reveal-evidence', ({ data, sender }) =>
    fromPage(sender) ? service.reveal(data.tabId, data, null) : refuse('reveal-evidence-sender', false),
  );
  onMessage('reveal-place', ({ data, sender }) => {
    const target = fromPage(sender) ? checkCasePlace(data) : null;
    if (!target) return refuse('reveal-place', false);
    return service.show(target.tabId, target.caseId, { ...target, ...target.range });
  });
  onMessage('reveal-elsewhere', ({ data, sender }) => {
    const frame = frameOf(sender, self);
    const target = checkEvidenceRef(data);
    return frame && target ? service.reveal(frame.tabId, target, frame) : refuse('reveal-elsewhere', false);
  });
  onMessage('open-frames', ({ sender }) =>
    fromPage(sender) ? service.openFrames() : refuse('open-frames-sender', []),
  );
  onMessage('host-profile', ({ sender }) =>
    frameOf(sender, self) ? profiles.forPage(addressOf(sender)) : refuse('host-profile-sender', DEFAULT_PROFILE),
  );
  onMessage('profiles', ({ sender }) => (fromPage(sender) ? profiles.all() : refuse('profiles-sender', [])));
  onMessage('save-profile', async ({ data, sender }) => {
    if (!fromPage(sender)) return refuse('save-profile-sender', '');
    const problem = await profiles.save(data);
    if (problem === '') await service.profilesChanged();
    return problem;
  });
  onMessage('remove-profile', async ({ data, sender }) => {
    if (!fromPage(sender)) return refuse('remove-profile-sender', undefined);
    await profiles.remove(String(data?.id));
    await service.profilesChanged();
  });
  onMessage('forget-field', async ({ data, sender }) => {
    if (!fromPage(sender)) return refuse('forget-field-sender', undefined);
    await drift.forget(String(data?.layout), String(data?.key));
    await service.profilesChanged();
  });
  onMessage('trouble', ({ data, sender }) => {
    const told = frameOf(sender, self) ? checkTrouble(data) : null;
    return told ? errors.add('页面读取', told.what) : refuse('trouble', undefined);
  });
  onMessage('diagnostics', ({ sender }) =>
    fromPage(sender)
      ? { refused: Object.fromEntries(refused), errors: errors.list() }
      : refuse('diagnostics-sender', { refused: {}, errors: [] }),
  );
}

/** The frame of a tab a content script of ours runs in; null for anyone else, our own pages included. */
function frameOf(sender: Sender, self: Self): FrameRef | null {
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (sender.id !== self.id || isOwnPage(sender, self) || tabId === undefined || frameId === undefined) return null;
  return { tabId, frameId };
}

/** The address a frame is read by; an editor without one of its own (about:blank, srcdoc) belongs to its page. */
function addressOf({ url = '', tab }: Sender): string {
  return url.startsWith('about:') ? (tab?.url ?? '') : url;
}

function isOwnPage({ url }: Sender, { origin }: Self): boolean {
  return url?.startsWith(origin) === true;
}
