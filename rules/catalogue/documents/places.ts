import type { ReadDocument } from '../../engine/view';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { isSamePlace } from './offices';
import { accusedWithParagraph } from './people';
import { sectionOf } from './prose';
import { documentRule, type Found } from './rule';

const HELD_AT = /(?:羁押|关押)于([\u4e00-\u9fa5×]{2,24}?(?:看守所|监狱))/gu;

/** Where an accused is held, as his paragraph and the list behind the signature tell. */
function detention(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const appendix = sectionOf(facts, 'appendix');
  if (!appendix) return null;
  const behind = matchesOf(HELD_AT, text, appendix);
  const found = accusedWithParagraph(document).flatMap(({ name, paragraph }): Found[] => {
    const head = paragraph ? matchesOf(HELD_AT, text, paragraph).pop() : undefined;
    const listed = behind.find(({ index }) => text.slice(Math.max(appendix.start, index - 40), index).includes(name));
    const [one = '', other = ''] = [head?.[1], listed?.[1]];
    if (!head || !listed || one.endsWith(other) || other.endsWith(one)) return [];
    const at = [head, listed].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    return [{ at, says: `${name}首部写羁押于${one}，附项写${other}` }];
  });
  return behind.length === 0 ? null : found;
}

const APPROVED = /^(?:检察院)?(?:依法)?(?:批准|决定)(?:逮捕|予以逮捕|，)/u;

/** The procuratorate that approved the arrest, against the one that prosecutes or is asked to. */
function approval({ facts, text }: ReadDocument): readonly Found[] | null {
  const own = facts.kind === 'opinionForProsecution' ? facts.addressee : facts.organ;
  const parties = sectionOf(facts, 'parties');
  if (!own || !parties || !own.text.endsWith('人民检察院')) return null;
  return facts.organs
    .filter(
      ({ type, start, end }) =>
        type === 'procuratorate' && start < parties.end && APPROVED.test(text.slice(end, end + 12)),
    )
    .filter(({ name }) => !isSamePlace(own.text, name))
    .map((other) => ({ at: [other, own], says: `逮捕由“${other.name}”批准，本案检察院为“${own.text}”` }));
}

export default [
  documentRule({
    id: 'doc.detention-place',
    title: '羁押处所首部与附项不一致',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对羁押处所；已换押的写现在的处所',
    find: detention,
  }),
  documentRule({
    id: 'doc.approving-office',
    title: '批准逮捕的检察院与本案检察院不一致',
    certainty: 'hint',
    severity: 'ordinary',
    points: 3,
    kinds: ['indictment', 'opinionForProsecution'],
    basis: [practice()],
    remedy: '核对检察院名称；经指定管辖、移送管辖的可不改',
    find: approval,
  }),
];
