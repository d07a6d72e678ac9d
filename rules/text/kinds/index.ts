import type { DocumentKind } from '../../model/document-kinds';
import { INDICTMENT } from './indictment';
import { JUDGMENT } from './judgment';
import { NON_PROSECUTION } from './non-prosecution';
import { OPINION_FOR_PROSECUTION } from './opinion-for-prosecution';
import { PLEA } from './plea';
import type { DocumentStructure } from './structure';

/** Structures of the kinds whose sections are known. */
export const STRUCTURES: Partial<Record<DocumentKind, DocumentStructure>> = {
  indictment: INDICTMENT,
  opinionForProsecution: OPINION_FOR_PROSECUTION,
  judgment: JUDGMENT,
  ruling: JUDGMENT,
  nonProsecution: NON_PROSECUTION,
  pleaStatement: PLEA,
  sentencingProposal: PLEA,
};
