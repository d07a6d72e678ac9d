import type { DocumentStructure } from './structure';

/** 审查报告, 审查逮捕意见书, 提请抗诉报告书: parts with headings of their own. */
export const REPORT: DocumentStructure = {
  anchors: [
    {
      name: 'parties',
      pattern:
        /(?:犯罪嫌疑人|被告人|当事人|被不起诉人)(?:（[^）\n]{1,12}）)?(?:及其他诉讼参与人)?(?:的)?(?:基本)?情况|犯罪嫌疑人|被告人/g,
      take: 'first',
      rank: 4,
    },
    {
      name: 'origin',
      pattern: /(?:案由|案件来源|发[、，]?破案|发案|立案|诉讼过程|侦查过程|移送)[^。\n]{0,16}(?:经过|情况|来源|过程)?/g,
      take: 'first',
      wholeSentence: true,
      rank: 3,
    },
    {
      name: 'charge',
      pattern:
        /(?:侦查机关|公安机关|移送机关|监察机关|移送(?:审查)?起诉(?:意见书)?)[^。\n]{0,8}认定[^。\n]{0,12}(?:事实|意见|犯罪)/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'facts',
      pattern: /(?:经(?:依法)?审查|审查(?:后)?)[^。\n]{0,4}(?:认定|查明)(?:的)?(?:案件|犯罪)?(?:事实)?|本院审查认定/g,
      take: 'first',
      wholeSentence: true,
      rank: 1,
    },
    {
      name: 'evidence',
      pattern: /认定(?:上述|以上)?(?:犯罪)?事实的证据|证据(?:摘录|分析|情况|与分析|及分析)/g,
      take: 'first',
      wholeSentence: true,
      rank: 2,
    },
    {
      name: 'opinion',
      pattern: /(?:承办人|审查)(?:处理)?(?:意见|认为)|审查结论|处理意见|综上所述/g,
      take: 'last',
      wholeSentence: true,
      rank: 0,
    },
  ],
  closing: /(?:意见|认为|建议|妥否|请批示|审批)/g,
};

/** 讯问笔录, 询问笔录 and other records of what was said or done: the head, then questions and answers or the course of events. */
export const RECORD: DocumentStructure = {
  anchors: [
    {
      name: 'parties',
      pattern: /(?:被?讯问人|被?询问人|时间|侦查人员|勘验|检查人|辨认人)[：:\s]/g,
      take: 'first',
      rank: 1,
    },
    {
      name: 'facts',
      pattern: /问[：:]|(?:搜查|勘验|检查|辨认|现场)(?:的)?(?:情况|过程|经过)(?:及结果)?[：:]?|事由和目的/g,
      take: 'first',
      rank: 0,
    },
  ],
  closing: /(?:以上笔录|我看过|和我说的|签名|签字|捺印|见证人)/g,
};

/** 扣押清单 and other lists: a head, then the things. */
export const LIST: DocumentStructure = {
  anchors: [
    { name: 'parties', pattern: /(?:持有人|提供人|被扣押人|犯罪嫌疑人|姓名)/g, take: 'first', rank: 1 },
    {
      name: 'facts',
      pattern: /(?:编号|序号|名称)[\s\u3000|]{0,4}(?:名称|物品|文书|品名|数量)?|(?:^|\n)[ \u3000]*1[、.．\s]/g,
      take: 'first',
      rank: 0,
    },
  ],
  closing: /(?:见证人|持有人|保管人|办案人|经手人|签名|共计|合计)/g,
};
