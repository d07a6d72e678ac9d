/**
 * Recall on injected defects: documents are spoilt in one place by a rule of thumb of each class, with a seed, and
 * a finding must touch the place that was not there before.
 */
import type { Defect } from '../../rules/model/defect';
import type { DocumentFacts } from '../../rules/model/document-facts';
import { understand } from '../../rules/text/understand';
import type { CorpusDocument } from './corpus';
import { type Figure, findingsIn } from './findings';

/** A place to change: the text between the two indices becomes `to`. */
interface Injection {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** Another place a finding may point at, as both sides of a contradiction are evidence. */
  readonly also?: { readonly start: number; readonly end: number };
}

type Pick = <T>(items: readonly T[]) => T | undefined;
type Injector = (text: string, facts: DocumentFacts, pick: Pick) => Injection | null;

/** Documents spoilt for each class. */
const SAMPLE = 60;

/** A small generator, so that the same seed spoils the same places. */
function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (items) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}

/** Where a pattern stands in the document's own text. */
function places(pattern: RegExp, text: string, facts: DocumentFacts): { start: number; end: number; text: string }[] {
  const limit = facts.sections.find(({ name }) => name === 'appendix')?.start ?? text.length;
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, text: match[0] }))
    .filter(
      ({ start, end }) => end <= limit && !facts.quoted.some((quoted) => start >= quoted.start && end <= quoted.end),
    );
}

const replace =
  (pattern: RegExp, change: (found: string) => string): Injector =>
  (text, facts, pick) => {
    const place = pick(places(pattern, text, facts));
    if (!place) return null;
    const to = change(place.text);
    return to === place.text ? null : { start: place.start, end: place.end, to };
  };

const HOMOPHONES: Readonly<Record<string, string>> = {
  明: '名',
  伟: '玮',
  军: '君',
  建: '健',
  华: '花',
  峰: '锋',
  平: '萍',
  辉: '晖',
  强: '墙',
  志: '治',
  文: '闻',
  林: '琳',
  海: '害',
  勇: '永',
  国: '果',
  新: '欣',
  王: '汪',
  张: '章',
  陈: '程',
  李: '黎',
  刘: '留',
  杨: '扬',
  吴: '伍',
  徐: '许',
  朱: '诸',
  周: '邹',
};

const nameDrift: Injector = (text, facts, pick) => {
  const accused = facts.parties.filter(
    ({ paragraph, name, role }) => paragraph && role === 'defendant' && name.length === 3,
  );
  const party = pick(accused.filter(({ name }) => [...name].some((char) => HOMOPHONES[char])));
  const mentions = party?.mentions.filter(
    ({ start }) => start > (party.paragraph?.end ?? 0) && /人$/u.test(text.slice(0, start).slice(-1)),
  );
  const at = pick(mentions ?? []);
  const char = [...(party?.name ?? '')].find((each) => HOMOPHONES[each]);
  return at && party && char ? { ...at, to: party.name.replace(char, HOMOPHONES[char] ?? '') } : null;
};

const shiftedEnd: Injector = (text, facts, pick) => {
  const date = pick(facts.dates.filter(({ event, iso }) => event === 'sentenceTo' && iso.length === 10));
  const to = date && text.slice(date.start, date.end).replace(/^[0-9]{4}/u, (year) => String(Number(year) + 1));
  return date && to && to !== text.slice(date.start, date.end) ? { start: date.start, end: date.end, to } : null;
};

const lateAct: Injector = (text, facts, pick) => {
  const signed = facts.date?.iso ?? '';
  const act = pick(
    facts.dates.filter(
      ({ event, iso, relative }) => (event === 'offence' || event === 'caseFound') && iso.length === 10 && !relative,
    ),
  );
  if (!act || signed === '') return null;
  return {
    start: act.start,
    end: act.end,
    to: text.slice(act.start, act.end).replace(/^[0-9]{4}/u, String(Number(signed.slice(0, 4)) + 1)),
  };
};

const wrongArticle: Injector = (text, facts, pick) => {
  const article = pick(
    facts.articles.filter(
      ({ law, section, article: number }) =>
        law === '刑法' && (section === 'opinion' || section === 'disposition') && Number(number) > 101,
    ),
  );
  return article
    ? { start: article.start, end: article.start + text.slice(article.start).indexOf('条') + 1, to: '第四百六十七条' }
    : null;
};

const otherArticle: Injector = (text, facts) => {
  const special = facts.articles.filter(
    ({ law, section, article }) =>
      law === '刑法' && (section === 'opinion' || section === 'disposition') && Number(article) > 101,
  );
  const [only] = special;
  if (
    !only ||
    new Set(special.map(({ article }) => article)).size !== 1 ||
    special.length !== 1 ||
    only.article === '233' ||
    facts.kind === 'ruling'
  )
    return null;
  const crime = facts.crimes.find(({ section }) => section === 'disposition');
  return {
    start: only.start,
    end: only.start + text.slice(only.start).indexOf('条') + 1,
    to: '第二百三十三条',
    also: crime ?? only,
  };
};

const missingPart: Injector = (text, facts) => {
  const remedy = facts.sections.find(({ name }) => name === 'remedy');
  return remedy && facts.kind === 'judgment'
    ? { start: remedy.start, end: remedy.end, to: '', also: { start: 0, end: text.length } }
    : null;
};

/** The classes; a class for which a document has no place leaves it alone. */
const INJECTORS: Readonly<Record<string, Injector>> = {
  'name-drift': nameDrift,
  'doubled-word': replace(
    /(?<=[，。])(?:被告人|公诉机关|依法|民警|公安机关)(?=[\u4e00-\u9fa5])/gu,
    (found) => found + found,
  ),
  'doubled-function-word': replace(/(?<=[\u4e00-\u9fa5])(?:的)(?=[\u4e00-\u9fa5]{2})/gu, (found) => found + found),
  punctuation: replace(/(?<=[\u4e00-\u9fa5])[，、](?=[\u4e00-\u9fa5])/gu, (found) => found + found),
  typo: replace(/辨认笔录|辩护人|检察院|有期徒刑|取保候审|如实供述|犯罪事实|提起公诉|刑事拘留|从轻处罚/gu, (found) =>
    found.replace(
      /辨(?=认)|辩|(?<=检)察|徒|候|供|实(?=$)|诉|留|罚/u,
      (char) =>
        ({ 辨: '辩', 辩: '辨', 察: '查', 徒: '徙', 候: '侯', 供: '共', 实: '时', 诉: '述', 留: '溜', 罚: '伐' })[
          char
        ] ?? char,
    ),
  ),
  'missing-article-mark': replace(/第[一二三四五六七八九十百]{2,6}条第[一二三四五六七八九]款/gu, (found) =>
    found.replace('条', ''),
  ),
  'missing-title-marks': replace(/《中华人民共和国刑法》(?=第)/gu, (found) => found.replace(/[《》]/gu, '')),
  'impossible-date': replace(/(?<=[0-9]{4}年)[0-9]{1,2}月[0-9]{1,2}日(?!止)/gu, () => '2月30日'),
  'date-after-document': lateAct,
  'sentence-period': shiftedEnd,
  'article-absent': wrongArticle,
  'charge-article': otherArticle,
  'part-missing': missingPart,
  placeholder: replace(/(?<=于)[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?=向本院|被)/gu, () => '××××年×月×日'),
  'capitals-differ': replace(/(?<=罚金人民币)[一二三四五六七八九]千元/gu, (found) => `${found}（9900元）`),
  'probation-below-term': replace(
    /(?<=犯[^。；\n]{2,20}判处有期徒刑[^。；\n]{2,8}[，,]?)缓刑[一二三四五]年(?:[一二三四五六七八九十]{1,2}个月)?/gu,
    () => '缓刑六个月',
  ),
  'party-unlisted': replace(/(?<=\n(?:一、|二、)?)被告人[\u4e00-\u9fa5]{2,3}(?=犯)/gu, () => '被告人欧阳建军'),
  'formula-slip': replace(/羁押一日折抵刑期一日|以非法占有为目的|接到判决书的第二日起十日内/gu, (found) =>
    found.replace(/折抵|占有为|第二日起/u, (piece) => piece.slice(1)),
  ),
  'organ-cut': replace(/(?<=[县区市])人民法院(?=判处|判决|以)/gu, () => '人民'),
};

function touches(defect: Defect, start: number, end: number): boolean {
  return defect.evidence.some((each) => (each.start ?? Number.POSITIVE_INFINITY) <= end && (each.end ?? -1) >= start);
}

/** Spoils one document and tells whether that was found; null where the class has no place in it. */
function isFound(document: CorpusDocument, injector: Injector, pick: Pick): { found: boolean; note: string } | null {
  const injection = injector(document.text, understand(document.text), pick);
  if (!injection) return null;
  const { start, end, to, also } = injection;
  const text = document.text.slice(0, start) + to + document.text.slice(end);
  const known = new Set(
    findingsIn(document).defects.map(({ ruleId, evidence }) => ruleId + evidence.map(({ quote }) => quote).join()),
  );
  const shift = to.length - (end - start);
  const found = findingsIn({ id: document.id, text }).defects.some(
    (defect) =>
      !known.has(defect.ruleId + defect.evidence.map(({ quote }) => quote).join()) &&
      (touches(defect, start, start + Math.max(1, to.length)) ||
        (also !== undefined && touches(defect, also.start, also.end + Math.max(0, shift)))),
  );
  return { found, note: `${document.id} ${document.text.slice(Math.max(0, start - 10), end)} → ${to}` };
}

/** Recall per class over complete documents, and over all classes. */
export function injectedFigures(corpus: readonly CorpusDocument[], seed = 20_261_122): Figure[] {
  const whole = corpus.filter(({ text }) => /(?:判决|裁定)如下|提起公诉，?请|现将此案移送/u.test(text));
  let [hits, all] = [0, 0];
  const figures = Object.entries(INJECTORS).map(([name, injector], index) => {
    const pick = picker(seed + index);
    const results: { found: boolean; note: string }[] = [];
    for (let at = 0; at < whole.length && results.length < SAMPLE; at += 1) {
      const document = whole[(at * 7 + index) % whole.length];
      const result = document ? isFound(document, injector, pick) : null;
      if (result) results.push(result);
    }
    const found = results.filter((each) => each.found).length;
    hits += found;
    all += results.length;
    return figure(
      `injected.${name}`,
      found,
      results.length,
      results.filter((each) => !each.found).map(({ note }) => note),
    );
  });
  return [...figures, figure('injected.all', hits, all, [])];
}

function figure(name: string, found: number, n: number, trouble: readonly string[]): Figure {
  const recall = Math.round((found / Math.max(1, n)) * 10_000) / 10_000;
  const note =
    'one place of a document spoilt with a seed; match: a finding that was not there before and touches the place';
  return { name, line: JSON.stringify({ name, precision: null, recall, f1: null, n, note }), trouble };
}
