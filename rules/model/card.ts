/** What kind of value a field holds; decides how the raw text is normalised and compared. */
export type FieldType =
  | 'text'
  | 'code'
  | 'multi'
  | 'boolean'
  | 'date'
  | 'number'
  | 'money'
  | 'idNumber'
  | 'personName'
  | 'orgName';

/** What one record of a card is about. Cards about a suspect may also have rows (several coercive measures of one person). */
export type CardSubject = 'case' | 'suspect' | 'victim' | 'property' | 'document';

/** The line of prosecutorial work a card or rule belongs to. */
export type Line = '刑事' | '未检' | '刑事执行' | '民事' | '行政' | '公益诉讼' | '控申' | '案管' | '通用';

/** One field of a card. Everything that is known of a field stands here and nowhere else. */
export interface FieldSpec {
  /** Label as shown to the user. */
  readonly label: string;
  /** Other labels hosts and exports use for the same field. */
  readonly aliases?: readonly string[];
  readonly type: FieldType;
  /** When the field has to be filled: `always`, `optional`, `auto` (the host fills it) or a condition in words. */
  readonly required: string;
  /** A blank means 否 here (an unticked optional flag), so it is never "missing". */
  readonly blankMeansNo?: boolean;
  /** Closed list of values, when it is known. */
  readonly codes?: readonly string[];
  readonly stage: string;
  /** Only where it differs from the card's line. */
  readonly line?: Line;
  /** Pinyin initials of the label: a weak second sign when matching `name`/`id` attributes. */
  readonly pinyin?: string;
  /** Column names seen in public code: a weak second sign. */
  readonly hostIds?: readonly string[];
  /** Seen in public material; otherwise the label is our inference. */
  readonly seen?: boolean;
  readonly note?: string;
}

/** A card (案卡): a form of fields about a case, a person or a thing. */
export interface CardSpec<Key extends string, Fields> {
  readonly key: Key;
  readonly name: string;
  readonly line: Line;
  readonly per: CardSubject;
  /** The card may hold several records for one subject. */
  readonly rows: boolean;
  readonly fields: Fields;
}

interface CardHead<Key extends string> {
  key: Key;
  name: string;
  line: Line;
  per: CardSubject;
  rows?: boolean;
}

/** Declares a card; the `const` parameters keep every field key as a literal type. */
export function defineCard<
  const Key extends string,
  const Fields extends { readonly [field in `${Key}.${string}`]: FieldSpec },
>(head: CardHead<Key>, fields: Fields): CardSpec<Key, Fields> {
  return { key: head.key, name: head.name, line: head.line, per: head.per, rows: head.rows ?? false, fields };
}
