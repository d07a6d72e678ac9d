/**
 * Identity numbers of residents (公民身份号码, GB 11643-1999): 6 digits of region, 8 of birth, 3 of order (odd: male),
 * 1 check character. Numbers of 15 digits (before 1999) have no check character and a two-digit year.
 */
import { dayOf } from './dates';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The check character of the first 17 digits. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += Number(first17[i]) * (WEIGHTS[i] as number);
  return CHECK_CHARACTERS[sum % 11] as string;
}

/** Parts of an identity number; null when the text is not one, so that nothing is concluded from it. */
export function identityPart(id: string, part: 'checkDigit' | 'birth' | 'gender' | 'province'): string | null {
  const text = id.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^(\d{17}[\dX]|\d{15})$/.test(text)) return null;
  switch (part) {
    case 'checkDigit':
      return text.length === 15 || checkCharacter(text) === text[17] ? 'ok' : 'bad';
    case 'birth':
      return birthOf(text);
    case 'gender':
      return Number(text[text.length === 15 ? 14 : 16]) % 2 === 1 ? '男' : '女';
    default:
      return text.slice(0, 2);
  }
}

function birthOf(text: string): string {
  const digits = text.length === 15 ? `19${text.slice(6, 12)}` : text.slice(6, 14);
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  return dayOf(iso) === null ? 'invalid' : iso;
}
