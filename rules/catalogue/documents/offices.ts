/** Peoples after which autonomous places are named. */
const PEOPLES =
  '土家|苗|侗|瑶|壮|回|满|蒙古|藏|维吾尔|哈萨克|彝|白|傣|景颇|哈尼|拉祜|佤|布朗|纳西|傈僳|怒|独龙|普米|羌|布依|仡佬|水|黎|畲|土|撒拉|保安|东乡|裕固|锡伯|达斡尔|鄂伦春|鄂温克|朝鲜|塔吉克|柯尔克孜|毛南|仫佬|各';
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族){1,5}自治`, 'u');

/** 酉阳土家族苗族自治县 and 酉阳县 are one place. */
const placeOf = (name: string): string =>
  name.replace(/(?:中级|高级|基层|铁路运输)?(?:人民)?(?:检察院|法院)$/u, '').replace(AUTONOMOUS, '');

/** The unit a place ends in where its name before that is hidden, so that nothing else tells places apart: 某某县, 某某区. */
const hiddenUnit = (place: string): string => /[某×xX*＊]([市县区旗])$/u.exec(place)?.[1] ?? '';

const coreOf = (place: string): string => place.replace(/[省市县区旗]$/u, '').slice(-2);

/** Whether two organs, a court or a procuratorate each, are of one place: one may name its province and city, the other not. */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  const [unit, otherUnit] = [hiddenUnit(a), hiddenUnit(b)];
  if (unit !== '' && otherUnit !== '' && unit !== otherUnit) return false;
  const tail = (long: string, short: string): boolean => long.endsWith(short) || long.endsWith(short.slice(-3));
  return tail(a, b) || tail(b, a) || a.includes(coreOf(b)) || b.includes(coreOf(a));
}
