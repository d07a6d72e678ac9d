import type { CardSpec, CardSubject, FieldSpec, Line } from './card';
import { CARDS } from './data/fields';

/** Key of a card, e.g. `suspect`. */
export type CardKey = keyof typeof CARDS;

type FieldsOf<Card> = Card extends { fields: infer Fields } ? keyof Fields & string : never;

/** Key of a field, e.g. `suspect.idNumber`. A rule that reads an unknown key does not compile. */
export type FieldKey = { [Key in CardKey]: FieldsOf<(typeof CARDS)[Key]> }[CardKey];

/** A field together with the card it stands on. */
export interface Field extends FieldSpec {
  readonly key: FieldKey;
  readonly card: CardKey;
  readonly cardName: string;
  readonly line: Line;
  readonly per: CardSubject;
  readonly rows: boolean;
}

type AnyCard = CardSpec<string, Readonly<Record<string, FieldSpec>>>;

const cards: readonly AnyCard[] = Object.values(CARDS);

/** The field dictionary: every field of every card, by key. */
export const FIELDS: ReadonlyMap<FieldKey, Field> = new Map(
  cards.flatMap((card) =>
    Object.entries(card.fields).map(([key, spec]): [FieldKey, Field] => [
      key as FieldKey,
      {
        line: card.line,
        ...spec,
        key: key as FieldKey,
        card: card.key as CardKey,
        cardName: card.name,
        per: card.per,
        rows: card.rows,
      },
    ]),
  ),
);

/** Whether a string from outside is a key of the dictionary. */
export function isFieldKey(key: string): key is FieldKey {
  return FIELDS.has(key as FieldKey);
}

/** Whether a string from outside is the key of a card. */
export function isCardKey(key: string): key is CardKey {
  return Object.hasOwn(CARDS, key);
}

/** The dictionary entry of a key; the key's type guarantees that there is one. */
export function field(key: FieldKey): Field {
  return FIELDS.get(key) as Field;
}

/** The card a key names; throws on no card, which the key's type rules out. */
export function card(key: CardKey): (typeof CARDS)[CardKey] {
  return CARDS[key];
}
