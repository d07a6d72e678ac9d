import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the product and one place it stands at. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** File and line for a literal, file alone for one that is put together. */
  readonly at: string;
}

const FOLDERS = ['rules', 'content-scripts', 'extension', 'storage', 'entrypoints'] as const;
const OWN_CODE = /(?<!\.test|\.examples|\.doubles|\.d)\.tsx?$/;

/** Source files of the product. */
export function sourceFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => OWN_CODE.test(name))
      .map((name) => join(folder, name)),
  ).sort();
}

/** Every regular expression literal of a file. */
export function literalsOf(root: string, file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source: node.text.slice(1, slash), flags: node.text.slice(slash + 1), at: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a file puts regular expressions together from strings. */
export function buildsPatterns(root: string, file: string): boolean {
  return /\bRegExp\(/.test(readFileSync(join(root, file), 'utf8'));
}

/** How much a pattern may try at one place of a text, and whether it repeats without bound anywhere. */
export interface Work {
  readonly steps: number;
  readonly unbounded: boolean;
}

/** Ways of matching at one place: the ways of parts that follow one another multiply, those of alternatives add up. */
export function workOf(source: string): Work {
  return new WorkReader(source).alternatives();
}

const QUANTIFIER = /[*+?]|\{(\d+)(,?)(\d*)\}/y;

class WorkReader {
  private at = 0;
  private unbounded = false;

  constructor(private readonly source: string) {}

  alternatives(): Work {
    let total = 0;
    let ways = 1;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ')') {
      if (this.source.charAt(this.at) === '|') {
        total += ways;
        ways = 1;
        this.at += 1;
      } else ways *= this.repeated(this.atom());
    }
    return { steps: total + ways, unbounded: this.unbounded };
  }

  /** Ways of one atom; the atom is passed over. */
  private atom(): number {
    const char = this.source.charAt(this.at);
    if (char === '(') {
      this.at += /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/.exec(this.source.slice(this.at))?.[0].length ?? 1;
      const { steps } = this.alternatives();
      this.at += 1;
      return steps;
    }
    if (char === '[') this.passClass();
    else
      this.at +=
        char === '\\'
          ? (/^\\(?:u\{[^}]*\}|[pPk][{<][^}>]*[}>]|.)/su.exec(this.source.slice(this.at))?.[0].length ?? 2)
          : 1;
    return 1;
  }

  private passClass(): void {
    this.at += 1;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']') {
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    }
    this.at += 1;
  }

  private repeated(ways: number): number {
    QUANTIFIER.lastIndex = this.at;
    const quantifier = QUANTIFIER.exec(this.source);
    if (!quantifier) return ways;
    this.at += quantifier[0].length;
    if (this.source.charAt(this.at) === '?') this.at += 1;
    const [sign, least, comma, most] = quantifier;
    if (sign === '?') return ways + 1;
    if (least === undefined || (comma === ',' && most === '')) {
      this.unbounded = true;
      return ways;
    }
    const [low, high] = [Number(least), comma === ',' ? Number(most) : Number(least)];
    return ways === 1 ? high - low + 1 : Math.min(ways ** high, Number.MAX_VALUE);
  }
}
