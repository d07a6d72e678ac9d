import type { ReadDocument } from '../../engine/view';
import { ageAt, dayOf } from '../../law/dates';
import { checkCharacter } from '../../law/identity-number';
import type { Party, Range } from '../../model/document-facts';
import { cite, practice } from '../basis';
import { isAccusedRole } from './people';
import { findAll, proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** People with an identity paragraph. */
function introduced({ facts }: ReadDocument): Party[] {
  return facts.parties.filter(({ paragraph }) => paragraph !== undefined);
}

const at = (party: Party, ...keys: readonly string[]): Range[] => keys.flatMap((key) => party.at[key] ?? []);

/** Digits of the birth date that can be seen in a number; a covered digit is `*`. */
function birthDigits(id: string): string | null {
  const plain = id.replace(/[×＊]/gu, '*');
  if (/^[\d*]{17}[\dX*]$/iu.test(plain)) return plain.slice(6, 14);
  return null;
}

function fits(visible: string, iso: string): boolean {
  const birth = iso.replace(/-/gu, '');
  return [...visible].every((digit, index) => digit === '*' || digit === birth.charAt(index));
}

function numberAgainstBirth(document: ReadDocument): readonly Found[] | null {
  const known = introduced(document).filter(({ idNumber, birthDate }) => birthDigits(idNumber) && birthDate !== '');
  if (known.length === 0) return null;
  return known
    .filter(({ idNumber, birthDate }) => !fits(birthDigits(idNumber) ?? '', birthDate))
    .map((party) => ({
      at: at(party, 'birthDate', 'idNumber'),
      says: `${party.name}：出生日期${party.birthDate}与公民身份号码中的${birthDigits(party.idNumber)}不一致`,
    }));
}

function numberAgainstSex(document: ReadDocument): readonly Found[] | null {
  const known = introduced(document).filter(({ idNumber, sex }) => /^\d{17}[\dX]$/iu.test(idNumber) && sex !== '');
  if (known.length === 0) return null;
  return known
    .map((party) => ({ party, sex: Number(party.idNumber.charAt(16)) % 2 === 1 ? '男' : '女' }))
    .filter(({ party, sex }) => sex !== party.sex)
    .map(({ party, sex }) => ({
      at: at(party, 'sex', 'idNumber'),
      says: `${party.name}：性别写“${party.sex}”，公民身份号码顺序码对应“${sex}”`,
    }));
}

function numberForm(document: ReadDocument): readonly Found[] | null {
  const known = introduced(document).filter(({ idNumber }) => /^\d{6,}[\dX]?$/iu.test(idNumber));
  if (known.length === 0) return null;
  return known.flatMap((party) => {
    const { idNumber, name } = party;
    if (idNumber.length !== 18 && idNumber.length !== 15)
      return [{ at: at(party, 'idNumber'), says: `${name}：公民身份号码${idNumber.length}位` }];
    if (idNumber.length === 15) return [];
    if (dayOf(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`) === null)
      return [{ at: at(party, 'idNumber'), says: `${name}：公民身份号码中的出生日期不存在` }];
    const fitsCheck = checkCharacter(idNumber.slice(0, 17)) === idNumber.charAt(17).toUpperCase();
    return fitsCheck ? [] : [{ at: at(party, 'idNumber'), says: `${name}：公民身份号码校验码不符` }];
  });
}

interface Aged {
  readonly party: Party;
  readonly age: number;
  readonly at: readonly Range[];
}

/** Whether the words behind the date say that it is the day of birth. */
function isBirth({ text }: ReadDocument, { at: { birthDate } }: Party): boolean {
  return birthDate !== undefined && /^(?:出生|生)/u.test(text.slice(birthDate.end, birthDate.end + 2));
}

/** Age of each accused at the first act told; the act of one of several may be another's. */
function ages(document: ReadDocument): Aged[] {
  const acts = document.facts.dates.filter(
    ({ event, iso, relative }) => event === 'offence' && iso.length === 10 && !relative,
  );
  const [act] = acts;
  if (!act) return [];
  const first = acts.reduce((one, other) => (other.iso < one.iso ? other : one), act);
  return introduced(document)
    .filter(({ role, birthDate }) => isAccusedRole(role) && birthDate !== '')
    .filter((party) => isBirth(document, party))
    .flatMap((party) => {
      const age = ageAt(party.birthDate, first.iso);
      return age === null && party.birthDate < first.iso
        ? []
        : [{ party, age: age ?? -1, at: [...at(party, 'birthDate'), first] }];
    });
}

/** 刑法第17条: acts for which a person of fourteen or fifteen answers. */
const GRAVE = /故意杀人|故意伤害|强奸|抢劫|贩卖|放火|爆炸|投放危险物质/u;

/** Nobody is held who has not come to the age of fourteen; the birth date or that of the measure is off. */
function heldAsChild(document: ReadDocument): Found[] {
  return introduced(document).flatMap((party) => {
    const held = document.facts.measures.find(
      (measure) => measure.party === party.name && measure.date.length === 10 && /拘留|逮捕/u.test(measure.kind),
    );
    if (!held || !isAccusedRole(party.role) || party.birthDate.length !== 10 || !isBirth(document, party)) return [];
    const age = party.birthDate >= held.date ? 0 : (ageAt(party.birthDate, held.date) ?? 0);
    const says = `${party.name}：按所写日期，${held.kind}时${age}周岁`;
    return age >= 14 ? [] : [{ at: [...at(party, 'birthDate'), held], says }];
  });
}

function belowAge(document: ReadDocument): readonly Found[] | null {
  const known = ages(document);
  const held = heldAsChild(document);
  if (known.length === 0 || held.length > 0) return held.length > 0 ? held : null;
  const isGrave = document.facts.crimes.some(({ name }) => GRAVE.test(name));
  return known
    .filter(({ age }) => age < 12 || (age < 16 && !isGrave))
    .map(({ party, age, at: where }) => ({
      at: where,
      says: age < 0 ? `${party.name}：出生日期晚于行为日` : `${party.name}：按所写日期，行为时${age}周岁`,
    }));
}

const JUVENILE_WORDS = /未成年|法定代理人|不满十八|未满十八|社会调查|合适成年人|监护人/u;

function juvenileUnsaid(document: ReadDocument): readonly Found[] | null {
  const known = ages(document).filter(({ age }) => age >= 0);
  if (known.length === 0) return null;
  if (JUVENILE_WORDS.test(document.text)) return [];
  return known
    .filter(({ age }) => age >= 12 && age < 18)
    .map(({ party, age, at: where }) => ({
      at: where,
      says: `${party.name}：按所写日期，行为时${age}周岁，文书未写未成年情节`,
    }));
}

/** Speech and other people between a name and a pronoun leave it open whom that means. */
const SOMEBODY_ELSE = /[“”：；。\n某与和同对将把向给让叫找跟带]|被害|证人|[妻女母妹姐嫂婆]|朋友/u;
/** The nearest pronoun behind the name of the only accused. */
const PRONOUN = /^[^她他]{0,16}(?<!其)([她他])(?!们|人|案|乡|处|用|日|杀|方|项|物)/u;

/** 被告人张某某（男）…她家: the word of the other sex for the only accused. */
function otherSex(document: ReadDocument): readonly Found[] | null {
  const accused = introduced(document).filter(({ role }) => isAccusedRole(role));
  const [only] = accused;
  if (!only || accused.length !== 1 || only.sex === '') return null;
  const prose = proseOf(document);
  const [own, named] = only.sex === '男' ? ['他', '男'] : ['她', '女'];
  const near = findAll(/被告人|犯罪嫌疑人|被不起诉人/gu, prose).flatMap(({ end }) => {
    if (!prose.startsWith(only.name, end)) return [];
    const start = end + only.name.length;
    const match = PRONOUN.exec(prose.slice(start, start + 20));
    if (!match || match[1] === own || SOMEBODY_ELSE.test(match[0])) return [];
    const place = start + match[0].length - 1;
    return [
      {
        at: [{ start: end, end: place + 1 }, ...at(only, 'sex')],
        says: `${only.name}首部写${named}，此处称“${match[1]}”`,
      },
    ];
  });
  const [pronoun, others] = own === '他' ? [SHE, WOMEN] : [HE, MEN];
  const lone = near.length > 0 || others.test(prose) ? [] : findAll(pronoun, prose);
  return [
    ...near,
    ...lone.map((each) => ({
      at: [each, ...at(only, 'sex')],
      says: `${only.name}首部写${named}，此处称“${each.text}”，全文没有写到异性`,
    })),
  ];
}
const SHE = /她/gu;
const HE = /(?<![其吉排维尼])他(?![们人案乡处用日杀方项物命])/gu;
/** Words of somebody else the pronoun may mean. */
const WOMEN = /女|妻|母|妈|姐|妹|婆|姨|奶|嫂|婶|姑|媳|娘/u;
const MEN = /男|夫|父|爸|兄|弟|爷|叔|伯|舅|哥|儿子|先生/u;

const STATED_AGE = /(?:现年|时年|年龄|，)([1-9][0-9])(?:周)?岁/u;

/** 现年34岁 beside a birth date. */
function statedAge(document: ReadDocument): readonly Found[] | null {
  const date = document.facts.date?.iso ?? '';
  const found: Found[] = [];
  let compared = 0;
  for (const party of introduced(document)) {
    const { paragraph, birthDate } = party;
    const match = paragraph ? STATED_AGE.exec(document.text.slice(paragraph.start, paragraph.start + 200)) : null;
    if (!match || !paragraph || birthDate === '' || date.length !== 10) continue;
    compared += 1;
    const age = ageAt(birthDate, date) ?? 0;
    if (Math.abs(age - Number(match[1])) <= 2) continue;
    const start = paragraph.start + match.index;
    found.push({
      at: [{ start, end: start + match[0].length }, ...at(party, 'birthDate')],
      says: `${party.name}：写${match[1]}岁，按出生日期至落款为${age}周岁`,
    });
  }
  return compared === 0 ? null : found;
}

export default [
  documentRule({
    id: 'doc.id-vs-birth',
    title: '文书内出生日期与公民身份号码不一致',
    aspect: '身份信息',
    certainty: 'confirmed',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '以身份证件核对',
    find: numberAgainstBirth,
  }),
  documentRule({
    id: 'doc.id-vs-sex',
    title: '文书内性别与公民身份号码不一致',
    aspect: '身份信息',
    certainty: 'confirmed',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '以身份证件核对',
    find: numberAgainstSex,
  }),
  documentRule({
    id: 'doc.id-form',
    title: '文书内公民身份号码不合编码规则',
    aspect: '身份信息',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [practice()],
    remedy: '以身份证件核对',
    lawful: ['证件登记的历史号码', '所写为其他种类证件的号码'],
    find: numberForm,
  }),
  documentRule({
    id: 'doc.age-at-act',
    title: '按所写日期，行为时未达刑事责任年龄',
    aspect: '身份信息',
    certainty: 'suspected',
    severity: 'serious',
    points: 8,
    basis: [cite('刑法', 17)],
    remedy: '核对出生日期和行为日期',
    lawful: ['所取行为日期系同案他人的行为', '出生日期经骨龄鉴定另行认定'],
    find: belowAge,
  }),
  documentRule({
    id: 'doc.juvenile-unsaid',
    title: '按所写日期系未成年人，文书未写明',
    aspect: '身份信息',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 17)],
    remedy: '核对出生日期；系未成年人的，补写相应情节和诉讼权利保障',
    lawful: ['所取行为日期系同案他人的行为', '提及的是早年的经历'],
    find: juvenileUnsaid,
  }),
  documentRule({
    id: 'doc.stated-age',
    title: '所写年龄与出生日期不符',
    aspect: '身份信息',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对年龄和出生日期',
    lawful: ['所写年龄为行为时或者虚岁年龄'],
    find: statedAge,
  }),
  documentRule({
    id: 'doc.sex-pronoun',
    title: '首部性别与正文的“他”“她”不合',
    aspect: '身份信息',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '核对性别和称谓；所指另有其人的可不改',
    find: otherSex,
  }),
];
