import { plainLabel } from '../../content-scripts/host/label-index';
import { FIELDS, type Field } from '../../rules/model/fields';

/** Entries offered at once. */
const MOST = 12;

/** Fields of the dictionary that fit what was typed: label, other names, pinyin initials, card or key; the closest first. */
export function searchFields(typed: string): readonly Field[] {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [...FIELDS.values()].flatMap((field) => {
    const fits = words.map((word) => fitOf(field, word));
    return fits.every((fit) => fit > 0) ? [{ field, fit: fits.reduce((sum, fit) => sum + fit, 0) }] : [];
  });
  return found
    .sort((left, right) => right.fit - left.fit || left.field.label.length - right.field.label.length)
    .slice(0, MOST)
    .map(({ field }) => field);
}

function fitOf(field: Field, word: string): number {
  const plain = plainLabel(word);
  const names = [field.label, ...(field.aliases ?? [])].map(plainLabel);
  if (names.includes(plain)) return 5;
  if (field.pinyin === word.toLowerCase()) return 4;
  if (names.some((name) => name.includes(plain))) return 3;
  if (field.pinyin?.startsWith(word.toLowerCase())) return 2;
  return field.cardName.includes(word) || field.key.toLowerCase().includes(word.toLowerCase()) ? 1 : 0;
}
