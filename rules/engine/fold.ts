import type { Defect, Evidence } from '../model/defect';
import { sentence } from './describe';
import { comparable } from './normal-form';

const isOfDocument = ({ key }: Evidence): boolean => key.startsWith('doc.');
const isOfCard = (piece: Evidence): boolean => !isOfDocument(piece);
const markOf = ({ key, record, quote }: Evidence): string => `${key}#${record}=${quote}`;

/** What findings have in common that are one: the subject, what the card says, and which fact of a document differs; null where a finding stands alone. */
function matterOf({ subject, evidence, working }: Defect): string | null {
  const card = evidence.filter((piece) => isOfCard(piece) && piece.quote !== '').map(markOf);
  const facts = evidence.filter(isOfDocument).map(({ key }) => key.slice(key.lastIndexOf('.') + 1));
  if (working !== '' || card.length === 0 || facts.length === 0) return null;
  return [subject, ...card.sort(), ...new Set(facts)].join('\n');
}

/**
 * Folds findings that hold one value of a card against several documents into the first of them, which takes in the
 * places of the others: the card is one matter. The first keeps its id, whatever joins it.
 * @param defects findings of rules that hold a card against a document, gravest first
 */
export function foldedByCard(defects: readonly Defect[]): Defect[] {
  const matters = new Map<string, Defect[]>();
  for (const defect of defects) {
    const matter = matterOf(defect) ?? defect.id;
    const same = matters.get(matter);
    if (same) same.push(defect);
    else matters.set(matter, [defect]);
  }
  return [...matters.values()].map(fold);
}

const DAY = /\d{4}-\d{2}-\d{2}/gu;

/** The day each clause of the arithmetic ends with; empty for a clause without one. */
function daysToldBy({ working }: Defect): readonly string[] {
  return working.split('；').map((clause) => clause.match(DAY)?.pop() ?? '');
}

/** Whether a finding in a document says again what one on the cards says: of the same days, by the same article. */
function isToldAgain(told: Defect, onCard: Defect): boolean {
  const days = new Set(onCard.working.match(DAY));
  const isCited = told.basis.some(({ law, article }) =>
    onCard.basis.some((other) => article !== '' && other.law === law && other.article === article),
  );
  return isCited && daysToldBy(told).every((day) => days.has(day));
}

/**
 * Folds what a document tells of a period into the finding of the cards that tells of the same day by the same article,
 * which takes in the places in the document: the late step is one matter. A document that names another day stands alone.
 * @param defects all findings, gravest first
 */
export function foldedByDay(defects: readonly Defect[]): Defect[] {
  const isTold = ({ evidence, working }: Defect) =>
    working !== '' && evidence.length > 0 && evidence.every(isOfDocument);
  const onCards = defects.filter(({ evidence, working }) => working !== '' && evidence.every(isOfCard));
  const joined = new Map<Defect, Defect[]>();
  for (const told of defects.filter(isTold)) {
    const card = onCards.find((one) => isToldAgain(told, one));
    if (card) joined.set(card, [...(joined.get(card) ?? []), told]);
  }
  const taken = new Set([...joined.values()].flat());
  return defects.filter((one) => !taken.has(one)).map((one) => withPlacesOf(one, joined.get(one) ?? []));
}

function withPlacesOf(card: Defect, told: readonly Defect[]): Defect {
  if (told.length === 0) return card;
  return {
    ...card,
    evidence: [...card.evidence, ...told.flatMap(({ evidence }) => evidence)],
    lawful: [...new Set([card, ...told].flatMap(({ lawful }) => lawful))],
    folded: told.map(({ ruleId, subject }) => `${ruleId}@${subject}`),
  };
}

function fold(same: readonly Defect[]): Defect {
  const [first, ...others] = same as readonly [Defect, ...Defect[]];
  if (others.length === 0) return first;
  const pieces = [...new Map(same.flatMap(({ evidence }) => evidence).map((piece) => [markOf(piece), piece])).values()];
  const [card, stated] = [pieces.filter(isOfCard), pieces.filter(isOfDocument)];
  const evidence = [...card, ...stated];
  const documents = new Set(stated.map(({ record }) => record)).size;
  const title = `案卡“${card[0]?.label ?? ''}”与${documents}份文书不一致`;
  const vote = first.vote ?? voteOf(stated);
  return {
    ...first,
    title,
    message: sentence(title, evidence, ''),
    evidence,
    lawful: [...new Set(same.flatMap(({ lawful }) => lawful))],
    folded: others.map(({ ruleId }) => ruleId),
    ...(vote && { vote }),
  };
}

/** Several documents that say the same, against the card; that none of them says anything is no agreement. */
function voteOf(stated: readonly Evidence[]): string {
  if (stated.some(({ quote }) => quote === '')) return '';
  const values = new Set(stated.map(({ quote }) => comparable(quote)));
  return values.size === 1 ? `${[...new Set(stated.map(({ source }) => source))].join('、')}一致，案卡不同` : '';
}
