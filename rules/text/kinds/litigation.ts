import type { DocumentStructure } from './structure';

/** 抗诉书, 支持抗诉意见书, 提请抗诉报告书: the decision complained of, what is wrong with it, the demand. */
export const PROTEST: DocumentStructure = {
  anchors: [
    {
      name: 'parties',
      pattern: /原审(?:上诉人|被告人|被告|原告)|被告人|上诉人|申诉人|申请人/g,
      take: 'first',
      rank: 4,
    },
    {
      name: 'origin',
      pattern: /(?:判决|裁定)(?:书)?[^。\n]{0,30}(?:一案|收到|作出|判决|裁定)|以[^。\n]{0,40}号|一案/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'facts',
      pattern:
        /经(?:依法)?审查[^。\n]{0,20}(?:查明|认定|如下)|(?:现已|经)查明|本院(?:经)?(?:依法)?审查(?:后)?查明|审查认定的事实/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'opinion',
      pattern: /本院(?:审查)?认为|(?:判决|裁定)确有错误|理由如下/g,
      take: 'first',
      wholeSentence: true,
      rank: 1,
    },
    {
      name: 'disposition',
      pattern: /(?:特|依法|决定|现)?(?:提出|支持)[^。\n]{0,40}抗诉|提请[^。\n]{0,20}抗诉/g,
      take: 'last',
      wholeSentence: true,
      rank: 0,
    },
    { name: 'addressee', pattern: /此\s?致/g, take: 'last', rank: 1 },
  ],
  closing: /此\s?致|请(?:你院)?(?:依法)?(?:判处|改判|再审|审判|审理)|抗诉/g,
};

/** 公益诉讼起诉书: parties, claims, facts and reasons, evidence, the demand. */
export const PUBLIC_INTEREST_SUIT: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /公益诉讼起诉人|被告(?:人|单位)?/g, take: 'first', rank: 3 },
    { name: 'disposition', pattern: /诉讼请求[：:]?/g, take: 'first', rank: 1 },
    {
      name: 'facts',
      pattern: /事实(?:和|与|及)理由[：:]?|经(?:依法)?(?:审查|调查)?查明|审查认定|本院(?:在履行职责中)?发现/g,
      take: 'first',
      rank: 1,
    },
    {
      name: 'evidence',
      pattern: /(?:认定|证明|证实)?(?:上述|以上)事实[^。\n]{0,10}(?:证据|有)/g,
      take: 'first',
      rank: 2,
    },
    { name: 'opinion', pattern: /本院认为/g, take: 'last', rank: 0 },
    { name: 'addressee', pattern: /此\s?致/g, take: 'last', rank: 1 },
  ],
  closing: /此\s?致|提起(?:民事|行政|刑事附带民事)?(?:公益)?诉讼/g,
};

/** 民事判决书, 行政判决书, 民事裁定书 and the like. */
export const CIVIL_JUDGMENT: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /(?:原告|上诉人|再审申请人|申请人|申诉人)/g, take: 'first', rank: 4 },
    { name: 'origin', pattern: /一案[，,。]|纠纷/g, take: 'first', wholeSentence: true, rank: 3 },
    {
      name: 'charge',
      pattern: /(?:原告|上诉人|再审申请人)[^。\n]{0,30}(?:诉称|诉讼请求|上诉请求|向本院提出)/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    { name: 'facts', pattern: /(?:本院)?经审理(?:查明|认定)|本院认定(?:如下)?事实|二审查明/g, take: 'first', rank: 2 },
    { name: 'opinion', pattern: /本院[^。\n]{0,8}认为/g, take: 'last', rank: 1 },
    { name: 'disposition', pattern: /(?:判决|裁定|决定|调解协议)如下/g, take: 'last', rank: 0 },
    {
      name: 'remedy',
      pattern: /如不服本(?:判决|裁定)|本(?:判决|裁定)(?:为|系)终审|(?:本裁定|本判决)(?:一经作出|自)/g,
      take: 'first',
      rank: 1,
    },
  ],
  closing: /(?:判决|裁定|决定|调解协议)如下/g,
};

/** 公诉意见书, 律师意见书: the address, what is argued, what is asked for. */
export const ARGUMENT: DocumentStructure = {
  anchors: [
    {
      name: 'addressee',
      pattern: /(?:审判长|审判员|人民陪审员|人民检察院|检察官)[^。\n]{0,30}[：:]/g,
      take: 'first',
      rank: 1,
    },
    {
      name: 'origin',
      pattern: /根据[^。\n]{0,60}(?:规定|委托)|接受[^。\n]{0,30}委托|受[^。\n]{0,20}指派/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'opinion',
      pattern: /(?:发表|提出)(?:如下|以下)[^。\n]{0,12}意见|意见如下|本(?:辩护人|律师)认为/g,
      take: 'first',
      wholeSentence: true,
      rank: 1,
    },
    { name: 'disposition', pattern: /综上(?:所述)?/g, take: 'last', rank: 0 },
    { name: 'addressee', pattern: /此\s?致/g, take: 'last', rank: 1 },
  ],
  closing: /此\s?致|综上|完毕|采纳|谢谢/g,
};
