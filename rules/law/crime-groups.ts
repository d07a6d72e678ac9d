/**
 * Crimes that rules speak of as a group. What a statute or a table of crimes already groups (chapter, article, highest
 * penalty) is looked up there; here stands only what no table tells.
 */

/** Crimes that as a rule kill or hurt someone; an office may set its own list (`casualtyCrimes`). */
export const CASUALTY_CRIMES: readonly string[] = [
  '故意伤害罪',
  '故意杀人罪',
  '过失致人死亡罪',
  '过失致人重伤罪',
  '交通肇事罪',
  '重大飞行事故罪',
  '重大责任事故罪',
  '重大劳动安全事故罪',
  '工程重大安全事故罪',
  '教育设施重大安全事故罪',
  '大型群众性活动重大安全事故罪',
];

/** Crimes for which a person of fourteen or fifteen answers (刑法第十七条第二款); 贩卖毒品 is part of a longer name. */
export const CRIMES_FROM_14: readonly string[] = [
  '故意杀人罪',
  '故意伤害罪',
  '强奸罪',
  '抢劫罪',
  '放火罪',
  '爆炸罪',
  '投放危险物质罪',
];

/** Crimes for which a person of twelve or thirteen may answer (刑法第十七条第三款). */
export const CRIMES_FROM_12: readonly string[] = ['故意杀人罪', '故意伤害罪'];

/** Parts of the names of crimes that can only be committed by negligence (刑法第六十五条 excepts them). */
export const NEGLIGENCE_IN_NAME: readonly string[] = [
  '过失',
  '交通肇事',
  '失火',
  '事故',
  '失职',
  '玩忽职守',
  '失实',
  '肇事',
  '违章冒险作业',
];

/** Sexual assaults on minors (办理性侵害未成年人刑事案件的意见). */
export const SEXUAL_ASSAULTS: readonly string[] = [
  '强奸罪',
  '负有照护职责人员性侵罪',
  '强制猥亵、侮辱罪',
  '猥亵儿童罪',
  '组织卖淫罪',
  '强迫卖淫罪',
  '协助组织卖淫罪',
  '引诱、容留、介绍卖淫罪',
  '引诱幼女卖淫罪',
];

/** Crimes that are dealt with only upon complaint (刑法第九十八条 with 第246、257、260、270条). */
export const UPON_COMPLAINT: readonly string[] = ['侮辱罪', '诽谤罪', '暴力干涉婚姻自由罪', '虐待罪', '侵占罪'];

/** Crimes of judicial officers that procuratorates may investigate, outside chapter nine (刑事诉讼法第十九条). */
export const JUDICIAL_OFFICER_CRIMES: readonly string[] = [
  '非法拘禁罪',
  '非法搜查罪',
  '刑讯逼供罪',
  '暴力取证罪',
  '虐待被监管人罪',
  '报复陷害罪',
  '破坏选举罪',
];

/** Results that presuppose that the person answers for a crime; a dispensation for minor circumstances is one. */
export const RESULTS_OF_GUILT: readonly string[] = ['起诉', '附条件不起诉', '其他情节轻微不起诉', '刑事和解不起诉'];
