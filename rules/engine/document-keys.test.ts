import { expect, it } from 'vitest';
import { understand } from '../text/understand';
import { documentValues } from './document-keys';

it('a suit: the sum is the one claimed, not one that is told', () => {
  const text =
    '某某县人民检察院\n民事公益诉讼起诉书\n某检民公诉〔2024〕2号\n被告：某某化工有限公司\n诉讼请求：\n判令被告赔偿生态环境损害费用350000元；\n事实和理由：\n被告违法排放废水，造成损失50万元。\n此致\n某某市中级人民法院\n2024年9月2日';
  const facts = understand(text);
  expect(documentValues(text, facts, 'claimedAmount', null)?.map(({ value }) => value)).toEqual(['350000']);
  expect(facts.addressee?.text).toBe('某某市中级人民法院');
  const several = text.replace('350000元；', '350000元、鉴定费2万元；');
  expect(documentValues(several, understand(several), 'claimedAmount', null)).toBeNull();
  const total = text.replace('350000元；', '330000元、鉴定费2万元，共计350000元；');
  expect(documentValues(total, understand(total), 'claimedAmount', null)?.map(({ value }) => value)).toEqual([
    '350000',
  ]);
});
