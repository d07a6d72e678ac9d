import type { ReadDocument } from '../../engine/view';
import type { DocumentFacts, TextFact } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { matchesOf } from '../../text/source';
import { practice } from '../basis';
import { PROVINCE_OF, PROVINCES } from './data/cities';
import { isSamePlace } from './offices';
import { accusedWithParagraph } from './people';
import { proseOf, sectionOf } from './prose';
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

const APPROVED = /^(?:检察院)?(?:依法)?(?:批准|决定)(?:逮捕|予以逮捕|[，,])/u;

/** The procuratorate of the case, as each kind of document names it. */
const OWN_OFFICE: Partial<Record<DocumentKind, (facts: DocumentFacts) => TextFact | null>> = {
  opinionForProsecution: ({ addressee }) => addressee,
  indictment: ({ organ }) => organ,
  judgment: ({ organs }) => {
    const [first] = organs.filter(({ type }) => type === 'procuratorate');
    return first ? { ...first, text: first.name } : null;
  },
};

/** The procuratorate that approved the arrest, against the one that prosecutes or is asked to. */
function approval({ facts, text }: ReadDocument): readonly Found[] | null {
  const own = OWN_OFFICE[facts.kind]?.(facts);
  const parties = sectionOf(facts, 'parties');
  if (!own?.text.endsWith('人民检察院') || !parties) return null;
  return facts.organs
    .filter(
      ({ type, start, end }) =>
        type === 'procuratorate' && start < parties.end && APPROVED.test(text.slice(end, end + 12)),
    )
    .filter(({ name }) => !isSamePlace(own.text, name))
    .map((other) => ({ at: [other, own], says: `逮捕由“${other.name}”批准，本案检察院为“${own.text}”` }));
}

const PROVINCE_AND_CITY = new RegExp(`(${PROVINCES.join('|')})([\\u4e00-\\u9fa5]{2,4}?)(?:市|地区|州|盟)`, 'gu');

/** 四川省长沙市. */
function provinces(document: ReadDocument): readonly Found[] {
  return matchesOf(PROVINCE_AND_CITY, proseOf(document)).flatMap((match) => {
    const [whole, province = '', city = ''] = match;
    const own = PROVINCE_OF.get(city);
    if (own === undefined || own === province) return [];
    return [{ at: [{ start: match.index, end: match.index + whole.length }], says: `“${whole}”：${city}属${own}` }];
  });
}

/** The province an organ's name tells, by itself or by its city; empty when it tells none. */
function provinceOf(name: string): string {
  const named = PROVINCES.find((each) => name.startsWith(each));
  if (named) return named;
  return PROVINCE_OF.get(/^([\u4e00-\u9fa5]{2,4}?)市/u.exec(name)?.[1] ?? '') ?? '';
}

/** The court of appeal lies in another province than the court. */
function appealProvince({ facts }: ReadDocument): readonly Found[] {
  const own = facts.court ?? facts.organ;
  const province = own ? provinceOf(own.text) : '';
  const remedy = sectionOf(facts, 'remedy');
  if (!own || !remedy || province === '' || facts.kind !== 'judgment') return [];
  return facts.organs
    .filter(({ type, start }) => type === 'court' && start >= remedy.start && start < remedy.end)
    .flatMap((other) => {
      const said = (what: string): Found[] => [{ at: [other, own], says: `“${other.name}”与“${own.text}”${what}` }];
      if (provinceOf(other.name) !== '' && provinceOf(other.name) !== province) return said('不在同一省');
      const [city, ownCity] = [cityOf(other.name), cityOf(own.text)];
      return city !== '' && ownCity !== '' && city !== ownCity ? said('不在同一市') : [];
    });
}

/** The city above the county an organ's name tells; empty when it tells none that is known. */
function cityOf(name: string): string {
  const bare = PROVINCES.reduce(
    (rest, province) => (rest.startsWith(province) ? rest.slice(province.length) : rest),
    name,
  );
  const city = /^([\u4e00-\u9fa5]{2,4}?)市/u.exec(bare)?.[1] ?? '';
  return PROVINCE_OF.has(city) ? city : '';
}

export default [
  documentRule({
    id: 'doc.province',
    title: '省、市不对应',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 3,
    basis: [practice()],
    remedy: '核对地名、机关名称',
    lawful: ['行政区划调整前的隶属关系', '异地管辖的专门法院'],
    find: (document) => [...provinces(document), ...appealProvince(document)],
  }),
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
    kinds: Object.keys(OWN_OFFICE) as DocumentKind[],
    basis: [practice()],
    remedy: '核对检察院名称；经指定管辖、移送管辖的可不改',
    find: approval,
  }),
];
