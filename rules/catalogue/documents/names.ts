import type { ReadDocument } from '../../engine/view';
import type { PartyRole, Range } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { nameList } from '../../text/names';
import { isIdeograph } from '../../text/source';
import { practice } from '../basis';
import { type Drift, FULL_NAME, isLikely, isNear, misspellings, nameDrifts, unknownAccused } from './name-drift';
import { accusedNames, accusedWithParagraph, isAccusedRole, isKnownOtherwise, ownStory, roleMentions } from './people';
import { findAll, isWithin, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

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
  const found = nameDrifts(document).filter(({ sure }) => sure);
  return found.length === 0 && accusedWithParagraph(document).length === 0 ? null : told(document, found);
}

/** Those called 被告人 who are nobody the head introduces, nor a slip for one; named so in the conclusion, or before it only. */
function strangers(document: ReadDocument, isConclusion: boolean): Found[] | null {
  const accused = accusedNames(document);
  if (accusedWithParagraph(document).length === 0) return null;
  const prose = proseOf(document);
  const conclusion = sectionOf(document.facts, 'opinion')?.start ?? prose.length;
  const unknown = unknownAccused(document).filter(
    ({ name, start }) => start > conclusion === isConclusion && !accused.some((one) => isNear(name, one)),
  );
  const before = prose.slice(0, conclusion);
  return [...new Set(unknown.map(({ name }) => name))]
    .filter(
      (name) =>
        (isConclusion && !before.includes(name)) ||
        prose.split(name).length <= SELDOM + 1 ||
        // An accused confesses; it is the victim whose 陈述 is evidence.
        prose.includes(`被告人${name}的陈述`),
    )
    .map((name) => ({
      at: unknown.filter((mention) => mention.name === name),
      says: isConclusion ? `“${name}”在首部没有列明` : `“${name}”只在此处出现，首部和他处没有写到`,
    }));
}
/** Those called 被告人 in the list behind the signature who are nobody the head introduces. */
function strangersBehind({ text, facts }: ReadDocument): Found[] {
  const appendix = sectionOf(facts, 'appendix');
  const names = facts.parties.flatMap(({ name, aliases }) => [name, ...aliases]);
  if (!appendix || !WITH_LIST.has(facts.kind)) return [];
  return findAll(ACCUSED_WORD, text.slice(appendix.start)).flatMap(({ end }) =>
    nameList(text, appendix.start + end, names)
      .map((at) => ({ ...at, name: text.slice(at.start, at.end) }))
      .filter(({ name }) => !names.some((one) => name.startsWith(one) || one.startsWith(name)))
      .map(({ name, ...at }) => ({ at: [at], says: `附项中的“${name}”在首部没有列明` })),
  );
}
const ACCUSED_WORD = /被告人|犯罪嫌疑人|被不起诉人/gu;
const WITH_LIST: ReadonlySet<DocumentKind> = new Set(['indictment', 'opinionForProsecution', 'arrestRequest']);

/** A name that stands more often is somebody the document knows. */
const SELDOM = 2;

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
  const found: Found[] = [...heldVictims(document), ...accusedAsWitness(document)];
  for (const [name, roles] of byName) {
    const [victim = [], asAccused = []] = [roles.get('victim'), roles.get('accused')];
    if (names.has(name) && victim.length > 0 && (asAccused.length > victim.length || victim.length === 1)) {
      found.push({ at: victim, says: `“${name}”系首部所列被告人，此处称被害人` });
    } else if (
      !names.has(name) &&
      asAccused.length > 0 &&
      victim.length + listedAsVictim(document, name) >= asAccused.length
    ) {
      found.push({ at: asAccused, says: `“${name}”别处称被害人，此处称被告人` });
    }
  }
  return found;
}

/** The only accused is no witness of his own case, nor is one of several where the document concludes. */
function accusedAsWitness(document: ReadDocument): Found[] {
  const names = accusedWithParagraph(document).map(({ name }) => name);
  const conclusion = sectionOf(document.facts, 'opinion')?.start ?? document.text.length;
  const { end } = ownStory(document);
  return (
    roleMentions(document)
      .filter(({ role, name, ...at }) => role === 'witness' && names.includes(name) && at.end <= end)
      // Behind a mask the witness may be another person of that surname.
      .filter(({ start, name }) => start > conclusion || (new Set(names).size === 1 && FULL_NAME.test(name)))
      .map(({ word, name, start, end: stop }) => ({
        at: [{ start: start - word.length, end: stop }],
        says: `“${name}”系首部所列被告人，此处称证人`,
      }))
  );
}

/** How often a name stands in a list of victims: 被害人孙某、李某、周某的陈述. */
function listedAsVictim(document: ReadDocument, name: string): number {
  const prose = proseOf(document);
  let times = 0;
  for (let at = prose.indexOf(name, 1); at > 0; at = prose.indexOf(name, at + 1))
    if (isIdeograph(prose.charCodeAt(at)) && isListedVictim(prose, at - 1)) times += 1;
  return times;
}

/** Whether at an index a list of victims goes on. */
function isListedVictim(prose: string, at: number): boolean {
  if (!LIST_SIGNS.test(prose.charAt(at))) return false;
  const list = /被害人([\u4e00-\u9fa5·、和及]{2,80})$/u.exec(prose.slice(Math.max(0, at - 84), at));
  return list !== null && (list[1] ?? '').split(LIST_SIGNS).every((each) => each.length >= 2 && each.length <= 4);
}
const LIST_SIGNS = /[、和及]/u;

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

/** In the list of evidence of a prosecuting office an accused stands among the witnesses. */
function accusedAmongWitnesses(document: ReadDocument): Found[] {
  const { facts, text } = document;
  const evidence = sectionOf(facts, 'evidence');
  const names = accusedWithParagraph(document).map(({ name }) => name);
  if (!evidence || facts.kind === 'judgment' || facts.kind === 'ruling') return [];
  return findAll(/证人/gu, proseOf(document).slice(0, evidence.end))
    .filter(({ start }) => start >= evidence.start)
    .flatMap(({ end }) => nameList(text, end, names))
    .filter(({ start, end }) => names.includes(text.slice(start, end)))
    .map((at) => ({ at: [at], says: `“${text.slice(at.start, at.end)}”系首部所列被告人，此处列为证人` }));
}

/** A victim called a witness, or the other way round, in one place only. */
function witnessSwaps(document: ReadDocument): readonly Found[] | null {
  const among = accusedAmongWitnesses(document);
  if (among.length > 0) return among;
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

/** A relative is told of somebody whom the document does not know. */
function strangeRelatives(document: ReadDocument): readonly Found[] | null {
  const accused = accusedWithParagraph(document);
  if (accused.length === 0) return null;
  const prose = proseOf(document);
  const isStrange = (name: string): boolean =>
    !isKnownOtherwise(document, name) &&
    !accused.some(({ name: one, aliases }) =>
      [one, ...aliases].some((each) => each.startsWith(name) || name.startsWith(each)),
    );
  const relatives = findAll(RELATIVE, prose).filter(({ text }) => isStrange(text) && prose.split(text).length === 2);
  return [
    ...(strangers(document, false) ?? []),
    ...relatives.map((each) => ({ at: [each], says: `“${each.text}”只在此处出现，首部和他处没有写到` })),
  ];
}
/** 李某某亲属, 王某某家属: the name in front. */
const RELATIVE = /[\u4e00-\u9fa5]某[某甲乙丙丁]?(?=(?:的|之)?(?:近?亲属|家属|父母|家人))/gu;

const NAMED_PARTS: ReadonlySet<PartyRole> = new Set(['victim', 'witness', 'counsel', 'agent', 'other']);

/** Names of victims and witnesses that differ from a known one by a slip, and those of the accused where it may be another word. */
function othersDrift(document: ReadDocument): readonly Found[] | null {
  const parties = document.facts.parties.filter(
    ({ role, name, paragraph }) =>
      NAMED_PARTS.has(role) && !isAccusedRole(role) && !(role === 'other' && !paragraph) && FULL_NAME.test(name),
  );
  const unsure = nameDrifts(document).filter(({ sure }) => !sure);
  if (parties.length === 0 && unsure.length === 0) return null;
  const accused = new Set(accusedNames(document));
  const often = parties.filter(({ mentions }) => mentions.length >= 2).map(({ name }) => name);
  const near = misspellings(document, often, (name) => accused.has(name) || isKnownOtherwise(document, name)).filter(
    ({ name, known }) => isLikely(name, known),
  );
  // Behind its role word a slip is taken for a person of its own, whom nothing else mentions.
  const once = parties.flatMap(({ name, mentions: [only, second] }) => {
    if (!only || second) return [];
    const isOf = (one: string): boolean => isLikely(name, one) || (name !== one && name.slice(1) === one.slice(1));
    const known = parties.find(
      (other) => isOf(other.name) && ((other.mentions[0]?.start ?? 0) < only.start || other.mentions.length > 1),
    );
    return known ? [{ name, known: known.name, at: only }] : [];
  });
  return [...unsure, ...near, ...once, ...victimsOnce(document)].map(({ name, known, at }) => {
    const first = firstOf(document, known);
    return { at: [at, ...(first ? [first] : [])], says: `“${name}”与别处“${known}”写法不一` };
  });
}

/** Behind 被害人 the name of nobody known, a character off one that is named again and again. */
function victimsOnce(document: ReadDocument): Pick<Drift, 'name' | 'known' | 'at'>[] {
  const { parties } = document.facts;
  const prose = proseOf(document);
  const victims = parties.filter(
    ({ role, name, mentions }) => role === 'victim' && PLAIN.test(name) && mentions.length >= OFTEN_NAMED,
  );
  if (victims.length === 0) return [];
  return findAll(/被害人/gu, prose).flatMap(({ end: start }) => {
    if (parties.some(({ name, mentions }) => prose.startsWith(name, start) && mentions.length > 1)) return [];
    const known = victims.find(({ name }) => isOneApart(prose.slice(start, start + name.length), name));
    const end = start + (known?.name.length ?? 0);
    const name = prose.slice(start, end);
    return known && prose.split(name).length === 2 ? [{ name, known: known.name, at: { start, end } }] : [];
  });
}

/** The same surname, and one other character. */
const isOneApart = (written: string, known: string): boolean =>
  PLAIN.test(written) &&
  written.charAt(0) === known.charAt(0) &&
  [...written].filter((char, at) => char !== known.charAt(at)).length === 1;
/** Without the surnames that are words of grammar behind 被害人. */
const PLAIN = /^(?![向和于从对])(?:(?!某)[\u4e00-\u9fa5]){2,3}$/u;
const OFTEN_NAMED = 2;

/** A victim whom only the list of evidence names, once. */
function newInEvidence({ facts, text }: ReadDocument): Found[] {
  const evidence = sectionOf(facts, 'evidence');
  const victims = facts.parties.filter(({ role }) => role === 'victim');
  if (!evidence) return [];
  const found = victims
    .filter(({ name, mentions: [only, second] }) => only && !second && text.split(name).length === 2)
    .filter(({ name, mentions: [only] }) => name.length <= 4 && only && isWithin(only, evidence));
  // Of more the story tells as 等人.
  return found
    .slice(0, found.length > MOST_UNTOLD ? 0 : MOST_UNTOLD)
    .map(({ name, mentions }) => ({ at: mentions, says: `被害人“${name}”只在证据部分出现，前文没有写到` }));
}

const MOST_UNTOLD = 2;

/** A name of the conclusion that stands nowhere before it. */
function newInConclusion(document: ReadDocument): readonly Found[] | null {
  const opinion = sectionOf(document.facts, 'opinion');
  if (!opinion || accusedWithParagraph(document).length === 0) return null;
  const prose = proseOf(document);
  const before = prose.slice(0, opinion.start);
  const strange = new Set(strangers(document, true)?.flatMap(({ at }) => at.map((each) => each.start)));
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
    title: '结论部分、附项中的被告人未列入首部',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '核对当事人是否列全，或者留有他案姓名',
    lawful: ['引述他案裁判中的被告人', '公开文书的隐名方式前后不同'],
    find: (document) => {
      const found = strangers(document, true);
      return found && [...found, ...strangersBehind(document)];
    },
  }),
  documentRule({
    id: 'doc.name-new-in-conclusion',
    title: '证据、结论部分出现前文没有的人名',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对是否留有他案姓名，或者前文未写',
    find: (document) => {
      const concluded = newInConclusion(document);
      const evidence = newInEvidence(document);
      return concluded === null && evidence.length === 0 ? null : [...evidence, ...(concluded ?? [])];
    },
  }),
  documentRule({
    id: 'doc.name-stranger',
    title: '正文称被告人的人首部和他处没有写到',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对是否留有他案姓名，或者姓名写法',
    find: strangeRelatives,
  }),
  documentRule({
    id: 'doc.name-drift-others',
    title: '姓名前后写法似不一',
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
    title: '同一人兼称被害人、被告人和证人',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '核对该人在案件中的身份',
    find: witnessSwaps,
  }),
];
