/** Where a text stops being JSON. */
export interface JsonFault {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The text ends before it is complete. */
  readonly truncated: boolean;
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key or }' | 'key' | ':' | ', or ]' | ', or }' | 'end';
type Bracket = '{' | '[';

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const CUT_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
/** A literal that was cut through. */
const CUT_LITERAL = /^(?:-?\d*\.?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;

/**
 * Finds the first place at which a text cannot be JSON, as the platform's own message names it only sometimes. Null for
 * JSON. Walks token by token without recursion, so that deep nesting does no harm.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: Bracket[] = [];
  let expected: Expected | null = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const start = at;
    const end = tokenEnd(text, at);
    if (end < 0) return placeOf(text, -end - 1);
    expected = step(expected, text.charAt(start), open);
    if (expected === null) return placeOf(text, start);
    at = skipSpace(text, end);
  }
  return expected === 'end' ? null : placeOf(text, text.trimEnd().length);
}

/** End of the token that starts here; `-1 - place` where it breaks off. */
function tokenEnd(text: string, at: number): number {
  const first = text.charAt(at);
  if (first === '"') return stringEnd(text, at + 1);
  if ('{}[],:'.includes(first)) return at + 1;
  LITERAL.lastIndex = at;
  return LITERAL.test(text) ? LITERAL.lastIndex : -1 - at;
}

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char < ' ') return -1 - at;
    if (char !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text))
      return -1 - (CUT_ESCAPE.test(text.slice(at, at + 6)) && at + 6 > text.length ? text.length : at);
    at = ESCAPE.lastIndex - 1;
  }
  return -1 - text.length;
}

/** What may follow a token that begins with this character; null when it may not stand here. */
function step(expected: Expected | null, first: string, open: Bracket[]): Expected | null {
  const wantsValue = expected === 'value' || expected === 'value or ]';
  switch (first) {
    case '{':
    case '[':
      if (!wantsValue) return null;
      open.push(first);
      return first === '{' ? 'key or }' : 'value or ]';
    case '}':
      return expected === 'key or }' || expected === ', or }' ? close(open) : null;
    case ']':
      return expected === 'value or ]' || expected === ', or ]' ? close(open) : null;
    case ',':
      return expected === ', or }' ? 'key' : expected === ', or ]' ? 'value' : null;
    case ':':
      return expected === ':' ? 'value' : null;
    default:
      if (first === '"' && (expected === 'key' || expected === 'key or }')) return ':';
      return wantsValue ? after(open) : null;
  }
}

function close(open: Bracket[]): Expected {
  open.pop();
  return after(open);
}

function after(open: readonly Bracket[]): Expected {
  const around = open[open.length - 1];
  return around === undefined ? 'end' : around === '{' ? ', or }' : ', or ]';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at);
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    truncated: CUT_LITERAL.test(text.slice(at).trimEnd()),
  };
}
