import type { DocumentStructure } from './structure';

/** 不起诉决定书. */
export const NON_PROSECUTION: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /被不起诉人|被不起诉单位/g, take: 'first', rank: 3 },
    {
      name: 'origin',
      pattern: /本案由|侦查终结|移送(?:本院)?(?:审查)?起诉/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    { name: 'facts', pattern: /经(?:本院)?(?:依法)?审查查明|移送(?:审查)?起诉认定/g, take: 'first', rank: 1 },
    { name: 'opinion', pattern: /本院(?:仍然)?认为/g, take: 'last', rank: 0 },
    { name: 'disposition', pattern: /决定对[^。\n]{1,40}不起诉/g, take: 'first', wholeSentence: true, rank: 1 },
    {
      name: 'remedy',
      pattern: /被不起诉人[^。\n]{0,20}如?(?:果)?(?:对本决定)?不服|如不服本决定/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
  ],
  closing: /不起诉。|自诉。|申诉/g,
};
