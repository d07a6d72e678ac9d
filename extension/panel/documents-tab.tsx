import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { amountTraceOf } from '../../rules/drafting/amount-trace';
import { citedArticlesOf } from '../../rules/drafting/cited-articles';
import { registerOf } from '../../rules/drafting/register';
import type { CaseDocument, CaseFile } from '../../rules/model/case-file';
import { DOCUMENT_KINDS } from '../../rules/model/document-kinds';
import { understandDocument } from '../../rules/text/understand';
import { changeOf } from '../../storage/document-change';
import { DropZone, type FilesGiven } from '../intake/drop-zone';
import { keptFacts } from '../patrol/facts';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { minuteOf } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { EmptyState } from '../ui/empty-state';
import { usePanel } from './actions';
import { AmountTrace } from './amount-trace';
import { CitedArticles } from './cited-articles';
import type { DocumentSource } from './document-source';
import { PartyRegister } from './party-register';

const factsOf = keptFacts(understandDocument);

/** The documents of a case that can be looked into: those read as text. */
export function readDocuments({ documents }: CaseFile): readonly CaseDocument[] {
  return documents.filter(({ state, text }) => state === 'value' && text !== '');
}

/** 文书: who is named in a document, where its sums come from, which articles it cites; and the comparison of all. */
export function DocumentsTab({ caseFile, given }: { caseFile: CaseFile; given: FilesGiven }) {
  const actions = usePanel();
  const chosen = useSignal('');
  const documents = readDocuments(caseFile);
  const document = documents.find(({ id }) => id === chosen.value) ?? ownDocument(documents);
  return (
    <div class="documents-tab">
      <p class="documents-actions">
        <Button onClick={() => actions.openCompare(caseFile.id, 'documents')}>各文书比对</Button>
        <Button onClick={() => actions.openCompare(caseFile.id, 'persons')}>人员对照表</Button>
      </p>
      {document ? (
        <>
          {documents.length > 1 && (
            <div class="documents-choice">
              <Choice
                name="查看文书"
                value={document.id}
                options={documents.map((one) => [one.id, nameOf(one)] as const)}
                choose={(id) => {
                  chosen.value = id;
                }}
              />
            </div>
          )}
          <ChangeNote document={document} />
          <DocumentParts key={document.id} caseId={caseFile.id} document={document} />
        </>
      ) : (
        <EmptyState title="还没有读到文书">
          <p>打开文书，或在下面读入文件后，这里列出其中的人员、金额和引用条文。</p>
        </EmptyState>
      )}
      <DropZone caseFile={caseFile} intake={actions.intake} given={given} />
    </div>
  );
}

/** What a prosecutor is most likely to look into: the indictment, else what was read last. */
function ownDocument(documents: readonly CaseDocument[]): CaseDocument | undefined {
  return documents.find(({ kind }) => kind === 'indictment') ?? documents[documents.length - 1];
}

function nameOf({ title, kind }: CaseDocument): string {
  return title || DOCUMENT_KINDS[kind].name;
}

/** Numbers of paragraphs that are named; of more only how many there are. */
const NAMED_PARAGRAPHS = 6;

/** What changed in the document since it was read in an earlier sitting; nothing where there was none. */
function ChangeNote({ document }: { document: CaseDocument }) {
  const change = useMemo(() => changeOf(document), [document]);
  if (!change) return null;
  const { since, paragraphs, changed, dropped } = change;
  const which = changed.length > NAMED_PARAGRAPHS ? `${changed.length} 段有改动` : `第 ${changed.join('、')} 段有改动`;
  const parts = [changed.length > 0 && which, dropped > 0 && `删去 ${dropped} 段`].filter(Boolean);
  return (
    <p class="documents-change soft">
      与 {minuteOf(since)} 读到的文本相比：{parts.join('，') || '没有改动'}（现共 {paragraphs} 段）。
      {parts.length > 0 && '已按新文本重新核对。'}
    </p>
  );
}

function DocumentParts({ caseId, document }: { caseId: string; document: CaseDocument }) {
  const { register, amounts, articles } = useMemo(() => {
    const read = { text: document.text, facts: factsOf(document) };
    return { register: registerOf(read), amounts: amountTraceOf(read), articles: citedArticlesOf(read) };
    // The case is read from the store anew after every patrol; the text seldom is another.
  }, [document.id, document.text]);
  const source: DocumentSource = {
    text: document.text,
    name: nameOf(document),
    placeOf: (range) => ({ caseId, key: `doc.${document.kind}.text`, record: document.id, range }),
  };
  return (
    <>
      <Disclosure open level={2} summary={`人员登记 ${register.length}`}>
        <PartyRegister lines={register} source={source} />
      </Disclosure>
      <Disclosure level={2} summary={`金额追溯 ${amounts.counts.length > 0 ? `${amounts.counts.length} 起` : ''}`}>
        <AmountTrace trace={amounts} source={source} />
      </Disclosure>
      <Disclosure level={2} summary={`引用条文 ${articles.length}`}>
        <CitedArticles articles={articles} source={source} />
      </Disclosure>
    </>
  );
}
