import type { DocumentStructure } from './structure';

/** A line that addresses an organ: 某某县公安局： */
const ADDRESSEE =
  /^[ \t\u3000]*[\u4e00-\u9fa5×xX*（）()]{2,40}(?:局|院|厅|委员会|公司|所|站|办|处|部|大队|支队|中心|学校|先生|女士|同志|政府|监狱)[：:][ \t\u3000]*$/gm;
const REMEDY =
  /如(?:果)?(?:对本决定)?不服|有权(?:提出申诉|申请复议)|申请复议|提请复核|可以(?:自|在)[^。\n]{0,20}(?:申诉|申请)|请(?:依法)?(?:立即)?(?:执行|将)[^。\n]{0,30}(?:通知|回复|告知)(?:本|我)院|书面回复|有异议/g;
const BASIS = /(?:经(?:依法)?审查[，,]?(?:本院)?认为|本院[^。\n]{0,8}认为|经审查|我[局院][^。\n]{0,8}认为|综上所述)/g;
const SIGN_OFF = /特此(?:通知|决定|告知|函告|建议|函复|报告|说明)|此致|通知本院|决定|回复|复议|复核|申诉|告知/g;

/** A decision or letter of one organ to another, or to a person: whom it is for, what led to it, why, what is decided, what may be done against it. */
export const DECISION: DocumentStructure = {
  anchors: [
    { name: 'addressee', pattern: ADDRESSEE, take: 'first', rank: 1 },
    {
      name: 'parties',
      pattern: /犯罪嫌疑人|被告人|被取保候审人|申诉人|申请人|赔偿请求人|罪犯|被监视居住人|当事人/g,
      take: 'first',
      rank: 4,
    },
    {
      name: 'origin',
      pattern: /你[局院][^。\n]{0,40}(?:以|于)|移送|一案|侦查终结|提请|申请|受理/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'facts',
      pattern:
        /经(?:本院)?(?:依法)?(?:审查|侦查|复查|调查|检查)?查明|查明以下事实|(?:存在|有)(?:以下|下列)(?:问题|违法)/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    { name: 'opinion', pattern: BASIS, take: 'first', rank: 2 },
    {
      name: 'disposition',
      pattern: /决定(?!书)(?:不予|不)?(?:批准)?(?:逮捕)?[：:]?|特此|现?通知你[局院]|批准|建议(?=你|对|贵|：|如下)/g,
      take: 'last',
      rank: 1,
    },
    { name: 'remedy', pattern: REMEDY, take: 'first', wholeSentence: true, rank: 2 },
  ],
  closing: SIGN_OFF,
};

/** 不批准逮捕理由说明书: what the police state, why arrest is not approved. */
export const NON_ARREST_REASON: DocumentStructure = {
  anchors: [
    { name: 'addressee', pattern: ADDRESSEE, take: 'first', rank: 1 },
    { name: 'origin', pattern: /你[局院]|移送|一案|提请/g, take: 'first', wholeSentence: true, rank: 4 },
    {
      name: 'facts',
      pattern: /案件(?:的)?(?:基本)?(?:情况|事实)|认定(?:的)?(?:案件|犯罪)?事实|你局认定/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'opinion',
      pattern: /(?:不批准逮捕|不捕|不予逮捕)的?理由(?!说明|如下|说明如下)|本院[^。\n]{0,8}认为/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    { name: 'disposition', pattern: /决定不(?:予)?(?:批准)?逮捕/g, take: 'last', wholeSentence: true, rank: 1 },
  ],
  closing: SIGN_OFF,
};

/** 检察建议书 and 纠正违法通知书: what was found, what it breaks, what is suggested, until when to answer. */
export const SUGGESTION: DocumentStructure = {
  anchors: [
    { name: 'addressee', pattern: ADDRESSEE, take: 'first', rank: 1 },
    {
      name: 'origin',
      pattern:
        /本院在[^。\n]{0,60}(?:中|时)[，,]?[^。\n]{0,10}发现|依法履行[^。\n]{0,20}职责|一案|本院[^。\n]{0,20}发现/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'facts',
      pattern:
        /(?:现已|经)(?:调查|审查|依法|本院)?(?:调查)?查明|存在(?:以下|下列|如下)(?:问题|情形|违法)|[一1][、.．][^。\n]{0,30}(?:事实|问题|情况)/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'evidence',
      pattern: /(?:上述|以上)(?:事实|问题)[^。\n]{0,10}(?:有|证据)|认定上述/g,
      take: 'first',
      rank: 3,
    },
    {
      name: 'opinion',
      pattern: /本院认为|(?:上述|以上)[^。\n]{0,40}(?:违反|不符合)|建议的?(?:法律|事实和法律)?依据/g,
      take: 'first',
      rank: 1,
    },
    {
      name: 'disposition',
      pattern:
        /(?:提出|作出)?(?:如下|以下)(?:检察)?建议|特(?:向你[^。\n]{0,8})?(?:提出|发出)[^。\n]{0,10}建议|建议(?:你|贵|：|如下)|通知你[^。\n]{0,8}(?:予以)?纠正/g,
      take: 'first',
      wholeSentence: true,
      rank: 0,
    },
    {
      name: 'remedy',
      pattern:
        /(?:有异议|提出异议)|(?:书面)?(?:回复|答复|反馈)(?:本|我)院|将[^。\n]{0,30}(?:回复|告知|通知)(?:本|我)院|请[^。\n]{0,30}(?:书面回复|反馈)/g,
      take: 'first',
      wholeSentence: true,
      rank: 1,
    },
  ],
  closing: /(?:回复|答复|告知|通知|反馈)(?:本|我)院|书面(?:回复|答复)|建议|异议/g,
};
