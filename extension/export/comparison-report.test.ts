import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { compareDocuments } from '../../rules/comparison/compare';
import { understand } from '../../rules/text/understand';
import { K5_PLANTS, k5Texts } from '../../tests/cases/k5';
import { comparisonReport } from './comparison-report';

const HEAD = { caseId: '某检刑诉受[2024]999999000001号', organ: '', prosecutor: '甲某', today: '2024-04-20' };

function comparison() {
  const texts = k5Texts(K5_PLANTS.filter(({ item }) => item === '第2起数额' || item === '出生日期'));
  const kinds = { opinion: 'opinionForProsecution', indictment: 'indictment', judgment: 'judgment' } as const;
  return compareDocuments(
    (['opinion', 'indictment', 'judgment'] as const).map((name) => ({
      title: understand(texts[name], { kind: kinds[name] }).title,
      text: texts[name],
      facts: understand(texts[name], { kind: kinds[name] }),
    })),
  );
}

it('is a document Word and WPS open: whole XML, tables, both passages, blanks left blank', async () => {
  const compared = comparison();
  const bytes = await comparisonReport(compared, HEAD, { [compared.differences[0]?.id ?? '']: '需说明' });
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml.split('<w:tbl>').length).toBe(xml.split('</w:tbl>').length);
  expect(xml.split('<w:tc>').length).toBe(xml.split('</w:tc>').length);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain('文书比对报告');
  expect(value).toContain(HEAD.caseId);
  for (const { quotes } of compared.differences)
    for (const { text } of quotes) expect(value).toContain(text.split('\n')[0]);
  expect(value).toContain('1990年3月8日');
  expect(value).toContain('需说明');
  expect(value).not.toMatch(/undefined|null|错误|违规/u);
});

it('leaves out characters XML cannot hold', async () => {
  const bytes = await comparisonReport(comparison(), { ...HEAD, organ: '某某县\u0003人民检察院\ud800' });
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain('某某县人民检察院');
});
