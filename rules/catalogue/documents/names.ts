import { oncePerText } from '../../engine/per-text';
import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { isNameSlip, isOneOff, isSwapped } from '../../text/name-slip';
import { practice } from '../basis';
import {
  accusedNames,
  accusedWithParagraph,
  isAccusedRole,
  isKnownOtherwise,
  nearMisses,
  ownStory,
  roleMentions,
  titleNames,
} from './people';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** A name that differs from a known one by a slip. */
interface Drift {
  readonly name: string;
  readonly known: string;
  readonly at: Range;
}

const firstOf = (document: ReadDocument, name: string): Range | null =>
  document.facts.parties.find((party) => party.name === name)?.mentions[0] ?? null;

function told(document: ReadDocument, drifts: readonly Drift[]): Found[] {
  const seen = new Map<string, Found & { readonly at: Range[] }>();
  for (const { name, known, at } of drifts) {
    const key = `${name}|${known}`;
    const earlier = seen.get(key);
    const first = firstOf(document, known);
    if (earlier) earlier.at.push(at);
    else seen.set(key, { at: first ? [at, first] : [at], says: `“${name}”与首部所列“${known}”写法不一` });
  }
  return [...seen.values()];
}

function drifts(document: ReadDocument): readonly Found[] | null {
  const found = nameDrifts(document);
  return found.length === 0 && accusedWithParagraph(document).length === 0 ? null : told(document, found);
}

/** Names of the accused that differ from the one of their own paragraph by a slip, every place by itself. */
export function nameDrifts(document: ReadDocument): readonly Drift[] {
  const accused = accusedWithParagraph(document);
  const titled = titleDrifts(document);
  if (accused.length === 0) return titled;
  const names = accused.map(({ name }) => name);
  const known = new Set([...names, ...accused.flatMap(({ aliases }) => aliases)]);
  const found: Drift[] = [];
  const isSlip = (written: string, name: string): boolean =>
    isNameSlip(written, name) || isSwapped(written, name) || isOneOff(written, name);
  for (const mention of roleMentions(document)) {
    if (!isAccusedRole(mention.role) || known.has(mention.name) || isKnownOtherwise(document, mention.name)) continue;
    const near = names.find((name) => isSlip(mention.name, name));
    if (near) found.push({ name: mention.name, known: near, at: mention });
  }
  for (const slip of spelledOtherwise(document, names)) {
    if (!known.has(slip.name) && !found.some(({ at }) => at.start === slip.at.start)) found.push(slip);
  }
  found.push(...titled);
  for (const miss of nearMisses(document, names)) {
    if (known.has(miss.name) || found.some(({ at }) => at.start === miss.start)) continue;
    found.push({ name: miss.name, known: miss.near, at: miss });
  }
  return found;
}

const ROLE_BEFORE = /(?:被告人|犯罪嫌疑人|被不起诉人|上诉人(?:[（(]原审被告人[）)])?|、|决定对|后，|鉴于|（系)$/u;

/** Names of three characters behind a role word with one character lost or another one, and with two swapped anywhere. */
function spelledOtherwise(document: ReadDocument, names: readonly string[]): Drift[] {
  const prose = proseOf(document);
  const others = document.facts.parties.map(({ name }) => name).filter((name) => !names.includes(name));
  const full = names.filter((name) => FULL_NAME.test(name));
  const swapped = full.flatMap((known) => {
    const name = known.charAt(0) + known.charAt(2) + known.charAt(1);
    if (name === known || others.includes(name)) return [];
    return findAll(new RegExp(name, 'gu'), prose).map((at) => ({ name, known, at }));
  });
  const behindRole = findAll(ROLES, prose).flatMap(({ end: start }) => {
    const written = prose.slice(start, start + 3);
    if (full.includes(written) || others.some((name) => prose.startsWith(name, start))) return [];
    const changed = full.find((known) => isOneOff(written, known) && written.charAt(0) === known.charAt(0));
    if (changed) return [{ name: written, known: changed, at: { start, end: start + 3 } }];
    const lost = full.find((known) => written.slice(0, 2) === known.charAt(0) + known.charAt(2));
    return lost ? [{ name: written.slice(0, 2), known: lost, at: { start, end: start + 2 } }] : [];
  });
  return [
    ...swapped,
    ...behindRole.filter(({ at }) => ROLE_BEFORE.test(prose.slice(Math.max(0, at.start - 14), at.start))),
  ];
}
const FULL_NAME = /^(?:(?!某)[\u4e00-\u9fa5]){3}$/u;
const ROLES =
  /被告人|犯罪嫌疑人|被不起诉人|上诉人(?:[（(]原审被告人[）)])?|(?<=被告人[\u4e00-\u9fa5]{2,3})、|(?<=嫌疑人[\u4e00-\u9fa5]{2,3})、|决定对|(?<=[宣后])判后，|生效后，|[。；]鉴于|（系/gu;

/** A surname at the very head that differs from the one of the text, as a program that masks names may garble it. */
function titleDrifts(document: ReadDocument): Drift[] {
  const names = accusedNames(document);
  return titleNames(document).flatMap((title) => {
    if (document.text.indexOf(title.name, title.end) >= 0) return [];
    const near = names.find((name) => name.slice(1) === title.name.slice(1) && name !== title.name);
    return near ? [{ name: title.name, known: near, at: title }] : [];
  });
}

/** 邱某 for 邱剑峰 is the same person under a mask. */
function isMaskOf(written: string, known: string): boolean {
  return written.charAt(0) === known.charAt(0) && /[某×xX*＊]/u.test(written) && !/[某×xX*＊]/u.test(known);
}

/** Someone called 被告人 in the conclusion who has no paragraph at the head. */
const strangers = oncePerText((document): readonly Found[] | null => {
  const accused = accusedWithParagraph(document);
  const opinion = sectionOf(document.facts, 'opinion');
  if (accused.length === 0 || !opinion) return null;
  const known = accused.flatMap(({ name, aliases }) => [name, ...aliases]);
  const appendix = sectionOf(document.facts, 'appendix')?.start ?? document.text.length;
  const slips = new Set(nearMisses(document, known).map(({ start }) => start));
  const mentions = roleMentions(document).filter(
    ({ role, start, name }) =>
      isAccusedRole(role) &&
      start > opinion.start &&
      start < appendix &&
      !known.some((one) => one.startsWith(name) || name.startsWith(one)) &&
      !known.some(
        (one) => isNameSlip(name, one) || isSwapped(name, one) || isOneOff(name, one) || isMaskOf(name, one),
      ) &&
      !slips.has(start) &&
      !isKnownOtherwise(document, name),
  );
  const names = [...new Set(mentions.map(({ name }) => name))];
  return names.map((name) => ({
    at: mentions.filter((mention) => mention.name === name),
    says: `“${name}”在首部没有列明`,
  }));
});

const SWAP_BETWEEN: ReadonlySet<string> = new Set(['victim', 'witness']);

/** A person introduced in one part and called by the word of another. */
function roleSwaps(document: ReadDocument): readonly Found[] | null {
  const accused = accusedWithParagraph(document);
  const { start, end } = ownStory(document);
  const mentions = roleMentions(document).filter(
    // 上诉人 may be the victim as plaintiff, and one accused may bear witness about another.
    ({ word, role, ...at }) => word !== '上诉人' && role !== 'witness' && at.start >= start && at.end <= end,
  );
  if (mentions.length === 0) return null;
  const names = new Set(accused.map(({ name }) => name));
  const byName = new Map<string, Map<string, Range[]>>();
  for (const mention of mentions) {
    const role = isAccusedRole(mention.role) ? 'accused' : mention.role;
    const roles = byName.get(mention.name) ?? new Map<string, Range[]>();
    const places = roles.get(role) ?? [];
    places.push({ start: mention.start - mention.word.length, end: mention.end });
    byName.set(mention.name, roles.set(role, places));
  }
  const found: Found[] = [...heldVictims(document)];
  for (const [name, roles] of byName) {
    const [victim = [], asAccused = []] = [roles.get('victim'), roles.get('accused')];
    if (names.has(name) && victim.length > 0 && (asAccused.length > victim.length || victim.length === 1)) {
      found.push({ at: victim, says: `“${name}”系首部所列被告人，此处称被害人` });
    } else if (!names.has(name) && asAccused.length > 0 && victim.length >= asAccused.length) {
      found.push({ at: asAccused, says: `“${name}”别处称被害人，此处称被告人` });
    }
  }
  return found;
}

/** Somebody introduced at the head as the victim whose paragraph tells of custody for this case. */
function heldVictims({ text, facts }: ReadDocument): Found[] {
  return facts.parties.flatMap(({ role, name, paragraph, at }) => {
    if (role !== 'victim' || !paragraph || !at.name) return [];
    const held = /(?:因涉嫌|因本案|现羁押)[^。\n]{0,60}(?:拘留|逮捕|取保候审|看守所)/u.exec(
      text.slice(paragraph.start, paragraph.end),
    );
    return held
      ? [{ at: [{ start: paragraph.start, end: at.name.end }], says: `“${name}”写作被害人，其后写有强制措施` }]
      : [];
  });
}

/** A victim called a witness, or the other way round, in one place only. */
function witnessSwaps(document: ReadDocument): readonly Found[] | null {
  const { start, end } = ownStory(document);
  const mentions = roleMentions(document).filter(
    (mention) => SWAP_BETWEEN.has(mention.role) && mention.start >= start && mention.end <= end,
  );
  if (mentions.length < 2) return null;
  const found: Found[] = [];
  for (const name of new Set(mentions.map((mention) => mention.name))) {
    const own = mentions.filter((mention) => mention.name === name);
    const odd = (['victim', 'witness'] as const).map((role) => own.filter((mention) => mention.role === role));
    const [victim = [], witness = []] = odd;
    if (victim.length === 0 || witness.length === 0) continue;
    const few = victim.length < witness.length ? victim : witness;
    found.push({
      at: few.map((mention) => ({ start: mention.start - mention.word.length, end: mention.end })),
      says: `“${name}”有被害人、证人两种称谓`,
    });
  }
  return found;
}

/** Called 被告人 or a relative of whom in the story, and neither introduced nor known in any other part. */
function strangersInStory(document: ReadDocument): readonly Found[] | null {
  const accused = accusedWithParagraph(document);
  const opinion = sectionOf(document.facts, 'opinion');
  if (accused.length === 0) return null;
  const known = accused.flatMap(({ name, aliases }) => [name, ...aliases]);
  const from = accused[accused.length - 1]?.paragraph?.end ?? 0;
  const prose = proseOf(document);
  const isStrange = (name: string): boolean =>
    !known.some(
      (one) => one.startsWith(name) || name.startsWith(one) || isNameSlip(name, one) || isMaskOf(name, one),
    ) && !isKnownOtherwise(document, name);
  const called = roleMentions(document).filter(
    ({ role, start, end, name }) =>
      isAccusedRole(role) &&
      start > from &&
      start < (opinion?.start ?? Infinity) &&
      isStrange(name) &&
      !/^[、和与及]/u.test(prose.slice(end, end + 1)) &&
      prose.split(name).length === 2,
  );
  const relatives = findAll(RELATIVE, prose)
    .filter(({ text, start }) => start > from && isStrange(text) && prose.split(text).length === 2)
    .map((each) => ({ ...each, name: each.text }));
  return [...called, ...relatives].map(({ name, start, end }) => ({
    at: [{ start, end }],
    says: `“${name}”只在此处出现，首部和他处没有写到`,
  }));
}
/** 李某某亲属, 王某某家属: the name in front. */
const RELATIVE = /[\u4e00-\u9fa5]某[某甲乙丙丁]?(?=(?:的|之)?(?:近?亲属|家属|父母|家人))/gu;

/** Names of victims and witnesses that differ from a known one by a slip. */
function othersDrift(document: ReadDocument): readonly Found[] | null {
  const prose = proseOf(document);
  const own = document.facts.parties.filter(
    ({ role, name }) => (role === 'victim' || role === 'witness') && FULL_NAME.test(name),
  );
  if (own.length === 0) return null;
  const accused = new Set(accusedNames(document));
  const near = nearMisses(
    document,
    own.map(({ name }) => name),
  ).filter(({ name }) => !accused.has(name) && prose.split(name).length === 2);
  // Behind its role word a slip is taken for a person of its own, whom nothing else mentions.
  const once = own.flatMap(({ name, mentions: [only, second] }) => {
    const known = own.find((other) => isNameSlip(name, other.name) || isSwapped(name, other.name));
    return only && !second && known ? [{ name, near: known.name, ...only }] : [];
  });
  return [...near, ...once].map(({ name, near: known, start, end }) => {
    const first = firstOf(document, known);
    return { at: [{ start, end }, ...(first ? [first] : [])], says: `“${name}”与别处“${known}”写法不一` };
  });
}

/** A name of the conclusion that stands nowhere before it. */
function newInConclusion(document: ReadDocument): readonly Found[] | null {
  const opinion = sectionOf(document.facts, 'opinion');
  if (!opinion || accusedWithParagraph(document).length === 0) return null;
  const prose = proseOf(document);
  const before = prose.slice(0, opinion.start);
  const strange = new Set(strangers(document)?.flatMap(({ at }) => at.map((each) => each.start)));
  const found = document.facts.parties
    .filter(({ paragraph, mentions }) => !paragraph && (mentions[0]?.start ?? 0) >= opinion.start)
    .filter(({ mentions }) => (mentions[0]?.end ?? 0) <= (sectionOf(document.facts, 'remedy')?.start ?? opinion.end))
    .filter(({ role }) => role !== 'other')
    .filter(({ name, mentions }) => !before.includes(name) && !strange.has(mentions[0]?.start ?? -1));
  return found.map(({ name, mentions }) => ({
    at: mentions.slice(0, 1),
    says: `“${name}”只在结论部分出现，前文没有写到`,
  }));
}

export default [
  documentRule({
    id: 'doc.name-drift',
    title: '同一人姓名前后写法不一',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '以身份证件为准核对姓名，统一全文写法',
    lawful: ['确系另一人，姓名音近或者形近', '曾用名、别名未在首部写明'],
    find: drifts,
  }),
  documentRule({
    id: 'doc.name-unlisted',
    title: '结论部分的被告人未列入首部',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '核对是否漏列当事人，或者留有他案姓名',
    lawful: ['引述他案裁判中的被告人', '公开文书的隐名方式前后不同'],
    find: strangers,
  }),
  documentRule({
    id: 'doc.name-new-in-conclusion',
    title: '结论部分出现前文没有的人名',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对是否留有他案姓名，或者前文漏写',
    find: newInConclusion,
  }),
  documentRule({
    id: 'doc.name-stranger',
    title: '正文称被告人的人首部和他处没有写到',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对是否留有他案姓名，或者姓名写法',
    find: strangersInStory,
  }),
  documentRule({
    id: 'doc.name-drift-others',
    title: '被害人、证人姓名前后写法不一',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对姓名，统一全文写法',
    find: othersDrift,
  }),
  documentRule({
    id: 'doc.role-swapped',
    title: '当事人称谓前后不一',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '核对该人在案件中的身份',
    lawful: ['互殴等案件中同一人兼有两种身份', '隐名后不同的人写成同名'],
    find: roleSwaps,
  }),
  documentRule({
    id: 'doc.role-victim-witness',
    title: '同一人兼称被害人和证人',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '核对该人在案件中的身份',
    find: witnessSwaps,
  }),
];
