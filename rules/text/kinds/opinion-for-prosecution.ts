import type { DocumentStructure } from './structure';

/** 起诉意见书 of the police. */
export const OPINION_FOR_PROSECUTION: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /犯罪嫌疑人|被告人|犯罪嫌疑单位/g, take: 'first', rank: 3 },
    {
      name: 'origin',
      pattern: /一案[，,（(]|立为|侦查终结|立案侦查|移送(?:本院)?(?:审查)?起诉/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    { name: 'facts', pattern: /经(?:本院)?依法(?:侦查|审查)查明|有下列犯罪事实/g, take: 'first', rank: 1 },
    {
      name: 'evidence',
      pattern: /(?:认定|证明|证实)?上述(?:犯罪)?事实的证据|上述(?:犯罪)?事实[，,]?有/g,
      take: 'first',
      rank: 2,
    },
    { name: 'opinion', pattern: /综上所述|本院认为|上述(?:犯罪)?事实清楚/g, take: 'last', rank: 0 },
    { name: 'addressee', pattern: /此\s?[致壺]/g, take: 'last', rank: 1 },
  ],
  closing: /此\s?[致壺]|移送(?:你院)?审查起诉/g,
};
