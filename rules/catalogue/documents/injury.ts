import type { ReadDocument } from '../../engine/view';
import type { Range, SectionName } from '../../model/document-facts';
import { matchesOf } from '../../text/source';
import { cite, practice } from '../basis';
import { bodyOf, proseOf, sectionOf, sentenceAround } from './prose';
import { documentRule, type Found } from './rule';

/** 致人轻微伤，其行为已构成故意伤害罪. */
const CONCLUDED_SLIGHT = /致[^，。；\n]{0,16}轻微伤，[^。；\n]{0,24}构成故意伤害罪/gu;
const GRADE = /轻微伤|轻伤|重伤|死亡|致死|身亡|抢救无效|伤残/gu;

/** Bodily injury is concluded and no grade told but the one that is no crime. */
function slightInjury(document: ReadDocument): readonly Found[] | null {
  const { facts } = document;
  const body = proseOf(document).slice(0, bodyOf(document).length);
  // A decision not to prosecute names the crime where it tells of the transfer.
  const isCharged = (section: SectionName): boolean => facts.kind === 'nonProsecution' && section === 'origin';
  const crimes = facts.crimes.filter(
    ({ name, section }) =>
      name === '故意伤害罪' && (section === 'opinion' || section === 'disposition' || isCharged(section)),
  );
  const grades = matchesOf(GRADE, body);
  const concluded = matchesOf(CONCLUDED_SLIGHT, body).filter(([words]) => !/轻伤|重伤|死亡/u.test(words));
  if (concluded.length > 0)
    return concluded.map(({ 0: words, index }) => ({
      at: [{ start: index, end: index + words.length }],
      says: `“${words}”：轻微伤不构成故意伤害罪`,
    }));
  if (crimes.length === 0 || grades.length === 0) return null;
  if (grades.some(([word]) => word !== '轻微伤') || /未遂|不构成犯罪|不认为是犯罪|证据不足|没有犯罪事实/u.test(body))
    return [];
  return grades.slice(0, 2).map((match) => ({
    at: [{ start: match.index, end: match.index + match[0].length }, ...crimes.slice(0, 1)],
    says: '认定故意伤害罪，所写损伤程度只有轻微伤',
  }));
}

/** A grade of injury as found, with its degree where one is told: 轻伤一级. */
interface Grade extends Range {
  readonly grade: string;
  /** 一级, 二级; empty where not told. */
  readonly degree: string;
}

const GRADED = /(轻微伤|轻伤|重伤)(?:（?偏重）?)?([一二]级)?(?!以上|害|罪|者|的标准)/gu;
/** Words of a grade that is none of the result: what the law says, what somebody feared, asked for or disputes. */
const NO_RESULT = /未达|不构成|不属|不是|不足|尚未|没有|不服|异议|并非|可能|以上|标准|原鉴定|初次|重新|补充鉴定/u;

function gradesIn(document: ReadDocument, section: Range): Grade[] {
  const prose = proseOf(document).slice(0, Math.min(section.end, bodyOf(document).length));
  return matchesOf(GRADED, prose, section)
    .map(({ 0: text, 1: grade = '', 2: degree = '', index }) => ({
      grade,
      degree,
      start: index,
      end: index + text.length,
    }))
    .filter(({ start, end }) => !NO_RESULT.test(prose.slice(start - 14, end + 10)));
}

/** The person hurt, as the words in front of the grade name one: 尹某某的损伤程度为轻伤一级. */
const OF_PERSON =
  /([\u4e00-\u9fa5×][\u4e00-\u9fa5×0-9]{1,3})的?(?:人体)?(?:伤情|损伤|伤势)(?:程度)?(?:属于?|为|构成|系|被?评定为|已?达到?|鉴定为)?$/u;

/** One person is told to have been hurt in one grade and in another. */
function twoGrades(document: ReadDocument): Found[] {
  const { text, facts } = document;
  const story = facts.sections.filter(({ name }) => TELLS.has(name));
  const told = story
    .flatMap((section) => gradesIn(document, section))
    .flatMap((grade) => {
      const name = OF_PERSON.exec(text.slice(Math.max(0, grade.start - 18), grade.start))?.[1] ?? '';
      return name === '' ? [] : [{ ...grade, name }];
    });
  return told.flatMap((one, index) => {
    const other = told.slice(0, index).find((each) => isSamePerson(each.name, one.name) && isOtherGrade(each, one));
    return other ? [{ at: [other, one], says: `同一人的损伤程度写“${inWords(other)}”，又写“${inWords(one)}”` }] : [];
  });
}
const TELLS: ReadonlySet<SectionName> = new Set(['charge', 'facts', 'evidence', 'opinion']);

/** What stands before a short name may be taken for a part of it. */
const isSamePerson = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

const inWords = ({ grade, degree }: Grade): string => grade + degree;

const isOtherGrade = (one: Grade, other: Grade): boolean =>
  one.grade !== other.grade || (one.degree !== '' && other.degree !== '' && one.degree !== other.degree);

const CONCLUDED = /致(?:使)?[^，。；\n]{0,10}$/u;

/** 致一人重伤 in the conclusion, while no part before it knows of that grade. */
function concludedOtherwise(document: ReadDocument): Found[] {
  const { facts, text } = document;
  const opinion = sectionOf(facts, 'opinion');
  const story = facts.sections.filter(({ name }) => name === 'facts' || name === 'charge' || name === 'evidence');
  const told = story.flatMap((section) => gradesIn(document, section));
  if (!opinion || told.length === 0) return [];
  return gradesIn(document, opinion)
    .filter(({ start }) => CONCLUDED.test(text.slice(start - 14, start)))
    .filter((one) => !told.some(({ grade }) => grade === one.grade))
    .filter(({ start }) => !/死亡|伤残/u.test(textOfSentence(text, start)))
    .slice(0, 1)
    .map((one) => ({
      at: [one, ...told.slice(0, 1)],
      says: `结论写“${inWords(one)}”，前文所写为“${[...new Set(told.map(inWords))].join('、')}”`,
    }));
}

const textOfSentence = (text: string, at: number): string => {
  const { start, end } = sentenceAround(text, at);
  return text.slice(start, end);
};

function grades(document: ReadDocument): readonly Found[] | null {
  if (matchesOf(GRADE, document.text).length === 0) return null;
  return [...twoGrades(document), ...concludedOtherwise(document)];
}

export default [
  documentRule({
    id: 'doc.injury-slight',
    title: '认定故意伤害罪而损伤程度为轻微伤',
    aspect: '法律适用',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [cite('刑法', 234)],
    remedy: '对照鉴定意见核对损伤程度',
    lawful: ['故意伤害未遂', '损伤程度写在文书的其他部分'],
    find: slightInjury,
  }),
  documentRule({
    id: 'doc.injury-differs',
    title: '损伤程度前后不一',
    certainty: 'suspected',
    severity: 'serious',
    points: 6,
    basis: [practice()],
    remedy: '对照鉴定意见核对损伤程度',
    lawful: ['经补充鉴定、重新鉴定，结论不同', '同一人有多处损伤，分别评定'],
    find: grades,
  }),
];
