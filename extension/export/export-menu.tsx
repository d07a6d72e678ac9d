import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import type { ExportFormat } from './file';

const FORMATS: readonly { readonly format: ExportFormat; readonly name: string }[] = [
  { format: 'xlsx', name: '表格（XLSX）' },
  { format: 'csv', name: '文本表格（CSV）' },
  { format: 'json', name: '完整台账（JSON）' },
];

/** What the menu needs: how many defects the tables will hold, and who saves. */
interface ExportMenuProps {
  readonly listed: number;
  /** It is about one case, whose readings can be saved too. */
  readonly oneCase?: boolean;
  readonly exportAs: (format: ExportFormat, identified: boolean) => Promise<void>;
}

/** Saving the defect list, de-identified unless the user asks otherwise. */
export function ExportMenu(props: ExportMenuProps) {
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

function ExportChoices({ id, listed, oneCase, exportAs, done }: ExportMenuProps & { id: string; done: () => void }) {
  const identified = useSignal(false);
  const { attempt } = useStatus();
  const save = (format: ExportFormat) => {
    done();
    void attempt(async () => {
      await exportAs(format, identified.value);
      return '文件已交给浏览器保存。';
    });
  };
  return (
    <section class="export-choices" id={id} aria-label="导出">
      <p>
        问题清单 <strong>{listed}</strong> 条<span class="soft">（未整改与已整改，不含提了异议的）</span>
      </p>
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
      <div class="export-formats">
        {FORMATS.map(({ format, name }) => (
          <Button key={format} onClick={() => save(format)}>
            {name}
          </Button>
        ))}
      </div>
      {oneCase && (
        <>
          <p>
            本案读取内容<span class="soft">（案卡、文书、流程，不含问题；可供复核或重现）</span>
          </p>
          <div class="export-formats">
            <Button onClick={() => save('bundle')}>案件包（JSON）</Button>
          </div>
        </>
      )}
    </section>
  );
}
