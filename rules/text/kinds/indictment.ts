import type { DocumentStructure } from './structure';

/** 起诉书 and its kin of the procuratorate. */
export const INDICTMENT: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /被告人|被告单位|犯罪嫌疑人|涉案精神病人/g, take: 'first', rank: 3 },
    {
      name: 'origin',
      pattern: /本案由|本案经|侦查终结|移送(?:本院)?(?:审查)?起诉|以[^。\n]{0,24}起诉书/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'facts',
      pattern: /经(?:本院)?(?:依法)?(?:审查|侦查)查明|作(?:出)?如下(?:补充|变更|追加)|(?:补充|变更|追加)(?:起诉)?如下/g,
      take: 'first',
      rank: 1,
    },
    {
      name: 'evidence',
      pattern:
        /(?:认定|证明|证实)?上述(?:犯罪)?(?:事实)的证据|(?:主要)?证据(?:如下|有)[：:]|上述(?:犯罪)?事实[，,]?有/g,
      take: 'first',
      rank: 2,
    },
    { name: 'opinion', pattern: /本院认为/g, take: 'last', rank: 0 },
    { name: 'addressee', pattern: /此\s?致/g, take: 'last', rank: 1 },
  ],
  closing: /此\s?致|请(?:依法)?(?:判处|惩处)/g,
};
