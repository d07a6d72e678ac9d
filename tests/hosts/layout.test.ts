import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS, field } from '../../rules/model/fields';
import { loadAllCases } from '../cases';
import { PracticeCase } from './case-store';
import { SCREENS } from './data/screens';
import { columnOf, itemOf, keysOfSection } from './layout';

const sections = SCREENS.flatMap((screen) => screen.sections);
const keys = sections.flatMap(keysOfSection);

describe('layout of the practice host', () => {
  it('labels every field by its label or one of its aliases', () => {
    for (const key of keys) {
      const { label, aliases } = field(key);
      expect([label, ...(aliases ?? [])], key).toContain(itemOf(key).label);
    }
  });

  it('shows a field once a section and never two of a section under one column name', () => {
    for (const section of sections) {
      const shown = keysOfSection(section);
      expect(new Set(shown.map(columnOf)).size, section.title).toBe(shown.length);
    }
  });

  it('names columns in the style of the host: table, two underlines, initials', () => {
    for (const key of keys) expect(columnOf(key), key).toMatch(/^TYYW_[A-Z]{2}_[A-Z]+__[A-Z0-9]+$/);
  });

  it('uses every kind of control', () => {
    const controls = new Set(keys.map((key) => itemOf(key).control));
    expect([...controls].sort()).toEqual(
      [
        'cascader',
        'cause',
        'date',
        'datetime',
        'disabled',
        'input',
        'multi',
        'number',
        'radio',
        'region',
        'select',
        'span',
        'switch',
        'textarea',
      ].sort(),
    );
  });

  it('never lets one of our field keys reach the front end', () => {
    const sent = loadAllCases()
      .map((bundle) => new PracticeCase(bundle))
      .flatMap((practiceCase) => practiceCase.screens.map((screen) => JSON.stringify(practiceCase.screen(screen.id))))
      .join('');
    const folder = join(import.meta.dirname, 'skins');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const frontEnd = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('');
    for (const key of FIELDS.keys()) {
      expect(sent.includes(`"${key}"`), key).toBe(false);
      expect(frontEnd.includes(`'${key}'`), key).toBe(false);
    }
  });
});
