import type { DocumentKey } from '../../engine/language';
import { defineRule, type Rule } from '../../engine/rule';
import { DOCUMENT_KINDS } from '../../model/document-kinds';
import { FIELDS } from '../../model/fields';
import { practice } from '../basis';
import { differs } from '../shapes';
import { CARD_MAP, type MappedItem } from './data/card-map';

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Id of the rule on a mapped item. */
export const mappedRuleId = ({ kind, fact }: MappedItem): string => `cardMap.${kebab(kind)}.${kebab(fact)}`;

/** The document's side of a mapped item. */
export const mappedKey = ({ kind, fact }: MappedItem): DocumentKey => `doc.${kind}.${fact}`;

function mappedRule(item: MappedItem): Rule {
  const label = FIELDS.get(item.field)?.label ?? item.field;
  return defineRule({
    id: mappedRuleId(item),
    title: `${DOCUMENT_KINDS[item.kind].name}与人员卡${label}不一致`,
    stage: '审查起诉',
    kind: 'card-document',
    aspect: '身份信息',
    scope: 'suspect',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    basis: [practice()],
    remedy: '以身份证件核对两处',
    lawful: ['身份信息后经查明更正，该文书制作在先', '隐名、同名人员识别有出入'],
    when: differs(item.field, mappedKey(item)),
  });
}

export default CARD_MAP.map(mappedRule);
