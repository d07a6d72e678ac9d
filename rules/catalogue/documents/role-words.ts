import type { ReadDocument } from '../../engine/view';
import type { SectionName } from '../../model/document-facts';
import type { DocumentKind } from '../../model/document-kinds';
import { practice } from '../basis';
import { accusedNames, accusedWithParagraph, isAccusedRole, roleMentions } from './people';
import { findAll, proseOf } from './prose';
import { documentRule, type Found } from './rule';

/** What the person a document is directed against is called in it. */
interface Calling {
  readonly own: string;
  /** Sections whose words are its own; the whole body when absent. */
  readonly sections?: readonly SectionName[];
}

const SUSPECT: Calling = { own: '犯罪嫌疑人' };
/** Courts and prosecutors go on saying 犯罪嫌疑人 where they tell how he was caught. */
const CONCLUDING: readonly SectionName[] = ['parties', 'opinion', 'disposition'];
const CALLINGS: Partial<Record<DocumentKind, Calling>> = {
  opinionForProsecution: SUSPECT,
  arrestRequest: SUSPECT,
  arrestDecision: SUSPECT,
  nonArrestReason: SUSPECT,
  nonProsecution: { own: '被不起诉人' },
  indictment: { own: '被告人', sections: CONCLUDING },
  sentencingProposal: { own: '被告人' },
  judgment: { own: '被告人', sections: CONCLUDING },
};
const OF_STAGES: ReadonlySet<string> = new Set(['犯罪嫌疑人', '被告人', '被不起诉人']);
/** What the police held is told in their words. */
const QUOTING = /移送(?:审查)?起诉认定|认定[：:]/u;

/** An accused who is called by the word of another stage. */
function foreignWords(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  const calling = CALLINGS[facts.kind];
  const accused = new Set(accusedNames(document));
  // A title over the body of another kind is told as such.
  const body = facts.bodyKind === null ? calling : CALLINGS[facts.bodyKind];
  if (!calling || accused.size === 0 || body?.own !== calling.own) return null;
  const end = facts.sections.find(({ name }) => name === 'appendix')?.start ?? text.length;
  const named = roleMentions(document)
    .filter(({ word, name, start }) => {
      const section = facts.sections.find((each) => start >= each.start && start < each.end)?.name ?? 'other';
      const isOwn = !calling.sections || calling.sections.includes(section);
      return isOwn && start < end && OF_STAGES.has(word) && word !== calling.own && accused.has(name);
    })
    .filter(({ start }) => !QUOTING.test(text.slice(text.lastIndexOf('\n', start) + 1, start)))
    .map(({ word, name, start, end: stop }) => ({
      at: [{ start: start - word.length, end: stop }],
      says: `“${name}”此处称${word}，本文书中应称${calling.own}`,
    }));
  return [...named, ...unnamed(document, calling, end)];
}

/** 该被告人 in a document that knows suspects only. */
function unnamed(document: ReadDocument, { own, sections }: Calling, end: number): Found[] {
  if (sections) return [];
  return findAll(OF_THIS_ONE, proseOf(document).slice(0, end))
    .filter(({ text }) => !text.endsWith(own))
    .map(({ text, ...at }) => ({ at: [at], says: `“${text}”：本文书中应称${own}` }));
}
const OF_THIS_ONE = /该(?:犯罪嫌疑人|被告人|被不起诉人)/gu;

/** 犯罪嫌疑张某某, 被告张某某: the word in front of a known name has lost a character. */
function brokenWords(document: ReadDocument): readonly Found[] | null {
  const { facts, text } = document;
  if (accusedWithParagraph(document).length === 0 || /民事|公益诉讼|自诉/u.test(text)) return null;
  return facts.parties.flatMap(({ role, mentions }) =>
    mentions.flatMap(({ start, end }) => {
      const { right } =
        (isAccusedRole(role) ? BROKEN_ACCUSED : BROKEN_VICTIM).find(({ forms }) =>
          forms.some((form) => text.endsWith(form, start)),
        ) ?? {};
      if (!right || [...ACCUSED_WORDS, ...VICTIM_WORDS].some((word) => text.endsWith(word, start))) return [];
      return [{ at: [{ start: start - right.length + 1, end }], says: `姓名前的称谓似应为“${right}”` }];
    }),
  );
}
const ACCUSED_WORDS = ['犯罪嫌疑人', '被不起诉人', '被告人'] as const;
const VICTIM_WORDS = ['被害人'] as const;
/** Words with what is left of them when a character is lost, not the first; 被人 is a word of its own. */
const brokenForms = (
  words: readonly string[],
): readonly { readonly right: string; readonly forms: readonly string[] }[] =>
  words.map((right) => ({
    right,
    forms: Array.from(right.slice(1), (_, at) => right.slice(0, at + 1) + right.slice(at + 2)).filter(
      (form) => form !== '被人',
    ),
  }));
const BROKEN_ACCUSED = brokenForms(ACCUSED_WORDS);
const BROKEN_VICTIM = brokenForms(VICTIM_WORDS);

export default [
  documentRule({
    id: 'doc.role-word',
    title: '称谓与文书种类不合',
    certainty: 'suspected',
    severity: 'ordinary',
    points: 4,
    kinds: Object.keys(CALLINGS) as DocumentKind[],
    basis: [practice()],
    remedy: '核对该处称谓，是否沿用了其他文书的写法',
    lawful: ['转述其他机关文书的原文', '该人另案已被起诉'],
    find: foreignWords,
  }),
  documentRule({
    id: 'doc.role-word-broken',
    title: '姓名前的称谓似有脱字',
    certainty: 'hint',
    severity: 'minor',
    points: 2,
    kinds: [...(Object.keys(CALLINGS) as DocumentKind[]), 'ruling'],
    basis: [practice()],
    remedy: '核对称谓',
    find: brokenWords,
  }),
];
