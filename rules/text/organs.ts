import type { OrganFact, OrganType, SignerFact } from '../model/document-facts';
import { endOfBody, matchesOf, type Source, sectionAt, sectionNamed } from './source';
import { stripSpaces } from './width';

/** Last words of an organ's name. */
const SUFFIXES: readonly (readonly [OrganType, string])[] = [
  ['court', '(?:人民|基层|铁路运输|海事|军事|知识产权|互联网|金融)法院'],
  ['procuratorate', '(?:人民|铁路运输|军事)检察院'],
  ['police', '公安局(?:[\\u4e00-\\u9fa5]{1,10}?分局)?|公安分局|公安厅|国家安全局|海关缉私局'],
  ['supervision', '监察委员会|监委(?![\\u4e00-\\u9fa5])'],
  ['prison', '看守所|(?<!在)监狱|戒毒所|拘留所'],
];
const SUFFIX = new RegExp(SUFFIXES.map(([, words]) => `(${words})`).join('|'), 'g');
const NAME_CHAR = /[\u4e00-\u9fa5×xX*＊0-9]/;
const LONGEST = 30;
/** Words that stand before a name and are no part of it; what follows some of them in place names is excepted. */
const LEAD =
  /^.{0,30}(?:被(?!告)|由|经(?!济)|因|于(?![洪都田])|在|向(?!阳)|至|到|移送|机关|审理|对|以|后(?!旗)|并|及|和(?![平县田林龙顺政静硕布])|与|等|现|该|将(?!乐)|从(?![江化])|受|据|为|是|系|报|送|[0-9]|时|日(?![照喀土])|年|月|罪|请|交(?![城口])|诉|决定|指派|判处|犯|《|称|我|你|本)/;

/** The name that ends in a suffix, without the words before it; null when nothing is left but the suffix. */
function nameBefore(text: string, suffix: number): number | null {
  let start = suffix;
  while (start > 0 && suffix - start < LONGEST && NAME_CHAR.test(text.charAt(start - 1))) start -= 1;
  const lead = LEAD.exec(text.slice(start, suffix))?.[0].length ?? 0;
  start += lead;
  return suffix - start >= 2 ? start : null;
}

/** Every court, procuratorate, police and other organ named in full in the body. */
export function findOrgans({ text, sections }: Source): OrganFact[] {
  const found: OrganFact[] = [];
  for (const match of matchesOf(SUFFIX, text, { start: 0, end: endOfBody({ text, sections }) })) {
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    const start = nameBefore(text, match.index);
    if (start === null) continue;
    const end = match.index + match[0].length;
    const type = SUFFIXES[group - 1]?.[0] ?? 'other';
    found.push({ name: text.slice(start, end), type, section: sectionAt(sections, start), start, end });
  }
  return found;
}

const GAP = '[ \\u3000]{0,4}';
const spaced = (word: string): string => [...word].join(GAP);
const OFFICES = [
  '代理审判员', '人民陪审员', '审判长', '审判员', '法官助理', '检察官助理', '代理检察员', '检察官', '检察员', '检察长', '书记员', '局长', '院长',
]; // biome-ignore format: one list
const OFFICE = new RegExp(`(${OFFICES.map(spaced).join('|')})[ \\u3000：:]{0,12}`, 'g');
const SIGNED_NAME = /^[\u4e00-\u9fa5·]{2,10}|^[\u4e00-\u9fa5][某×xX*＊]{1,3}/;

function signerAt(text: string, match: RegExpExecArray, limit: number): SignerFact | null {
  const from = match.index + match[0].length;
  let end = from;
  while (end < limit && !/[\n0-9〇○二（(]/.test(text.charAt(end))) end += 1;
  const name = stripSpaces(text.slice(from, end));
  if (!SIGNED_NAME.test(name) || name.length > 10) return null;
  return {
    office: stripSpaces(match[1] ?? ''),
    name,
    start: match.index,
    end: from + text.slice(from, end).trimEnd().length,
  };
}

/** Who signs the document, in order. */
export function findSigners(source: Source): SignerFact[] {
  const signature = sectionNamed(source.sections, 'signature');
  if (!signature) return [];
  const marks = matchesOf(OFFICE, source.text, signature);
  const limitOf = (index: number): number => marks[index + 1]?.index ?? signature.end;
  return marks.flatMap((match, index) => signerAt(source.text, match, limitOf(index)) ?? []);
}
