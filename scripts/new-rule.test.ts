import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesSource, indexSource, problemWith, topicsOf, withExamples, withRule } from './new-rule';

const catalogue = join(__dirname, '..', 'rules', 'catalogue');
/** Layout is the formatter's business. */
const bare = (source: string) => source.replace(/\s+/g, '').split(';').sort().join(';');
const read = (name: string) => readFileSync(join(catalogue, name), 'utf8');

describe('new:rule', () => {
  it('lists every topic file of the catalogue: none is forgotten', () => {
    const topics = topicsOf(catalogue);
    expect(bare(read('index.ts'))).toBe(bare(indexSource(topics)));
    expect(bare(read('examples.ts'))).toBe(bare(examplesSource(topics)));
  });

  it('adds a rule and an empty sample at the end of a topic', () => {
    const rules = withRule(read('management/monitoring.ts'), 'coercive.new-one', '新规则');
    expect(rules).toMatch(/id: 'coercive\.new-one',[\s\S]*\}\),\n\];\s*$/);
    expect(rules).toContain('import { filled } from');
    const examples = withExamples(read('coercive/bail.examples.ts'), 'coercive.new-one');
    expect(examples).toMatch(
      /'coercive\.new-one': \{ bad: \[\], good: \[\], undecidable: \[\] \},\n\};\n\nexport default examples;\s*$/,
    );
  });

  it('refuses a bad id, an id in use, no topic and a long title', () => {
    expect(problemWith('coercive/bail', 'Coercive', '标题', [])).toContain('规则编号');
    expect(problemWith('coercive/bail', 'coercive.x', '标题', ['coercive.x'])).toContain('已有');
    expect(problemWith('', 'coercive.x', '标题', [])).toContain('用法');
    expect(problemWith('coercive/bail', 'coercive.x', '长'.repeat(41), [])).toContain('四十字');
    expect(problemWith('coercive/bail', 'coercive.x', "有'引号'", [])).toContain('引号');
    expect(problemWith('coercive/bail', 'coercive.x', '标题', [])).toBeNull();
  });

  it('says so when a file does not look like a topic', () => {
    expect(withRule('export const x = 1;', 'a.b', '标题')).toBeNull();
  });
});
