/** The gold sets on facts: names, articles, crimes, terms, sums and dates, each against what is understood of the same text. */
import * as z from 'zod/mini';
import type { Party } from '../../rules/model/document-facts';
import { crimeNamed } from '../../rules/text/crimes';
import { ACCUSED_ROLES } from '../../rules/text/party-roles';
import { understand } from '../../rules/text/understand';
import { type CorpusDocument, type Entity, entity, indexOf, records, Score } from './corpus';
import { events } from './events';

type Documents = ReadonlyMap<string, CorpusDocument>;

const judgmentArticle = z.object({ id: z.string(), criminal_law_articles: z.array(z.number()) });

/** Articles of the Criminal Law by which a judgment was given. */
function judgmentArticles(gold: string, corpus: Documents): Score {
  const score = new Score(
    'articles.judgment',
    'set of article numbers of 刑法 in the opinion and disposition of one judgment, 之一 not told apart; citations without their own 条, which the labels pass over, are left out; match: equal number',
  );
  for (const { id, criminal_law_articles } of records(gold, 'judgment-articles.jsonl', judgmentArticle)) {
    const document = corpus.get(id);
    if (!document) continue;
    const articles = understand(document.text).articles;
    // The labels were read by a pattern that passes over 第六十七第三款 and 第二十五、二十六条: no false finds of ours.
    const isPassedOver = ({ article, start, end }: (typeof articles)[number]): boolean =>
      !criminal_law_articles.includes(Number(article)) && !/条/.test(document.text.slice(start, end));
    const own = articles.filter(
      (each) =>
        each.law === '刑法' && (each.section === 'opinion' || each.section === 'disposition') && !isPassedOver(each),
    );
    score.compare(
      id,
      own.map((each) => each.article),
      criminal_law_articles.map(String),
    );
  }
  return score;
}

const structuredJudgment = z.object({ fields: z.record(z.string(), z.unknown()) });

/** Citations written out in a list, read back from one sentence that joins them. */
function listedArticles(gold: string): Score {
  const score = new Score(
    'articles.listed',
    'citations of one decision joined into a sentence, as a set; match: equal law and article number; 之, 款 and 项 are not compared',
  );
  records(gold, 'structured-judgments.jsonl', structuredJudgment).forEach(({ fields }, index) => {
    const listed = fields.引用法律条文;
    if (!Array.isArray(listed)) return;
    const found = understand(`依照${listed.join('、')}之规定，判决如下：`).articles;
    const key = (law: string, article: string): string => `${law}|${article}`;
    score.compare(
      String(index),
      found.map((each) => key(each.law, each.article)),
      listed.flatMap((each) => plainCitation(String(each), key)),
    );
  });
  return score;
}

const NUMERAL: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
};

/** A reading of one citation that shares no code with the product. */
function plainCitation(citation: string, key: (law: string, article: string) => string): string[] {
  const match = /^《(.+)》第([^条]+)条/.exec(citation);
  if (!match) return [];
  let value = 0;
  let digit = 0;
  for (const char of match[2] ?? '') {
    if (char === '千') value += digit * 1000;
    else if (char === '百') value += digit * 100;
    else if (char === '十') value += (digit || 1) * 10;
    digit = NUMERAL[char] ?? 0;
  }
  const law = (match[1] ?? '').replace(/^中华人民共和国/, '');
  return [key(law, String(value + digit))];
}

/** Labels that are titles of sections of the Criminal Law, not crimes. */
const SECTION_TITLES: ReadonlySet<string> = new Set([
  '走私',
  '制造、贩卖、传播淫秽物品',
  '组织、强迫、引诱、容留、介绍卖淫',
]);

const charge = z.object({ id: z.string(), accusation: z.array(z.string()) });

/** Names of charges as courts label them. */
function chargeNames(gold: string): Score {
  const score = new Score(
    'crimes.names',
    'labels of the charge; match: the label is the name of a known crime; titles of sections left out; whether its article fits is not compared',
  );
  for (const { id, accusation } of records(gold, 'charges-articles-terms.jsonl', charge)) {
    const labels = accusation.map((label) => label.replace(/[[\]]/g, '')).filter((label) => !SECTION_TITLES.has(label));
    score.compare(
      id,
      labels.filter((label) => crimeNamed(label) !== null),
      labels,
    );
  }
  return score;
}

const rulingLabels = z.object({
  id: z.string(),
  labels: z.object({
    当事人: z.array(z.string()),
    性别: z.array(z.string()),
    民族: z.array(z.string()),
    案由: z.array(z.string()),
  }),
});

/** Who is on trial, with sex and ethnicity, and for what. */
function rulings(gold: string, corpus: Documents): Score[] {
  const names = new Score('parties.rulings', 'accused with a paragraph of their own; match: equal name');
  const traits = new Score(
    'parties.traits',
    'sex and ethnicity of the accused, as sets of one document; match: equal text',
  );
  const crimes = new Score(
    'crimes.rulings',
    'labels mix the charge, the conviction and earlier convictions: found if named anywhere, false if the opinion or disposition names one not labelled',
  );
  for (const { id, labels } of records(gold, 'ruling-parties.jsonl', rulingLabels)) {
    const document = corpus.get(id);
    if (!document) continue;
    const facts = understand(document.text);
    const accused = facts.parties.filter((each) => each.paragraph && ACCUSED_ROLES.includes(each.role));
    names.compare(
      id,
      accused.map((each) => each.name),
      labels.当事人,
    );
    traits.compare(
      id,
      accused.flatMap((each) => [each.sex, each.ethnicity]).filter((each) => each !== ''),
      [...labels.性别, ...labels.民族],
    );
    const verdict = facts.crimes.filter((each) => each.section === 'disposition' || each.section === 'opinion');
    const labelled = labels.案由.map((label) => crimeNamed(label.replace(/一案$/, ''))?.name ?? label);
    const named = new Set(facts.crimes.map((each) => each.name));
    crimes.compare(
      id,
      [
        ...verdict.map((each) => each.name).filter((each) => !labelled.includes(each)),
        ...labelled.filter((each) => named.has(each)),
      ],
      labelled,
    );
  }
  return [names, traits, crimes];
}

/** The verdict as labelled, read back from a sentence of the usual form. */
function verdicts(gold: string): Score[] {
  const terms = new Score(
    'sentences.terms',
    'verdict sentence put together from the labels 罪名 and 刑期; match: kind and length equal to a reading that shares no code',
  );
  const fines = new Score('sentences.fines', 'same with 罚金; match: equal yuan');
  records(gold, 'structured-judgments.jsonl', structuredJudgment).forEach(({ fields }, index) => {
    const [crime, term, fine] = [fields.刑事_罪名, fields.刑事_刑期, fields.刑事_罚金].map((each) =>
      typeof each === 'string' ? each : '',
    );
    if (!term) return;
    const name = '张某某';
    const text = `某某县人民法院\n刑事判决书\n被告人${name}，男。\n本院认为，依法判决如下：\n被告人${name}${(crime ?? '').replace(/^(?:被告人|上诉人)/, '')}，${term}${fine ? `，并${fine}` : ''}。`;
    const found = understand(text).sentences;
    terms.compare(
      String(index),
      found
        .filter((each) => each.kind !== '罚金')
        .map((each) => `${each.kind}${each.termMonths ?? ''}/${each.probationMonths ?? ''}`),
      [plainTerm(term)],
    );
    if (fine)
      fines.compare(
        String(index),
        found.filter((each) => each.fineYuan !== null).map((each) => String(each.fineYuan)),
        [String(plainFine(fine))],
      );
  });
  return [terms, fines];
}

function plainMonths(text: string): string {
  const months = [...text.matchAll(/([一二三四五六七八九十两\d]+)(年|个?月)/g)].map(
    (match) => plainSmall(match[1] ?? '') * (match[2] === '年' ? 12 : 1),
  );
  return months.length === 0 ? '' : String(months.reduce((sum, each) => sum + each, 0));
}

function plainSmall(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (char: string | undefined): number => (char === '两' ? 2 : (NUMERAL[char ?? ''] ?? 0));
  return (text.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

function plainTerm(text: string): string {
  const kind = /有期徒刑|拘役|管制|无期徒刑|死刑|免予刑事处罚/.exec(text)?.[0] ?? '';
  const [prison, probation] = text.split('缓刑');
  return `${kind}${plainMonths(prison ?? '')}/${plainMonths(probation ?? '')}`;
}

function plainFine(text: string): number {
  const figure = /罚金(?:人民币)?([\d,，.]+)(万?)元/.exec(text);
  if (figure) return Number(figure[1]?.replace(/[,，]/g, '')) * (figure[2] ? 10_000 : 1);
  let [total, part, digit] = [0, 0, 0];
  for (const char of /罚金(?:人民币)?(.+)元/.exec(text)?.[1] ?? '') {
    const unit = { 十: 10, 百: 100, 千: 1000 }[char];
    if (char === '万') total = (part + digit) * 10_000;
    else if (unit) part += (digit || 1) * unit;
    if (char === '万') part = 0;
    digit = NUMERAL[char] ?? 0;
  }
  return total + part + digit;
}

const labelled = z.object({ id: z.string(), text: z.string(), entities: z.array(entity) });

const WHOLE_DATE = /\d{4}年\d{1,2}月\d{1,2}日/;
const MONEY = /\d[\d,，.]*余?(?:万|亿)?余?元/;

/** Names marked right behind a role word, against the parties of that role. */
function people(name: string, word: string, label: string) {
  const score = new Score(
    name,
    `names marked ${label} right behind ${word} in fact sentences; match: a person of that part with the same name`,
  );
  const role = label === 'NHVI' ? 'victim' : 'defendant';
  const compare = (id: string, text: string, entities: readonly Entity[], parties: readonly Party[]): void => {
    const behind = (start: number): boolean => text.slice(0, start).endsWith(word);
    const marked = entities.filter((each) => each.label === label && behind(each.start) && each.text.length <= 4);
    const starts = new Set(marked.map(({ start }) => start));
    const found = parties.filter(
      (party) => party.role === role && party.mentions.some(({ start }) => starts.has(start)),
    );
    if (marked.length > 0)
      score.compare(
        id,
        found.map((party) => party.name),
        marked.map((each) => each.text),
      );
  };
  return { score, compare };
}

/** Sums and dates that annotators marked in fact sentences. */
function factSentences(gold: string): Score[] {
  const amounts = new Score(
    'amounts.marked',
    'money spans of fact sentences holding one figure in 元; match: a sum found inside the span whose figure is the one of the span',
  );
  const dates = new Score(
    'dates.marked',
    'time spans of fact sentences that begin with a whole date; match: a date found at the start of the span with that day',
  );
  const [victims, accused] = [people('parties.victims', '被害人', 'NHVI'), people('parties.accused', '被告人', 'NHCS')];
  const sentences = [
    ...records(gold, 'theft-ner.jsonl', labelled),
    ...records(gold, 'drug-entities-relations.jsonl', labelled),
  ];
  for (const { id, text, entities: counted } of sentences) {
    const entities = counted.map((each) => ({
      ...each,
      start: indexOf(text, each.start),
      end: indexOf(text, each.end),
    }));
    const facts = understand(text);
    victims.compare(id, text, entities, facts.parties);
    accused.compare(id, text, entities, facts.parties);
    for (const { label, start, end, text: span } of entities) {
      const money = MONEY.exec(span);
      if (['NCSM', 'NCGV', 'NCSP'].includes(label) && money) {
        const figure =
          Number(/^[\d,，.]+/.exec(money[0])?.[0].replace(/[,，]/g, '')) * (money[0].includes('万') ? 10_000 : 1);
        const inside = facts.amounts.filter((each) => each.start < end && each.end > start);
        amounts.compare(id, inside.map((each) => String(each.yuan)).slice(0, 1), [
          String(Math.round(figure * 100) / 100),
        ]);
      }
      const date = label === 'NT' ? WHOLE_DATE.exec(span) : null;
      if (date?.index === 0) {
        const iso = date[0].replace(
          /(\d+)年(\d+)月(\d+)日/,
          (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
        );
        dates.compare(
          id,
          facts.dates.filter((each) => each.start >= start - 1 && each.start <= start + 1).map((each) => each.iso),
          [iso],
        );
      }
    }
  }
  return [amounts, dates, victims.score, accused.score];
}

const totalAmount = z.object({ id: z.string(), text: z.string(), total_yuan: z.number() });

/** The total a reader would compute: is it among the sums, or the sum of them? */
function totals(gold: string): Score {
  const score = new Score(
    'amounts.total',
    'total criminal amount; match: the labelled total is one of the sums found or the sum of those of one kind',
  );
  for (const { id, text, total_yuan } of records(gold, 'crime-amount-total.jsonl', totalAmount)) {
    const amounts = understand(text).amounts;
    const kinds = new Set(amounts.map((each) => each.kind));
    const sums = [...kinds].map((kind) =>
      amounts.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.yuan, 0),
    );
    const reached = [...amounts.map((each) => each.yuan), ...sums].some((each) => Math.abs(each - total_yuan) < 0.01);
    score.compare(id, reached ? ['total'] : [], ['total']);
  }
  return score;
}

/** Figures of what is understood, gold set by gold set. */
export function factScores(gold: string, corpus: Documents): Score[] {
  return [
    chargeNames(gold),
    judgmentArticles(gold, corpus),
    listedArticles(gold),
    ...rulings(gold, corpus),
    ...verdicts(gold),
    ...factSentences(gold),
    totals(gold),
    ...events(gold),
  ];
}
