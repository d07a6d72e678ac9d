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

/** Several documents that say the same, against the card. */
function voteOf(stated: readonly Evidence[]): string {
  const values = new Set(stated.map(({ quote }) => comparable(quote)));
  return values.size === 1 ? `${[...new Set(stated.map(({ source }) => source))].join('、')}一致，案卡不同` : '';
}
