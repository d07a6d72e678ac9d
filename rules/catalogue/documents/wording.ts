import type { ReadDocument } from '../../engine/view';
import { practice } from '../basis';
import { doubledClausesIn, doubledLinesIn, doubledSentencesIn, doublingsIn } from './doubling';
import { formulaSlipsIn } from './formula';
import { isAccusedRole } from './people';
import { findAll, proseOf, sectionOf } from './prose';
import { documentRule, type Found } from './rule';
import { slipsIn } from './slips';

/** Signs that stand twice or one upon the other; an ellipsis of full stops is none of these. */
const DOUBLED_SIGNS =
  /，{2,40}|、{2,40}|；{2,40}|：{2,40}|(?<!。)。。(?!。)|，[。；、：]|、[，。；：]|；[，。、]|。[，、；]/gu;

/** Words of the trade in a place where another is meant, with the sentence that says which. */
const MISUSED: readonly (readonly [RegExp, string])[] = [
  [/(?:行政拘留|行政处罚)[^，。；\n]{0,12}[，、]?并?处?罚金/gu, '行政处罚应为“罚款”，此处作“罚金”'],
  [
    // What must stand before is looked at only where the word was found.
    /并处罚款(?<=(?:徒刑|拘役|管制|缓刑|[年月罪]|政治权利)[^；\n行治]{0,8}[，、。]?并处罚款)/gu,
    '附加刑应为“罚金”，此处作“罚款”',
  ],
  [
    /(?:[县市区州旗]|中级|高级|最高)人民(?=判处|判决|作出|裁定|批准|决定|提起|以|于|审理|受理|核准|指控|指派|依法)/gu,
    '机关名称似不完整',
  ],
  [/人民(?:法判|检以|检于|检指|察院)/gu, '机关名称似不完整'],
  [/[省市县区旗州]人民(?:检察(?![院官员机长工事建])|法(?=[\s，。；]|$))/gu, '机关名称似不完整'],
  [
    /(?:赔偿|退赔|返还|发还)(?:了)?被告人(?:近?亲属|家属|经济|的?损失|[^，。；、自]{2,4}(?:经济)?损失)|取得(?:了)?被告人[^，。；]{0,6}谅解/gu,
    '受偿、谅解的似为被害人',
  ],
  [/依法《/gu, '“依法”似应为“依照”或者“依据”'],
  [/[，。；]于被(?!告|害|不起|执|申|继|监)/gu, '“于被”似有衍字或者脱漏日期'],
  [/[月][一二三四五六七八九十]{1,3}(?:无|曰|口)(?=\s|$)/gu, '日期末字似非“日”'],
  [
    /[二一][0〇○О零][0-9〇○零一二三四五六七八九]{0,6}年[^\n。，年]{1,5}年[^\n。，年]{1,5}月[^\n。，]{1,3}日/gu,
    '日期写法错乱',
  ],
];
/** 即2017年12月19日起至…止 lacks 自. */
const PERIOD_WITHOUT_FROM = /(?<![自从])[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起至[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日止/gu;

/** 被告人张某某盗窃罪，判处…: the verb between the name and the crime is lost. */
function withoutVerb({ text, facts }: ReadDocument): Found[] {
  const names = facts.parties.filter(({ role }) => isAccusedRole(role)).map(({ name }) => name);
  return facts.crimes
    .filter(
      ({ start, end }) =>
        text.startsWith('，判处', end) && names.some((name) => text.startsWith(name, start - name.length)),
    )
    .map((crime) => ({ at: [crime], says: `“${crime.name}”前似缺“犯”字` }));
}

export default [
  documentRule({
    id: 'doc.repeated-words',
    title: '文书叠字重复',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对原意后删改',
    find: (document) =>
      [
        ...doublingsIn(proseOf(document)),
        ...doubledClausesIn(proseOf(document)),
        ...doubledSentencesIn(proseOf(document)),
        ...doubledLinesIn(document.text),
      ].map((each) => ({ at: [each], says: `“${each.word}”重复` })),
  }),
  documentRule({
    id: 'doc.punctuation-doubled',
    title: '标点重复或者叠用',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对后删去多余的标点',
    find: (document) =>
      findAll(DOUBLED_SIGNS, proseOf(document)).map((each) => ({ at: [each], says: `“${each.text}”连用` })),
  }),
  documentRule({
    id: 'doc.typo',
    title: '疑有别字',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '核对用字',
    find: (document) => slipsIn(document).map((slip) => ({ at: [slip], says: `“${slip.wrong}”似应为“${slip.right}”` })),
  }),
  documentRule({
    id: 'doc.formula-slip',
    title: '固定用语与通行写法不合',
    certainty: 'hint',
    severity: 'minor',
    points: 1,
    basis: [practice()],
    remedy: '对照文书格式样本核对',
    find: (document) => {
      const known = slipsIn(document);
      return formulaSlipsIn(document)
        .filter(({ start, end }) => !known.some((slip) => slip.start < end && slip.end > start))
        .map((slip) => ({
          at: [slip],
          says: `“${document.text.slice(slip.start, slip.end)}”通行写法为“${slip.formula}”`,
        }));
    },
  }),
  documentRule({
    id: 'doc.term-misused',
    title: '法律用语或者机关名称写法存疑',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    basis: [practice()],
    remedy: '核对原文依据后改正',
    find: (document) => {
      const prose = proseOf(document);
      const found: Found[] = MISUSED.flatMap(([pattern, says]) =>
        findAll(pattern, prose).map((each) => ({ at: [each], says: `“${each.text.trim()}”：${says}` })),
      );
      found.push(...withoutVerb(document));
      const disposition = sectionOf(document.facts, 'disposition');
      if (!disposition) return found;
      const periods = findAll(PERIOD_WITHOUT_FROM, prose).filter((each) => each.start >= disposition.start);
      return [...found, ...periods.map((each) => ({ at: [each], says: '刑期起止前缺“自”字' }))];
    },
  }),
];
