/** Slips of meaning: people, dates, sums, penalties, law, structure. */
import { checkCharacter } from '../../rules/law/identity-number';
import { accused, change, type Injection, type Injector, places, remove, type Spoilt, section } from './spoiling';

const HOMOPHONES: Readonly<Record<string, string>> = {
  明: '名', 伟: '玮', 军: '君', 建: '健', 华: '花', 峰: '锋', 平: '萍', 辉: '晖', 强: '墙', 志: '治', 文: '闻', 林: '琳', 海: '害', 勇: '永', 国: '果',
  新: '欣', 王: '汪', 张: '章', 陈: '程', 李: '黎', 刘: '留', 杨: '扬', 吴: '伍', 徐: '许', 朱: '诸', 周: '邹', 赵: '兆', 黄: '皇', 孙: '荪', 马: '玛', 高: '皋',
  生: '升', 红: '洪', 成: '诚', 斌: '彬', 超: '朝', 飞: '非', 立: '利', 荣: '蓉', 玉: '钰', 金: '锦', 小: '晓', 春: '椿', 波: '博', 清: '青', 东: '冬',
}; // biome-ignore format: a table
const OTHERS = ['欧阳建军', '司马文斌', '贺兰英', '顾维均', '石宝山', '聂卫国', '冯涛', '郝春梅', '覃某某'];

const isFull = (name: string): boolean => /^[\u4e00-\u9fa5]{2,4}$/u.test(name) && !/[某×]/u.test(name);

/** One mention of somebody behind the place where he is introduced, written in another way. */
const misname =
  (
    to: (name: string, document: Spoilt) => string | null,
    roles: readonly string[] = ['defendant', 'suspect', 'nonProsecuted'],
  ): Injector =>
  (document) => {
    const { facts, pick } = document;
    const own = facts.parties.filter(
      ({ role, name, mentions }) => roles.includes(role) && isFull(name) && name.length >= 3 && mentions.length >= 3,
    );
    const party = pick(own);
    const limit = facts.sections.find(({ name }) => name === 'appendix')?.start ?? document.text.length;
    const at = pick(
      party?.mentions.filter(
        ({ start, end }) =>
          start > (party.paragraph?.end ?? party.mentions[0]?.end ?? 0) &&
          end <= limit &&
          !facts.quoted.some((quoted) => start >= quoted.start && end <= quoted.end),
      ) ?? [],
    );
    const name = party && to(party.name, document);
    return at && name && name !== party.name ? { start: at.start, end: at.end, to: name } : null;
  };

const bySound = (name: string): string | null => {
  const char = [...name].find((each) => HOMOPHONES[each]);
  return char ? name.replace(char, HOMOPHONES[char] ?? '') : null;
};

const withPlaceOf = (
  document: Spoilt,
  pattern: RegExp,
  to: (found: string) => string,
  also: Injection['also'] = [],
): Injection | null => {
  const place = document.pick(places(document, pattern));
  return place ? { start: place.start, end: place.end, to: to(place.text), also } : null;
};

/** A role word in front of a person's name becomes another one. */
const swapRole =
  (from: string, to: string): Injector =>
  (document) => {
    const names = document.facts.parties
      .filter(({ role }) => role === (from === '被害人' ? 'victim' : 'defendant'))
      .map(({ name }) => name);
    const name = document.pick(names.filter((each) => document.text.split(from + each).length > 3));
    return name
      ? withPlaceOf(document, new RegExp(`${from}(?=${name.replace(/[*+?^${}()|[\]\\.]/gu, '\\$&')})`, 'gu'), () => to)
      : null;
  };

/** A valid identity number with one thing wrong, put behind the birth date where the paragraph has none. */
const identityNumber =
  (spoil: (birth: string, sex: string) => string): Injector =>
  (document) => {
    const party = document.pick(
      accused(document).filter(
        ({ birthDate, sex, idNumber, at }) => birthDate !== '' && sex !== '' && idNumber === '' && at.birthDate,
      ),
    );
    const birth = party?.at.birthDate;
    if (!party || !birth) return null;
    const end = birth.end + (/^出生/u.test(document.text.slice(birth.end, birth.end + 2)) ? 2 : 0);
    const { sex, ethnicity } = party.at;
    return {
      start: end,
      end,
      to: `，公民身份号码${spoil(party.birthDate.replace(/-/gu, ''), party.sex)}`,
      also: [birth, sex, ethnicity].filter((each) => each !== undefined),
    };
  };
const numbered = (birth: string, order: string): string =>
  `999999${birth}${order}${checkCharacter(`999999${birth}${order}`)}`;

const later = (date: string, years: number): string =>
  date.replace(/^[0-9]{4}/u, (year) => String(Number(year) + years));

/** A date of some event moved by years. */
const moveDate =
  (
    events: readonly string[],
    years: (document: Spoilt, iso: string) => number | null,
    also?: (document: Spoilt) => Injection['also'],
  ): Injector =>
  (document) => {
    const { facts, text, pick } = document;
    const date = pick(
      facts.dates.filter(
        ({ event, iso, relative, text: written }) =>
          events.includes(event) && iso.length === 10 && !relative && /^[12]/u.test(written),
      ),
    );
    const by = date ? years(document, date.iso) : null;
    return date && by
      ? {
          start: date.start,
          end: date.end,
          to: later(text.slice(date.start, date.end), by),
          also: also?.(document) ?? [],
        }
      : null;
  };
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A figure of a sum changed in one digit. */
const otherSum =
  (find: (document: Spoilt) => readonly { readonly start: number; readonly end: number }[]): Injector =>
  (document) => {
    const { text, pick } = document;
    const amount = pick(find(document));
    if (!amount) return null;
    const digits = [...text.slice(amount.start, amount.end).matchAll(/[1-9]/gu)];
    const digit = pick(digits);
    if (!digit) return null;
    const place = amount.start + (digit.index ?? 0);
    return {
      start: place,
      end: place + 1,
      to: String((Number(digit[0]) % 9) + 1),
      also: document.facts.amounts.map(({ start, end }) => ({ start, end })),
    };
  };

/** The parts of a document whose counts add up to a total it tells. */
function addends({ facts }: Spoilt): { readonly start: number; readonly end: number }[] {
  const losses = facts.amounts.filter(
    ({ kind, start }) => kind === 'loss' && facts.counts.some((count) => start >= count.start && start < count.end),
  );
  const sum = losses.reduce((one, other) => one + other.yuan, 0);
  const total = facts.amounts.find(({ kind, yuan }) => kind === 'total' && Math.abs(yuan - sum) < 0.01);
  return losses.length >= 2 && total ? [...losses, total] : [];
}

/** The same total in the facts and in the conclusion. */
function twoTotals(document: Spoilt): { readonly start: number; readonly end: number }[] {
  const [facts, opinion] = [section(document, 'facts'), section(document, 'opinion')];
  const within = (range: { start: number; end: number } | null, kinds: readonly string[]) =>
    document.facts.amounts.filter(
      ({ start, kind }) => range !== null && start >= range.start && start < range.end && kinds.includes(kind),
    );
  const own = within(opinion, ['total', 'loss']);
  return own.filter(({ yuan }) => within(facts, ['total', 'loss']).some((each) => each.yuan === yuan));
}

const penalty =
  (pattern: RegExp, to: (found: string) => string): Injector =>
  (document) => {
    const verdict = section(document, 'disposition');
    if (!verdict || document.facts.kind !== 'judgment') return null;
    const place = document.pick(
      places(document, pattern).filter(({ start }) => start >= verdict.start && start < verdict.end),
    );
    return place ? { start: place.start, end: place.end, to: to(place.text), also: document.facts.sentences } : null;
  };

const otherArticle: Injector = (document) => {
  const { facts, text } = document;
  const special = facts.articles.filter(
    ({ law, section: name, article }) =>
      law === '刑法' && (name === 'opinion' || name === 'disposition') && Number(article) > 101,
  );
  const [only] = special;
  if (!only || special.length !== 1 || facts.kind === 'ruling') return null;
  const to = document.pick(
    ['第二百三十三条', '第一百七十六条', '第三百四十一条', '第二百八十条', '第三百八十四条'].filter(
      (each) => !text.slice(only.start).startsWith(each),
    ),
  );
  return {
    start: only.start,
    end: only.start + text.slice(only.start).indexOf('条') + 1,
    to: to ?? '',
    also: facts.crimes,
  };
};

const absentArticle =
  (law: string, to: string): Injector =>
  (document) => {
    const article = document.pick(
      document.facts.articles.filter(
        (each) =>
          each.law === law &&
          each.section !== 'appendix' &&
          each.sub === '' &&
          document.text.slice(each.start, each.start + 12).includes('条'),
      ),
    );
    return article
      ? { start: article.start, end: article.start + document.text.slice(article.start).indexOf('条') + 1, to }
      : null;
  };

/** A crime of the conclusion becomes that of another case. */
const otherCrime =
  (where: string): Injector =>
  (document) => {
    const crimes = document.facts.crimes.filter(
      ({ section: name, start }) => name === where && !/曾|前科/u.test(document.text.slice(start - 30, start)),
    );
    const names = new Set(document.facts.crimes.map(({ name }) => name));
    const crime = document.pick(crimes);
    const to = document.pick(
      ['重婚罪', '放火罪', '遗弃罪', '逃税罪', '挪用公款罪', '开设赌场罪'].filter((each) => !names.has(each)),
    );
    return crime && to && document.text.slice(crime.start, crime.end).endsWith('罪')
      ? { start: crime.start, end: crime.end, to, also: document.facts.crimes }
      : null;
  };

const withoutSection =
  (name: string, kinds: readonly string[] = []): Injector =>
  (document) => {
    const found = section(document, name);
    if (!found || (kinds.length > 0 && !kinds.includes(document.facts.kind))) return null;
    return { start: found.start, end: found.end, to: '', also: [{ start: 0, end: document.text.length }] };
  };

/** One of several accused gets no word in the part that concludes. */
const withoutOutcome: Injector = (document) => {
  const all = accused(document);
  const verdict = section(document, 'disposition');
  if (all.length < 2 || !verdict || document.facts.kind !== 'judgment') return null;
  const items = [...verdict.text.matchAll(/(?:^|\n)[^\n]*被告人[^\n]*犯[^\n]*罪[^\n]*(?=\n)/gu)];
  const item = document.pick(items.filter(([line]) => all.filter(({ name }) => line.includes(name)).length === 1));
  if (!item || items.length < 2) return null;
  const start = verdict.start + (item.index ?? 0);
  return { start, end: start + item[0].length, to: '', also: [{ start: 0, end: document.text.length }] };
};

const anywhere = (document: Spoilt): Injection['also'] => [{ start: 0, end: document.text.length }];

/** Classes of meaning, each with variants. */
export const MEANING: Readonly<Record<string, readonly Injector[]>> = {
  'name.sound': [misname(bySound)],
  'name.other-character': [misname((name, { pick }) => name.slice(0, -1) + (pick([...'丽娟芳敏静强磊洋艳勇杰涛刚霞'].filter((char) => char !== name.slice(-1))) ?? ''))],
  'name.lost-character': [misname((name) => (name.length === 3 ? name.charAt(0) + name.charAt(2) : null))],
  'name.swapped': [misname((name) => (name.charAt(1) === name.charAt(2) ? null : name.charAt(0) + name.charAt(2) + name.charAt(1)))],
  'name.victim': [misname(bySound, ['victim', 'witness'])],
  'name.masked': [
    (document) => {
      const party = document.pick(accused(document).filter(({ name, mentions }) => /^[\u4e00-\u9fa5]某[某甲乙丙1-9]?$/u.test(name) && mentions.length >= 4));
      const at = document.pick(party?.mentions.filter(({ start }) => start > (party.paragraph?.end ?? 0) && /被告人$/u.test(document.text.slice(start - 3, start))) ?? []);
      const to = document.pick(['钱', '孙', '冯', '蒋', '韩'].filter((each) => !document.text.includes(`${each}某`)));
      return at && party && to ? { start: at.start, end: at.end, to: to + party.name.slice(1) } : null;
    },
  ],
  'role.swapped': [swapRole('被害人', '被告人'), swapRole('被告人', '被害人')],
  'leftover.name': [
    change(/(?<=\n(?:一、|二、)?被告人)[\u4e00-\u9fa5某]{2,4}(?=犯)/gu, (_, { pick }) => pick(OTHERS) ?? ''),
    change(/(?<=本院认为，被告人)[\u4e00-\u9fa5某]{2,3}(?=[无以违故目酒明利在采多伙非持醉]|身为|[，])/gu, (_, { pick }) => pick(OTHERS) ?? ''),
    change(/(?<=[。，]被告人)[\u4e00-\u9fa5某]{2,3}(?=(?:到案|归案|犯罪)后|系|自愿|曾因|对|的行为)/gu, (_, { pick }) => pick(OTHERS) ?? ''),
    change(/(?<=被告人[\u4e00-\u9fa5某]{2,3}|被害人[\u4e00-\u9fa5某]{2,3})(?=[，的在将对])/gu, (_, { text, pick }) => { const other = pick(['钱某某', '孙某甲', '蒋某某', '冯某'].filter((each) => !text.includes(each.slice(0, 2)))); return other ? `及${other}亲属` : ''; }),
  ],
  'leftover.crime': [otherCrime('opinion'), otherCrime('disposition')],
  'leftover.organ': [
    change(/(?<=\n|人民法院审理)(?:(?!法院)[\u4e00-\u9fa5某]){4,20}人民检察院(?=以[^。\n]{4,30}起诉书|指控)/gu, () => '云阳县人民检察院'),
    change(/(?<=公诉机关)[\u4e00-\u9fa5某]{4,20}人民检察院/gu, () => '云阳县人民检察院'),
    change(/(?<=此致\n)[\u4e00-\u9fa5某]{4,20}人民法院/gu, () => '云阳县人民法院'),
    change(/(?<=由)[\u4e00-\u9fa5某]{4,20}公安局(?=侦查终结)/gu, () => '云阳县公安局'),
  ],
  'leftover.pronoun': [
    (document) => {
      const all = accused(document);
      const women = all.filter(({ sex }) => sex === '女');
      if (all.length !== 1 || document.facts.parties.length === 0) return null;
      return women.length === 0 ? withPlaceOf(document, /(?<=被告人[\u4e00-\u9fa5]{2,3}[^。被]{0,12})其(?=[家身住父母子妻])/gu, () => '她') : null;
    },
  ],
  'id.birth': [identityNumber((birth) => numbered(later(birth, 1), '111')), identityNumber((birth) => numbered(birth.slice(0, 4) + birth.slice(6) + birth.slice(4, 6), '111').slice(0, 18))],
  'id.sex': [identityNumber((birth, sex) => numbered(birth, sex === '男' ? '112' : '111'))],
  'id.check-digit': [identityNumber((birth, sex) => { const good = numbered(birth, sex === '男' ? '111' : '112'); return good.slice(0, 17) + (good.endsWith('5') ? '6' : '5'); })],
  'id.length': [identityNumber((birth, sex) => numbered(birth, sex === '男' ? '111' : '112').slice(0, 17)), identityNumber((birth, sex) => `${numbered(birth, sex === '男' ? '111' : '112')}3`)],
  'age.at-act': [
    moveDate(['birth'], ({ facts, text }, iso) => {
      const act = facts.dates.filter(({ event, iso: day, relative }) => event === 'offence' && day.length === 10 && !relative).map(({ iso: day }) => yearOf(day)).sort()[0];
      if (!act || accused({ facts, text, pick: (all) => all[0] }).length !== 1 || /未成年|故意杀人|故意伤害|抢劫|强奸|贩卖|放火/u.test(text)) return null;
      return act - 14 - yearOf(iso);
    }, anywhere),
  ],
  'date.after-document': [moveDate(['offence', 'caseFound'], ({ facts }, iso) => (facts.date ? yearOf(facts.date.iso) + 1 - yearOf(iso) : null))],
  'date.custody-after-document': [moveDate(['custody', 'arrest', 'bail'], ({ facts }, iso) => (facts.date ? yearOf(facts.date.iso) + 1 - yearOf(iso) : null))],
  'date.prosecuted-order': [moveDate(['prosecuted', 'transferred'], ({ facts }, iso) => (facts.date ? yearOf(facts.date.iso) + 2 - yearOf(iso) : null), anywhere)],
  'date.custody-before-act': [
    moveDate(['custody'], ({ facts, text, pick }, iso) => {
      const first = facts.dates.filter(({ event, iso: day }) => event === 'offence' && day.length === 10).map(({ iso: day }) => yearOf(day)).sort()[0];
      return first && accused({ facts, text, pick }).length === 1 ? first - 1 - yearOf(iso) : null;
    }, anywhere),
  ],
  'date.arrest-before-custody': [moveDate(['arrest'], () => -1, anywhere)],
  'date.signed-early': [
    (document) => {
      const signed = document.facts.date;
      if (!signed || signed.iso === '') return null;
      const year = signed.text.slice(0, 4);
      const to = /^[0-9]/u.test(year) ? String(Number(year) - 3) : year.slice(0, 3) + (CHINESE[Math.max(1, CHINESE.indexOf(year.slice(3)) - 3)] ?? '一');
      return to === year ? null : { start: signed.start, end: signed.start + 4, to, also: anywhere(document) ?? [] };
    },
  ],
  'sum.counts': [otherSum(addends)],
  'sum.repeated': [otherSum(twoTotals)],
  'sum.capitals': [
    change(/(?<=罚金人民币)[一二三四五六七八九]千元/gu, (found) => `${found}（9900元）`),
    change(/(?<=人民币)[1-9][0-9]{3,5}元(?=[，。；])/gu, (found, { pick }) => `${found}（大写：${pick(['叁拾贰元整', '壹万叁仟零伍元整', '玖仟玖佰元'])}）`),
  ],
  'sum.unit': [
    (document) => { const place = document.pick(twoTotals(document).filter(({ start, end }) => !/万/u.test(document.text.slice(start, end)))); return place ? { start: place.end - 1, end: place.end, to: '万元', also: anywhere(document) ?? [] } : null; },
    change(/(?<=(?:手机|电动车|自行车|摩托车|钱包|香烟|现金)[^，。；0-9]{0,12}(?:，)?(?:价值)?(?:人民币)?)[1-9][0-9]{2,3}元/gu, (found) => found.replace('元', '万元')),
  ],
  'penalty.period': [
    moveDate(['sentenceTo'], () => 1, (document) => document.facts.sentences),
    (document) => { const date = document.pick(document.facts.dates.filter(({ event, iso, text: written }) => event === 'sentenceTo' && iso.length === 10 && /[0-9]月/u.test(written))); return date ? { start: date.start, end: date.end, to: document.text.slice(date.start, date.end).replace(/([0-9]{1,2})月/u, (_, month: string) => `${(Number(month) % 12) + 1}月`), also: document.facts.sentences } : null; },
  ],
  'penalty.probation': [
    penalty(/(?<=有期徒刑[一二三]年[^，。；]{0,5}[，,]?)缓刑[一二三四五]年(?:[一二三四五六七八九十]{1,2}个月)?/gu, () => '缓刑六个月'),
    penalty(/(?<=有期徒刑)[一二三]年[一二三四五六七八九十]{0,2}(?:个月)?(?=[，,]?缓刑)/gu, () => '四年'),
    penalty(/(?<=拘役[一二三四五]个月，)缓刑[一二三四五六七八九十]{1,2}个月/gu, () => '缓刑二年'),
  ],
  'penalty.bounds': [
    penalty(/(?<=(?<!决定执行)拘役)[一二三四五六]个月/gu, () => '九个月'),
    penalty(/(?<=(?<!决定执行|执行)有期徒刑)[一二三四五六七八九]个月/gu, () => '三个月'),
    penalty(/(?<=(?<!决定执行|执行)有期徒刑)[一二三四五六七八九十]{1,2}年(?=[，,；。])/gu, () => '十八年'),
  ],
  'penalty.combined': [
    penalty(/(?<=决定执行有期徒刑)[一二三四五六七八九十]{1,2}年(?:[零又]?[一二三四五六七八九十]{1,2}个月)?/gu, () => '二十年'),
    penalty(/(?<=决定执行有期徒刑)[一二三四五六七八九十]{1,2}年(?:[零又]?[一二三四五六七八九十]{1,2}个月)?/gu, () => '七个月'),
    penalty(/(?<=决定执行[^；。\n]{4,30}罚金人民币)[一二三四五六七八九十]{1,2}(?=[千万]元)/gu, () => '九'),
  ],
  'article.absent': [absentArticle('刑法', '第四百六十七条'), absentArticle('刑法', '第五百零三条'), absentArticle('刑事诉讼法', '第三百一十九条')],
  'article.charge': [otherArticle],
  'article.circumstance': [
    change(/(?<=坦白[^。]{0,20}第六十七条)第三款/gu, () => '第一款'),
    change(/(?<=第六十七条)第[一三]款(?=[^。]{0,30}系?(?:坦白|自首))/gu, (found) => (found === '第一款' ? '第三款' : '第一款')),
    change(/(?<=(?:系|属|构成|是)自首[^。]{0,200}第六十七条)第一款/gu, () => '第三款'),
  ],
  'part.remedy': [withoutSection('remedy')],
  'part.date': [(document) => { const signed = document.facts.date; return signed ? { start: signed.start, end: signed.end, to: '', also: anywhere(document) ?? [] } : null; }],
  'part.opinion': [withoutSection('opinion', ['indictment', 'nonProsecution', 'opinionForProsecution', 'protest'])],
  'part.facts': [withoutSection('facts', ['indictment', 'nonProsecution', 'opinionForProsecution', 'arrestRequest'])],
  'part.evidence': [withoutSection('evidence', ['indictment', 'opinionForProsecution', 'arrestRequest'])],
  'part.origin': [withoutSection('origin', ['indictment', 'nonProsecution', 'opinionForProsecution', 'judgment'])],
  'part.addressee': [remove(/此\s?致\s*[^\n]{4,20}法院|此\s?致\s*[^\n]{4,20}检察院/gu, true)],
  'part.number': [(document) => { const number = document.facts.number; return number ? { start: number.start, end: number.end, to: '', also: anywhere(document) ?? [] } : null; }],
  'part.signer': [remove(/(?:代\s?理\s?)?(?:审\s?判\s?[长员]|检\s?察\s?[官员])[　 ：]{0,8}[\u4e00-\u9fa5]{1,2}[　 ]{0,4}[\u4e00-\u9fa5](?=\n)/gu, true)],
  'part.secretary': [remove(/书\s{0,8}记\s{0,8}员[^\n]{0,16}/gu, true)],
  'outcome.person': [withoutOutcome],
  'outcome.property': [remove(/(?<=\n)[一二三四五六、]{0,3}[^\n。]{0,20}(?:作案工具|赃款|赃物|违法所得)[^\n。]{0,60}(?:没收|追缴|发还)[^\n。]{0,40}。/gu, true)],
  'count.people': [
    change(/(?<=[，。])[二两三四]被告人(?=[^\n]{2,40})/gu, (found) => (found.startsWith('三') ? '五被告人' : '三被告人')),
    change(/(?<=被告人[\u4e00-\u9fa5某]{2,3}、[\u4e00-\u9fa5某]{2,3})[二两]人/gu, () => '三人'),
  ],
  'count.acts': [change(/(?<=(?:作案|盗窃|诈骗|抢劫|实施盗窃|贩卖毒品)[^，。；]{0,6})[二三四五六七八两2-8](?=[起次](?![要日]))/gu, () => '九')],
  'enumeration.skipped': [
    change(/(?<=\n)二、(?=[\u4e00-\u9fa5])/gu, () => '三、'),
    change(/(?<=[\n；。])[（(]二[）)](?=[\u4e00-\u9fa50-9])/gu, () => '（三）'),
    change(/(?<=[\n；。])2[、.．](?=[\u4e00-\u9fa50-9])/gu, (found) => found.replace('2', '3')),
    change(/(?<=[\n；。])3[、.．](?=[\u4e00-\u9fa50-9])/gu, (found) => found.replace('3', '2')),
  ],
  'number.year': [
    (document) => { const number = document.facts.number; const year = number && /20[0-9]{2}/u.exec(number.text); return number && year && document.facts.date?.iso ? { start: number.start + year.index, end: number.start + year.index + 4, to: String(Number(year[0]) - 4), also: [document.facts.date] } : null; },
  ],
  'organ.level': [
    change(/(?<=直接向)[\u4e00-\u9fa5某]{3,20}中级人民法院/gu, (found) => found.replace('中级', '')),
    change(/(?<=此致\n)[\u4e00-\u9fa5某]{3,20}(?<!中级|高级)人民法院/gu, (found) => found.replace('人民法院', '高级人民法院')),
    (document) => { const organ = document.facts.organ; return organ && /[县区]人民(?:法院|检察院)$/u.test(organ.text) && /[县区]人民检察院/u.test(document.text.slice(organ.end)) ? { start: organ.start, end: organ.end, to: organ.text.endsWith('法院') ? '云阳县人民法院' : '云阳县人民检察院', also: anywhere(document) ?? [] } : null; },
  ],
  'privacy.number': [
    (document) => { const party = document.pick(accused(document).filter(({ name, paragraph }) => /某/u.test(name) && paragraph)); const birth = party?.at.birthDate; return birth ? { start: birth.end, end: birth.end, to: '，联系电话13912345678' } : null; },
    (document) => { const party = document.pick(accused(document).filter(({ name }) => /某/u.test(name))); const at = party?.mentions[2]; return at ? { start: at.end, end: at.end, to: '（账号6222021001116245702）' } : null; },
  ],
}; // biome-ignore format: one variant a line
