import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { LedgerEntry } from '../../storage/model';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import type { ExportFormat } from './file';
import { adviceFor, findingsFor, PAPER_NAMES } from './supervision';

/** One thing that can be saved, in one or more formats. */
export interface ExportChoice<Format extends string> {
  /** What it is, e.g. 问题清单 12 条. */
  readonly what: string;
  readonly note: string;
  readonly formats: readonly (readonly [format: Format, name: string])[];
}

/** The defect list as a choice. @param listed how many defects the tables will hold */
export function defectListChoice(listed: number): ExportChoice<ExportFormat> {
  return {
    what: `问题清单 ${listed} 条`,
    note: '未整改与已整改，不含提了异议的',
    formats: [
      ['xlsx', '表格（XLSX）'],
      ['csv', '文本表格（CSV）'],
      ['json', '完整台账（JSON）'],
    ],
  };
}

/** In place of the papers while the list holds many cases. */
export const PAPERS_OF_ONE_CASE: ExportChoice<ExportFormat> = {
  what: '流程监控通知书、口头提示记录',
  note: '先在“案件”中选定一件',
  formats: [],
};

/** The papers of case supervision about one case as choices; none that would be empty. */
export function paperChoices(entries: readonly LedgerEntry[]): readonly ExportChoice<ExportFormat>[] {
  const notes = {
    notice: `只列确认类；${adviceFor(entries)}，由案管决定`,
    prompt: '疑似与提示，不发书面通知',
  } as const;
  return (['notice', 'prompt'] as const).flatMap((paper) => {
    const { length } = findingsFor(paper, entries);
    return length === 0
      ? []
      : [
          {
            what: `${PAPER_NAMES[paper]} ${length} 项`,
            note: notes[paper],
            formats: [[paper, '文书（Word）']],
          },
        ];
  });
}

/** What was read of one case as a choice. */
export const CASE_BUNDLE_CHOICE: ExportChoice<ExportFormat> = {
  what: '本案读取内容',
  note: '案卡、文书、流程，不含问题；供复核或重现',
  formats: [['bundle', '案件包（JSON）']],
};

interface ExportMenuProps<Format extends string> {
  readonly choices: readonly ExportChoice<Format>[];
  readonly exportAs: (format: Format, identified: boolean) => Promise<void>;
}

/** Saving what a page shows, de-identified unless the user asks otherwise. */
export function ExportMenu<Format extends string>(props: ExportMenuProps<Format>) {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (giveFocusBack: boolean) => {
    open.value = false;
    if (giveFocusBack) box.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open.value) return;
    const onPointerDown = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(true);
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown);
    };
  });
  return (
    <div class="export-menu" ref={box}>
      <Button
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        导出
      </Button>
      {open.value && <ExportChoices {...props} id={id} done={() => close(true)} />}
    </div>
  );
}

function ExportChoices<Format extends string>(props: ExportMenuProps<Format> & { id: string; done: () => void }) {
  const { id, choices, exportAs, done } = props;
  const identified = useSignal(false);
  const { attempt } = useStatus();
  const save = (format: Format) => {
    done();
    void attempt(async () => {
      await exportAs(format, identified.value);
      return '文件已交给浏览器保存。';
    });
  };
  return (
    <section class="export-choices" id={id} aria-label="导出">
      <label class="export-names">
        <input
          type="checkbox"
          checked={identified.value}
          onChange={(event) => {
            identified.value = event.currentTarget.checked;
          }}
        />
        <span>保留完整姓名与证件号</span>
      </label>
      <p class="soft">
        {identified.value ? '文件将含个人信息，请按规定保管。' : '默认脱敏：姓名留姓，证件号留前六后四。'}
      </p>
      {choices.map(({ what, note, formats }) => (
        <div key={what} class="export-choice">
          <p>
            <strong>{what}</strong>
            <span class="soft">（{note}）</span>
          </p>
          <div class="export-formats">
            {formats.map(([format, name]) => (
              <Button key={format} onClick={() => save(format)}>
                {name}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
