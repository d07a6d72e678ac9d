/** Telling a page whose layout has changed from one that shows fewer fields for good reason. Pure. */
import { plainLabel } from '../../content-scripts/host/label-index';
import type { DriftedField, StoredLayout, UsualField } from '../../storage/model';
import { nameOf, type SeenField, type SeenPage, usualFields } from './layout';

/** A newcomer this like a missing field is taken for it. */
const LIKELY = 0.4;
/** By its place alone a newcomer is taken for a field only where that was shown so often (views). */
const SURE_VIEWS = 3;
/** From this share of fields on that are found in another way the page has been rebuilt. */
const REBUILT = 0.5;
/** More than this share in other controls is another mode of the page (reading, editing), not a change of it. */
const OTHER_MODE = 0.5;

/**
 * The fields a page of a known kind should show and does not show in a way to be trusted. A field that is merely absent
 * (another stage, a hidden part of the form) is none of them: something has to stand in its stead, or the page has to be
 * rebuilt.
 * @param elsewhere keys that another kind of page has shown since: they have moved
 * @param at milliseconds since the epoch
 */
export function driftOf(
  page: SeenPage,
  layout: StoredLayout,
  elsewhere: ReadonlySet<string>,
  at: number,
): readonly DriftedField[] {
  const shown = new Map(page.fields.map((field) => [nameOf(field), field]));
  const usual = usualFields(layout);
  const missing = usual.filter(({ key }) => key !== '' && !shown.has(key) && !elsewhere.has(key));
  const replaced = missing.map((field) => driftedBy(field, page, layout, usual, at)).filter((one) => one !== null);
  const known = layout.drift.filter(({ key }) => missing.some((field) => field.key === key));
  const found = new Map([...replaced, ...known].map((one) => [one.key, one]));
  if (isRebuilt(page, layout))
    for (const field of missing) if (!found.has(field.key)) found.set(field.key, drifted(field, at));
  for (const field of doubtedBlanks(page, layout)) found.set(field.key, drifted(field, at));
  return [...found.values()];
}

function drifted({ key, label, place }: UsualField, since: number): DriftedField {
  return { key, label, place, guess: null, confidence: 0, since };
}

/** What the field is most likely called now. */
function driftedBy(
  field: UsualField,
  page: SeenPage,
  layout: StoredLayout,
  usual: readonly UsualField[],
  since: number,
): DriftedField | null {
  const known = new Set(layout.fields.map(nameOf));
  let best: DriftedField | null = null;
  for (const candidate of page.fields) {
    if (candidate.key !== '' || candidate.label === '' || known.has(nameOf(candidate))) continue;
    const confidence = likeness(field, candidate, page, layout, usual);
    if (confidence < LIKELY || (best && best.confidence >= confidence)) continue;
    const { key, label, place } = field;
    best = { key, label, place, guess: { label: candidate.label, place: candidate.place }, confidence, since };
  }
  return best;
}

function likeness(
  field: UsualField,
  candidate: SeenField,
  page: SeenPage,
  layout: StoredLayout,
  usual: readonly UsualField[],
): number {
  const words = wordLikeness(field.label, candidate.label);
  const where = neighbours(field, usual, candidate, page.fields);
  const [before, after] = where;
  const stands = (before ? 0.5 : 0) + (after ? 0.5 : 0);
  if (words < 0.3 && (stands < 1 || layout.views < SURE_VIEWS)) return 0;
  const place = field.place === candidate.place ? 1 : 0;
  return Math.round((0.55 * words + 0.3 * stands + 0.15 * place) * 100) / 100;
}

/** Whether the same fields stand before and after. */
function neighbours(
  field: UsualField,
  usual: readonly UsualField[],
  candidate: SeenField,
  shown: readonly SeenField[],
): readonly [boolean, boolean] {
  const [was, is] = [usual.indexOf(field), shown.indexOf(candidate)];
  const same = (step: 1 | -1): boolean => {
    const [left, right] = [usual[was + step], shown[is + step]];
    return left === undefined || right === undefined ? left === right : nameOf(left) === nameOf(right);
  };
  return [same(-1), same(1)];
}

/** Words that many labels end in; they say nothing of which field it is. */
const COMMON_ENDS = /(日期|时间|情况|名称|类型|类别|编号|单位|人员|信息|结果|内容|方式)$/;

/** How far the characters of the shorter label stand in the longer one, in their order: 0 … 1. */
function wordLikeness(left: string, right: string): number {
  const [one, other] = [left, right].map((label) => plainLabel(label).replace(COMMON_ENDS, ''));
  const [short = '', long = ''] = [one ?? '', other ?? ''].sort((a, b) => a.length - b.length);
  if (short.length < 2) return 0;
  return (commonCharacters(short, long) / short.length) * (short.length / long.length) ** 0.25;
}

/** Length of the longest common subsequence. */
function commonCharacters(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const character of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at++) {
      const up = row[at] ?? 0;
      next.push(character === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(up, next[at - 1] ?? 0));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function pairs(page: SeenPage, layout: StoredLayout): readonly (readonly [SeenField, UsualField])[] {
  const usual = new Map(layout.fields.map((field) => [nameOf(field), field]));
  return page.fields.flatMap((field) => {
    const before = usual.get(nameOf(field));
    return before && field.key !== '' ? [[field, before] as const] : [];
  });
}

/** The labels that are still there are found in another way, or stand in another place. */
function isRebuilt(page: SeenPage, layout: StoredLayout): boolean {
  const both = pairs(page, layout);
  const other = both.filter(([now, before]) => now.signs !== before.signs || now.place !== before.place);
  return both.length >= 4 && other.length >= REBUILT * both.length;
}

/** Blanks in a control of another kind than the field was ever seen in: the value may stand where we do not look. */
function doubtedBlanks(page: SeenPage, layout: StoredLayout): readonly UsualField[] {
  if (page.profile !== layout.profile) return [];
  const both = pairs(page, layout);
  const other = both.filter(([now, { controls }]) => !controls.includes(now.control));
  if (other.length > OTHER_MODE * both.length) return [];
  return other.filter(([now]) => now.isBlank).map(([, before]) => before);
}
