import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { blameWordsIn } from './wording';

const ROOT = join(__dirname, '../..');
const FOLDERS = [
  'extension',
  'content-scripts',
  'entrypoints',
  'storage',
  ...['appraisal', 'catalogue', 'comparison', 'drafting', 'flow', 'reports'].map((name) => `rules/${name}`),
];
/** Examples and tests quote documents and hosts; the list of words itself holds the words. */
const NOT_SHOWN = /\.(test|examples)\.tsx?$|extension[/\\]ui[/\\]wording\.ts$/;

function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.tsx?$/.test(name) && !NOT_SHOWN.test(name)),
  );
}

/** Every text a source file can show: string literals, parts of templates, text between tags. */
function textsOf(code: string, fileName: string): { text: string; line: number }[] {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const texts: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    } else if (ts.isJsxText(node)) {
      texts.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

describe('wording', () => {
  it('knows words of blame and leaves lawful terms alone', () => {
    expect(blameWordsIn('责任人犯了低级错误')).toEqual(['错误', '低级', '责任人']);
    expect(blameWordsIn('裁判确有错误，渎职罪')).toEqual([]);
    expect(blameWordsIn('出生日期与起诉书不一致，请核对')).toEqual([]);
  });

  it('finds texts in literals, templates and tags', () => {
    const texts = textsOf("const a = '甲'; const b = `乙$" + '{a}丙`; const c = <p>丁</p>; // 戊', 'x.tsx');
    expect(texts.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('no text of the product blames anyone', () => {
    const found = sourceFiles().flatMap((name) => {
      const code = readFileSync(join(ROOT, name), 'utf8');
      // What stands nowhere in a file is in none of its texts, and need not be parsed for.
      if (blameWordsIn(code).length === 0) return [];
      return textsOf(code, name).flatMap(({ text, line }) =>
        blameWordsIn(text).map((word) => `${name}:${line} ${word}`),
      );
    });
    expect(found).toEqual([]);
  });
});
