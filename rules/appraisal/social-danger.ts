/** 社会危险性量化评估 (F-B14): a person answers every item, the sum is shown, nothing is decided. Pure. */
import {
  DANGER_CAP,
  DANGER_CLASSES,
  DANGER_ITEMS,
  DANGER_LIMITS,
  type DangerItem,
  ROOTLESS_CAP,
  ROOTLESS_ITEMS,
} from './data/social-danger';

/** What a person answered, by id of the item; absent: not answered. */
export type DangerAnswers = Readonly<Record<string, 'yes' | 'no'>>;

/** A class with its score. */
export interface DangerClassScore {
  readonly name: string;
  /** 0 … 100. */
  readonly score: number;
  /** The arithmetic. */
  readonly working: string;
}

/** What the answers come to. */
export interface DangerResult {
  readonly classes: readonly DangerClassScore[];
  /** 0 … 100. */
  readonly total: number;
  readonly working: string;
  readonly tendency: string;
  readonly answered: number;
  /** Items nobody has answered yet. */
  readonly open: readonly DangerItem[];
  /** What the law says before any score counts; empty where nothing applies. */
  readonly lawFirst: readonly string[];
  /** Items that speak for leniency and were answered yes: always shown. */
  readonly lenient: readonly DangerItem[];
}

/** The result of the answers so far. */
export function appraiseDanger(answers: DangerAnswers): DangerResult {
  const chosen = DANGER_ITEMS.filter(({ id }) => answers[id] === 'yes');
  const { classes, total } = scoreOf(chosen);
  const open = DANGER_ITEMS.filter(({ id }) => answers[id] === undefined);
  return {
    classes,
    total,
    working: `${classes.map(({ score, weight }) => `${weight} × ${score}`).join(' + ')} = ${total}`,
    tendency: tendencyOf(chosen, open),
    answered: DANGER_ITEMS.length - open.length,
    open,
    lawFirst: lawFirst(new Set(chosen.map(({ id }) => id))),
    lenient: chosen.filter(({ points }) => points < 0),
  };
}

function scoreOf(chosen: readonly DangerItem[]) {
  const classes = Object.entries(DANGER_CLASSES).map(([key, { name, weight }]) => ({
    ...classScore(
      name,
      chosen.filter((item) => item.of === key),
    ),
    weight,
  }));
  return { classes, total: round(classes.reduce((sum, { score, weight }) => sum + score * weight, 0)) };
}

function classScore(name: string, chosen: readonly DangerItem[]): DangerClassScore {
  const rootless = chosen.filter(({ id }) => ROOTLESS_ITEMS.includes(id));
  const others = chosen.filter(({ id }) => !ROOTLESS_ITEMS.includes(id));
  const capped = Math.min(sumOf(rootless), ROOTLESS_CAP);
  const sum = sumOf(others) + capped;
  const score = round(Math.min(1, Math.max(0, sum / DANGER_CAP)) * 100);
  const terms = others.map(({ name: item, points }) => `${item} ${signed(points)}`);
  if (rootless.length > 0)
    terms.push(`住所、职业、户籍三项合计 ${signed(sumOf(rootless))}，以 ${ROOTLESS_CAP} 分为限计 ${signed(capped)}`);
  const working =
    terms.length === 0 ? '未选任何项' : `${terms.join('；')}；合计 ${sum}，÷ ${DANGER_CAP} 取 0 至 1 = ${score}`;
  return { name, score, working };
}

/** 刑事诉讼法第八十一条: what the law itself says is arrested comes before any score. */
function lawFirst(yes: ReadonlySet<string>): readonly string[] {
  const lines: string[] = [];
  if (yes.has('C01')) {
    lines.push(
      '有证据证明有犯罪事实，可能判处十年有期徒刑以上刑罚的，属应当逮捕情形（刑事诉讼法第八十一条第三款），分数只作参考。',
    );
  }
  if (yes.has('P01') || yes.has('P05')) {
    lines.push(
      '有证据证明有犯罪事实，可能判处徒刑以上刑罚，曾经故意犯罪或者身份不明的，属应当逮捕情形（刑事诉讼法第八十一条第三款），分数只作参考。',
    );
  }
  return lines;
}

/** Nothing is leaned to while what is open could still turn it: an item nobody has looked at speaks neither way. */
function tendencyOf(chosen: readonly DangerItem[], open: readonly DangerItem[]): string {
  const rest = `另有 ${open.length} 项未评估`;
  const [least, most] = [open.filter(({ points }) => points < 0), open.filter(({ points }) => points > 0)].map(
    (items) => wordsOf(scoreOf([...chosen, ...items]).total),
  );
  if (least === undefined || least !== most) return `尚不能得出倾向（${rest}，结果可能改变）`;
  return open.length === 0 ? least : `${least}（${rest}，不改变倾向）`;
}

function wordsOf(total: number): string {
  if (total >= DANGER_LIMITS.high) return '倾向有社会危险性';
  return total >= DANGER_LIMITS.low ? '须重点人工审查' : '倾向无社会危险性';
}

/** A paragraph for the opinion, to be checked and pasted by a person. @param name of the suspect */
export function dangerParagraph(name: string, answers: DangerAnswers): string {
  const { classes, total, working, tendency, open, lawFirst: law, lenient } = appraiseDanger(answers);
  const chosen = DANGER_ITEMS.filter(({ id, points }) => answers[id] === 'yes' && points > 0);
  const list = (items: readonly DangerItem[]) => items.map((item) => item.name).join('、') || '无';
  return [
    `经对犯罪嫌疑人${name}的社会危险性逐项评估：${classes.map(({ name: of, score }) => `${of} ${score} 分`).join('，')}，加权合计 ${total} 分（${working}），${tendency}。`,
    `增加危险的因素：${list(chosen)}。降低危险的因素：${list(lenient)}。`,
    ...(open.length > 0 ? [`未评估的项目：${list(open)}。`] : []),
    ...law,
    '以上项目与分值为缺省设定，仅供审查参考，是否有社会危险性由检察官依证据认定。',
  ].join('\n');
}

const sumOf = (items: readonly DangerItem[]) => items.reduce((sum, { points }) => sum + points, 0);
const signed = (points: number) => (points > 0 ? `+${points}` : String(points));
const round = (value: number) => Math.round(value * 100) / 100;
