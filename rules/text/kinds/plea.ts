import type { DocumentStructure } from './structure';

/** 认罪认罚具结书 and 量刑建议书: identity, charge and facts, the proposal, the signature. */
export const PLEA: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /犯罪嫌疑人(?:、被告人)?(?:身份|基本)信息|犯罪嫌疑人|被告人/g, take: 'first', rank: 3 },
    {
      name: 'facts',
      pattern: /犯罪事实|认罪认罚内容|涉嫌[^。\n]{1,40}一案|经(?:依法)?审查查明/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'opinion',
      pattern: /(?:检察院|本院|公诉机关)[^。\n]{0,30}(?:认为|提出以下量刑建议|量刑建议)|提出以下量刑建议/g,
      take: 'first',
      wholeSentence: true,
      rank: 1,
    },
    { name: 'addressee', pattern: /此\s?致/g, take: 'last', rank: 0 },
  ],
  closing: /此\s?致|本人签名|自愿签署|签名|量刑建议/g,
};
