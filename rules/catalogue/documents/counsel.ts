import type { ReadDocument } from '../../engine/view';
import type { Range } from '../../model/document-facts';
import { nameEnd } from '../../text/names';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** A line of the head that introduces counsel or a representative: 辩护人宋某，某律师事务所律师。 */
const INTRODUCES =
  /(?:^|[\n。])[ \u3000\t]{0,8}(?:委托|指定|法律援助)?(辩护人|诉讼代理人)(?:暨(?:附带民事)?诉讼代理人)?[：: \u3000]{0,3}([\u4e00-\u9fa5·×＊*]{2,12}(?:、[\u4e00-\u9fa5·×＊*]{2,4}(?=[、，。])){0,4})/gu;
/** Counsel named in a sentence: 及其辩护人宋某到庭, 辩护人宋某提出. */
const NAMED = /(辩护人|诉讼代理人)(?!暨)(?=[\u4e00-\u9fa5])/gu;
const ROLE = /[，、和及]/u;
/** Behind a name of two or three characters. */
const BEHIND = /^(?:、|，|和|及|均|到庭|出庭|提出|认为|辩称|辩护|对|的辩护意见|当庭|参加|以)/u;

interface Named extends Range {
  readonly name: string;
  /** 辩护人 or 诉讼代理人. */
  readonly part: string;
}

/** Everybody the head introduces beside the accused. */
function introduced(document: ReadDocument): Named[] {
  const { text, facts } = document;
  const end = sectionOf(facts, 'origin')?.start ?? sectionOf(facts, 'charge')?.start ?? 0;
  return matchesOf(INTRODUCES, text, { start: 0, end }).flatMap(({ 1: part = '', 2: names = '', 0: all, index }) => {
    let start = index + all.lastIndexOf(names);
    return names.split('、').map((name) => {
      const at = start;
      start += name.length + 1;
      return { name, part, start: at, end: at + name.length };
    });
  });
}

/** Names right behind 辩护人 in what follows the head. */
function named(document: ReadDocument, from: number): Named[] {
  const prose = proseOf(document);
  const end = sectionOf(document.facts, 'opinion')?.start ?? prose.length;
  return matchesOf(NAMED, prose, { start: from, end }).flatMap(({ 0: word, 1: part = '', index }) => {
    const start = index + word.length;
    const end = nameEnd(prose, start);
    const isName = end !== null && end - start <= 4 && BEHIND.test(prose.slice(end));
    return isName ? [{ name: prose.slice(start, end), part, start, end }] : [];
  });
}

/** Counsel named in the course of the trial whom the head does not introduce. */
function unintroduced(document: ReadDocument): readonly Found[] | null {
  const head = introduced(document);
  const [first] = head;
  if (!first) return null;
  const from = Math.max(...head.map(({ end }) => end));
  const { text } = document;
  // Where signs are lost a name runs on into what follows it.
  const isKnown = ({ name, start }: Named): boolean =>
    head.some((one) => one.name.startsWith(name) || text.startsWith(one.name, start));
  const strange = named(document, from).filter(
    (one) => !isKnown(one) && !ROLE.test(one.name) && head.some(({ part }) => part === one.part),
  );
  return strange.map((one) => {
    const near = head.find(({ name }) => isAlike(name, one.name)) ?? first;
    const listed = head.map(({ name }) => name).join('、');
    return { at: [one, near], says: `“${one.name}”首部没有列出，首部所列为“${listed}”` };
  });
}

/** Two names that share a character in its place. */
const isAlike = (one: string, other: string): boolean => [...one].some((char, at) => char === other.charAt(at));

export default [
  documentRule({
    id: 'doc.counsel-differs',
    title: '辩护人、诉讼代理人与首部所列不一致',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对辩护人、诉讼代理人的姓名，或者补列',
    lawful: ['审理中更换辩护人，首部只列后来的', '引述的是原审或者他案的辩护人'],
    find: unintroduced,
  }),
];
