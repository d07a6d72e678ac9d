/** Card beside document: the rules of the map in `data/card-map.ts`, one a row and kind of document. */

import { documentFactLabel, isAboutParty } from '../../engine/document-keys';
import type { Condition, DocumentFactName, DocumentKey, Operand } from '../../engine/language';
import { agrees, all, any, made, not, oneOf, pick, union, within } from '../../engine/language';
import { defineRule, type Rule, type RuleScope } from '../../engine/rule';
import { DOCUMENT_KINDS, type DocumentKind } from '../../model/document-kinds';
import { type FieldKey, field } from '../../model/fields';
import { cite, practice } from '../basis';
import { crimesOf } from '../shapes';
import { CARD_MAP, COMPARED_ELSEWHERE, type MapGroup, type MappedItem, type MapRow, SIGNS } from './data/card-map';

type Kind = DocumentKind | 'any';

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Id of the rule on a row and a kind of document. */
export const mappedRuleId = ({ fact, as }: Pick<MapRow, 'fact' | 'as'>, kind: Kind): string =>
  ['cardMap', kebab(kind), kebab(fact), as].filter((part) => part !== undefined).join('.');

/** The document's side of a row. */
export const mappedKey = (kind: Kind, fact: DocumentFactName): DocumentKey => `doc.${kind}.${fact}`;

/** The card's side of a row: its fields, or the values in the rows of the card that it is about. */
function cardSides({ fields, rows, together }: MapRow): readonly Operand[] {
  const sides = fields.map((key): Operand => {
    const sameCard = rows && field(rows[0]).card === field(key).card;
    return sameCard ? pick(key, rows[0], rows[1]) : key;
  });
  return together ? [union(...sides)] : sides;
}

/** Neither side holds what the row asks it to hold; crimes are compared by the crime. */
function disagree(row: MapRow, side: Operand, document: DocumentKey): Condition {
  const card = row.crimes ? crimesOf(side) : side;
  const stated = row.crimes ? crimesOf(document) : document;
  if (row.all === 'card') return not(within(card, stated, row.sense));
  return not(row.all === 'document' ? within(stated, card, row.sense) : agrees(card, stated, row.sense));
}

function conditionOf(row: MapRow, kind: Kind): Condition {
  const document = mappedKey(kind, row.fact);
  const sides = cardSides(row).map((side) => disagree(row, side, document));
  const defect =
    row.defect && kind !== 'any'
      ? row.defect(`doc.${kind}.${row.fact}`)
      : sides.length === 1
        ? (sides[0] as Condition)
        : any(...sides);
  const sign = kind === 'any' || isOfSignCard(row, SIGNS[kind]) ? undefined : SIGNS[kind];
  const guards = [
    ...(row.only ? [row.only(kind)] : []),
    ...(sign === undefined ? [] : [made(document, sign)]),
    // In a case of several suspects the document may be that of another one.
    ...(scopeOf(row) === 'suspect' && !isAboutParty(row.fact) ? [oneOf(mappedKey(kind, 'concerned'), ['是'])] : []),
  ];
  return guards.length === 0 ? defect : all(defect, ...guards);
}

/** The field itself tells whether the document was made: while it is blank there is nothing to compare. */
function isOfSignCard({ fields }: MapRow, sign: Operand | undefined): boolean {
  return typeof sign === 'string' && fields.some((key) => field(key).card === field(sign as FieldKey).card);
}

const SCOPES = {
  case: 'case',
  suspect: 'suspect',
  victim: 'victim',
  property: 'property',
  document: 'document',
} as const;

function scopeOf({ fields, ofCase }: MapRow): RuleScope {
  if (ofCase) return 'case';
  const subjects = fields.map((key) => field(key).per);
  return SCOPES[subjects.find((subject) => subject !== 'case') ?? 'case'];
}

function titleOf({ fact, fields, all: whole }: MapRow, kind: Kind): string {
  const name = kind === 'any' ? '文书' : DOCUMENT_KINDS[kind].name;
  const label = fields.map((key) => field(key).label)[0] ?? '';
  if (fact === 'text') return `${name}未见案卡“${label}”所填的名称`;
  const stated = `${name}${documentFactLabel(fact)}`;
  const title = whole === 'document' ? `${stated}未见于案卡“${label}”` : `${stated}与案卡“${label}”不一致`;
  return [...title].length <= LONGEST_TITLE ? title : `${stated}与案卡不一致`;
}

const LONGEST_TITLE = 40;

function mappedRule(group: MapGroup, row: MapRow, kind: Kind): Rule {
  return defineRule({
    id: mappedRuleId(row, kind),
    title: titleOf(row, kind),
    stage: group.stage,
    kind: 'card-document',
    aspect: group.aspect,
    scope: scopeOf(row),
    line: row.line ?? '刑事',
    certainty: row.certainty ?? 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [kind === 'indictment' ? cite('人民检察院刑事诉讼规则', 358) : practice()],
    remedy: group.remedy,
    lawful: [...(row.lawful ?? []), ...group.lawful],
    when: conditionOf(row, kind),
  });
}

/** Every row with each kind of document that it is about. */
export const MAPPED: readonly { readonly group: MapGroup; readonly row: MapRow; readonly kind: Kind }[] =
  CARD_MAP.flatMap((group) => group.rows.flatMap((row) => row.kinds.map((kind) => ({ group, row, kind }))));

/** Every item that a card and a document both hold and a rule compares, those of other topics included. */
export const MAPPED_ITEMS: readonly MappedItem[] = [
  ...MAPPED.flatMap(({ row, kind }) =>
    row.fields.map((key) => ({ field: key, kind, fact: row.fact, rule: mappedRuleId(row, kind) })),
  ),
  ...COMPARED_ELSEWHERE,
];

export default MAPPED.map(({ group, row, kind }) => mappedRule(group, row, kind));
