import type { PropertyFact, PropertyHandling, Range } from '../model/document-facts';
import { chineseToNumber, parseNumber } from '../text/numerals';
import { matchesOf } from '../text/source';
import type { ComparedDocument } from './model';
import type { Sides, Valued } from './sides';

/** A thing named in a clause on property: 手机一部. */
interface Thing extends Range {
  readonly noun: string;
  readonly unit: string;
  readonly count: number;
}

const COUNTED =
  /([\u4e00-\u9fa5A-Za-z“”]{1,16})([0-9０-９]{1,6}|[一二两三四五六七八九十百]{1,5})(部|台|辆|把|件|枚|套|张|支|克|千克|公斤|袋|包|只|本|块|根|瓶|箱|条|颗|发|艘|间|幢)/gu;
/** What stands before the name of a thing and is no part of it; the last one counts. */
const LEAD =
  /^.*(?:扣押|查封|冻结|没收|发还|返还|退还|退赔|移送|追缴|提取|收缴|查获|作案工具|赃物|赃款|涉案|物品|所有|所得|使用|在案|为|的|了|将|其|及|和|等|与)/u;

/** The things a document names in its clauses on property, each once. */
function thingsIn({ text, facts }: ComparedDocument): readonly Thing[] {
  const names = facts.parties.map(({ name }) => name);
  const found = new Map<string, Thing>();
  for (const clause of facts.property) {
    for (const match of matchesOf(COUNTED, text.slice(clause.start, clause.end))) {
      const [written, words = '', figure = '', unit = ''] = match;
      const noun = nounOf(words, names);
      const count = parseNumber(figure) ?? chineseToNumber(figure);
      const end = clause.start + match.index + written.length;
      const start = end - figure.length - unit.length - noun.length;
      if (noun.length >= 2 && count !== null && !found.has(noun)) found.set(noun, { noun, unit, count, start, end });
    }
  }
  return [...found.values()];
}

function nounOf(words: string, names: readonly string[]): string {
  const rest = words.replace(LEAD, '');
  const owner = names.find((name) => rest.startsWith(name));
  return owner === undefined ? rest : rest.slice(owner.length);
}

/** 华为牌手机 and 手机 are one thing. */
const isSameThing = (one: Thing, other: Thing): boolean =>
  one.unit === other.unit && (one.noun.endsWith(other.noun) || other.noun.endsWith(one.noun));

/** How many of each thing both documents name; one that is named on one side only may lawfully be left out there. */
function compareThings(sides: Sides): void {
  const theirs = thingsIn(sides.other);
  const side = (thing: Thing): Valued => ({ value: `${thing.count}${thing.unit}`, at: thing });
  for (const thing of thingsIn(sides.one)) {
    const [counterpart, second] = theirs.filter((other) => isSameThing(thing, other));
    if (!counterpart || second) continue;
    const noun = thing.noun.length < counterpart.noun.length ? thing.noun : counterpart.noun;
    sides.differ('财物', '', `${noun}数量`, [side(thing), side(counterpart)], '疑似笔误');
  }
}

/** What is done with property for good; how it was secured before changes with the course of the case. */
const FINAL: readonly PropertyHandling[] = ['没收', '发还', '退赔', '追缴', '销毁'];

/** The only clause of a handling that names one sum. */
function onlySum({ facts }: ComparedDocument, handling: PropertyHandling): PropertyFact | null {
  const [first, second] = facts.property.filter((clause) => clause.handling === handling && clause.yuan !== null);
  return first && !second ? first : null;
}

/** The sums to be paid back, recovered or confiscated. */
function compareSums(sides: Sides): void {
  for (const handling of FINAL) {
    const [one, other] = [onlySum(sides.one, handling), onlySum(sides.other, handling)];
    if (!one || !other) continue;
    const side = (clause: PropertyFact): Valued => ({ value: `${clause.yuan}元`, at: clause });
    sides.differ('财物', '', `${handling}数额`, [side(one), side(other)], sides.departure);
  }
}

/** One thing that one document gives back and the other confiscates. */
function compareFate(sides: Sides): void {
  const fates = ({ text, facts }: ComparedDocument) =>
    facts.property
      .filter(({ handling }) => handling === '没收' || handling === '发还')
      .flatMap((clause) =>
        thingsIn({ title: '', text, facts: { ...facts, property: [clause] } }).map((thing) => ({ thing, clause })),
      );
  const theirs = fates(sides.other);
  for (const { thing, clause } of fates(sides.one)) {
    const [counterpart, second] = theirs.filter((other) => isSameThing(thing, other.thing));
    if (!counterpart || second) continue;
    const sidesOf: readonly [Valued, Valued] = [
      { value: clause.handling, at: clause },
      { value: counterpart.clause.handling, at: counterpart.clause },
    ];
    sides.differ('财物', '', `${thing.noun}的处理`, sidesOf, sides.departure);
  }
}

/** Property of the case: how many of a thing, what sum, and what becomes of it. */
export function compareProperty(sides: Sides): void {
  compareThings(sides);
  compareSums(sides);
  compareFate(sides);
}
