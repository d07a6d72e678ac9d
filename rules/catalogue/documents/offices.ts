/** 酉阳土家族苗族自治县 and 酉阳县 are one place. */
const placeOf = (name: string): string =>
  name
    .replace(/(?:中级|高级|基层|铁路运输)?(?:人民)?(?:检察院|法院)$/u, '')
    .replace(/(?:[\u4e00-\u9fa5]{1,3}族){1,4}自治/u, '');

/** The unit a place ends in where its name before that is hidden, so that nothing else tells places apart: 某某县, 某某区. */
const hiddenUnit = (place: string): string => /[某×xX*＊]([县区旗])$/u.exec(place)?.[1] ?? '';

const coreOf = (place: string): string => place.replace(/[省市县区旗]$/u, '').slice(-2);

/** Whether two organs, a court or a procuratorate each, are of one place: one may name its province and city, the other not. */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  const [unit, otherUnit] = [hiddenUnit(a), hiddenUnit(b)];
  if (unit !== '' && otherUnit !== '' && unit !== otherUnit) return false;
  const tail = (long: string, short: string): boolean => long.endsWith(short) || long.endsWith(short.slice(-3));
  return tail(a, b) || tail(b, a) || a.includes(coreOf(b)) || b.includes(coreOf(a));
}
