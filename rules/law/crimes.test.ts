import { describe, expect, it } from 'vitest';
import { crimeByName, isCurrentCrime, isObsoleteCrime } from './crimes';
import { CRIMES, OBSOLETE_CRIMES } from './data/crimes';

describe('crimes', () => {
  it('has the 483 current and 61 former names, each once, and never one name in both', () => {
    expect(CRIMES.length).toBe(483);
    expect(new Set(CRIMES.map((crime) => crime.name)).size).toBe(483);
    expect(Object.keys(OBSOLETE_CRIMES).length).toBe(61);
    expect(Object.keys(OBSOLETE_CRIMES).filter(isCurrentCrime)).toEqual([]);
  });

  it('replaces every former name by a current one', () => {
    expect(Object.values(OBSOLETE_CRIMES).filter((name) => !isCurrentCrime(name))).toEqual([]);
    expect(OBSOLETE_CRIMES.嫖宿幼女罪).toBe('强奸罪');
    expect(isObsoleteCrime('偷税罪')).toBe(true);
  });

  it('knows articles, chapter and penalties', () => {
    expect(crimeByName('盗窃罪')).toEqual({
      name: '盗窃罪',
      articles: ['264', '265'],
      chapter: '第五章 侵犯财产罪',
      maxMonths: 180,
      lifeOrDeath: true,
      fineInEveryGrade: true,
    });
    expect(crimeByName('危险驾驶罪')).toMatchObject({ articles: ['133-1'], maxMonths: 6, lifeOrDeath: false });
    expect(crimeByName('故意伤害罪')).toMatchObject({ fineInEveryGrade: false, lifeOrDeath: true });
    expect(crimeByName('没有的罪')).toBeNull();
  });

  it('does not count the fine of the unit, nor a fine that may replace the term, as a fine in every grade', () => {
    expect(crimeByName('单位受贿罪')?.fineInEveryGrade).toBe(false);
    expect(crimeByName('妨害公务罪')?.fineInEveryGrade).toBe(false);
  });

  it('leaves the note on the former name out', () => {
    expect(crimeByName('强奸罪（原奸淫幼女罪）')?.name).toBe('强奸罪');
    expect(isCurrentCrime('强奸罪(原奸淫幼女罪)')).toBe(true);
  });
});
