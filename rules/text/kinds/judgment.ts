import type { DocumentStructure } from './structure';

/** 刑事判决书 and 刑事裁定书: both end in 如下 and its items. */
export const JUDGMENT: DocumentStructure = {
  anchors: [
    {
      name: 'parties',
      pattern: /(?:原公诉机关|公诉机关|抗诉机关)(?!指控)|上诉人|被告人|被告单位|罪犯/g,
      take: 'first',
      rank: 4,
    },
    {
      name: 'origin',
      pattern: /(?:起诉书|意见书)?指控[^。\n]{0,60}犯|提起公诉|一案[，,]?|刑事(?:附带民事)?判决/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'charge',
      pattern:
        /(?:检察院|公诉机关)(?:起诉|起诉书)?指控(?![^。\n]{0,60}犯[^。\n]{1,30}罪)|原判(?:决)?认定|原审(?:法院|判决)?(?:审理)?(?:认定|查明)|指控[：:]/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'facts',
      pattern:
        /(?:本院)?经(?:本院)?(?:依法)?(?:公开)?(?:开庭)?(?:再审|提审)?审?理?查明|经复核[^。\n]{0,4}(?:确认|查明)|经二审审理查明/g,
      take: 'first',
      rank: 2,
    },
    {
      name: 'evidence',
      pattern:
        /(?:认定|证明|证实)?(?:上述|以上|前述)(?:犯罪|指控|各节|案件|各项)?(?:的)?事实(?:的证据|[，,、有由均及]|和证据)/g,
      take: 'first',
      rank: 3,
    },
    { name: 'opinion', pattern: /(?:^|[\n。])[ \t\u3000]*本院[经认]?[^。\n]{0,8}认为/g, take: 'first', rank: 2 },
    { name: 'disposition', pattern: /(?:判决|裁定|决定)如下/g, take: 'last', rank: 0 },
    {
      name: 'remedy',
      pattern: /如不服本(?:判决|裁定)|本(?:判决|裁定)(?:为|系)终审|本(?:判决|裁定)自宣告|本(?:判决|裁定)送达后/g,
      take: 'first',
      rank: 1,
    },
  ],
  closing: /(?:判决|裁定|决定)如下/g,
};
