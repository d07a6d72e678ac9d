import { expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { understand } from '../../rules/text/understand';
import { belongingOf, type FactsOf } from './belonging';

const factsOf: FactsOf = ({ text, kind, title }) => understand(text, { kind, title });

function caseOf(parts: object) {
  const reading = caseFileFromBundle({ version: 1, case: { id: '某检刑诉受[2024]999999000001号' }, ...parts });
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.caseFile;
}

const indictmentOf = (name: string, number = '某检刑诉〔2024〕12号') =>
  `某某县人民检察院\n起诉书\n${number}\n被告人${name}，男，1990年1月2日出生，汉族，住某某县。\n本案由某某县公安局侦查终结，以被告人${name}涉嫌盗窃罪向本院移送起诉。\n`;
const belonging = (caseFile: ReturnType<typeof caseOf>, text: string) =>
  belongingOf(caseFile, { title: '', text, facts: understand(text) }, factsOf);

const WITH_CARD = caseOf({ cards: [{ card: 'suspect', record: '1', values: { 'suspect.name': '张某某' } }] });
const WITH_DOCUMENT = caseOf({
  documents: [{ kind: 'indictment', title: '起诉书', text: indictmentOf('张某某') }],
});

it('a file belongs by the accused of the card, or of a document where no card was read', () => {
  for (const caseFile of [WITH_CARD, WITH_DOCUMENT]) {
    expect(belonging(caseFile, indictmentOf('张某某', '某检刑诉〔2024〕13号'))).toEqual({
      reasons: ['当事人有本案的张某某'],
      doubts: [],
    });
  }
});

it('a file belongs by a number, however its brackets are written', () => {
  const judgment =
    '某某县人民法院\n刑事判决书\n（2024）某9999刑初5号\n公诉机关某某县人民检察院。\n某某县人民检察院以某检刑诉[2024]12号起诉书指控。\n';
  expect(belonging(WITH_DOCUMENT, judgment).reasons).toEqual(['写有本案的文号 某检刑诉〔2024〕12号']);
  expect(belonging(WITH_CARD, '情况说明\n某检刑诉受〔2024〕999999000001号案件。').reasons).toHaveLength(1);
});

it('a file of another case is said to name other people; one that names nobody is no doubt', () => {
  expect(belonging(WITH_DOCUMENT, indictmentOf('王某某', '某检刑诉〔2024〕77号'))).toEqual({
    reasons: [],
    doubts: ['文书的当事人是王某某，本案的是张某某'],
  });
  expect(belonging(WITH_CARD, '情况说明\n无。')).toEqual({ reasons: [], doubts: [] });
});
