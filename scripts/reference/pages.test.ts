import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { RULES } from '../../rules/catalogue';
import { EXAMPLES } from '../../rules/catalogue/examples';
import { before, filled, not, overdue, requiredWhen, sameAs } from '../../rules/engine/language';
import { checkText, sentenceOf } from '../../rules/engine/sentence';
import { stalePages } from './files';
import { pagesOf } from './pages';

describe('a condition as a sentence', () => {
  it('is one that a lawyer can check', () => {
    expect(sentenceOf(before('chargeReview.closedDate', 'chargeReview.acceptedDate'))).toBe('“审结日期”早于“受理日期”');
    expect(sentenceOf(not(sameAs('suspect.name', 'doc.indictment.name')))).toBe('“姓名”与起诉书的姓名不一致');
    expect(sentenceOf(requiredWhen(filled('plea.signedDate'), 'plea.noticeDate'))).toMatch(/已填，而“.+”空白$/);
    expect(
      sentenceOf(
        overdue({ from: 'arrestReview.acceptedDate', to: 'arrestReview.closedDate', period: 'arrest-detained' }),
      ),
    ).toBe('“审结日期”晚于“受理日期”起7日（公安提请、已拘留）届满之日');
  });

  it('exists for every rule, without words of the program', () => {
    for (const rule of RULES) {
      const text = checkText(rule);
      expect([rule.id, text.length > 4]).toEqual([rule.id, true]);
      expect([rule.id, /undefined|\[object|function|推算值|流程“[a-z]/i.test(text)]).toEqual([rule.id, false]);
    }
  });
});

describe('the reference', () => {
  const pages = pagesOf(RULES, EXAMPLES);

  it('holds every rule once, with its basis and its examples', () => {
    const text = [...pages.values()].join('\n');
    for (const { id } of RULES) expect(text.split(`\n\`${id}\`\n`)).toHaveLength(2);
    expect(text).not.toMatch(/（非法条）第|undefined/);
    expect(text.match(/\*\*例（提示问题）/g)).toHaveLength(RULES.length);
  });

  it('is up to date in docs/rules; if not: npm run rules:reference', () => {
    expect(stalePages(pages)).toEqual([]);
  });
});

describe('the documents written by hand', () => {
  const root = join(__dirname, '..', '..');
  const inside = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = ['rules', 'storage', 'content-scripts', 'extension', 'entrypoints', 'tests', 'scripts', 'docs'].flatMap(
    inside,
  );
  const names = new Set(files.map((path) => basename(path)));
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...files.filter((path) => /^(?:docs(?!.rules)|tests).*\.md$/.test(path)),
  ];

  it.each(documents)('%s names only files and commands that there are', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const quoted = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => words.split(/\s+/));
    const paths = quoted.filter((word) =>
      /^(?:rules|storage|content-scripts|extension|entrypoints|tests|scripts|docs)\//.test(word),
    );
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => join(dirname(document), to));
    const missing = [...paths, ...links].filter((path) => !/[<*{]/.test(path) && !existsSync(join(root, path)));
    const alone = quoted.filter((word) => /^[\w-]+\.(?:tsx?|css)$/.test(word) && !names.has(word));
    const commands = [...text.matchAll(/npm (?:run )?(?:-s )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
    const unknown = commands.filter((name) => !['ci', 'install'].includes(name) && !(name in packageJson.scripts));
    expect([...missing, ...alone, ...unknown]).toEqual([]);
  });
});
