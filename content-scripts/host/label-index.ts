import { FIELDS, type Field } from '../../rules/model/fields';

/** A field a label may mean, and how well the words fit (0 … 1). */
export interface Candidate {
  readonly field: Field;
  readonly fit: number;
}

const ALIAS = 0.9;
/** People of a case; a label may leave the word out when the card says who it is about, and may repeat it when it need not. */
const ROLES = /^(犯罪嫌疑人|嫌疑人|原审被告人|被告人|被害人|辩护人|诉讼代理人|法定代理人|案件|全案_?)/;
const HINT = /（(?!自）|到）|(?:万|亿|千)?元）|月）|日）|年）|天）)[^（）]{0,60}）/g;
const BRACKETS = /（[^（）]{0,60}）/g;

/** The form in which labels are compared: full-width brackets, no spaces, stars or colons. */
export function plainLabel(label: string): string {
  return label
    .replace(/[\s\u00a0\u3000*＊:：]+/g, '')
    .replace(/[([【〔［]/g, '（')
    .replace(/[)\]】〕］]/g, '）')
    .replace(/其它/g, '其他');
}

const index = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const field of FIELDS.values()) {
    const add = (label: string, fit: number): void => {
      const form = plainLabel(label);
      const list = found.get(form) ?? [];
      if (!list.some((candidate) => candidate.field.key === field.key)) found.set(form, [...list, { field, fit }]);
    };
    add(field.label, 1);
    for (const alias of field.aliases ?? []) add(alias, ALIAS);
  }
  return found;
}

/** How much what a label means alone fits where the field before makes it whole. */
const RIVAL = 0.92;

/** Fields of the same card as the one before that its label makes whole: behind 强制措施, 决定日期 is 强制措施决定日期. */
function completed(label: string, before: string): readonly Candidate[] {
  return (index.get(plainLabel(before)) ?? []).flatMap(({ field }) =>
    (index.get(plainLabel(field.label) + plainLabel(label)) ?? []).filter((one) => one.field.card === field.card),
  );
}

/** Words a label may stand for, the closest first, each with how close it is. */
function formsOf(label: string): readonly (readonly [string, number])[] {
  const plain = plainLabel(label);
  const bare = plain.replace(HINT, '');
  const unitless = bare.replace(BRACKETS, '');
  const roleless = bare.replace(ROLES, '');
  const asked = bare.startsWith('是否') ? bare.slice(2) : `是否${bare}`;
  return [
    [plain, 1],
    [bare, 0.98],
    [`${unitless}（万元）`, 0.93],
    [`${unitless}（月）`, 0.92],
    [unitless, 0.93],
    [roleless, 0.92],
    [asked, 0.85],
  ];
}

/**
 * Fields a label may mean. `role` is whom the card around is about: under 被害人, 姓名 means 被害人姓名; under the title 强制措施,
 * 决定机关 means 强制措施决定机关; so it does right behind a field 强制措施 (`before`). The closest form that is known decides; the others are not looked at.
 */
export function candidatesFor(
  label: string,
  role: string,
  title: string,
  before: readonly string[] = [],
): readonly Candidate[] {
  const forms: (readonly [string, number])[] = [...formsOf(label)];
  if (title !== '') forms.push([plainLabel(title) + plainLabel(label), 0.9]);
  if (role !== '' && !label.includes(role)) forms.unshift([role + plainLabel(label), 0.99]);
  const seen = new Map(before.flatMap((other) => completed(label, other)).map((one) => [one.field.key, one]));
  const rival = seen.size > 0 ? RIVAL : 1;
  for (const [form, closeness] of forms) {
    let isKnown = false;
    for (const { field, fit } of index.get(form) ?? []) {
      isKnown = true;
      if (!seen.has(field.key)) seen.set(field.key, { field, fit: fit * closeness * rival });
    }
    if (isKnown && closeness < 0.99) break;
  }
  return [...seen.values()];
}
