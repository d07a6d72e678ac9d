/** Slips that machines make when they read print and people do not make when they type: 5月3曰, 2O19, 此壺, 夭津. */
const SLIP =
  /[0-9一二三四五六七八九十][曰]|[0-9][lO][0-9]|[0-9]年[0-9lO]{0,2}[lO][0-9lO]{0,2}月|此壺|夭津|逆[0-9]{2}年|公安周|侩察|被吿|入民法院|入民检察院|[\u4e00-\u9fa5]意 见书/g;
/** Five letters in a row set apart by spaces: print that was read letter by letter. */
const SPREAD = /(?:[\u4e00-\u9fa5] ){5}/g;
/** Signs of which every slip has one; a text without them is searched no further. */
const SIGN = /[曰壺夭侩吿]|[0-9年][lO]|逆[0-9]|公安周|入民|意 见书/;
const ENOUGH = 2;
const SPREAD_ENOUGH = 6;

function countUpTo(pattern: RegExp, text: string, limit: number): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (count < limit && pattern.exec(text)) count += 1;
  pattern.lastIndex = 0;
  return count;
}

/** Whether a text was read from a scan by a machine, as its slips tell. */
export function looksScanned(text: string): boolean {
  return (
    (SIGN.test(text) && countUpTo(SLIP, text, ENOUGH) >= ENOUGH) ||
    countUpTo(SPREAD, text, SPREAD_ENOUGH) >= SPREAD_ENOUGH
  );
}
