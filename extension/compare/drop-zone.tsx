import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CaseFile } from '../../rules/model/case-file';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { Button } from '../ui/button';
import { useStatus } from '../ui/status';
import type { CompareActions } from './actions';
import type { OpenedFile } from './view-model';

/** Files from outside: read here, and taken into the case only when a person says that they belong to it. */
export function DropZone({ caseFile, actions }: { caseFile: CaseFile; actions: CompareActions }) {
  const { attempt } = useStatus();
  const waiting = useSignal<readonly OpenedFile[]>([]);
  const over = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const open = (files: FileList | null | undefined) => {
    // The list is the input's own and is emptied with it: of several files only the first would be read.
    const given = [...(files ?? [])];
    void attempt(async () => {
      const refused: string[] = [];
      for (const file of given) {
        try {
          waiting.value = [...waiting.value, await actions.open(file, caseFile)];
        } catch (error) {
          refused.push(error instanceof Error ? error.message : String(error));
        }
      }
      return refused.join('；');
    });
  };
  const leave = (file: OpenedFile) => {
    waiting.value = waiting.value.filter((one) => one !== file);
  };
  const change = (file: OpenedFile, to: OpenedFile) => {
    waiting.value = waiting.value.map((one) => (one === file ? to : one));
  };
  const keep = (file: OpenedFile) =>
    void attempt(async () => {
      await actions.keep(caseFile.id, file);
      leave(file);
      return `“${file.name}”已并入本案。`;
    });
  return (
    <section
      class={`drop-zone ${over.value ? 'is-over' : ''}`}
      aria-label="从文件读取文书"
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        open(event.dataTransfer?.files);
      }}
    >
      <p>
        把文书文件拖到这里，或 <Button onClick={() => input.current?.click()}>选择文件</Button>
        <span class="soft">　可读 .docx、有文字层的 .pdf、.txt；扫描件、.doc、.wps、OFD 读不了。只在本机读取。</span>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".docx,.pdf,.txt"
        aria-label="选择文书文件"
        onChange={(event) => {
          open(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <ul>
        {waiting.value.map((file) => (
          <li key={file.name} class="opened-file">
            <p>
              <strong>{file.name}</strong>　识别为《{DOCUMENT_KINDS[file.document.facts.kind].name}》
            </p>
            {file.notes.map((note) => (
              <p key={note} class="note">
                {note}
              </p>
            ))}
            <p>
              <label>
                <input
                  type="checkbox"
                  checked={file.recognised}
                  onChange={({ currentTarget }) => change(file, { ...file, recognised: currentTarget.checked })}
                />{' '}
                文字由扫描件识别而来（据此发现的问题至多列为疑似）
              </label>
            </p>
            <p class="soft">
              {file.reasons.length > 0
                ? `与本案相符：${file.reasons.join('；')}`
                : '未见与本案相符的文号或当事人，请核对是否属于本案'}
            </p>
            <p>
              <Button look="main" onClick={() => keep(file)}>
                属于本案，并入
              </Button>
              <Button look="quiet" onClick={() => leave(file)}>
                不是，放弃
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
