import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CaseFile } from '../../rules/model/case-file';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import { FileQueue } from './file-queue';
import { chosenFiles, droppedFiles, pastedText } from './given-files';
import type { Intake, OpenedFile } from './intake';

/** Files given on a screen, and whether some are being dragged over it just now. */
export interface FilesGiven {
  readonly queue: FileQueue;
  readonly over: Signal<boolean>;
}

/**
 * The files of a screen about one case. They may be dropped anywhere in it: a drop beside the zone would otherwise make
 * the browser show the file in place of the screen. @param taken called when something was dropped
 */
export function useFilesGiven(caseFile: CaseFile, intake: Intake, taken?: () => void): FilesGiven {
  const latest = useRef(caseFile);
  latest.current = caseFile;
  const queue = useMemo(() => new FileQueue((given, watch) => intake.open(given, latest.current, watch)), [intake]);
  const over = useSignal(false);
  useEffect(() => {
    const done = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      document.addEventListener(type, hear, { signal: done.signal });
    listen('dragover', (event) => {
      if (!isForUs(event)) return;
      event.preventDefault();
      over.value = true;
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) over.value = false;
    });
    listen('drop', (event) => {
      over.value = false;
      if (!isForUs(event) || !event.dataTransfer) return;
      event.preventDefault();
      taken?.();
      void droppedFiles(event.dataTransfer).then((files) => queue.add(files));
    });
    return () => done.abort();
  }, [queue]);
  return { queue, over };
}

/** Files wherever they are dropped; words only in the zone, where they are meant. */
function isForUs({ dataTransfer, target }: DragEvent): boolean {
  const isInZone = target instanceof Element && target.closest('.drop-zone') !== null && !target.closest('textarea');
  return isInZone || dataTransfer?.types.includes('Files') === true;
}

interface DropZoneProps {
  readonly caseFile: CaseFile;
  readonly intake: Intake;
  readonly given: FilesGiven;
}

/** Files from outside: read here, and taken into the case only when a person says that they belong to it. */
export function DropZone({ caseFile, intake, given: { queue, over } }: DropZoneProps) {
  return (
    <section class={`drop-zone ${over.value ? 'is-over' : ''}`} aria-label="从文件读取文书">
      <Sources queue={queue} />
      <Progress queue={queue} />
      <Refused queue={queue} />
      <Opened queue={queue} keep={(file) => intake.keep(caseFile.id, file)} />
    </section>
  );
}

/** The ways a document gets here: files, a folder, the clipboard. */
function Sources({ queue }: { queue: FileQueue }) {
  const pasting = useSignal(false);
  const text = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <p class="file-sources">
        把文书文件或文件夹拖到这里，或
        <FileChoice name="选择文件" queue={queue} accept=".docx,.pdf,.txt" />
        <FileChoice name="选择文件夹" queue={queue} webkitdirectory />
        <Button
          aria-expanded={pasting.value}
          onClick={() => {
            pasting.value = !pasting.value;
          }}
        >
          粘贴文字
        </Button>
        <span class="soft">可读 .docx、有文字层的 .pdf、.txt；扫描件、.doc、.wps、OFD 读不了。只在本机读取。</span>
      </p>
      {pasting.value && (
        <p>
          <textarea class="text-field" rows={6} ref={text} aria-label="文书全文" placeholder="在这里粘贴文书全文" />
          <Button
            onClick={() => {
              const pasted = text.current?.value ?? '';
              if (pasted.trim() === '') return;
              queue.add([pastedText(pasted)]);
              pasting.value = false;
            }}
          >
            读取
          </Button>
        </p>
      )}
    </>
  );
}

function FileChoice(props: { name: string; queue: FileQueue; accept?: string; webkitdirectory?: boolean }) {
  const { name, queue, ...input } = props;
  const element = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => element.current?.click()}>{name}</Button>
      <input
        {...input}
        ref={element}
        type="file"
        multiple
        hidden
        aria-label={name}
        onChange={(event) => {
          queue.add(chosenFiles(event.currentTarget.files));
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** How far the reading is, and the way to end it. */
function Progress({ queue }: { queue: FileQueue }) {
  const reading = queue.reading.value;
  if (!reading) return null;
  const ahead = queue.ahead.value;
  const [read, total] = reading.pages ?? [];
  return (
    <div class="file-progress">
      <p role="status">
        正在读取 {reading.path}
        {reading.pages && (
          <span class="soft">
            已读 {read}/{total} 页
          </span>
        )}
        {ahead > 0 && <span class="soft">还有 {ahead} 个文件等候</span>}
      </p>
      <progress aria-label="读取进度" value={read} max={total} />
      <Button onClick={() => queue.skip()}>{ahead > 0 ? '跳过这个' : '取消'}</Button>
      {ahead > 0 && <Button onClick={() => queue.stop()}>全部取消</Button>}
    </div>
  );
}

/** Which files could not be read, and why. */
function Refused({ queue }: { queue: FileQueue }) {
  const { value: refused } = queue.refused;
  if (refused.length === 0) return null;
  return (
    <div class="note" role="status">
      <p>
        {refused.length} 个文件没有读取，其余不受影响。
        <Button
          look="quiet"
          onClick={() => {
            queue.refused.value = [];
          }}
        >
          知道了
        </Button>
      </p>
      <ul>
        {refused.map(({ path, message }, index) => (
          <li key={index}>
            “{path}”{message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was read and waits for a person's word. */
function Opened({ queue, keep }: { queue: FileQueue; keep: (file: OpenedFile) => Promise<void> }) {
  const { attempt } = useStatus();
  const opened = queue.opened.value;
  const fitting = opened.filter(({ belonging }) => belonging.reasons.length > 0 && belonging.doubts.length === 0);
  const take = (files: readonly OpenedFile[]) =>
    void attempt(async () => {
      for (const file of files) {
        await keep(file);
        queue.change(file, null);
      }
      return files.length === 1 ? `“${files[0]?.path}”已并入本案。` : `${files.length} 份文书已并入本案。`;
    });
  return (
    <>
      {fitting.length > 1 && (
        <p>
          <Button onClick={() => take(fitting)}>与本案相符的 {fitting.length} 份都属于本案，并入</Button>
        </p>
      )}
      <ul>
        {opened.map((file) => (
          <OpenedItem key={file.path} file={file} take={() => take([file])} change={(to) => queue.change(file, to)} />
        ))}
      </ul>
    </>
  );
}

function OpenedItem(props: { file: OpenedFile; take: () => void; change: (to: OpenedFile | null) => void }) {
  const { file, take, change } = props;
  const { reasons, doubts } = file.belonging;
  return (
    <li class="opened-file">
      <p>
        <strong>{file.path}</strong>　识别为《{DOCUMENT_KINDS[file.document.facts.kind].name}》
        <span class="soft">　{file.document.text.length} 字</span>
      </p>
      {[...file.notes, ...doubts].map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <p>
        <label>
          <input
            type="checkbox"
            checked={file.recognised}
            onChange={({ currentTarget }) => change({ ...file, recognised: currentTarget.checked })}
          />{' '}
          文字由扫描件识别而来（据此发现的问题至多列为疑似）
        </label>
      </p>
      <p class="soft">
        {reasons.length > 0 ? `与本案相符：${reasons.join('；')}` : '未见与本案相符的文号或当事人，请核对是否属于本案'}
      </p>
      <p>
        <Button look={doubts.length > 0 ? 'plain' : 'main'} onClick={take}>
          属于本案，并入
        </Button>
        <Button look="quiet" onClick={() => change(null)}>
          不是，放弃
        </Button>
      </p>
    </li>
  );
}
