import { useSignal } from '@preact/signals';
import type { NamedIn, RegisterLine, Variant } from '../../rules/drafting/register';
import { ROLE_NAMES } from '../../rules/drafting/register';
import type { Range } from '../../rules/model/document-facts';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Marked } from '../ui/marked';
import type { DocumentSource } from './document-source';
import { PlaceButton } from './place-button';

/** Paragraphs listed at first, and added each time more are asked for. */
const AT_ONCE = 10;
/** Characters of a paragraph shown before and after a name. */
const AROUND = 36;

/** 人员登记: each person with part, first mention, count and spellings; unfolded, the paragraphs that name the person. */
export function PartyRegister({ lines, source }: { lines: readonly RegisterLine[]; source: DocumentSource }) {
  if (lines.length === 0) return <p class="soft documents-note">没有认出人员。</p>;
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={`${line.name}${line.role}`}>
          <Disclosure level={3} summary={<Summary line={line} />}>
            <Mentions line={line} source={source} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Summary({ line: { name, role, elsewhere, aliases, variants, count, paragraphs } }: { line: RegisterLine }) {
  const first = paragraphs[0]?.number;
  return (
    <>
      <span class="line-head">
        <span>
          <b>{name}</b> <span class="soft">{ROLE_NAMES[role]}</span>
          {elsewhere && <span class="soft">（另案）</span>}
        </span>
        <span class="soft line-count">
          {first !== undefined && `首见第 ${first} 段 · `}
          {count} 处
        </span>
      </span>
      {aliases.length > 0 && <span class="soft line-more">文中另称：{aliases.join('、')}</span>}
      {variants.length > 0 && (
        <span class="line-more tone-yellow">
          写法不一，请核对：{[...new Set(variants.map((one) => one.name))].join('、')}
        </span>
      )}
    </>
  );
}

function Mentions({ line: { name, variants, paragraphs }, source }: { line: RegisterLine; source: DocumentSource }) {
  const limit = useSignal(AT_ONCE);
  return (
    <div class="line-detail">
      <ul class="lines">
        {variants.map((variant) => (
          <VariantLine key={variant.start} variant={variant} source={source} />
        ))}
        {paragraphs.slice(0, limit.value).map((paragraph) => (
          <ParagraphLine key={paragraph.number} name={name} paragraph={paragraph} source={source} />
        ))}
      </ul>
      {paragraphs.length > limit.value && (
        <Button
          look="quiet"
          onClick={() => {
            limit.value += AT_ONCE;
          }}
        >
          再列出 {Math.min(AT_ONCE, paragraphs.length - limit.value)} 段，共 {paragraphs.length} 段
        </Button>
      )}
    </div>
  );
}

function VariantLine({ variant, source }: { variant: Variant; source: DocumentSource }) {
  const { name, paragraph, start, end } = variant;
  return (
    <Passage
      source={source}
      number={paragraph}
      name={`${name} 第 ${paragraph} 段`}
      shown={{ start: Math.max(0, start - AROUND), end: end + AROUND }}
      marked={[variant]}
    />
  );
}

function ParagraphLine(props: { name: string; paragraph: NamedIn; source: DocumentSource }) {
  const { name, paragraph, source } = props;
  const first = paragraph.mentions[0] ?? paragraph;
  const shown = {
    start: Math.max(paragraph.start, first.start - AROUND),
    end: Math.min(paragraph.end, first.end + AROUND),
  };
  return (
    <Passage
      source={source}
      number={paragraph.number}
      name={`${name} 第 ${paragraph.number} 段`}
      shown={shown}
      marked={paragraph.mentions}
    />
  );
}

/** A stretch of the document with what is looked for marked, and the way to it. */
function Passage(props: {
  source: DocumentSource;
  number: number;
  name: string;
  shown: Range;
  /** In the whole text. */
  marked: readonly Range[];
}) {
  const { source, number, name, shown, marked } = props;
  const text = source.text.slice(shown.start, shown.end).trimEnd();
  const isCut = shown.end < source.text.length && source.text.charAt(shown.start + text.length) !== '\n';
  const inside = marked
    .filter(({ start, end }) => start >= shown.start && end <= shown.start + text.length)
    .map(({ start, end }) => ({ start: start - shown.start, end: end - shown.start }));
  return (
    <li class="evidence">
      <div class="evidence-read">
        <p class="soft">
          第 {number} 段{marked.length > 1 && ` · ${marked.length} 处`}
        </p>
        <p class="quote">
          <Marked text={text} ranges={inside} />
          {isCut && '…'}
        </p>
      </div>
      <PlaceButton place={source.placeOf(marked[0] ?? shown)} name={name} source={source.name} />
    </li>
  );
}
