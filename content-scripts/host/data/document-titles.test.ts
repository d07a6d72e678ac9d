import { expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '../../../rules/model/document-kinds';
import { DOCUMENT_TITLES } from './document-titles';

test('the titles looked for on a page are those of the kinds of documents', () => {
  const titles = Object.values(DOCUMENT_KINDS).flatMap((kind): readonly string[] => kind.titles);
  expect([...DOCUMENT_TITLES].sort()).toEqual([...new Set(titles)].sort());
});
