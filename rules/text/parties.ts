import type { Party, PartyRole, Range } from '../model/document-facts';
import { type Identity, readIdentity } from './identity';
import { nameEnd, nameList } from './names';
import { ACCUSED_ROLES, ROLE_PATTERN, roleOf } from './party-roles';
import { endOfBody, holds, matchesOf, type Source, sectionNamed } from './source';
import { stripSpaces } from './width';
import { Words } from './words';

/** A paragraph that introduces a party: a role word at the start of a line or sentence. */
const INTRODUCTION = new RegExp(
  `(?:^|[\\n。；;])[ \\t\\u3000]{0,20}((${ROLE_PATTERN})(?:[（(][^（）()\\n]{1,30}[）)])?(?:姓名)?[：:]?[ \\u3000]?(?:自报名?)?)(?=[^，,。；;：:\\n（(])`,
  'g',
);
const PROSECUTOR_LINE = /(?:^|\n)[ \u3000]*(?:原?公诉机关|抗诉机关)/;
/** What ends the name in an identity paragraph. */
const NAME_END = /[，,。；;：:、（(\n“"]|(?:曾用名|又名|别名|化名|绰号|外号|小名|自报|男|女|农民|无业|无职业)/g;
const ROLE_MENTION = new RegExp(`(${ROLE_PATTERN})(?:[：:]|自报)?`, 'g');
const CO_OFFENDER =
  /[（(](?:[均都皆]?(?:已?另案(?:处理|起诉|判决|侦查)?|在逃|[巳已]判[决刑处]|已?被?(?:判刑|判决)|另处|分案处理|未到案|未达刑事责任年龄|未满十[二四六]周岁|身份不明|已死亡|已起诉|网上追逃))[^）)]{0,16}[）)]/g;
const SUFFIX = /[某甲乙丙丁戊己庚辛壬癸0-9０-９]/;
/** Names of units end in such words. */
const UNIT_NAME =
  /^[^，,。；;：:（(\n]{2,60}?(?:公司|厂|局|所|院|社|店|部|中心|委员会|办公室|学校|[中小大]学|合作社|商行|集团|超市|商场|市场|[支分银]行|宾馆|网吧|村委会|政府|场)(?=[，,。；;：:（(\s]|以|犯|于|的|在|、|及|和|谅解|损失|经济|财物|报案|陈述|员工|如|$)/;

interface Found {
  readonly role: PartyRole;
  readonly name: string;
  readonly elsewhere: boolean;
  readonly nameAt: Range;
  readonly paragraph?: Range;
}

/** Names glued to what follows (commas lost) are cut to the longest beginning that the document repeats. */
function trimGlued(text: string, name: string): string {
  if (name.length <= 4 || /[·•‧∙・．.]/.test(name)) return name;
  for (let length = 4; length >= 2; length -= 1) {
    const beginning = name.slice(0, length);
    const once = text.indexOf(beginning);
    if (text.indexOf(beginning, once + 1) >= 0 && nameEnd(`${beginning}，`, 0) === length) return beginning;
  }
  const end = nameEnd(name, 0);
  return end === null ? name : name.slice(0, end);
}

function introducedName(text: string, start: number, paragraphEnd: number, role: PartyRole): Range | null {
  if (role === 'unit') {
    const unit = UNIT_NAME.exec(text.slice(start, paragraphEnd))?.[0];
    return unit ? { start, end: start + unit.length } : null;
  }
  NAME_END.lastIndex = start + 1;
  const stop = NAME_END.exec(text);
  const end = Math.min(stop?.index ?? paragraphEnd, paragraphEnd);
  const raw = text.slice(start, end).trimEnd();
  // Layout spaces out names of two characters (周 川); other spaces end the name.
  const spaced = /^[\u4e00-\u9fa5][ \u3000]{1,2}[\u4e00-\u9fa5]$/.test(raw) ? raw : (raw.split(/[ \u3000]/)[0] ?? raw);
  const name = UNIT_NAME.test(`${spaced}，`) ? spaced : trimGlued(text, spaced);
  return name.length >= 2 && name.length <= 24 ? { start, end: start + name.length } : null;
}

interface Mark {
  readonly role: PartyRole;
  /** Where the role word and where the name begin. */
  readonly start: number;
  readonly nameAt: Range;
}

/** Places where a party is introduced; a second sentence about the same person (被告人张某某因涉嫌…) is part of its paragraph. */
function introductions(text: string, section: Range): Mark[] {
  const marks: Mark[] = [];
  // The line break in front lets the first paragraph match like the others when it follows other words.
  for (const match of matchesOf(INTRODUCTION, `\n${text.slice(section.start, section.end)}`)) {
    const at = section.start - 1 + match.index + match[0].length;
    const role = /原审被告人/.test(match[1] ?? '') ? 'defendant' : roleOf(match[2] ?? '');
    const nameAt = introducedName(text, at, section.end, role);
    if (!nameAt || /^(?:所在|有权|的|对|在|身份|基本)/.test(text.slice(nameAt.start, nameAt.end))) continue;
    const again = marks.some((mark) => {
      const name = text.slice(mark.nameAt.start, mark.nameAt.end);
      return text.startsWith(name, at) && isWhole(text, at + name.length) && !isNamesake(text, mark.nameAt, nameAt);
    });
    if (!again) marks.push({ role, start: at - (match[1]?.length ?? 0), nameAt });
  }
  return marks;
}

/** Two people of one name are told apart where the paragraph of each says when its own was born. */
function isNamesake(text: string, one: Range, other: Range): boolean {
  const [a, b] = [one, other].map(({ end }) => BORN.exec(text.slice(end, end + IDENTITY))?.[0]);
  return a !== undefined && b !== undefined && a !== b;
}
const BORN = /[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:出?生)/;
/** Sex and birth stand so near behind the name. */
const IDENTITY = 60;

/** Parties introduced by a paragraph of their own. */
function introduced(source: Source): Found[] {
  const { text, sections } = source;
  const section = sectionNamed(sections, 'parties');
  if (!section) return [];
  const marks = introductions(text, section);
  return marks.map(({ role, start, nameAt }, index) => ({
    role,
    name: stripSpaces(text.slice(nameAt.start, nameAt.end)),
    elsewhere: false,
    nameAt,
    paragraph: { start, end: marks[index + 1]?.start ?? paragraphBreak(text, start, section.end) },
  }));
}

/** A paragraph goes on over the lines that follow (违法犯罪经历：…) until the section ends or the prosecutor is named. */
function paragraphBreak(text: string, start: number, end: number): number {
  const stop = PROSECUTOR_LINE.exec(text.slice(start, end));
  return stop ? start + stop.index : end;
}

/** People named behind a role word anywhere in the body: 被害人丁某、戴某. */
function mentioned(source: Source, known: readonly string[]): Found[] {
  const { text } = source;
  const found: Found[] = [];
  for (const match of matchesOf(ROLE_MENTION, text, { start: 0, end: endOfBody(source) })) {
    const role = roleOf(match[1] ?? '');
    const at = match.index + match[0].length;
    const unit = /单位$/.test(match[1] ?? '') ? introducedName(text, at, at + 64, 'unit') : null;
    for (const nameAt of unit ? [unit] : nameList(text, at, known)) {
      found.push({ role, name: text.slice(nameAt.start, nameAt.end), elsewhere: false, nameAt });
    }
  }
  return found;
}

/** Start of the name that ends before a bracket: the farthest of 4 to 2 characters that reads as a whole name. */
function nameStartBefore(text: string, end: number): number | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0) continue;
    const read = nameEnd(`${text.slice(start, end)}，`, 0);
    const before = text.charAt(start - 1);
    if (
      read === length &&
      !(
        length === 2 &&
        SUFFIX.test(text.charAt(end - 1)) &&
        nameEnd(`${text.slice(start - 1, end)}，`, 0) === 3 &&
        !/[、和及与，伙同由被给向对]/.test(before)
      )
    ) {
      return start;
    }
  }
  return null;
}

/** People marked 另案处理, 在逃, 已判决; 均 marks the whole list before it. */
function elsewhere(source: Source): Found[] {
  const { text } = source;
  const found: Found[] = [];
  for (const match of matchesOf(CO_OFFENDER, text, { start: 0, end: endOfBody(source) })) {
    const whole = /^[（(][均都皆]/.test(match[0]);
    let end = match.index;
    for (let start = nameStartBefore(text, end); start !== null; start = nameStartBefore(text, end)) {
      found.push({ role: 'coOffender', name: text.slice(start, end), elsewhere: true, nameAt: { start, end } });
      if (!whole || !'、和及与'.includes(text.charAt(start - 1))) break;
      end = start - 1;
    }
  }
  return found;
}

/** A longer name of which the mention is only the beginning (李某 in 李某甲) is another person. */
function isWhole(text: string, end: number): boolean {
  return !(holds('某×xX*＊', text.charCodeAt(end - 1)) && SUFFIX.test(text.charAt(end)));
}

/** Where each name occurs; 李某甲 is not counted for 李某. */
function mentionsOf(source: Source, names: readonly string[]): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const [name, found] of new Words(names).placesIn(source.text, endOfBody(source)))
    places.set(
      name,
      found.filter(({ end }) => isWhole(source.text, end)),
    );
  return places;
}

const NOBODY: Identity = {
  sex: '', birthDate: '', idNumber: '', ethnicity: '', education: '', occupation: '', residence: '', household: '', selfStated: false, aliases: [], priorRecord: [], at: {},
}; // biome-ignore format: one empty value

/** One entry a person: the introduction wins over mentions, 另案处理 over a role named in passing. */
function distinct(found: readonly Found[]): Found[] {
  const people = new Map<string, Found>();
  for (const each of found) {
    const known = people.get(each.name);
    if (!known) people.set(each.name, each);
    else if (each.paragraph && known.paragraph) people.set(`${each.name}@${each.paragraph.start}`, each);
    else if (!known.paragraph && each.elsewhere)
      people.set(each.name, {
        ...known,
        elsewhere: true,
        role: known.role === 'defendant' ? 'coOffender' : known.role,
      });
  }
  return [...people.values()];
}

function partyOf(text: string, { role, name, elsewhere, nameAt, paragraph }: Found, mentions: readonly Range[]): Party {
  if (!paragraph) return { role, name, elsewhere, ...NOBODY, at: { name: nameAt }, mentions };
  const identity = readIdentity(text, paragraph);
  return { role, name, elsewhere, paragraph, ...identity, at: { name: nameAt, ...identity.at }, mentions };
}

/** Every person and unit of the document. */
export function findParties(source: Source): Party[] {
  const own = introduced(source);
  const accused = own.some((each) => ACCUSED_ROLES.includes(each.role));
  const passing = mentioned(
    source,
    own.map((each) => each.name),
  );
  const people = distinct([...own, ...passing, ...elsewhere(source)]);
  const places = mentionsOf(
    source,
    people.map((each) => each.name),
  );
  return (
    people
      // Once the accused have paragraphs of their own, whoever is called 被告人 only in passing is no party of this case by that word.
      .map((each) =>
        accused && !each.paragraph && ACCUSED_ROLES.includes(each.role) ? { ...each, role: 'other' as const } : each,
      )
      .map((each) => partyOf(source.text, each, places.get(each.name) ?? []))
  );
}
