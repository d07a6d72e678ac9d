/** Names of persons by their look. */
/** Common surnames: a short title that starts with one and holds no word of the trade is taken for a person. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄家封靳焦牧山谷车侯班仰仲伊宫宁仇甘厉祖武符刘景詹龙叶幸司黎薄印宿白怀蒲台从鄂索赖卓蔺蒙池乔阴胥闻莘党翟谭贡劳逄姬申冉桑桂牛寿通边燕冀尚农温庄晏柴瞿阎充慕连习艾鱼容向古易慎戈廖庾终暨居衡步耿满匡文寇广禄阙东欧利师巩聂关荆游权盖益桓公甲乙丙丁某';

/** Words of the trade: what holds one is no name. */
export const TRADE =
  /信息|情况|措施|案|卡|书|流程|审|处理|决定|意见|记录|结果|财物|证据|裁判|起诉|逮捕|管理|登记|监督|监控|列表|详情|日期|人员|单位|部门|首页|全部|新增|通知|公告|文|报|表|设置|统计|查询|羁押|侦查|补充|延长|出庭|认罪|量刑|扣押|移送|受理|办|待|管辖|时间|步骤|节点/;

/** Whether a short text is very likely the name of a person. */
export function isSurnamed(name: string): boolean {
  return /^[\u4e00-\u9fa5]{2,4}$/.test(name) && SURNAMES.includes(name.charAt(0)) && !TRADE.test(name);
}
