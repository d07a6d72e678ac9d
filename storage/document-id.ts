import { fingerprint } from '../rules/engine/fingerprint';
import type { CaseDocument, CaseFile } from '../rules/model/case-file';
import type { DocumentReading } from '../rules/model/page-reading';

/** 某检刑诉〔2024〕12号, （2018）冀0929刑初44号: with the serial filled in; a draft's empty one (〔2024〕  号) is no number. */
const NUMBER =
  /[（(〔[［]\s?(?:19|20)\d{2}\s?[）)〕\]］][^\s，。；：、]{0,14}?\d{1,8}(?:[-—]\d{1,8})?\s?号|[\u4e00-\u9fa5]{2,14}[〔[［（(]\s?(?:19|20)\d{2}\s?[〕\]］）)]\s?\d{1,8}(?:[-—]\d{1,8})?\s?号/;

/** The number stands under the title; further down, other documents are cited by theirs. */
const HEAD = 200;

/** Official number of a document as its head shows it, brackets and spaces unified; empty while it has none. */
export function documentNumber(text: string): string {
  const found = NUMBER.exec(text.slice(0, HEAD));
  return found
    ? found[0]
        .replace(/\s/g, '')
        .replace(/[（(〔[［]/g, '〔')
        .replace(/[）)〕\]］]/g, '〕')
    : '';
}

/**
 * Which document of the case a reading shows, or null for a new one. An editor is known by where it stands, because
 * its number may just be being typed; a finished document is known by its number.
 */
export function knownDocument(
  documents: CaseFile['documents'],
  frame: string,
  reading: Pick<DocumentReading, 'kind' | 'title' | 'text' | 'editable'>,
): CaseDocument | null {
  const sameKind = documents.filter((document) => document.kind === reading.kind);
  const here = sameKind.find((document) => document.title === reading.title && document.provenance?.from === frame);
  if (reading.editable && here) return here;
  const number = documentNumber(reading.text);
  if (number) {
    const numbered = sameKind.find((document) => documentNumber(document.text) === number);
    return numbered ?? (here && documentNumber(here.text) === '' ? here : null);
  }
  return here ?? sameKind.find((document) => reading.text !== '' && document.text === reading.text) ?? null;
}

/** Id of a document met for the first time: kind and number, else kind and a short name of title and place. */
export function newDocumentId(frame: string, reading: Pick<DocumentReading, 'kind' | 'title' | 'text'>): string {
  return `${reading.kind}:${documentNumber(reading.text) || fingerprint(`${reading.title}\n${frame}`)}`;
}
