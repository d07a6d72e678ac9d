/** Numbers that tell who somebody is, shown in part. */

/** Runs of 15, 16, 18 or 19 digits are identity and bank numbers; 17 digits are the unified case number and stay. */
const LONG_NUMBER = /(?<![0-9０-９A-Za-z])[0-9０-９](?: ?[0-9０-９]){13,18}[XxＸｘ]?(?![0-9０-９A-Za-z])/gu;
const MOBILE_NUMBER = /(?<![0-9０-９])1[3-9][0-9]{9}(?![0-9０-９])/gu;

/** Identity numbers keep the first six and the last four characters, mobile numbers the first three and the last four. */
export function maskNumbers(text: string): string {
  return text
    .replace(LONG_NUMBER, (found) => {
      const digits = found.replace(/ /g, '');
      return digits.length === 17 || digits.length < 15 ? found : maskMiddle(digits, 6, 4);
    })
    .replace(MOBILE_NUMBER, (found) => maskMiddle(found, 3, 4));
}

function maskMiddle(text: string, first: number, last: number): string {
  return text.slice(0, first) + '*'.repeat(text.length - first - last) + text.slice(text.length - last);
}
