import { describe, expect, it } from 'vitest';
import { CRIMES, OBSOLETE_CRIMES } from '../law/data/crimes';
import { crimeNamed, wordingsOf } from './crimes';
import { SELECTIVE_CRIMES } from './data/selective-crimes';
import { understand } from './understand';

const namesIn = (text: string) => understand(text).crimes.map((crime) => crime.name);

describe('crimes', () => {
  it('knows every current name by itself', () => {
    for (const { name } of CRIMES) expect(crimeNamed(name)).toEqual({ name, statutory: name });
  });

  it('maps every former name to a current one', () => {
    const current = new Set(CRIMES.map((crime) => crime.name));
    for (const old of Object.keys(OBSOLETE_CRIMES)) expect(current).toContain(crimeNamed(old)?.statutory);
  });

  it('points every selective wording at a name of the table', () => {
    const current = new Set(CRIMES.map((crime) => crime.name));
    for (const template of SELECTIVE_CRIMES) {
      for (const wording of wordingsOf(template)) expect(current, wording).toContain(crimeNamed(wording)?.statutory);
    }
  });

  it('reads the longest name, selective wordings with and without 、, and names sharing one 罪', () => {
    expect(namesIn('其行为已构成过失以危险方法危害公共安全罪。')).toEqual(['过失以危险方法危害公共安全罪']);
    expect(namesIn('犯掩饰隐瞒犯罪所得罪，')).toEqual(['掩饰、隐瞒犯罪所得罪']);
    expect(namesIn('犯盗窃、抢劫罪，')).toEqual(['盗窃罪', '抢劫罪']);
    expect(namesIn('多次盗窃、犯抢劫罪，')).toEqual(['抢劫罪']);
    expect(namesIn('犯罪事实清楚，认罪认罚，涉嫌犯罪。')).toEqual([]);
  });
});
