import type { ReadDocument } from '../../engine/view';
import { type Crime, crimeByName } from '../../law/crimes';
import { ageAt } from '../../law/dates';
import { crimeNamed } from '../../text/crimes';
import { cite } from '../basis';
import { AMENDED } from './data/amended-articles';
import { accusedWithParagraph } from './people';
import { sectionOf } from './prose';
import { documentRule, type Found } from './rule';

/** From then on all amendments of penalties that matter here are listed in AMENDED. */
const AMENDMENTS_KNOWN = '2012-01-01';

/** Whether the penalty of a crime was another one on a day; bribery is punished by article 383. */
function wasAmendedSince({ articles, chapter }: Crime, day: string): boolean {
  const punishing = chapter.includes('贪污贿赂') ? ['383'] : articles;
  return punishing.some((article) => AMENDED[article]?.some((amended) => amended > day));
}

/** A crime every grade of which carries a fine or confiscation, and a verdict that imposes neither. */
function withoutFine(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const verdict = sectionOf(facts, 'disposition');
  const own = facts.sentences.filter(
    ({ combined, crime, termMonths }) => !combined && crime !== '' && termMonths !== null,
  );
  if (!verdict || own.length === 0 || (facts.date?.iso ?? '') < AMENDMENTS_KNOWN) return null;
  const acts = facts.dates.filter(({ event, iso }) => event === 'offence' && iso.length === 10);
  const first = acts.map(({ iso }) => iso).sort()[0] ?? '';
  if (FINED.test(text.slice(verdict.start, verdict.end))) return [];
  return own.flatMap((one) => {
    const crime = crimeByName(crimeNamed(one.crime)?.statutory ?? one.crime);
    if (!crime?.fineInEveryGrade || wasAmendedSince(crime, first)) return [];
    return [{ at: [one], says: `${crime.name}的各档法定刑均并处（单处）罚金或者没收财产，主文没有写` }];
  });
}
const FINED =
  /(?:罚金|罚款)(?:人民币)?[0-9０-９一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾×某]|没收(?:个人)?(?:部分|全部)?财产|维持|撤销|上诉人|罚金[^，。；]{0,10}元/u;

/** 关于适用财产刑若干问题的规定第二条: no fine lies below this, nor half of it for one who was a minor. */
const LEAST_FINE = 1000;
const ADULT = 18;

/** A fine below the least one. */
function belowLeast(document: ReadDocument): readonly Found[] | null {
  const fined = document.facts.sentences.filter(({ fineYuan, combined }) => fineYuan !== null && !combined);
  if (fined.length === 0) return null;
  const minors = accusedWithParagraph(document).some(({ birthDate }) => {
    const act = document.facts.dates.find(({ event, iso }) => event === 'offence' && iso.length === 10);
    const age = act && birthDate.length === 10 ? ageAt(birthDate, act.iso) : null;
    return age !== null && age < ADULT;
  });
  const least = minors || /未成年/u.test(document.text) ? LEAST_FINE / 2 : LEAST_FINE;
  return fined.flatMap((one) =>
    (one.fineYuan ?? 0) >= least || one.fineYuan === 0
      ? []
      : [{ at: [one], says: `罚金${one.fineYuan}元，最低不能少于${least}元` }],
  );
}

export default [
  documentRule({
    id: 'doc.fine-missing',
    title: '法定并处罚金而主文没有写',
    aspect: '量刑',
    kinds: ['judgment'],
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('刑法', 52)],
    remedy: '核对判项是否写有罚金',
    lawful: ['可以单处罚金的档次只判处主刑以外的刑罚', '依法免予刑事处罚', '按照从旧兼从轻适用没有罚金的条文'],
    find: withoutFine,
  }),
  documentRule({
    id: 'doc.fine-below',
    title: '罚金少于最低数额',
    aspect: '量刑',
    certainty: 'suspected',
    severity: 'serious',
    points: 5,
    basis: [cite('最高人民法院关于适用财产刑若干问题的规定', 2)],
    remedy: '核对罚金的数额和单位',
    lawful: ['法律、司法解释另有较低的数额', '犯罪时未成年'],
    find: belowLeast,
  }),
];
