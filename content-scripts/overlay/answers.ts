import type { Notice } from './notice';
import type { DefectView, EvidenceView, OverlayIntent, OverlayMode } from './view';

/** What answers need of their surroundings. */
export interface AnswersOptions {
  send(intent: OverlayIntent): void;
  /** Copies a text; false when the browser does not allow it. */
  copy(text: string): boolean;
}

/** What a person may say to a finding, besides looking at it; each is acknowledged in words. */
export class Answers {
  /** Findings whose card was opened: told to the background once. */
  private readonly informed = new Set<string>();

  constructor(
    private readonly options: AnswersOptions,
    private readonly notice: Notice,
  ) {}

  /** 已告知: the person has seen the whole finding. */
  inform({ id }: DefectView): void {
    if (this.informed.has(id)) return;
    this.informed.add(id);
    this.options.send({ type: 'move', defectId: id, move: { type: 'inform' } });
  }

  /** 有异议. @param place - key of the mark beside which it is acknowledged */
  object({ id }: DefectView, reason: string, place: string | null): void {
    this.options.send({ type: 'move', defectId: id, move: { type: 'object', reason } });
    this.notice.say('已记下异议，不再提示；可在面板中撤回。', true, place);
  }

  /** 整改中. */
  mend({ id }: DefectView, place: string | null): void {
    this.options.send({ type: 'move', defectId: id, move: { type: 'mend' } });
    this.notice.say('已标为整改中；改好并再次读到一致后自动销号。', true, place);
  }

  /** Copies what a piece of evidence says, with a line that names where it stands if wished; nothing is typed into the host. */
  copy({ quote, label, source }: EvidenceView, withSource: boolean, place: string | null): void {
    const isCopied = this.options.copy(withSource ? `${quote}\n（出处：${source}·${label}）` : quote);
    this.notice.say(isCopied ? `已复制“${label}”的内容，可自行粘贴。` : '浏览器未允许复制，请手动选取。', true, place);
  }

  /** 一键自检. */
  selfCheck(): void {
    this.options.send({ type: 'self-check' });
    this.notice.say('正在重新读取已打开的页面并核对……', true, null);
  }

  /** 安静, 正常 or 自检. */
  choose(mode: OverlayMode): void {
    this.options.send({ type: 'prefer', key: 'mode', value: mode });
  }
}
