import type { CaseDocument } from '../model/case-file';
import type { DocumentFacts } from '../model/document-facts';
import type { DocumentKind } from '../model/document-kinds';
import { findAmounts } from './amounts';
import { findArticles } from './articles';
import { findCircumstances } from './circumstances';
import { findAddressee, findApplicants, findTimeLimit } from './correspondence';
import { findCounts, findQuoted, findVolumes } from './counts';
import { findCrimes } from './crimes';
import { findDates } from './date-facts';
import { findCourt, findNumber, findNumbers, findOrgan, readSignatureDate } from './heading';
import { kindOfBody, recogniseKind } from './kinds';
import { STRUCTURES } from './kinds/index';
import { findMeasures } from './measures';
import { findOrgans, findSigners } from './organs';
import { findParties } from './parties';
import { Persons } from './persons';
import { findPleas } from './pleas';
import { findPriors } from './priors';
import { findProperty } from './property';
import { looksScanned } from './scanned';
import { cutSections, findSignature } from './sections';
import { findProposals, findSentences } from './sentences';
import { endOfBody, type Source } from './source';

/** Kinds that tell acts one by one; numbered parts of other kinds (proposals, declarations) are no counts. */
const TELLS_ACTS: ReadonlySet<DocumentKind> = new Set([
  'indictment', 'indictmentChange', 'opinionForProsecution', 'arrestRequest', 'judgment', 'ruling', 'nonProsecution',
  'reviewReport', 'arrestReviewOpinion', 'protest', 'courtOpinion', 'published', 'other',
]); // biome-ignore format: one list

/** What is known of a document before it is read, from the host's list or a file name. */
export interface DocumentHint {
  readonly kind?: DocumentKind;
  readonly title?: string;
  /** The text came from a program that recognises print. */
  readonly scanned?: boolean;
}

/** Reads a document: its kind, sections and facts. All ranges are indices into `text` exactly as given. Never throws, whatever the text. */
export function understand(text: string, hint: DocumentHint = {}): DocumentFacts {
  const { kind, title, range: titleAt } = recogniseKind(text, hint);
  const signature = findSignature(text, STRUCTURES[kind]?.closing ?? null);
  const number = findNumber(text, titleAt);
  const headEnd = Math.max(number && number.start < (titleAt?.end ?? 0) + 400 ? number.end : 0, titleAt?.end ?? 0);
  const source: Source = { text, sections: cutSections(text, kind, headEnd, signature) };
  const organ = findOrgan(text, headEnd, signature);
  const parties = findParties(source);
  const dates = findDates(source);
  const counts = TELLS_ACTS.has(kind) ? findCounts(source) : [];
  const amounts = findAmounts(source, counts);
  const persons = new Persons(text, parties);
  const sentences = findSentences(source, kind, persons);
  const date = signature ? readSignatureDate(text, signature.date) : null;
  return {
    kind,
    title,
    bodyKind: kindOfBody(text),
    scanned: hint.scanned === true || looksScanned(text),
    number,
    date,
    organ,
    court: findCourt(text, organ),
    addressee: findAddressee(text, headEnd),
    applicants: findApplicants(text),
    timeLimit: findTimeLimit(text),
    sections: source.sections,
    parties,
    dates,
    amounts,
    crimes: findCrimes(source),
    articles: findArticles(source, date?.iso ?? ''),
    measures: findMeasures(source, parties, dates),
    sentences,
    proposals: findProposals(source, kind, persons, sentences),
    circumstances: findCircumstances(source, persons),
    pleas: findPleas(source, persons),
    property: findProperty(source, amounts),
    priors: findPriors(text, parties, dates),
    numbers: findNumbers(text, number, endOfBody(source)),
    organs: findOrgans(source),
    signers: findSigners(source),
    counts,
    volumes: findVolumes(text),
    quoted: findQuoted(source),
  };
}

/** Reads a document of a case as what is known of it says. */
export function understandDocument({
  text,
  kind,
  title,
  recognised = false,
}: Pick<CaseDocument, 'text' | 'kind' | 'title' | 'recognised'>): DocumentFacts {
  return understand(text, { kind, title, scanned: recognised });
}
