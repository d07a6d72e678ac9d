import type { CitedArticle } from '../../rules/drafting/cited-articles';
import { articleName } from '../ui/basis';
import { Disclosure } from '../ui/disclosure';
import { type ShapeName, Tag, type Tone } from '../ui/tag';
import type { DocumentSource } from './document-source';
import { PlaceButton } from './place-button';

/** Lines of what an article is about, before the rest is left to the standard beside each step. */
const GISTS = 3;

const STANDINGS: Readonly<Record<CitedArticle['standing'], { name: string; shape: ShapeName; tone: Tone }>> = {
  exists: { name: '现行文本有此条', shape: 'check', tone: 'green' },
  absent: { name: '现行文本无此条，请核对', shape: 'open-triangle', tone: 'yellow' },
  unknown: { name: '未收录，请自行核对', shape: 'square', tone: 'grey' },
};

/** 引用条文: number, version and validity of each article cited, and our own reminder of what it is about. */
export function CitedArticles({ articles, source }: { articles: readonly CitedArticle[]; source: DocumentSource }) {
  if (articles.length === 0) return <p class="soft documents-note">没有认出引用的条文。</p>;
  return (
    <div class="line-detail">
      <p class="soft">本软件只收录条号、版本和施行日期，不附法律原文；“要点”为本软件概括，适用请查阅正式文本。</p>
      <ul class="lines">
        {articles.map((article) => (
          <li key={`${article.law}${article.article}`}>
            <Disclosure level={3} summary={<Summary article={article} />}>
              <ul class="lines">
                {article.citations.map(({ start, end, inParagraph, part }) => (
                  <li key={start} class="evidence">
                    <div class="evidence-read">
                      <p class="soft">
                        第 {inParagraph} 段{part && ` · 引${part}`}
                      </p>
                      <p class="quote">{source.text.slice(start, end)}</p>
                    </div>
                    <PlaceButton
                      place={source.placeOf({ start, end })}
                      name={`${articleName(article.article)} 第 ${inParagraph} 段`}
                      source={source.name}
                    />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Summary({ article }: { article: CitedArticle }) {
  const { law, article: number, standing, citations, gists } = article;
  const sign = STANDINGS[standing];
  return (
    <>
      <span class="line-head">
        <span>
          {law}
          <b>{articleName(number)}</b>
        </span>
        <span class="soft line-count">{citations.length} 处</span>
      </span>
      <span class="line-more">
        <Tag shape={sign.shape} tone={sign.tone}>
          {sign.name}
        </Tag>
        <span class="soft"> {validity(article)}</span>
      </span>
      {gists.slice(0, GISTS).map((gist) => (
        <span key={gist} class="soft line-more">
          要点 {gist}
        </span>
      ))}
    </>
  );
}

function validity({ version, effective, insertedOn, numberThen }: CitedArticle): string {
  const parts = [
    effective && `收录文本自 ${effective} 起施行`,
    version && `文书日期适用 ${version} 年文本`,
    insertedOn && `本条自 ${insertedOn} 起增设，行为日早于此的请核对适用`,
    numberThen && `当时为${articleName(numberThen)}`,
  ];
  return parts.filter(Boolean).join('；');
}
