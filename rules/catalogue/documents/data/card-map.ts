import type { DocumentFactName } from '../../../engine/language';
import type { DocumentKind } from '../../../model/document-kinds';
import type { FieldKey } from '../../../model/fields';

/** One item a card and a document both hold. */
export interface MappedItem {
  readonly field: FieldKey;
  readonly kind: DocumentKind;
  readonly fact: DocumentFactName;
}

/** Documents with an identity paragraph of the suspect; the indictment has rules of its own. */
const WITH_IDENTITY: readonly DocumentKind[] = [
  'opinionForProsecution',
  'judgment',
  'ruling',
  'nonProsecution',
  'arrestRequest',
  'arrestDecision',
  'arrestReviewOpinion',
  'reviewReport',
  'pleaStatement',
  'sentencingProposal',
  'detentionWarrant',
  'arrestWarrant',
  'bailDecision',
  'surveillanceDecision',
  'custodyExtension',
  'supplementDecision',
  'indictmentChange',
  'additionalProsecution',
  'protest',
  'releaseNotice',
  'socialInvestigation',
  'commutationRequest',
  'executionNotice',
  'compulsoryTreatment',
];

const IDENTITY: readonly (readonly [FieldKey, DocumentFactName])[] = [
  ['suspect.idNumber', 'idNumber'],
  ['suspect.birthDate', 'birthDate'],
  ['suspect.gender', 'gender'],
];

/** Identity of a suspect as card and document hold it, document by document. */
export const CARD_MAP: readonly MappedItem[] = WITH_IDENTITY.flatMap((kind) =>
  IDENTITY.map(([field, fact]) => ({ field, kind, fact })),
);
