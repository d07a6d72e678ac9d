/** An indictment still being written: K2's with two facts, the eight slips of scenario US-25, and a quotation as trap. */
import { type CaseBundle, loadCase } from './index';

/** One slip of the draft: what should stand, what stands, and the rule that says so. */
export interface DraftSlip {
  readonly name: string;
  readonly right: string;
  readonly wrong: string;
  readonly ruleId: string;
}

/** The eight slips of US-25. */
export const DRAFT_SLIPS: readonly DraftSlip[] = [
  { name: '合计与各笔之和', right: '共计价值人民币8600元', wrong: '共计价值人民币8900元', ruleId: 'doc.amount-sum' },
  {
    name: '姓名前后不一',
    right: '被告人张某某被公安机关抓获',
    wrong: '被告人章某某被公安机关抓获',
    ruleId: 'doc.name-drift',
  },
  {
    name: '被害人称作证人',
    right: '证人孙某某的证言',
    wrong: '证人王某某的证言',
    ruleId: 'doc.role-victim-witness',
  },
  {
    name: '款不对应',
    right: '第六十七条第三款',
    wrong: '第六十七条第一款',
    ruleId: 'doc.circumstance-paragraph',
  },
  {
    name: '行为日早于修正',
    right: '刑法》第二百六十四条，',
    wrong: '刑法》第二百六十四条、第二百九十三条之一，',
    ruleId: 'doc.article-before-amendment',
  },
  { name: '他案姓名', right: '被告人张某某认罪认罚，', wrong: '被告人李某某认罪认罚，', ruleId: 'doc.name-unlisted' },
  {
    name: '模板占位',
    right: '某某律师事务所',
    wrong: 'XX律师事务所',
    ruleId: 'doc.placeholder-lone',
  },
  {
    name: '数字与大写',
    right: '并处罚金人民币四千元',
    wrong: '并处罚金人民币4000元（大写：肆仟伍佰元）',
    ruleId: 'doc.comma-money',
  },
];

/** What a witness said stays as it was said. */
export const DRAFT_QUOTE = '我看见看见一个人推着电动车往桥头走，好像是2月30号吧';

/** From four facts to two, done before section 293-1 was in force (2021-03-01). */
const TWO_FACTS: readonly (readonly [RegExp, string])[] = [
  [/2023年11月至2024年1月间，被告人张某某先后四次/, '2020年11月至12月间，被告人张某某先后两次'],
  [/1．2023年([\s\S]*?)2400元。\n2．[^\n]*\n3．[^\n]*\n4．2024年1月5日/, '1．2020年$15400元。\n2．2020年12月5日'],
  [/的现金人民币1220元/, '的笔记本电脑一台，价值人民币3200元'],
  [/卖与李某某（另案处理）/, '卖与他人'],
  [/王某某、陈某某、刘某某、周某某/, '王某某、周某某'],
];

/** The text of the draft; without its slips when told so. */
export function draftText(slips: readonly DraftSlip[] = DRAFT_SLIPS): string {
  const k2 = loadCase('k2').documents.find(({ kind }) => kind === 'indictment')?.text ?? '';
  const right = TWO_FACTS.reduce((text, [from, to]) => text.replace(from, to), k2);
  return slips.reduce((text, slip) => text.replace(slip.right, slip.wrong), right);
}

/** The draft as a case of its own, without cards that could contradict it. */
export function loadDraft(): CaseBundle {
  const { case: of, cards, ...rest } = loadCase('k2');
  const number = '99999920240000025';
  const id = '某检刑诉受[2024]999999000025号';
  const own = cards.filter(({ card }) => card === 'case');
  return {
    ...rest,
    case: { ...of, id, unifiedNumber: number },
    cards: own.map((card) => ({
      ...card,
      values: { ...card.values, 'case.acceptanceNumber': id, 'case.unifiedNumber': number },
    })),
    documents: [{ kind: 'indictment', title: '起诉书', text: draftText() }],
  };
}
