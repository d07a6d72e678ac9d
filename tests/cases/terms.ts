/** The two cases of scenario US-07: arrest review received on 2026-03-02, prosecution review on 2026-03-16. */
import { type BundleCard, type CaseBundle, loadCase } from './index';

type Values = BundleCard['values'];

/** What a card of K1 keeps; all its other values are blank, since nothing has been done yet. */
const KEPT = ['case', 'suspect'];

function caseOf(last: string, stage: string, dated: Readonly<Record<string, Values>>): CaseBundle {
  const k1 = loadCase('k1');
  const id = `某检刑诉受[2026]9999990000${last}号`;
  const unifiedNumber = `999999202600000${last}`;
  const blank = (values: Values): Values => Object.fromEntries(Object.keys(values).map((key) => [key, '']));
  const own: Values = {
    'case.acceptanceNumber': id,
    'case.unifiedNumber': unifiedNumber,
    'case.status': '办理中',
    'case.currentStage': stage,
    'case.concludedDate': '',
    'case.completedDate': '',
    'case.archivedDate': '',
    'case.archivist': '',
    'case.dueDate': '',
    'case.filedDate': '2026-02-20',
  };
  const cards = k1.cards
    .filter(({ card }) => KEPT.includes(card) || card in dated)
    .map(({ card, record, values }) => {
      const start = KEPT.includes(card) ? { ...values, ...(card === 'case' ? own : {}) } : blank(values);
      const suspect: Values = { 'suspect.custodyStartDate': '2026-02-25', 'suspect.custodyDueDate': '' };
      return { card, record, values: { ...start, ...(card === 'suspect' ? suspect : {}), ...dated[card] } };
    });
  return { ...k1, case: { ...k1.case, id, unifiedNumber, stage }, cards, documents: [], flow: [] };
}

/** 审查逮捕, the person detained. */
export function loadArrestTerms(): CaseBundle {
  return caseOf('71', '审查逮捕', {
    case: { 'case.acceptedDate': '2026-03-02', 'case.handlingStartDate': '2026-03-02' },
    arrest: { 'arrest.isDetained': '是' },
    arrestReview: { 'arrestReview.acceptedDate': '2026-03-02', 'arrestReview.requestDate': '2026-03-02' },
    arrestSuspect: {},
  });
}

/** 审查起诉, the person arrested. */
export function loadReviewTerms(): CaseBundle {
  return caseOf('72', '审查起诉', {
    case: { 'case.acceptedDate': '2026-03-16', 'case.handlingStartDate': '2026-03-16' },
    chargeReview: { 'chargeReview.acceptedDate': '2026-03-16' },
    chargeSuspect: { 'chargeSuspect.coerciveBeforeClose': '逮捕' },
    rightsNotice: {},
    supplement: {},
    indictment: {},
  });
}
