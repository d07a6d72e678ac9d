import { describe, expect, it } from 'vitest';
import k1 from '../../tests/cases/k1.json';
import k2 from '../../tests/cases/k2.json';
import { caseFileFromBundle } from '../bundle/read';
import { understand } from '../text/understand';
import { PERSON_GRID_ITEMS, personGridOf } from './person-grid';

function gridOf(bundle: unknown) {
  const reading = caseFileFromBundle(bundle);
  if ('refused' in reading) throw new Error(reading.refused);
  return personGridOf(reading.caseFile, ({ text, kind, title }) => understand(text, { kind, title }));
}

const column = (name: string) => PERSON_GRID_ITEMS.indexOf(name);

describe('persons × items × sources', () => {
  it('shows where the sources of K1 part, and each with its word', () => {
    const [row] = gridOf(k1);
    expect(row?.person).toContain('张某某');
    expect(row?.record).toBe('张某某');
    const birth = row?.cells[column('出生日期')];
    expect(birth?.differs).toBe(true);
    expect(birth?.values.map(({ source }) => source)).toContain('起诉书');
  });

  it('marks nothing in the clean twin', () => {
    for (const { cells } of gridOf(k2)) {
      expect(cells.filter(({ differs }) => differs)).toEqual([]);
    }
  });

  it('says nothing of what was not read', () => {
    const bundle = {
      version: 1,
      case: { id: '某检刑诉受[2024]999999000001号' },
      cards: [{ card: 'suspect', record: '1', values: { 'suspect.name': '张某某' } }],
    };
    expect(gridOf(bundle)[0]?.cells.every(({ values, differs }) => values.length === 0 && !differs)).toBe(true);
  });
});
